"""What the fields of a record hold, read from its type hints, so that no list of fields has to be kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, get_type_hints

from uitvoeringskompas.model.begroting import Begroting
from uitvoeringskompas.model.indicatoren import Indicatorenlijst
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.partijen import Partijenlijst
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record, value_type

APART: Mapping[type[Record], frozenset[str]] = {
    Programma: frozenset({"doelen", "prioriteiten"}),
    Nota: frozenset({"doelen", "prioriteiten"}),
    Begroting: frozenset({"regels"}),
    Partijenlijst: frozenset({"partijen"}),
    Indicatorenlijst: frozenset({"indicatoren"}),
}
"""Lists of things with an identity of their own: they are compared as things, not as parts of what holds them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldType:
    """What one field holds: the type of one value as the model writes it, and whether there may be several."""

    naam: str
    soort: Any  # a type, or a NewType of str that says what the text means
    several: bool
    verplicht: bool

    @property
    def is_record(self) -> bool:
        """Tell whether the field holds mappings."""
        return isinstance(self.soort, type) and issubclass(self.soort, Record)


def fieldtypes_of(cls: type[Record]) -> Mapping[str, FieldType]:
    """Return the fields of a record by key, in the order of the model; without those that are things of their own."""
    kind: type = cls  # mypy takes the class of a dataclass for unhashable
    return _veldtypes(kind)


@cache
def _veldtypes(cls: type[Record]) -> Mapping[str, FieldType]:
    hints = get_type_hints(cls)
    apart = APART.get(cls, frozenset())
    found = {}
    for field in fields(cls):
        if field.name != "node" and field.name not in apart:
            soort, several = value_type(hints[field.name])
            verplicht = field.default is MISSING
            found[field.name] = FieldType(naam=field.name, soort=soort, several=several, verplicht=verplicht)
    return found


def key_fields_of(cls: type[Record]) -> tuple[str, ...]:
    """Return the fields that tell one mapping of a list from another: ``id``, or else what every one of them has."""
    kind: type = cls  # mypy takes the class of a dataclass for unhashable
    return _sleutelvelden(kind)


@cache
def _sleutelvelden(cls: type[Record]) -> tuple[str, ...]:
    typed = fieldtypes_of(cls)
    if "id" in typed:
        return ("id", "jaar") if "jaar" in typed and typed["jaar"].verplicht else ("id",)
    wanted = tuple(veld.naam for veld in typed.values() if veld.verplicht and veld.soort is not Proza)
    return tuple(naam for naam in wanted if not typed[naam].is_record)


def list_values(record: Record) -> Iterator[tuple[FieldType, Any]]:
    """Yield every field that is filled, with its value; an empty mapping or list is not filled."""
    for veld in fieldtypes_of(type(record)).values():
        value = getattr(record, veld.naam)
        if value is None or value == ():
            continue
        if veld.is_record and not veld.several and is_empty(value):
            continue
        yield veld, value


def is_empty(record: Record | None) -> bool:
    """Tell whether there is nothing in a mapping (beside things that are compared on their own)."""
    return record is None or next(list_values(record), None) is None
