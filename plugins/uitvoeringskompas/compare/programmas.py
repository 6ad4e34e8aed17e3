"""Which programme of one state is which in the other: also when every year has a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from uitvoeringskompas.compare.ding import Ding
from uitvoeringskompas.compare.koppeling import Koppel, Sleutel, link_dingen
from uitvoeringskompas.compare.toestand import Toestand
from uitvoeringskompas.compare.verwantschap import Gang, Verwantschap
from uitvoeringskompas.model.publicatie import Publicatie


def link_programmas(
    voor: Toestand, na: Toestand, dingen: tuple[Sequence[Ding], Sequence[Ding]], verwantschap: Verwantschap
) -> tuple[Koppel, ...]:
    """Return how the programmes belong together.

    The same folder is the same programme. Between two years, so is the folder with the same name in the other year,
    and what says that it builds on the earlier one while neither has another counterpart.
    """
    keys: list[tuple[Sleutel, Sleutel]] = [(_pad, _pad)]
    if voor.jaar is not None and na.jaar is not None:
        keys.append((_folder, _folder))
    koppels = tuple(link_dingen(*dingen, verwantschap, keys))
    if len(keys) == 1:
        return koppels
    return tuple(_link_builders(koppels, (voor.publicatie, na.publicatie)))


def _link_builders(koppels: tuple[Koppel, ...], publicaties: tuple[Publicatie, ...]) -> Iterator[Koppel]:
    gone = [koppel for koppel in koppels if koppel.gang is Gang.GESTOPT]
    new = [koppel for koppel in koppels if koppel.gang is Gang.NIEUW]
    builds = _builder(publicaties)
    joined: set[int] = set()
    for before in gone:
        after = next((each for each in new if id(each) not in joined and builds(before.voor[0], each.na[0])), None)
        if after:
            joined |= {id(before), id(after)}
            yield replace(before, gang=Gang.DOORGEZET, na=after.na)
    yield from (koppel for koppel in koppels if id(koppel) not in joined)


def _builder(publicaties: tuple[Publicatie, ...]) -> Callable[[Ding, Ding], bool]:
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


def _pad(ding: Ding) -> str:
    return ding.id


def _folder(ding: Ding) -> str:
    return ding.id.partition("/")[2]
