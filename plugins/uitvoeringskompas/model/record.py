"""A mapping in a file as a value that knows its place and its fields; the register reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.document import Node
from uitvoeringskompas.vast import Vast, field_names, shown_without

OURS = frozenset({"node", "shape"})
"""Fields of every record that are no keys of a file."""


class Record(Vast):
    """One mapping of a plan, with the place where it stands in its file. Field names are the YAML keys exactly."""

    node: Node
    shape: Shape

    __repr__ = shown_without(*OURS)

    def __eq__(self, other: object) -> bool:
        """Tell whether the other says the same, wherever it stands."""
        return type(other) is type(self) and _said_in(self) == _said_in(other)

    def __hash__(self) -> int:
        """Return the same number for records that are equal."""
        return hash(_said_in(self))

    @property
    def location(self) -> Location:
        """Return the place of the whole mapping."""
        return self.node.location()

    def location_of(self, key: str, *deeper: str | int) -> Location:
        """Return the place of the value under ``key`` (or deeper), or of its nearest parent that is there."""
        return self.node.document.location(*self.node.pointer, key, *deeper)

    def walk(self) -> Iterator[Record]:
        """Yield the record and every record inside it, in the order of the fields."""
        yield self
        for veld in self.shape.delen:
            value = getattr(self, veld.key)
            for child in value if veld.several else () if value is None else (value,):
                yield from child.walk()

    def filled(self) -> Iterator[tuple[Veld, Any]]:
        """Yield every field that says something, with its value; lists of things of their own are not among them."""
        for veld in self.shape.eigen:
            value = getattr(self, veld.key)
            if value is not None and value != () and not (isinstance(value, Record) and value.is_empty):
                yield veld, value

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in the mapping (beside things of their own)."""
        return next(self.filled(), None) is None


def _said_in(record: Record) -> tuple[object, ...]:
    """Return what a record says: all but the place where it stands and what is known of its fields."""
    return tuple(getattr(record, name) for name in field_names(record) if name not in OURS)
