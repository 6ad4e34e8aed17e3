"""Problems as an editor, a program and a build server want to read them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from uitvoeringskompas.problems import Problem, ProblemGroup, Severity, group_problems
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks

if TYPE_CHECKING:
    from uitvoeringskompas.build import Publicatiegat

WIDTH, HEIGHT = 100, 24
"""One screen of a terminal, in characters and lines."""

MOST_BYTES = 50_000
"""Of errors in an issue: a git host takes some 65,000 characters."""

_BACKTICKS = re.compile("`+")
_SEVERITIES = {Severity.FOUT: "major", Severity.WAARSCHUWING: "minor"}
_LEVELS = {Severity.FOUT: "error", Severity.WAARSCHUWING: "warning"}


def count_problems(problems: Sequence[Problem]) -> tuple[int, int]:
    """Return the number of errors and of warnings."""
    errors = sum(problem.is_error for problem in problems)
    return errors, len(problems) - errors


def summary(problems: Sequence[Problem], file_count: int) -> str:
    """Return the one line that closes a check: how many errors and warnings in how many files."""
    errors, warnings = count_problems(problems)
    files = write_aantal(file_count, "bestand", "bestanden")
    if not problems:
        return f"Alles in orde: {files} gecontroleerd, geen fouten en geen waarschuwingen."
    counts = f"{write_aantal(errors, 'fout', 'fouten')} en {write_aantal(warnings, 'waarschuwing', 'waarschuwingen')}"
    return f"{capitalize_first(counts)} in {files}."


def tell_gaten(gaten: Sequence[Publicatiegat]) -> str:
    """Return one line for each publisher that a site does not show as it is written now, for an editor."""
    return "".join(f"{visible(_tell_gat(gat))}\n" for gat in gaten)


def _tell_gat(gat: Publicatiegat) -> str:
    if gat.commit:
        dag = f" van {write_datum(gat.datum)}" if gat.datum else ""
        return f"{gat.slug}: op de site staat de versie{dag} (commit {gat.commit[:7]})."
    if gat.zichtbaar:
        return f"{gat.slug}: op de site staat dat deze plannen er nu niet zijn. Git kent geen versie zonder fouten."
    return f"{gat.slug}: staat niet op de site."


def problem_lines(problems: Sequence[Problem]) -> str:
    """Return one line for each problem: ``bestand:regel:kolom: ernst: melding [code]``, and below it its shape."""
    lines = (line for problem in problems for line in (str(problem), *_margin(problem.shape)))
    return "".join(f"{visible(line)}\n" for line in lines)


def _margin(shape: str) -> list[str]:
    return [f"    {line}" for line in shape.splitlines()]


def as_text(problems: Sequence[Problem], file_count: int) -> str:
    """Return what is wrong on one screen, for a terminal: every error with its place, and the warnings together.

    Errors are never left out; warnings fill what is left of the screen, those that are needed most first.
    """
    shown, hidden = _fit(group_problems(problems))
    lines = [*(line for group in shown for line in _lines_of(group)), summary(problems, file_count)]
    return "".join(f"{visible(line)}\n" for line in (*lines, *_tell_hidden(shown, hidden)))


def _lines_of(group: ProblemGroup) -> list[str]:
    return [str(group), *_margin(group.first.shape)]


def as_whole_text(problems: Sequence[Problem], file_count: int) -> str:
    """Return every problem on a line of its own and a summary line, for a terminal."""
    return f"{problem_lines(problems)}{summary(problems, file_count)}\n"


def _fit(groups: Sequence[ProblemGroup]) -> tuple[list[ProblemGroup], list[ProblemGroup]]:
    """Return what fits on a screen with two lines under it, and what does not."""
    shown: list[ProblemGroup] = []
    room = HEIGHT - 2
    for group in groups:
        room -= sum(1 + len(line) // WIDTH for line in _lines_of(group))
        if room < 0 and not group.first.is_error:
            break
        shown.append(group)
    return shown, list(groups[len(shown) :])


def _tell_hidden(shown: Sequence[ProblemGroup], hidden: Sequence[ProblemGroup]) -> list[str]:
    """Return how many warnings are not among the lines, and how to see them all."""
    count = sum(len(group.problems) for group in hidden)
    if count:
        more = write_aantal(count, "waarschuwing staat", "waarschuwingen staan")
        return [f"{capitalize_first(more)} hier niet bij. Bekijk ze allemaal met: kompas check --alles"]
    if any(len(group.problems) > 1 for group in shown):
        return ["Bekijk elke waarschuwing apart met: kompas check --alles"]
    return []


def as_json(problems: Sequence[Problem], file_count: int) -> str:
    """Return the problems and their numbers as JSON, for a program."""
    errors, warnings = count_problems(problems)
    data = {
        "problemen": [_as_data(problem) for problem in problems],
        "aantal_bestanden": file_count,
        "aantal_fouten": errors,
        "aantal_waarschuwingen": warnings,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _as_data(problem: Problem) -> dict[str, str | int]:
    return {
        "bestand": problem.location.file,
        "regel": problem.location.line,
        "kolom": problem.location.column,
        "ernst": problem.severity.value,
        "code": problem.code,
        "melding": problem.message,
        "uitleg": problem.explanation,
        **({"vorm": problem.shape} if problem.shape else {}),
    }


def as_gitlab(problems: Sequence[Problem], file_count: int) -> str:  # noqa: ARG001 -- a report has no summary
    """Return the report that GitLab calls code quality: it shows each problem beside the line in a merge request.

    The fingerprint stays the same when a line moves; the same problem twice in one file counts on.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    report = []
    for problem in problems:
        name = (problem.location.file, problem.code, problem.message)
        seen[name] += 1
        report.append(_as_code_quality(problem, "\0".join((*name, str(seen[name])))))
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _as_code_quality(problem: Problem, name: str) -> dict[str, object]:
    return {
        "description": write_reeks((f"{problem.message} {problem.explanation}".strip(), problem.shape), "\n"),
        "check_name": problem.code,
        "fingerprint": sha256(name.encode("utf-8", "surrogateescape")).hexdigest(),
        "severity": _SEVERITIES[problem.severity],
        "location": {"path": problem.location.file, "lines": {"begin": max(problem.location.line, 1)}},
    }


