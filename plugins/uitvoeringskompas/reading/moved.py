"""A place in a text as a parser counts: lines, columns and characters from 0."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moved:
    """The place of an event that was read apart from its text."""

    line: int
    column: int
    index: int


@dataclass(frozen=True, slots=True)
class Gap:
    """An event of our own: here stands something that cannot be read."""

    start_mark: Moved
    end_mark: Moved
