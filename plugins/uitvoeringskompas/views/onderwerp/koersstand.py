"""How several figures go, on a line each: what is off comes first."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.koers import label_of, write_koers, write_koers_kort

VOLGORDE = ("verkeerde_kant", "niet_behaald", "gelijk", "goede_kant", "op_koers", "behaald", "niet_te_zeggen")
"""What is off first; last of all what nothing can be said of."""


def sort_koersen(koersen: Iterable[Koers]) -> tuple[Koers, ...]:
    """Return them with what is off first; alike ones keep their order."""
    return tuple(sorted(koersen, key=rank_of))


def rank_of(koers: Koers) -> int:
    """Return how early a verdict is told."""
    return VOLGORDE.index(koers.uitkomst) if koers.uitkomst in VOLGORDE else len(VOLGORDE)


def list_standregels(
    wijzer: Cijferwijzer, indicatoren: Iterable[Indicator], plek: str | None = None, *, kort: bool = False
) -> tuple[Standregel, ...]:
    """Return a line for each indicator, what is off first; ``kort`` leaves the whole sentence to its own page."""
    koersen = sort_koersen(wijzer.koers(each, plek) for each in indicatoren)
    write = write_koers_kort if kort else write_koers
    return tuple(
        Standregel(
            titel=wijzer.indicator(koers.indicator.naam, koers.indicator.id),
            label=label_of(koers),
            tekst=write(koers),
            anker=anchor_of("indicator", koers.indicator.id),
        )
        for koers in koersen
    )
