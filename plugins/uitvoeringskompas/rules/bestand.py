"""One file as the rules look at it: its records by class, found in one walk, and whose file it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache, cached_property
from typing import TypeVar, get_type_hints

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record, value_type
from uitvoeringskompas.problems import Location

Some = TypeVar("Some", bound=Record)


@dataclass(frozen=True, kw_only=True, eq=False)
class Bestand:
    """A valid file of a publisher; ``dossier`` is the programme that it belongs to, if any.

    A stray belongs to a programme whose own file cannot be used: nobody knows what is in that one.
    """

    publicatie: Publicatie
    dossier: Dossier | None
    root: Record
    is_stray: bool = False

    def all_of(self, kind: type[Some]) -> list[Some]:
        """Return every record of exactly this class in the file, in the order of the file."""
        return self.records.get(kind, [])  # type: ignore[return-value]  # the mapping keeps class and records together

    @cached_property
    def records(self) -> Mapping[type[Record], list[Record]]:
        """Return every record of the file by its class."""
        found: dict[type[Record], list[Record]] = {}
        for record in walk(self.root):
            found.setdefault(type(record), []).append(record)
        return found

    @cached_property
    def texts(self) -> tuple[Tekst, ...]:
        """Return every text in the file whose type has a name of its own: references, days, moments, Markdown."""
        return tuple(_texts_of(self))

    def shown(self, path: str) -> str:
        """Return a path in the plans as the editor sees it, with the folder of the plans in front."""
        document = self.root.node.document
        return document.file.removesuffix(document.place.path) + path

    def path(self, *parts: str) -> str:
        """Return the path of a file of this publisher, relative to the plans."""
        return "/".join((self.publicatie.slug, *parts))

    def is_broken(self, *parts: str) -> bool:
        """Tell whether this file of the publisher exists but holds mistakes, so that nobody knows what is in it."""
        return self.path(*parts) in self.publicatie.broken

    @property
    def is_own(self) -> bool:
        """Tell whether publishers wrote the file themselves: what a public source leaves out is never a problem."""
        owner = self.dossier or self.publicatie.profiel
        return owner is not None and owner.herkomst in {"eigen", "fictief"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Tekst:
    """One text value of a record whose type says what it stands for (a reference, a day)."""

    bestand: Bestand
    record: Record
    key: str
    index: int | None  # in a list
    soort: object
    waarde: str

    @property
    def location(self) -> Location:
        """Return the place of the text."""
        deeper = () if self.index is None else (self.index,)
        return self.record.location_of(self.key, *deeper)


def bestanden_of(publicatie: Publicatie) -> Iterator[Bestand]:
    """Return the files of a publisher, those in a folder without valid ``programma.yaml`` last."""
    shared: tuple[Record | None, ...] = (
        publicatie.profiel,
        publicatie.partijenlijst,
        publicatie.indicatorenlijst,
        *publicatie.notas.values(),
    )
    for record in shared:
        if record is not None:
            yield Bestand(publicatie=publicatie, dossier=None, root=record)
    for dossier in publicatie.dossiers:
        for record in (dossier.programma, *dossier.interventies, *dossier.verslagen):
            yield Bestand(publicatie=publicatie, dossier=dossier, root=record)
    for record in publicatie.strays:
        yield Bestand(publicatie=publicatie, dossier=None, root=record, is_stray=True)


def walk(record: Record) -> Iterator[Record]:
    """Return the record and every record inside it, in the order of the fields."""
    yield record
    for key, several in _children(class_of(record)):
        value = getattr(record, key)
        if several:
            for child in value:
                yield from walk(child)
        elif value is not None:
            yield from walk(value)


def _texts_of(bestand: Bestand) -> Iterator[Tekst]:
    for records in bestand.records.values():
        for key, soort, several in named_texts(class_of(records[0])):
            for record in records:
                value = getattr(record, key)
                if several:
                    for index, text in enumerate(value):
                        yield Tekst(bestand=bestand, record=record, key=key, index=index, soort=soort, waarde=text)
                elif value is not None:
                    yield Tekst(bestand=bestand, record=record, key=key, index=None, soort=soort, waarde=value)


def class_of(record: Record) -> type:
    """Return the class of a record as a type that mypy takes for hashable (it does not for that of a dataclass)."""
    return type(record)


@cache
def named_texts(kind: type) -> tuple[tuple[str, object, bool], ...]:
    """Return the fields of a class that hold a reference, a day or a moment: key, type, and whether it is a list."""
    return tuple(
        (key, soort, several) for key, (soort, several) in _hints(kind).items() if hasattr(soort, "__supertype__")
    )


@cache
def text_keys(kind: type) -> tuple[str, ...]:
    """Return the fields of a class that hold one text, of whatever type."""
    return tuple(
        key
        for key, (value, several) in _hints(kind).items()
        if not several and getattr(value, "__supertype__", value) is str
    )


@cache
def lists_with_ids(kind: type) -> tuple[str, ...]:
    """Return the fields of a class that hold a list of things with an id."""
    return tuple(
        key
        for key, (value, several) in _hints(kind).items()
        if several and isinstance(value, type) and issubclass(value, Record) and hasattr(value, "id")
    )


@cache
def _children(kind: type) -> tuple[tuple[str, bool], ...]:
    return tuple(
        (key, several)
        for key, (value, several) in _hints(kind).items()
        if isinstance(value, type) and issubclass(value, Record)
    )


@cache
def _hints(kind: type) -> Mapping[str, tuple[object, bool]]:
    hints = get_type_hints(kind)
    return {found.name: value_type(hints[found.name]) for found in fields(kind) if found.name != "node"}
