"""The lines of money of one year by their name: every line of two states is asked for, so it is looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.geld import Jaargeld, Regelstand

Regelstanden = tuple[Regelstand, ...]
LinesByName: TypeAlias = Mapping[tuple[str, str], Sequence[tuple[int, Regelstand]]]
"""The lines of a year with their place in it, by the path of their programme and their id."""


def by_name(geld: Jaargeld) -> LinesByName:
    """Return the lines of this year by their programme and name: looked up, since every line is asked for."""
    found: dict[tuple[str, str], list[tuple[int, Regelstand]]] = {}
    for number, stand in enumerate(geld.regels):
        found.setdefault((stand.dossier.pad, stand.regel.id), []).append((number, stand))
    return found


def stands_of(things: Iterable[Thing], lines: LinesByName) -> Regelstanden:
    """Return the lines of a year that these things are; ``series`` is their year when a state holds several."""
    found = {
        number: stand
        for thing in things
        for number, stand in lines.get((thing.home, thing.id), ())
        if thing.series in {"", str(stand.regel.jaar)}
    }
    return tuple(found[number] for number in sorted(found))
