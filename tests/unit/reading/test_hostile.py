"""Whatever the bytes, reading ends soon, with a value and without an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.costs import MEBIBYTE, Cost, costs_of
from tests.knowledge import SCHEMAS
from tests.tries import tries
from tests.unit.reading.hostile import FILES, HOSTILE, NOTHING, ORDINARY, PLACE, problems_of
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.validation import validate


@pytest.fixture(scope="module")
def costs() -> dict[str, Cost]:
    """Give what it costs to read and judge each file."""
    return costs_of(problems_of, list(FILES))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_few_short_messages(name: str) -> None:
    """It is told what is wrong with it, and that is all."""
    problems = problems_of(name)
    assert 0 < len(problems) <= 160
    assert max(len(problem.message) for problem in problems) < 1_000


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_hardly_more_than_an_ordinary_one(name: str, costs: dict[str, Cost]) -> None:
    """No more than a few times the work of the largest file that is read to its end, and less than 100 megabytes."""
    assert costs[name].seconds < 5 * costs[ORDINARY].seconds
    assert costs[name].memory - costs[NOTHING].memory < 100 * MEBIBYTE


@tries(300)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_document_or_a_problem(content: bytes) -> None:
    """There is no third way, and no exception."""
    reading = read_content(content, PLACE, "p.yaml")
    assert reading.document is not None or reading.problems


SIGNS = [
    "a",
    "b: ",
    ": ",
    "- ",
    "\n",
    "'",
    '"',
    "#",
    " #",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "&x",
    "*x",
    "!t ",
    "<<",
    "|",
    ">",
    "0363",
    "1.5",
    "~",
    "true",
    "---",
    "...",
    "%",
    "\t",
    "\\",
    "é",
    "? ",
    "@",
]
YAML_PIECES = st.sampled_from([*SIGNS, "\u202e", "\0", "\ufeff", "\x85", "\r"])


@tries(500)
@given(st.lists(YAML_PIECES, max_size=30))
def test_any_text_that_looks_like_yaml_can_be_read_and_validated(pieces: list[str]) -> None:
    """Every pointer to a value has a place inside the file."""
    text = "".join(pieces)
    reading = read_content(text.encode("utf-8", "surrogatepass"), PLACE, "p.yaml")
    assert reading.document is not None or reading.problems
    if reading.document is not None:
        for problem in validate(reading.document, SCHEMAS):
            assert 1 <= problem.location.line <= text.count("\n") + text.count("\r") + 1
