"""A key with nothing behind it is as absent as one that is not there, and shifts no place of what is."""

from __future__ import annotations

import pytest

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, Place

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")
TEXT = """\
hoe: ''
planning: {van: '', tot_en_met: ~}
deelnemers:
  - id: houten
    code: null
    getal: 0363
  - {}
  -
lijst: [a, '']
blok:
  leeg:
    van:
  vol: x
niets: {}
geen: []
nul: 0
nee: false
"""


@pytest.fixture(name="document")
def document_fixture() -> Document:
    """Return a document as a form writes it."""
    document = read_content(TEXT.encode(), PLACE, "p.yaml").document
    assert document is not None
    return document


def test_what_says_nothing_is_not_in_the_data(document: Document) -> None:
    """Zero, no, an empty list and an empty block say something; so does an item of a list, which is an error later."""
    assert document.data == {
        "deelnemers": [{"id": "houten", "getal": "0363"}, {}, None],
        "lijst": ["a", ""],
        "blok": {"vol": "x"},
        "niets": {},
        "geen": [],
        "nul": 0,
        "nee": False,
    }


def test_the_places_of_all_else_stay_right(document: Document) -> None:
    """A message still leads to the line and column, and repeats what was typed."""
    places = [("deelnemers", 0, "getal"), ("lijst", 1), ("blok", "vol"), ("nee",)]
    assert [str(document.location(*place)) for place in places] == [
        "p.yaml:6:12",
        "p.yaml:9:12",
        "p.yaml:13:8",
        "p.yaml:17:6",
    ]
    assert str(document.key_location("blok", "vol")) == "p.yaml:13:3"
    assert document.raw_text("deelnemers", 0, "getal") == "0363"


def test_where_it_stood_is_known(document: Document) -> None:
    """A block in which nothing else stands says nothing either."""
    assert {pointer: (str(blank.location), blank.typed) for pointer, blank in document.blanks.items()} == {
        ("hoe",): ("p.yaml:1:1", "''"),
        ("planning", "van"): ("p.yaml:2:12", "''"),
        ("planning", "tot_en_met"): ("p.yaml:2:21", "~"),
        ("planning",): ("p.yaml:2:1", ""),
        ("deelnemers", 0, "code"): ("p.yaml:5:5", "null"),
        ("blok", "leeg", "van"): ("p.yaml:12:5", ""),
        ("blok", "leeg"): ("p.yaml:11:3", ""),
    }
