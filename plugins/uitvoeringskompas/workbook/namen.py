"""What a cell may refer to: the names of all things in the plans, by the type of the reference.

A cell shows a reference as ``ggd — GGD Tussenstroom``. Only what stands before the line counts when it comes back, so a
name may change, and whoever types the name of something new types that name alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from uitvoeringskompas.model.register import Register
from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.model.verwijzing import (
    AfspraakId,
    BronId,
    DeelnemerId,
    DekkingId,
    DoelId,
    IndicatorId,
    InterventieId,
    LesPad,
    NotaId,
    NotaOfProgramma,
    PartijId,
    PrioriteitId,
    ProgrammaPad,
    ReeksId,
    RegelId,
    ResultaatId,
    RisicoId,
    ZusterPad,
)
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladvorm import VAN_PROGRAMMA, Pad

Namen = Mapping[str, str]
"""What things are called, by what the plans call them by."""

_LONGEST = 80  # characters of a name: a list to choose from is narrow
_REFERENCE = re.compile(r"(\S+)\s+[—–-]\s.*", re.DOTALL)


class Verwijslijst(Vast):
    """Things of one sort: how the list is called, and where they stand in the plans."""

    titel: str
    find: Callable[[Register, Document], Iterator[tuple[str, str]]]

    @property
    def naam(self) -> str:
        """Return by what name cells know the list."""
        return f"namen_{self.titel.lower().replace(' ', '_').replace('’', '')}"


def _in_lists(*places: tuple[Kind, Pad]) -> Callable[[Register, Document], Iterator[tuple[str, str]]]:
    return partial(_find_in_lists, places)


def _find_in_lists(
    places: Iterable[tuple[Kind, Pad]], register: Register, document: Document
) -> Iterator[tuple[str, str]]:
    """Yield the things in these lists of a file."""
    for kind, pad in places:
        if document.place.kind is kind:
            yield from _walk(register.shapes[kind], document.data, pad)


def _walk(shape: Shape, data: Value, pad: Pad) -> Iterator[tuple[str, str]]:
    """Yield the things at the end of a path, through the lists on the way to it."""
    if isinstance(data, list):
        for item in data:
            yield from _walk(shape, item, pad)
    elif isinstance(data, dict) and not pad and isinstance(data.get("id"), str):
        yield str(data["id"]), _naam_of(shape, data)
    elif isinstance(data, dict) and pad and (inside := shape.velden[pad[0]].shape):
        yield from _walk(inside, data.get(pad[0]), pad[1:])


def _files(kind: Kind) -> Callable[[Register, Document], Iterator[tuple[str, str]]]:
    return partial(_find_files, kind)


def _find_files(kind: Kind, register: Register, document: Document) -> Iterator[tuple[str, str]]:
    if document.place.kind is kind and document.place.id:
        yield document.place.id, _naam_of(register.shapes[kind], document.data)


def _programmas(register: Register, document: Document) -> Iterator[tuple[str, str]]:
    if document.place.kind is Kind.PROGRAMMA:
        yield map_of(document), _naam_of(register.shapes[Kind.PROGRAMMA], document.data)


def _lessen(register: Register, document: Document) -> Iterator[tuple[str, str]]:
    yield from _programmas(register, document)
    for id_, naam in _find_files(Kind.INTERVENTIE, register, document):
        yield f"{map_of(document)}/{id_}", naam


def _notas_of_programmas(register: Register, document: Document) -> Iterator[tuple[str, str]]:
    yield from _find_files(Kind.NOTA, register, document)
    yield from _programmas(register, document)


def _naam_of(shape: Shape, data: Mapping[str, Value]) -> str:
    return next((cut_off(str(data[key]), _LONGEST) for key in shape.naam if data.get(key)), "")


def map_of(document: Document) -> str:
    """Return in which programme of the publisher a file stands (``2026/gezondheid``); empty when in none."""
    place = document.place
    return f"{place.jaar}/{place.programma}" if place.programma else ""


_MET_BRONNEN = (Kind.PROFIEL, Kind.INDICATOREN, Kind.NOTA, *VAN_PROGRAMMA)
_PROGRAMMAS = Verwijslijst(titel="Programma’s", find=_programmas)

LIJSTEN: Mapping[Any, Verwijslijst] = {
    PartijId: Verwijslijst(titel="Partijen", find=_in_lists((Kind.PARTIJEN, ("partijen",)))),
    IndicatorId: Verwijslijst(titel="Indicatoren", find=_in_lists((Kind.INDICATOREN, ("indicatoren",)))),
    NotaId: Verwijslijst(titel="Nota’s", find=_files(Kind.NOTA)),
    DoelId: Verwijslijst(titel="Doelen", find=_in_lists((Kind.NOTA, ("doelen",)), (Kind.PROGRAMMA, ("doelen",)))),
    PrioriteitId: Verwijslijst(
        titel="Prioriteiten", find=_in_lists((Kind.NOTA, ("prioriteiten",)), (Kind.PROGRAMMA, ("prioriteiten",)))
    ),
    InterventieId: Verwijslijst(titel="Interventies", find=_files(Kind.INTERVENTIE)),
    ResultaatId: Verwijslijst(titel="Resultaten", find=_in_lists((Kind.PROGRAMMA, ("beoogde_resultaten",)))),
    AfspraakId: Verwijslijst(titel="Afspraken", find=_in_lists((Kind.PROGRAMMA, ("prestatieafspraken",)))),
    RegelId: Verwijslijst(titel="Begrotingsregels", find=_in_lists((Kind.PROGRAMMA, ("begroting", "regels")))),
    DekkingId: Verwijslijst(titel="Dekking", find=_in_lists((Kind.PROGRAMMA, ("dekking",)))),
    RisicoId: Verwijslijst(
        titel="Risico’s en kansen", find=_in_lists((Kind.PROGRAMMA, ("risicos",)), (Kind.PROGRAMMA, ("kansen",)))
    ),
    BronId: Verwijslijst(titel="Bronnen", find=_in_lists(*((kind, ("bronnen",)) for kind in _MET_BRONNEN))),
    DeelnemerId: Verwijslijst(titel="Deelnemers", find=_in_lists((Kind.PROFIEL, ("deelnemers",)))),
    ReeksId: Verwijslijst(titel="Reeksen", find=_in_lists((Kind.INDICATOREN, ("indicatoren", "reeksen")))),
    ZusterPad: _PROGRAMMAS,
    ProgrammaPad: _PROGRAMMAS,
    NotaOfProgramma: Verwijslijst(titel="Nota’s en programma’s", find=_notas_of_programmas),
    LesPad: Verwijslijst(titel="Waar een les terugkomt", find=_lessen),
}
"""The list for each type of reference. Where something of another publisher or a field is named there is none."""


class Namenboek(Vast):
    """All names in the plans around a workbook, by the name of their list."""

    namen: Mapping[str, Namen]

    def of(self, veld: Veld) -> Namen | None:
        """Return what a field may refer to; None when it refers to nothing."""
        lijst = lijst_of(veld)
        return self.namen[lijst.naam] if lijst else None

    def choices(self, lijst: str) -> tuple[str, ...]:
        """Return the words to choose from in a list."""
        return tuple(as_reference(id_, self.namen[lijst]) for id_ in sorted(self.namen[lijst]))


def make_namenboek(register: Register, documents: Iterable[Document]) -> Namenboek:
    """Return all names in these files; of a thing that has several the last, which is the newest."""
    namen: dict[str, dict[str, str]] = {lijst.naam: {} for lijst in LIJSTEN.values()}
    lijsten = {lijst.naam: lijst for lijst in LIJSTEN.values()}.values()
    for document in documents:
        for lijst in lijsten:
            namen[lijst.naam].update(lijst.find(register, document))
    return Namenboek(namen=namen)


def lijst_of(veld: Veld) -> Verwijslijst | None:
    """Return the list that a field refers to; None when it refers to nothing that has one."""
    return LIJSTEN.get(veld.kind) if veld.is_named else None


def as_reference(id_: str, namen: Namen) -> str:
    """Return how a cell shows a reference."""
    naam = namen.get(id_)
    return f"{id_} — {naam}" if naam else id_


def from_reference(tekst: str) -> str:
    """Return what a cell refers to, without the name that stands behind it."""
    found = _REFERENCE.fullmatch(tekst)
    return found[1] if found else tekst
