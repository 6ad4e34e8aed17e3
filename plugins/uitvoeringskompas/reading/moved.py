"""A place in a text as a parser counts: lines, columns and characters from 0."""

from __future__ import annotations

from uitvoeringskompas.vast import Vast


class Moved(Vast, kw_only=False):
    """The place of an event that was read apart from its text."""

    line: int
    column: int
    index: int


class Gap(Vast, kw_only=False):
    """An event of our own: here stands something that cannot be read."""

    start_mark: Moved
    end_mark: Moved
