"""One YAML file as plain data, with the place of every key and value."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias, Union

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.reading.node import Node

Value: TypeAlias = Union[str, int, Decimal, bool, list["Value"], dict[str, "Value"], None]  # noqa: UP007 - recursive
Pointer: TypeAlias = tuple[str | int, ...]

COLUMN_BITS = 21
"""A file holds at most 1 MiB, so a column fits in 21 bits."""


class Positions:
    """The line and column of every key and value, as one row of numbers in the order in which they were read.

    The row costs eight bytes per key or value. A value stands right behind its key; the index from a pointer to the
    number in the row is made at the first question, so that a file without problems never pays for it.
    """

    __slots__ = ("_index", "_marks", "_raws")

    def __init__(self, marks: array[int], raws: dict[int, str]) -> None:
        """Keep the packed marks, and the typed text of the plain scalars that differ from how their value prints."""
        self._marks = marks
        self._raws = raws
        self._index: dict[Pointer, int] = {}

    def number(self, data: Value, pointer: Pointer) -> int | None:
        """Return the number in the row of the value at this pointer, or None when there is no such value."""
        if not self._index:
            self._fill(data, (), 0)
        return self._index.get(pointer)

    def place(self, number: int) -> tuple[int, int]:
        """Return the line and the column, from 1, of this number in the row."""
        mark = self._marks[number]
        return (mark >> COLUMN_BITS) + 1, (mark & ((1 << COLUMN_BITS) - 1)) + 1

    def raw(self, number: int) -> str | None:
        """Return what was typed at this number, if that differs from how the value prints."""
        return self._raws.get(number)

    def raw_pointers(self, data: Value) -> tuple[Pointer, ...]:
        """Return where a plain scalar stands that was typed in another way than its value prints."""
        if not self._raws:
            return ()
        self.number(data, ())
        return tuple(pointer for pointer, number in self._index.items() if number in self._raws)

    def _fill(self, value: Value, pointer: Pointer, number: int) -> int:
        self._index[pointer] = number
        number += 1
        if isinstance(value, dict):
            for key, child in value.items():
                number = self._fill(child, (*pointer, key), number + 1)
        elif isinstance(value, list):
            for position, child in enumerate(value):
                number = self._fill(child, (*pointer, position), number)
        return number


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One file of the plans: its place, its name as shown to the editor, and its data."""

    place: Place
    file: str
    data: dict[str, Value]
    positions: Positions = field(compare=False, repr=False)

    @property
    def root(self) -> Node:
        """Return the mapping at the top of the file."""
        return Node(document=self, pointer=(), data=self.data)

    def location(self, *pointer: str | int) -> Location:
        """Return the place of the value at this pointer, or of its nearest parent that is there."""
        return self._location(pointer, of_key=False)

    def key_location(self, *pointer: str | int) -> Location:
        """Return the place of the key at this pointer; of the item itself in a list."""
        return self._location(pointer, of_key=True)

    def raw_text(self, *pointer: str | int) -> str | None:
        """Return what the editor typed for the plain scalar at this pointer; None for a list, a mapping or nothing."""
        number = self.positions.number(self.data, pointer)
        if number is None:
            return None
        raw = self.positions.raw(number)
        if raw is not None:
            return raw
        return printed(self.value(*pointer))

    def value(self, *pointer: str | int) -> Value:
        """Return the value at this pointer; None when it is not there."""
        value: Value = self.data
        for step in pointer:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and -1 < step < len(value):
                value = value[step]
            else:
                return None
        return value

    def _location(self, pointer: Pointer, *, of_key: bool) -> Location:
        number = self.positions.number(self.data, pointer)
        if number is None:
            return self._location(pointer[:-1], of_key=of_key)
        if of_key and pointer and isinstance(pointer[-1], str):
            number -= 1
        return Location(self.file, *self.positions.place(number))


def printed(value: Value) -> str | None:
    """Return how a scalar is written in the plainest YAML; None for a list or a mapping."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value) if isinstance(value, str | int) else None
