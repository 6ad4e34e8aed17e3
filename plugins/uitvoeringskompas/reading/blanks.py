"""Keys with nothing behind them, as forms write for a field that nobody filled in: they say as little as no key at all.

``hoe: ''``, ``motivering:``, ``van: null`` and a block in which nothing else stands are taken out of the data. Where
they stood is kept, since a key that has to be there, or that does not exist, is still an error at its place.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.positions import Pointer, Positions, Value
from uitvoeringskompas.vast import Vast, field


class Blank(Vast):
    """Where a key with nothing behind it stands, and what was typed: nothing, an empty text, ``null`` or ``~``."""

    location: Location
    typed: str = ""


class Filled(Vast):
    """The data without the keys that have nothing behind them, the places of all that is left, and what was left out.

    ``raws`` holds what was typed where that differs from how a value prints, by its number in the row of places.
    """

    data: dict[str, Value]
    marks: array[int]
    raws: dict[int, str]
    blanks: Mapping[Pointer, Blank] = field(default_factory=dict)


def is_blank(value: Value) -> bool:
    """Tell whether a value says nothing: no value, or a text without a character in it."""
    return value is None or (isinstance(value, str) and (not value or value.isspace()))


def leave_out_blanks(data: dict[str, Value], marks: array[int], raws: Mapping[int, str], file: str) -> Filled:
    """Return the data without the keys that say nothing."""
    return _Walk(marks, raws, file).go(data)


class _Walk:
    """One walk through the data of a file, in the order in which the places were noted."""

    def __init__(self, marks: array[int], raws: Mapping[int, str], file: str) -> None:
        self._old = marks
        self._old_raws = raws
        self._places = Positions(marks, {}, {})
        self._file = file
        self._next = 0
        self._marks = array("Q")
        self._raws: dict[int, str] = {}
        self._blanks: dict[Pointer, Blank] = {}

    def go(self, data: dict[str, Value]) -> Filled:
        self._mark()
        new = self._block(data, ())
        return Filled(data=new, marks=self._marks, raws=self._raws, blanks=self._blanks)

    def _take(self, value: Value, pointer: Pointer) -> Value:
        self._mark()
        if isinstance(value, list):
            return [self._take(item, (*pointer, position)) for position, item in enumerate(value)]
        if isinstance(value, dict):
            return self._block(value, pointer)
        return value

    def _block(self, data: dict[str, Value], pointer: Pointer) -> dict[str, Value]:
        found = ((key, self._entry(child, (*pointer, key))) for key, child in data.items())
        return {key: child for key, child in found if child is not None}

    def _entry(self, value: Value, pointer: Pointer) -> Value:
        """Return what stands behind a key; None when that says nothing."""
        location, kept = Location(self._file, *self._places.place(self._next)), len(self._marks)
        if is_blank(value):
            typed = self._old_raws.get(self._next + 1, "" if value is None else "''")
            self._blanks[pointer] = Blank(location=location, typed=typed)
            self._next += 2
            return None
        self._mark()
        new = self._take(value, pointer)
        if new != {} or not value:
            return new
        del self._marks[kept:]
        self._blanks[pointer] = Blank(location=location)
        return None

    def _mark(self) -> None:
        """Keep the place of a key or value."""
        if self._next in self._old_raws:
            self._raws[len(self._marks)] = self._old_raws[self._next]
        self._marks.append(self._old[self._next])
        self._next += 1
