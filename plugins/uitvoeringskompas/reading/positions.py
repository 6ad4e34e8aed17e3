"""Where every key and value of a file stands, and what was typed there."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias, Union

Value: TypeAlias = Union[str, int, Decimal, bool, list["Value"], dict[str, "Value"], None]  # noqa: UP007 - recursive
Pointer: TypeAlias = tuple[str | int, ...]

COLUMN_BITS = 21
"""A file holds at most 1 MiB, so a column fits in 21 bits."""


class Positions:
    """The line and column of every key and value, as one row of numbers in the order in which they were read.

    The row costs eight bytes per key or value. A value stands right behind its key; the index from a pointer to the
    number in the row is made at the first question, so that a file without problems never pays for it.
    """

    __slots__ = ("_index", "_marks", "_raws", "_sources")

    def __init__(self, marks: array[int], raws: dict[int, str], sources: dict[int, str]) -> None:
        """Keep the packed marks, and the typed text of the plain scalars that differ from how their value prints.

        ``sources`` are the texts with a sign that a remark may be about, as they stand in the file, by their mark.
        """
        self._marks = marks
        self._raws = raws
        self._sources = sources
        self._index: dict[Pointer, int] = {}

    def __len__(self) -> int:
        """Return how many keys and values there are."""
        return len(self._marks)

    def number(self, data: Value, pointer: Pointer) -> int | None:
        """Return the number in the row of the value at this pointer, or None when there is no such value."""
        if not self._index:
            self._fill(data, (), 0)
        return self._index.get(pointer)

    def place(self, number: int) -> tuple[int, int]:
        """Return the line and the column, from 1, of this number in the row."""
        mark = self._marks[number]
        return (mark >> COLUMN_BITS) + 1, (mark & ((1 << COLUMN_BITS) - 1)) + 1

    def place_of_words(self, number: int, words: str, earlier: int) -> tuple[int, int]:
        """Return the line and the column of words in the text at this number, those that come ``earlier`` times later.

        Words that the file breaks over two lines are found by their first; those that are escaped in the file stand at
        the beginning of the text.
        """
        line, column = self.place(number)
        source = self._sources.get(self._marks[number], "")
        at = _find(source, words, earlier)
        if at < 0:
            at = max(0, _find(source, words.split(maxsplit=1)[0], 0) if words.split() else 0)
        before = source[:at]
        return line + before.count("\n"), column + at if "\n" not in before else at - before.rindex("\n")

    def raw(self, number: int) -> str | None:
        """Return what was typed at this number, if that differs from how the value prints."""
        return self._raws.get(number)

    def let_go(self) -> None:
        """Forget the index: it takes more memory than all the rest, and who asks again has it made again."""
        self._index = {}

    @property
    def raws(self) -> dict[int, str]:
        """Return what was typed in another way than its value prints, by its number in the row."""
        return self._raws

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


class LaterPositions(Positions):
    """The same of a file that was read before: what was typed is known, and where it stands when somebody asks."""

    __slots__ = ("_count", "_read")

    def __init__(self, count: int, raws: dict[int, str], read: Callable[[], Positions]) -> None:
        """Take how many keys and values there are, what was typed otherwise, and what gives all of it."""
        self._count = count
        self._raws = raws
        self._read = read
        self._index = {}

    def __len__(self) -> int:
        """Return how many keys and values there are."""
        return self._count

    def __getattr__(self, name: str) -> object:
        """Return what is not there yet: the places and the texts of the file."""
        if name not in {"_marks", "_sources"}:
            raise AttributeError(name)
        found = self._read()
        for each in ("_marks", "_sources"):
            setattr(self, each, getattr(found, each))
        return getattr(self, name)


def _find(source: str, words: str, earlier: int) -> int:
    at = source.find(words)
    while earlier and at >= 0:
        at, earlier = source.find(words, at + len(words)), earlier - 1
    return at
