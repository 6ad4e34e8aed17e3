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

    name: str
    kind: Any  # a type, or a NewType of str that says what the text means
    several: bool
    required: bool

    @property
    def is_record(self) -> bool:
        """Tell whether the field holds mappings."""
        return isinstance(self.kind, type) and issubclass(self.kind, Record)


def fieldtypes_of(cls: type[Record]) -> Mapping[str, FieldType]:
    """Return the fields of a record by key, in the order of the model; without those that are things of their own."""
    kind: type = cls  # mypy takes the class of a dataclass for unhashable
    return _read_fieldtypes(kind)


@cache
def _read_fieldtypes(cls: type[Record]) -> Mapping[str, FieldType]:
    hints = get_type_hints(cls)
    apart = APART.get(cls, frozenset())
    found = {}
    for field in fields(cls):
        if field.name != "node" and field.name not in apart:
            kind, several = value_type(hints[field.name])
            required = field.default is MISSING
            found[field.name] = FieldType(name=field.name, kind=kind, several=several, required=required)
    return found


def key_fields_of(cls: type[Record]) -> tuple[str, ...]:
    """Return the fields that tell one mapping of a list from another: ``id``, or else what every one of them has."""
    kind: type = cls  # mypy takes the class of a dataclass for unhashable
    return _read_key_fields(kind)


@cache
def _read_key_fields(cls: type[Record]) -> tuple[str, ...]:
    typed = fieldtypes_of(cls)
    if "id" in typed:
        return ("id", "jaar") if "jaar" in typed and typed["jaar"].required else ("id",)
    wanted = tuple(field.name for field in typed.values() if field.required and field.kind is not Proza)
    return tuple(name for name in wanted if not typed[name].is_record)


def list_values(record: Record) -> Iterator[tuple[FieldType, Any]]:
    """Yield every field that is filled, with its value; an empty mapping or list is not filled."""
    for field in fieldtypes_of(type(record)).values():
        value = getattr(record, field.name)
        if value is None or value == ():
            continue
        if field.is_record and not field.several and is_empty(value):
            continue
        yield field, value


def is_empty(record: Record | None) -> bool:
    """Tell whether there is nothing in a mapping (beside things that are compared on their own)."""
    return record is None or next(list_values(record), None) is None
