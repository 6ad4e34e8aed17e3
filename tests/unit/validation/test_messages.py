"""Everything that a schema does not allow is told in a whole Dutch sentence, at the right line and column."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.validation import Schemas, validate

PLACE = Place(path="h/2026/g/programma.yaml", kind=Kind.PROGRAMMA, publisher="h", jaar=2026, programma="g")

FOLDER = Path(__file__).parent / "cases"
STEMS = ("programma", "gedeeld", "profiel")
SCHEMAS = Schemas(SchemaSet({stem: (FOLDER / f"{stem}.schema.json").read_text(encoding="utf-8") for stem in STEMS}))
CASES = [
    (case["text"], tuple(case["messages"]))
    for case in json.loads((FOLDER / "messages.json").read_text(encoding="utf-8"))
]


def read(text: str) -> Document:
    """Return a document from a text that can be read."""
    document = read_content(f"{text}\n".encode(), PLACE, "p.yaml").document
    assert document is not None
    return document


@pytest.mark.parametrize(("text", "messages"), CASES)
def test_what_the_schema_does_not_allow_is_told_in_whole_sentences(text: str, messages: tuple[str, ...]) -> None:
    """The reader's own problems come first; then what the schema says, one sentence per value."""
    reading = read_content(f"{text}\n".encode(), PLACE, "p.yaml")
    assert reading.document is not None
    problems = (*reading.problems, *validate(reading.document, SCHEMAS))
    assert tuple(str(problem) for problem in problems) == messages


def test_all_errors_of_a_file_are_told_at_once_in_the_order_of_the_file() -> None:
    """An editor mends everything in one go."""
    text = "kleur: rood\ntitel: 12\ndoelen:\n  - {id: A, x: 1}\n  - {}\njaar: '1'\nonbekend: 1"
    assert [(p.location.line, p.code) for p in validate(read(text), SCHEMAS)] == [
        (1, "schema-patroon"),
        (2, "schema-aanhalingstekens"),
        (4, "schema-patroon"),
        (4, "schema-onbekende-sleutel"),
        (5, "schema-verplicht-ontbreekt"),
        (6, "schema-verkeerde-soort"),
        (7, "schema-onbekende-sleutel"),
    ]


def test_more_than_a_hundred_problems_are_not_told() -> None:
    """The last line says that there are more."""
    problems = validate(read("titel: x\n" + "\n".join(f"sleutel{number}: 1" for number in range(500))), SCHEMAS)
    assert len(problems) == 101
    assert any(
        problem.message == "Dit bestand heeft meer dan 100 fouten; de rest staat er niet bij. Herstel eerst deze."
        for problem in problems
    )


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        ("titel: 12", "De naam van het programma."),
        ("titel: x\nstatus: klaar", "Hoe ver het is."),
        ("titel: x\nthemas: [12]", "De thema's."),
        ("titel: x\ndoelen: [{}]", "Het kenmerk van het doel."),
        ("titel: x\ndatums: 2026-01-01", "De dag."),
        ("titel: x\nqqqqq: 1", "Een programma."),
    ],
)
def test_the_explanation_is_what_the_schema_says_about_the_field(text: str, explanation: str) -> None:
    """The words of the field itself win from those of the shared shape."""
    (problem,) = validate(read(text), SCHEMAS)
    assert problem.explanation == explanation


def test_a_schema_that_refers_to_the_internet_is_never_fetched() -> None:
    """A reference outside our own schemas is a bug, and told as one."""
    schemas = Schemas(SchemaSet({"programma": '{"properties": {"a": {"$ref": "https://example.org/x.json"}}}'}))
    with pytest.raises(Exception, match=r"example\.org"):
        validate(read("a: 0363"), schemas)
