"""What reading one text gave: data, places and problems."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.positions import Pointer, Value

KEY_IS_BLOCK = "found a list or block as a key"
"""What a parser that knows only words as keys would say."""

UNREAD = "\N{REPLACEMENT CHARACTER}"
"""The value of a key whose own value could not be read."""


@dataclass(kw_only=True, slots=True)
class Parsed:
    """What one text gave: its data, the places of its keys and values, and what is wrong with how it is written.

    ``complete`` tells whether the text was read to its end; otherwise ``is_partial`` tells whether ``data`` is worth a
    look, and ``unread`` where something is missing from it: a value, or an entry of a block or list.
    ``has_blanks`` tells whether a key stands there with nothing behind it.
    """

    data: Value = None
    complete: bool = False
    is_partial: bool = False
    unread: set[Pointer] = field(default_factory=set)
    has_blanks: bool = False
    marks: array[int] = field(default_factory=lambda: array("Q"))
    raws: dict[int, str] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def too_many(location: Location, most: int) -> Problem:
    """Return the problem of a file with more errors than are told."""
    message = f"Dit bestand heeft meer dan {most} fouten; de rest is niet bekeken. Herstel eerst de fouten hierboven."
    return Problem(location=location, code="yaml-veel-fouten", message=message)


def directive(file: str, line: int) -> Problem:
    """Return the problem of a line (from 0) that tells the parser something."""
    message = "Een regel die met % begint kan hier niet. Haal die regel weg."
    return Problem(location=Location(file, line + 1), code="yaml-directive", message=message)
