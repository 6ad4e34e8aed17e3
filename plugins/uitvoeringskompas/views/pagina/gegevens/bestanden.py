"""The columns with links to files: one for each kind of form, from the one table of forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import TypeVar

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, list_vormen

Row = TypeVar("Row")
Kolom = tuple[str, Callable[[Row], Cel | None]]


def list_kolommen(
    blad: Blad, bereik: Gegevensbereik, address_of: Callable[[Gegevensvorm, Row], str]
) -> tuple[Kolom[Row], ...]:
    """Return the columns for ``tabulate``; forms of one kind stand in one column."""
    found = groupby(list_vormen(bereik, blad.uitrusting.extra_vormen), key=lambda vorm: vorm.kop)
    return tuple((kop, partial(_link, blad, tuple(vormen), address_of)) for kop, vormen in found)


def _link(
    blad: Blad, vormen: tuple[Gegevensvorm, ...], address_of: Callable[[Gegevensvorm, Row], str], row: Row
) -> Cel:
    return Cel(links=tuple(blad.link(vorm.titel, address_of(vorm, row)) for vorm in vormen))
