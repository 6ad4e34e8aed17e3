"""Where and over what a parser stumbled, and what came of looking at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from uitvoeringskompas.reading.surprises import Event
from uitvoeringskompas.vast import Vast


class Clue(Vast):
    """Where and over what a parser stumbled; lines and columns from 0."""

    lines: list[str]
    line: int
    column: int
    context_line: int
    context_column: int
    problem: str
    context: str
    last_scalar: Event | None

    @property
    def text(self) -> str:
        """Return the line at which the parser stopped."""
        return self.at(self.line)

    def at(self, line: int) -> str:
        """Return a line, empty when the file is shorter."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def previous(self) -> int:
        """Return the number of the last line with text before the one at which the parser stopped."""
        line = self.line - 1
        while line > 0 and not self.at(line).strip():
            line -= 1
        return line


class Finding(Vast, kw_only=False):
    """What the mistake is, and the line and column (from 0) where the editor made it."""

    code: str
    message: str
    line: int
    column: int


Explanation: TypeAlias = Callable[[Clue], Finding | None]
