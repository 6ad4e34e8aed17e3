"""What can be wrong in a plan, as values: a place, a code and a Dutch sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How serious a problem is; the value is the word that an editor reads."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: the path as shown to the editor, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return ``bestand:regel:kolom``, the form that editors and terminals make clickable."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One thing that is wrong, why, and how to mend it.

    ``message`` is one Dutch sentence (what is wrong and how to mend it); ``explanation`` may add why, with the source.
    ``code`` is stable and kebab-case, so that a problem can be looked up. ``rank`` says which of the problems of one
    place comes first: 0 before 1.
    """

    location: Location
    code: str
    message: str
    explanation: str = ""
    severity: Severity = Severity.FOUT
    rank: int = 0

    @property
    def is_error(self) -> bool:
        """Tell whether this problem keeps the site from being published."""
        return self.severity is Severity.FOUT

    def __str__(self) -> str:
        """Return ``bestand:regel:kolom: ernst: melding [code]`` on one line."""
        return f"{self.location}: {self.severity}: {self.message} [{self.code}]"


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems without doubles, in the order of their places."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.location, p.severity, p.rank, p.code, p.message)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether one of the problems is an error."""
    return any(problem.is_error for problem in problems)
