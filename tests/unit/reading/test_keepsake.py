"""A document that was kept is the document that its file would give, with every place in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.keepsake import read_document, write_document
from uitvoeringskompas.reading.kinds import Kind, Place, place_of
from uitvoeringskompas.reading.positions import Pointer, Positions, Value

SOME = """\
# Vraag: is 12.345 bewoners niet te veel? Mail @iemand.
titel: 'Met ''aanhaling'''
leeg:
jaar: 2026
kosten: {bedrag: 1.50, groot: 123456789012345678901234567890, klein: -0.000010, ja: true, niets: null}
lijst: [1, 2.0, "3.0", [4.25, {diep: 5.125}], ~]
tekst: |
  Een lange tekst met 1.250 inwoners en nog wat woorden erachter, zodat hij langer is dan zestig tekens.
"""


def keep(document: Document, content: bytes) -> tuple[Document, list[int]]:
    """Return the document as it comes back, and how often its file was read for it."""
    kept = json.loads(json.dumps(write_document(document)))
    reads: list[int] = []

    def read() -> Positions:
        reads.append(1)
        found = read_content(content, document.place, document.file).document
        assert found is not None
        return found.positions

    return read_document(kept, document.place, document.file, read), reads


def pointers(value: Value, here: Pointer = ()) -> list[Pointer]:
    """Return where each value stands."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [here, *(found for step, below in steps for found in pointers(below, (*here, step)))]


def tell(document: Document) -> list[object]:
    """Return all that is known of a document, place by place."""
    places = [
        (here, document.location(*here), document.key_location(*here), document.raw_text(*here))
        for here in pointers(document.data)
    ]
    raw = document.positions.raw_pointers(document.data)
    rest = (document.blanks, document.opmerkingen, document.unread, len(document.positions))
    return [repr(document.data), *rest, raw, *places]


def read_all(plans: Path) -> list[tuple[bytes, Document]]:
    """Return every file of a folder of plans that is in order, with its bytes."""
    found = []
    for path in sorted(plans.rglob("*.*")):
        parts = path.relative_to(plans).parts
        place = place_of(parts) if path.suffix in {".yaml", ".csv"} else None
        reading = read_content(path.read_bytes(), place, "/".join(parts)) if place else None
        if reading and reading.document and not reading.problems:
            found.append((path.read_bytes(), reading.document))
    return found


def test_what_is_kept_of_the_plans_that_we_publish_is_what_their_files_say(project: Path) -> None:
    """Of every file, with nothing that is read again before somebody asks for a place."""
    every = [*read_all(project / "plans"), *read_all(project / "site_templates/content/voorbeelden/plans")]
    assert len(every) > 100
    assert {document.place.kind for _, document in every} >= {Kind.PROFIEL, Kind.PROGRAMMA, Kind.METINGEN}
    for content, document in every:
        back, reads = keep(document, content)
        assert (back, len(back.positions), reads) == (document, len(document.positions), [])
        assert tell(back) == tell(document)
        assert reads == [1]


@pytest.mark.parametrize("text", [SOME, "a: 1\n", "a: {}\nb: []\nc: [[], {}]\n", "a: 0.10\n", "'a b': 0\n"])
def test_numbers_blanks_and_remarks_come_back_as_they_were_typed(text: str) -> None:
    """A number with decimals stays one, whatever stands around it."""
    place = Place(kind=Kind.PROFIEL, path="stad/profiel.yaml", publisher="stad")
    document = read_content(text.encode(), place, "plans/stad/profiel.yaml").document
    assert document is not None
    back, _ = keep(document, text.encode())
    assert (back, tell(back)) == (document, tell(document))
