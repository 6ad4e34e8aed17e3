"""A robot that knows nothing and does to the letter what the messages say: two checks and a file is right.

It takes over each shape that is shown, and where something has to be filled in it takes the example or the first of the
codes. Who follows the messages with a document beside them is never worse off.
"""

from __future__ import annotations

import re

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, Place

FILE = "plans/stad/bestand.yaml"
GUESS = "iets"
"""What stands behind every key at first: hardly ever what belongs there."""
EXAMPLES = (
    r"Kies uit: ([^\s,]+?)(?:,|\.? |\.?$)",
    r"Bijvoorbeeld: (.+?)\.?$",
    r"Schrijf (true) \(ja\)",
    r"Schrijf een dag \((\S+)\)",
    r"zoals (\S+?)\.$",
)
"""How a message names a value that would do, in the order in which the robot believes them."""


def check(text: str, kind: Kind) -> list[Problem]:
    """Return everything that is wrong with how a file is written and with what it says."""
    place = Place(path="stad/bestand.yaml", kind=kind, publisher="stad", jaar=2026, programma="gezond")
    reading = read_content(text.encode(), place, FILE)
    told = {problem.location for problem in reading.problems}
    assert reading.document is not None, reading.problems
    return [*reading.problems, *(one for one in KNOWLEDGE.validate(reading.document) if one.location not in told)]


def follow(text: str, problems: list[Problem]) -> str:
    """Do what each message says, from the last line up so that the other places stay right."""
    lines = text.splitlines()
    for problem in sorted(problems, key=lambda one: one.location, reverse=True):
        at = problem.location.line - 1
        if problem.code == "schema-verplicht-ontbreekt":
            lines[at:at] = filled(problem.shape)
        elif problem.shape:
            lines[at : at + 1] = filled(problem.shape)
        else:
            lines[at] = f"{lines[at].partition(':')[0]}: {example_in(problem.message)}"
    return "\n".join(lines) + "\n"


def filled(shape: str) -> list[str]:
    """Take a shape over, with the example of each remark on the place of the dots below it."""
    lines: list[str] = []
    example = ""
    for line in shape.splitlines():
        if line.lstrip().startswith("#"):
            example = next((found[1] for form in EXAMPLES[:2] if (found := re.search(form, line))), example)
        else:
            lines.append(line.replace("…", example))
    return lines


def example_in(message: str) -> str:
    """Return the value that a message names."""
    found = (re.search(form, message) for form in EXAMPLES)
    return next(match[1] for match in found if match)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.METINGEN])  # a table is no YAML
def test_a_file_with_every_field_is_right_after_what_one_check_said(kind: Kind) -> None:
    """Somebody typed a word behind each key, whatever belongs there: lists, blocks, codes, dates and numbers."""
    keys = KNOWLEDGE.schemas.schema(kind)["properties"]
    text = "".join(f"{key}: {GUESS}\n" for key in keys)
    first = check(text, kind)
    assert len(first) <= len(keys)
    assert check(follow(text, first), kind) == []


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.METINGEN])  # a table is no YAML
def test_what_a_file_cannot_do_without_is_said_in_one_message(kind: Kind) -> None:
    """All keys at once, with what stands below them."""
    first = check("{}\n", kind)
    required = KNOWLEDGE.schemas.schema(kind)["required"]
    assert [problem.code for problem in first] == ["schema-verplicht-ontbreekt"]
    assert [key for key in required if f'"{key}"' not in first[0].message] == []
    assert check(follow("", first), kind) == []


def test_dots_that_nobody_filled_in_are_never_published() -> None:
    """Who only takes a shape over is told so at every place."""
    shape = check("hoe: Samen.\n", Kind.INTERVENTIE)[0].shape
    assert [problem.code for problem in check(shape, Kind.INTERVENTIE)] == ["yaml-niet-ingevuld"] * shape.count("…")
