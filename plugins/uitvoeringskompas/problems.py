"""What can be wrong in a plan, as values: a place, a code and a Dutch sentence that says what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.vast import Vast

MOST_PLACES = 3
"""More places than this are counted: an editor mends the first, and then asks again."""


class Severity(StrEnum):
    """How serious a problem is; the value is the word that an editor reads."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


class Location(Vast, kw_only=False, order=True):
    """A place in a file: the path as shown to the editor, line and column counted from 1.

    ``cell`` is the place in a file that has no lines: ``Acties!C7`` in a workbook, ``tabel 1, rij 3, kolom 2`` in Word.
    """

    file: str
    line: int = 1
    column: int = 1
    cell: str = ""

    def __str__(self) -> str:
        """Return ``bestand:regel:kolom``, the form that editors and terminals make clickable; or the cell."""
        return f"{self.file}: {self.cell}" if self.cell else f"{self.file}:{self.line}:{self.column}"


class Problem(Vast):
    """One thing that is wrong, why, and how to mend it.

    ``message`` is one Dutch sentence (what is wrong and how to mend it); ``explanation`` may add why, with the source.
    ``code`` is stable and kebab-case, so that a problem can be looked up. ``rank`` says which of the problems of one
    place comes first: 0 before 1. ``brief`` is the message without why; ``together`` is what several of these are, with
    ``{aantal}`` for how many. ``shape`` shows how it is written: lines of YAML to copy and fill in.
    """

    location: Location
    code: str
    message: str
    explanation: str = ""
    severity: Severity = Severity.FOUT
    rank: int = 0
    brief: str = ""
    together: str = ""
    shape: str = ""

    @property
    def is_error(self) -> bool:
        """Tell whether this problem keeps the site from being published."""
        return self.severity is Severity.FOUT

    def __str__(self) -> str:
        """Return ``bestand:regel:kolom: ernst: melding [code]`` on one line."""
        return f"{self.location}: {self.severity}: {self.message} [{self.code}]"


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems without doubles, in the order of their places."""
    return tuple(sorted(dict.fromkeys(problems), key=_order))


def _order(problem: Problem) -> tuple[object, ...]:
    return (problem.location, problem.severity, problem.rank, problem.code, problem.message)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether one of the problems is an error."""
    return any(problem.is_error for problem in problems)


class ProblemGroup(Vast):
    """What an editor reads as one thing: an error, or all warnings with the same code."""

    problems: tuple[Problem, ...]

    @property
    def first(self) -> Problem:
        """Return the problem where mending begins."""
        return self.problems[0]

    @property
    def message(self) -> str:
        """Return what is wrong: of an error all of it, of a warning without why, of several where the others are."""
        first, others = self.first, self.problems[1:]
        if first.is_error:
            return first.message
        if not others:
            return first.brief or first.message
        if first.together:
            return f"{first.together.format(aantal=len(self.problems))}, zie ook {_places(first.location, others)}."
        often = f"Dit komt {len(self.problems)} keer voor, zie ook {_places(first.location, others)}."
        return f"{first.brief or first.message} {often}"

    def __str__(self) -> str:
        """Return ``bestand:regel:kolom: ernst: melding [code]`` on one line, with the place of the first."""
        return f"{self.first.location}: {self.first.severity}: {self.message} [{self.first.code}]"


def group_problems(problems: Iterable[Problem]) -> tuple[ProblemGroup, ...]:
    """Return every error by itself, and then the warnings by their code: first what is needed most."""
    every = sorted(problems, key=_order)
    warnings: dict[str, list[Problem]] = {}
    for problem in every:
        if not problem.is_error:
            warnings.setdefault(problem.code, []).append(problem)
    groups = sorted((ProblemGroup(problems=tuple(group)) for group in warnings.values()), key=_need)
    return (*(ProblemGroup(problems=(problem,)) for problem in every if problem.is_error), *groups)


def _need(group: ProblemGroup) -> tuple[object, ...]:
    """Return what orders warnings: their rank, and then their code as people count: A2 before A10."""
    first = group.first
    return (first.rank, [part.zfill(4) if part.isdigit() else part for part in re.findall(r"\d+|\D+", first.code)])


def _places(first: Location, others: Iterable[Problem]) -> str:
    """Return where the others are, in as few words as can be: their files by name, without the folders."""
    places = [_place(first, problem.location) for problem in others]
    more = len(places) - MOST_PLACES + 1
    return write_opsomming(places if more <= 1 else [*places[: MOST_PLACES - 1], f"{more} andere"])


def _place(first: Location, other: Location) -> str:
    return f"regel {other.line}" if other.file == first.file else f"{other.file.rpartition('/')[2]}:{other.line}"
