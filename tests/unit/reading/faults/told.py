"""What an editor is told about a file with mistakes in it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.knowledge import SCHEMAS
from tests.unit.reading.faults.meaning import MEANING
from tests.unit.reading.faults.occasion import FILE, Fault, Maker, Plan, list_plans, list_spots, make_fault
from tests.unit.reading.faults.writing import WRITING
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.validation import validate

KINDS: dict[str, Maker] = {**WRITING, **MEANING}


def errors_in(text: str, place: Place) -> tuple[Problem, ...]:
    """Return the errors of a file, as ``kompas check`` finds them: how something is written comes first."""
    reading = read_content(text.encode(), place, FILE)
    written = [problem for problem in reading.problems if problem.is_error]
    places = {problem.location for problem in written}
    document = reading.document or reading.rest
    judged = validate(document, SCHEMAS) if document else ()
    return (*written, *(problem for problem in judged if problem.location not in places))


def is_told(fault: Fault, errors: tuple[Problem, ...], line: int) -> bool:
    """Tell whether one of the errors stands on this line with the code and the advice of the fault."""
    return any(
        (error.location.line, error.code) == (line, fault.code) and fault.advice in error.message for error in errors
    )


def faults_of(name: str, most: int, seed: int = 0) -> Iterator[Fault]:
    """Yield so many mistakes of one kind, each in another place of the plans."""
    random = Random(f"{name} {seed}")  # noqa: S311 - the same places each time
    plans = [*list_plans()]
    for _ in range(most * 60):
        if most and (fault := fault_in(random.choice(plans), name, random)):
            most -= 1
            yield fault


def fault_in(plan: Plan, name: str, random: Random) -> Fault | None:
    """Return a mistake of one kind somewhere in a file, if it can be made there."""
    spots = [*list_spots(plan)]
    random.shuffle(spots)
    return next((fault for spot in spots[:80] if (fault := make_fault(name, KINDS[name], spot))), None)


def join(plan: Plan, one: Fault, other: Fault) -> tuple[str, dict[str, int]] | None:
    """Return a file with both mistakes, and on which line each is told; None when they touch each other."""
    first, second = sorted((one, other), key=lambda fault: _changed(plan.text, fault.text)[0])
    start, end, words = _changed(plan.text, first.text)
    begin, finish, more = _changed(plan.text, second.text)
    if one.name == other.name or plan.text.count("\n", start, begin) < 2 or end > begin or first.line >= second.line:
        return None
    text = plan.text[:start] + words + plan.text[end:begin] + more + plan.text[finish:]
    moved = words.count("\n") - plan.text.count("\n", start, end)
    return text, {first.name: first.line, second.name: second.line + moved}


def _changed(before: str, after: str) -> tuple[int, int, str]:
    """Return which part of a text was changed, and into what."""
    most = min(len(before), len(after))
    start = next((number for number in range(most) if before[number] != after[number]), most)
    same = next((number for number in range(most - start) if before[-1 - number] != after[-1 - number]), most - start)
    return start, len(before) - same, after[start : len(after) - same]


def list_pairs(most: int, seed: int) -> Iterator[tuple[Plan, str, dict[str, int], tuple[Fault, Fault]]]:
    """Yield so many files with two mistakes, one of them in how it is written, and where each is told."""
    random = Random(seed)  # noqa: S311 - the same pairs each time
    while most:
        plan = random.choice(list_plans())
        one = fault_in(plan, random.choice([*WRITING]), random)
        other = fault_in(plan, random.choice([*KINDS]), random)
        joined = join(plan, one, other) if one and other else None
        if one and other and joined:
            most -= 1
            yield plan, *joined, (one, other)


def both_told(plan: Plan, text: str, lines: dict[str, int], pair: tuple[Fault, Fault]) -> bool:
    """Tell whether an editor is told of both mistakes in a file."""
    errors = errors_in(text, plan.place)
    return all(is_told(fault, errors, lines[fault.name]) for fault in pair)
