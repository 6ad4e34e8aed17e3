"""The line and column of every key and value, and the typed questions to a mapping."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.unit.pointers import count_pointers
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, Place

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")
TEXT = """\
naam: Houten
deelnemers:
  - id: houten
    naam: "é: ü"
  - {id: bunnik, aantal: 2, deel: 1.50, actief: true}
lijst: [a, b, 3]
"""


@pytest.fixture(name="document")
def document_fixture() -> Document:
    """Return a document with a list of mappings."""
    document = read_content(TEXT.encode(), PLACE, "plans/houten/profiel.yaml").document
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("pointer", "of_value", "of_key"),
    [
        ((), "1:1", "1:1"),
        (("naam",), "1:7", "1:1"),
        (("deelnemers",), "3:3", "2:1"),
        (("deelnemers", 0), "3:5", "3:5"),
        (("deelnemers", 0, "naam"), "4:11", "4:5"),
        (("deelnemers", 1), "5:5", "5:5"),
        (("deelnemers", 1, "aantal"), "5:26", "5:18"),
        (("lijst", 2), "6:15", "6:15"),
        (("deelnemers", 1, "bestaat_niet"), "5:5", "5:5"),
        (("lijst", 9, "x"), "6:8", "6:1"),
        (("onbekend",), "1:1", "1:1"),
    ],
)
def test_every_key_and_value_has_a_place(
    document: Document, pointer: tuple[str | int, ...], of_value: str, of_key: str
) -> None:
    """What is absent has the place of the nearest thing around it."""
    assert str(document.location(*pointer)) == f"plans/houten/profiel.yaml:{of_value}"
    assert str(document.key_location(*pointer)) == f"plans/houten/profiel.yaml:{of_key}"


def test_who_asks_for_a_place_after_the_index_went_gets_the_same_one(document: Document) -> None:
    """It is of use while messages are written, and takes more memory than all else that is known of a file."""
    before = document.location("lijst", 2), document.raw_text("deelnemers", 0, "naam")
    assert count_pointers(document) > 0
    document.positions.let_go()
    assert count_pointers(document) == 0
    assert (document.location("lijst", 2), document.raw_text("deelnemers", 0, "naam")) == before


def test_places_stay_right_behind_a_key_that_stands_twice() -> None:
    """The second value is left out with everything in it, and shifts nothing."""
    text = "a: 1\nb: {x: 1}\na: {y: 0363, z: [1, {q: 1, q: 2}]}\nc: 07\n"
    reading = read_content(text.encode(), PLACE, "p.yaml")
    assert reading.document is not None
    assert reading.document.data == {"a": 1, "b": {"x": 1}, "c": "07"}
    assert str(reading.document.location("c")) == "p.yaml:4:4"
    assert reading.document.raw_text("c") == "07"
    assert [problem.code for problem in reading.problems] == ["yaml-dubbele-sleutel", "yaml-dubbele-sleutel"]


def test_a_node_answers_with_the_type_that_is_asked(document: Document) -> None:
    """Another type or an absent key gives None or an empty tuple."""
    first, second = document.root.nodes("deelnemers")
    assert (first.text("id"), first.text("aantal"), second.text("aantal")) == ("houten", None, None)
    assert (second.integer("aantal"), second.integer("actief"), second.integer("deel")) == (2, None, None)
    assert (second.number("aantal"), second.number("deel"), second.number("actief")) == (
        Decimal(2),
        Decimal("1.50"),
        None,
    )
    assert (second.flag("actief"), second.flag("aantal")) == (True, None)
    assert document.root.texts("lijst") == ("a", "b")
    assert (document.root.node("lijst"), document.root.nodes("naam"), document.root.texts("naam")) == (None, (), ())
    assert str(second.location("deel")) == "plans/houten/profiel.yaml:5:35"
    assert str(second.location()) == "plans/houten/profiel.yaml:5:5"
    assert str(second.key_location("deel")) == "plans/houten/profiel.yaml:5:29"
