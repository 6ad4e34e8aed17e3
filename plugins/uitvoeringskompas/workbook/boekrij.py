"""What stands in plans as the rows of a workbook, each with where it belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladvorm import ALLEEN, Bladopzet, Pad, Sleutel
from uitvoeringskompas.workbook.namen import map_of

PLEKKEN = {
    Kind.NOTA: "notas/{}.yaml",
    Kind.INTERVENTIE: "interventies/{}.yaml",
    Kind.VOORTGANG: "voortgang/{}.yaml",
}
"""Where a file stands by its stem, when that is not at the top of the folder of its publisher or programme."""


class Boekbestand(Vast):
    """A file as a row calls it: its kind, its programme (empty when there is no need to tell) and its stem."""

    kind: Kind
    map: str
    stem: str

    @property
    def path(self) -> str:
        """Return the path in the folder that the workbook is of."""
        inside = PLEKKEN.get(self.kind, "{}.yaml").format(self.stem)
        return f"{self.map}/{inside}" if self.map else inside


class Thuis(Vast):
    """Where a row belongs: in a file, and in a list of a thing there when ``bij`` names one."""

    bestand: Boekbestand
    bij: str = ""

    def said(self, sleutel: Sleutel) -> str:
        """Return what a column says of it."""
        told = {Sleutel.MAP: self.bestand.map, Sleutel.BESTAND: self.bestand.stem, Sleutel.BIJ: self.bij}
        return told.get(sleutel, "")

    @property
    def in_woorden(self) -> str:
        """Return how a message calls it."""
        own = "" if self.bestand.map and self.bestand.kind in ALLEEN else self.bestand.stem
        return "/".join(filter(None, (self.bestand.map, own, self.bij)))


class Boekrij(Vast):
    """A row of the plans: where it belongs, its place in the list there (from 1), where it is, its values by column."""

    thuis: Thuis
    nummer: int | None
    pointer: Pointer
    waarden: Mapping[str, Value]


def bestand_of(document: Document, *, is_breed: bool) -> Boekbestand:
    """Return how a row calls a file; in the workbook of a publisher that tells of which programme it is too."""
    stem = document.place.path.rpartition("/")[2].removesuffix(".yaml")
    return Boekbestand(kind=document.place.kind, map=map_of(document) if is_breed else "", stem=stem)


def list_rijen(vorm: Bladopzet, documents: Iterable[Document]) -> list[Boekrij]:
    """Return what stands in these files as the rows of a sheet."""
    return [
        Boekrij(thuis=thuis, nummer=nummer, pointer=pointer, waarden=_values(vorm, document.value(*pointer)))
        for document in documents
        if document.place.kind is vorm.kind
        for thuis, at in list_lijsten(vorm, document)
        for nummer, pointer in _numbers(vorm, document, at)
    ]


def list_lijsten(vorm: Bladopzet, document: Document) -> Iterator[tuple[Thuis, Pointer]]:
    """Yield where rows of a sheet may stand in a file: in it, in its list, or in that of each thing in a list."""
    bestand = bestand_of(document, is_breed=vorm.is_breed)
    if not vorm.om:
        yield Thuis(bestand=bestand), vorm.lijst
        return
    for place, name in enumerate(names_of(document.value(*vorm.om))):
        yield Thuis(bestand=bestand, bij=name), (*vorm.om, place, *vorm.lijst)


def names_of(items: Value) -> list[str]:
    """Return how rows call the things of a list: by their ids, and one without an id of its own by its place."""
    found = [item.get("id") if isinstance(item, dict) else None for item in items] if isinstance(items, list) else []
    times = Counter(id_ for id_ in found if isinstance(id_, str))
    return [
        id_ if isinstance(id_, str) and times[id_] == 1 else f"#{place}" for place, id_ in enumerate(found, start=1)
    ]


def _numbers(vorm: Bladopzet, document: Document, at: Pointer) -> Iterator[tuple[int | None, Pointer]]:
    if not vorm.lijst:
        yield None, at
        return
    items = document.value(*at)
    for place in range(len(items) if isinstance(items, list) else 0):
        yield place + 1, (*at, place)


def _values(vorm: Bladopzet, data: Value) -> Mapping[str, Value]:
    """Return the values that are there, by column."""
    pairs = ((kolom.code, _at(data, kolom.pad)) for kolom in vorm.kolommen)
    return {code: value for code, value in pairs if value is not None}


def _at(data: Value, pad: Pad) -> Value:
    for step in pad:
        if not isinstance(data, dict) or step not in data:
            return None
        data = data[step]
    return data
