"""All that is said of one publisher, as a value that can be kept: it says of what it holds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from uitvoeringskompas.check.buurt import Buurt, read_buurt, write_buurt
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.vast import Vast

Row: TypeAlias = list[Any]


class Staat(StrEnum):
    """What others know of a folder: its plans, that it is there (no file of it is valid), or nothing at all.

    Of which nothing is known may hold what does not belong there, or be empty.
    """

    BEKEND = "bekend"
    BUITEN = "buiten"
    VREEMD = "vreemd"
    LEEG = "leeg"


class Verdict(Vast):
    """What was said of the files with this print, in these surroundings if that matters."""

    print: str
    staat: Staat
    problems: tuple[Problem, ...]
    file_count: int
    buurt: Buurt | None = None


def write_verdicts(verdicts: Mapping[str, Verdict]) -> dict[str, Row]:
    """Return verdicts as plain values."""
    return {slug: _write(verdict) for slug, verdict in verdicts.items()}


def read_verdicts(kept: object) -> dict[str, Verdict]:
    """Return the verdicts from plain values; none at all when they are anything else."""
    if not isinstance(kept, dict):
        return {}
    try:
        return {slug: _read(*row) for slug, row in kept.items()}
    except (TypeError, ValueError):
        return {}


def _write(verdict: Verdict) -> Row:
    said = [write_problem(each) for each in verdict.problems]
    return [verdict.print, verdict.staat, verdict.file_count, said, write_buurt(verdict.buurt)]


def _read(printed: str, staat: str, file_count: int, problems: list[Row], seen: Row | None) -> Verdict:
    return Verdict(
        print=printed,
        staat=Staat(staat),
        problems=tuple(map(read_problem, problems)),
        file_count=file_count,
        buurt=read_buurt(seen),
    )


def write_problem(problem: Problem) -> Row:
    """Return a problem as plain values."""
    place = problem.location
    where = [place.file, place.line, place.column, place.cell]
    told = [problem.code, problem.message, problem.explanation, problem.severity, problem.rank]
    return [*where, *told, problem.brief, problem.together, problem.shape]


def read_problem(row: Row) -> Problem:
    """Return the problem from plain values; raises an error of Python when they are anything else."""
    file, line, column, cell, code, message, explanation, severity, rank, brief, together, shape = row
    return Problem(
        location=Location(file, line, column, cell),
        code=code,
        message=message,
        explanation=explanation,
        severity=Severity(severity),
        rank=rank,
        brief=brief,
        together=together,
        shape=shape,
    )
