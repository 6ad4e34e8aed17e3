"""Which programme of one state is which in the other: also when every year has a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from uitvoeringskompas.compare.kinship import Fate, Kinship
from uitvoeringskompas.compare.matching import Key, Match, match_things
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.publicatie import Publicatie


def link_programmas(
    voor: State, na: State, dingen: tuple[Sequence[Thing], Sequence[Thing]], verwantschap: Kinship
) -> tuple[Match, ...]:
    """Return how the programmes belong together.

    The same folder is the same programme. Between two years, so is the folder with the same name in the other year,
    and what says that it builds on the earlier one while neither has another counterpart.
    """
    keys: list[tuple[Key, Key]] = [(_pad, _pad)]
    if voor.jaar is not None and na.jaar is not None:
        keys.append((_folder, _folder))
    koppels = tuple(match_things(*dingen, verwantschap, keys))
    if len(keys) == 1:
        return koppels
    return tuple(_link_builders(koppels, (voor.publicatie, na.publicatie)))


def _link_builders(koppels: tuple[Match, ...], publicaties: tuple[Publicatie, ...]) -> Iterator[Match]:
    gone = [koppel for koppel in koppels if koppel.gang is Fate.GESTOPT]
    new = [koppel for koppel in koppels if koppel.gang is Fate.NIEUW]
    builds = _builder(publicaties)
    joined: set[int] = set()
    for before in gone:
        after = next((each for each in new if id(each) not in joined and builds(before.voor[0], each.na[0])), None)
        if after:
            joined |= {id(before), id(after)}
            yield replace(before, gang=Fate.DOORGEZET, na=after.na)
    yield from (koppel for koppel in koppels if id(koppel) not in joined)


def _builder(publicaties: tuple[Publicatie, ...]) -> Callable[[Thing, Thing], bool]:
    """Return the question whether one of two programmes builds on the other, through programmes between them too."""
    earlier: dict[str, set[str]] = {}
    for publicatie in publicaties:
        for dossier in publicatie.dossiers:
            earlier.setdefault(dossier.pad, set()).update(dossier.programma.bouwt_voort_op)

    def reaches(start: str, goal: str) -> bool:
        todo, seen = [start], {start}
        while todo:
            further = earlier.get(todo.pop(), set()) - seen
            seen |= further
            todo += further
        return goal in seen

    return lambda one, other: reaches(one.id, other.id) or reaches(other.id, one.id)


def _pad(ding: Thing) -> str:
    return ding.id


def _folder(ding: Thing) -> str:
    return ding.id.partition("/")[2]
