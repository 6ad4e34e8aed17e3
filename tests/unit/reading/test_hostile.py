"""Whatever the bytes, reading ends soon, with a value and without an exception."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uitvoeringskompas.reading import Kind, Place, read_content
from uitvoeringskompas.validation import validate

PLACE = Place(path="h/2026/g/programma.yaml", kind=Kind.PROGRAMMA, publisher="h", jaar=2026, programma="g")
MIB = 1024 * 1024

HOSTILE = {
    "brackets": "a: " + "[" * 100_000,
    "braces": "{a: " * 100_000,
    "indentation": "\n".join(" " * depth + "a:" for depth in range(1_400)),
    "dashes": "- " * 500_000,
    "aliases": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1_000)),
    "keys": "".join(f"sleutel{n}: 1\n" for n in range(60_000)),
    "items": "titel: [" + "a," * 500_000 + "]",
    "mixed items": "reikwijdte:\n  themas:\n" + "".join(f"  - {n}\n  - a{n}\n" for n in range(20_000)),
    "one long text": "titel: " + "x" * (MIB - 10),
    "open quote": "titel: '" + "x\n" * (MIB // 2 - 10),
    "the same key": "a: 1\n" * 200_000,
    "long keys": "".join(f"{'x' * 90}{n}: 1\n" for n in range(9_000)),
    "comments": "titel: x" + " #" * 500_000,
    "colons": "a: " * 300_000,
    "NUL": "\0" * MIB,
    "tabs": "\t" * MIB,
    "digits": "titel: " + "1" * (MIB - 10),
    "exponent": "looptijd: {van: 1e" + "9" * 1_000 + "}",
    "pattern": "notas: [" + "a-" * 400_000 + "!]",
    "escapes": 'titel: "' + "\\u202e" * 150_000 + '"',
    "no values": "".join(f"v{n}:\n" for n in range(24_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_less_than_a_second_and_a_hundred_megabytes(name: str) -> None:
    """It is told what is wrong with it, and that is all."""
    content = HOSTILE[name].encode()[:MIB]
    validate_nothing()
    start = time.process_time()
    tracemalloc.start()
    reading = read_content(content, PLACE, "p.yaml")
    problems = [*reading.problems, *(validate(reading.document) if reading.document else ())]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert 0 < len(problems) <= 160
    assert max(len(problem.message) for problem in problems) < 1_000
    assert peak < 100 * MIB
    # Tracing memory makes it several times slower than it is.
    assert time.process_time() - start < 5


def validate_nothing() -> None:
    """Load the schemas before the clock runs."""
    document = read_content(b"titel: x\n", PLACE, "p.yaml").document
    assert document is not None
    assert validate(document)


@settings(max_examples=300, deadline=None)
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


@settings(max_examples=500, deadline=None)
@given(st.lists(YAML_PIECES, max_size=30))
def test_any_text_that_looks_like_yaml_can_be_read_and_validated(pieces: list[str]) -> None:
    """Every pointer to a value has a place inside the file."""
    text = "".join(pieces)
    reading = read_content(text.encode("utf-8", "surrogatepass"), PLACE, "p.yaml")
    assert reading.document is not None or reading.problems
    if reading.document is not None:
        for problem in validate(reading.document):
            assert 1 <= problem.location.line <= text.count("\n") + text.count("\r") + 1
