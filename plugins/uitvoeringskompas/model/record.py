"""A mapping in a file as a frozen dataclass that knows its place and its fields; the register reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.document import Node


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """One mapping of a plan, with the place where it stands in its file. Field names are the YAML keys exactly."""

    node: Node = field(compare=False, repr=False)
    shape: Shape = field(compare=False, repr=False)

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
