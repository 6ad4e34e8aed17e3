"""From a mapping in a file to a frozen dataclass: the one place that turns plain data into the model.

Field names are the YAML keys exactly. What a field holds follows from its type hint: ``str`` or a type made of it,
``int``, ``Decimal``, ``bool`` (each also ``| None`` when the key may be absent), a tuple of texts, another ``Record``
or a tuple of them. The plan for a class is worked out once; a file is then read with one call per key that is present.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, partial
from types import NoneType
from typing import Any, Self, get_args, get_origin, get_type_hints

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading import Node

Reader = Callable[[Node, str], object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """One mapping of a plan, with the place where it stands in its file."""

    node: Node = field(compare=False, repr=False)

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Build the record from a mapping that has passed validation; absent keys get the default of their field."""
        kind: type = cls  # mypy takes the class of a dataclass for unhashable
        return cls(node=node, **{key: read(node, key) for key, read in reading_plan(kind) if key in node.data})

    @property
    def location(self) -> Location:
        """Return the place of the whole mapping."""
        return self.node.location()

    def location_of(self, key: str, *deeper: str | int) -> Location:
        """Return the place of the value under ``key`` (or deeper), or of its nearest parent that is there."""
        return self.node.document.location(*self.node.pointer, key, *deeper)


@cache
def reading_plan(cls: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Return for each key of the record how its value is read from a node."""
    hints = get_type_hints(cls)
    return tuple((name, _reader(hint)) for name, hint in hints.items() if name != "node")


def value_type(hint: object) -> tuple[Any, bool]:
    """Split a type hint into the type of one value and whether there may be several of them."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return arguments[0], True
    kinds = [argument for argument in arguments if argument is not NoneType]
    return (kinds[0] if kinds else hint), False


def _reader(hint: object) -> Reader:
    """Return the function that reads a value of this type; an unknown type is a mistake in the model."""
    kind, several = value_type(hint)
    if isinstance(kind, type) and issubclass(kind, Record):
        return partial(_read_records if several else _read_record, kind)
    # Proza, a day, a reference to a party: each is a text with a name of its own.
    return _SCALAR_READERS[getattr(kind, "__supertype__", kind), several]


def _read_record(kind: type[Record], node: Node, key: str) -> Record | None:
    found = node.node(key)
    return None if found is None else kind.from_node(found)


def _read_records(kind: type[Record], node: Node, key: str) -> tuple[Record, ...]:
    return tuple(kind.from_node(found) for found in node.nodes(key))


_SCALAR_READERS: dict[tuple[Any, bool], Reader] = {
    (str, False): lambda node, key: node.text(key),
    (int, False): lambda node, key: node.integer(key),
    (Decimal, False): lambda node, key: node.number(key),
    (bool, False): lambda node, key: node.flag(key),
    (str, True): lambda node, key: node.texts(key),
}