def as_markdown(problems: Sequence[Problem], file_count: int) -> str:
    """Return every error for an issue at a git host: what a plan says is text between two fences, and stays that.

    The first fence is longer than any row of backticks in it, so that nothing in it can be the second.
    """
    lines = problem_lines([problem for problem in problems if problem.is_error]).splitlines()
    shown = list(_cut(lines))
    if len(shown) < len(lines):
        shown.append("…")
    text = "\n".join(shown)
    fence = "`" * max(3, *(len(row) + 1 for row in _BACKTICKS.findall(text)), 0)
    block = f"\n{fence}text\n{text}\n{fence}\n" if shown else ""
    return f"{summary(problems, file_count)}\n{block}"


def _cut(lines: Iterable[str]) -> Iterator[str]:
    """Yield the first lines, as many as an issue can hold."""
    room = MOST_BYTES
    for line in lines:
        room -= len(line.encode("utf-8", "backslashreplace")) + 1
        if room < 0:
            return
        yield line


def as_github(problems: Sequence[Problem], file_count: int) -> str:
    """Return annotations: workflow commands that GitHub shows beside the changed line, and the summary."""
    return "".join(map(_as_annotation, problems)) + summary(problems, file_count) + "\n"


def _as_annotation(problem: Problem) -> str:
    place = problem.location
    properties = {"file": place.file, "line": place.line, "col": place.column, "title": problem.code}
    listed = ",".join(f"{name}={_as_property(str(value))}" for name, value in properties.items())
    text = write_reeks((problem.message, problem.explanation, problem.shape), "\n")
    return f"::{_LEVELS[problem.severity]} {listed}::{_as_command_data(text)}\n"


def _as_command_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _as_property(text: str) -> str:
    return _as_command_data(text).replace(":", "%3A").replace(",", "%2C")
