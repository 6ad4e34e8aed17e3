"""For which years the other state plans what it does not hold: its plan names it, so it did not come and did not go."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.matching import Match
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.levensloop import Relatie
from uitvoeringskompas.model.planjaren import jaren_of_interventie

HETZELFDE = frozenset({Relatie.ZELFDE, Relatie.WAS, Relatie.WERD})
"""What stands under its own id, or under one that it had before or got later."""


def find_planjaren(match: Match, before: State, after: State) -> tuple[int, ...]:
    """Return for which years the state that does not hold an interventie plans it; none when it does not name it."""
    if match.fate not in {Fate.NIEUW, Fate.NIET_MEER_GENOEMD} or match.kind is not ThingKind.INTERVENTIE:
        return ()
    other = before if match.fate is Fate.NIEUW else after
    jaren = tuple(sorted({*_list_jaren(match.thing, other)}))
    return () if other.jaar in jaren else jaren


def _list_jaren(thing: Thing, state: State) -> Iterator[int]:
    for moment in state.publicatie.levensloop(thing.id):
        if moment.relatie in HETZELFDE and state.jaar in moment.dossier.jaren:
            yield from jaren_of_interventie(moment.dossier, moment.interventie)
