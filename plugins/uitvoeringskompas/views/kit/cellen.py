"""Cells out of values: absent, unknown and zero each read differently."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.taal.zin import NIET_BEKEND
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link


def empty_cel(tekst: str = NIET_BEKEND, *, getal: bool = False) -> Cel:
    """Return a cell that says in words that something is absent or unknown."""
    return Cel(tekst=tekst, leeg=True, getal=getal)


def links_cel(links: Iterable[Link], *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with links, one below the other."""
    found = tuple(links)
    return Cel(links=found) if found else empty_cel(leeg)


def list_feiten(*paren: tuple[str, Cel | None]) -> tuple[Feit, ...]:
    """Return the facts that are there: a fact whose cell is None is left out, not printed as unknown."""
    return tuple(Feit(naam=naam, waarde=cel) for naam, cel in paren if cel is not None)
