"""For which years the other state names what it does not hold: its plans know it, so it did not come or go."""

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
    """Return for which years the state that does not hold a thing names it; none when its plans do not name it.

    An interventie is planned for some years; a nota holds in some, with its goals.
    """
    if match.fate not in {Fate.NIEUW, Fate.NIET_MEER_GENOEMD}:
        return ()
    other = before if match.fate is Fate.NIEUW else after
    found = _list_planned(match.thing, other) if match.kind is ThingKind.INTERVENTIE else _list_nota(match.thing, other)
    jaren = tuple(sorted({*found})) if other.jaar is not None else ()
    return () if other.jaar in jaren else jaren


def _list_planned(thing: Thing, state: State) -> Iterator[int]:
    for moment in state.publicatie.levensloop(thing.id):
        if moment.relatie in HETZELFDE and state.jaar in moment.dossier.jaren:
            yield from jaren_of_interventie(moment.dossier, moment.interventie)


def _list_nota(thing: Thing, state: State) -> Iterator[int]:
    for nota in (nota for dossier in state.dossiers for nota in dossier.notas):
        ids = {
            ThingKind.NOTA: {nota.id},
            ThingKind.PRIORITEIT: {found.id for found in nota.prioriteiten},
            ThingKind.DOEL: {found.id for found in nota.doelen},
        }
        if thing.id in ids.get(thing.kind, ()):
            yield from nota.periode.jaren_until(nota.periode.van)
