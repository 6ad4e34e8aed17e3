"""A programme in which every field is filled, and random parts of it: all of it goes out and comes back."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.everyfield.filler import make_world
from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.plannen import document_of
from tests.unit.workbook.invullen import fill_in
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.workbook.back import compare_werkboek
from uitvoeringskompas.workbook.bladstand import Terug
from uitvoeringskompas.workbook.boek import make_werkboek
from uitvoeringskompas.workbook.boekrij import bestand_of

PAD = "streek/2026/gevuld"
PUBLISHER = {"streek/profiel.yaml", "streek/partijen.yaml", "streek/indicatoren.yaml"}
FILES = {path.removeprefix(f"{PAD}/"): data for path, data in make_world()[0].items() if path.startswith(f"{PAD}/")}
PLACES = sorted((path, key) for path, data in FILES.items() for key in data)


def documents_of(files: dict[str, Any]) -> dict[str, Document]:
    """Return these files as they would be read."""
    return {path: document_of(f"{PAD}/{path}", json.dumps(data, ensure_ascii=False)) for path, data in files.items()}


def there_and_back(files: dict[str, Any], *, onto: dict[str, Any]) -> Terug:
    """Return what the workbook of these files asks of others."""
    boek = make_werkboek("Proef", PAD, documents_of(files), KNOWLEDGE)
    return compare_werkboek(fill_in(boek).as_werkmap(), documents_of(onto).values(), KNOWLEDGE, verwijder=False)


def test_every_field_of_every_kind_of_file_comes_back_as_it_was() -> None:
    """In an empty place all files are new, and say the same."""
    terug = there_and_back(FILES, onto={})
    assert terug.problems == []
    documents = {bestand_of(document, is_breed=False): document.data for document in documents_of(FILES).values()}
    assert terug.nieuw == documents


def test_every_field_of_a_publisher_comes_back_as_it_was() -> None:
    """All that it has once, and a programme: as new files in an empty place, and without a change in its own."""
    files = {
        path: document_of(path, json.dumps(data, ensure_ascii=False))
        for path, data in make_world()[0].items()
        if path.startswith(("streek/2026/", "streek/notas/")) or path in PUBLISHER
    }
    filled = fill_in(make_werkboek("Proef", "streek", files, KNOWLEDGE)).as_werkmap()
    own = compare_werkboek(filled, files.values(), KNOWLEDGE, verwijder=True)
    assert (own.problems, own.wijzigingen, own.nieuw) == ([], {}, {})
    told = compare_werkboek(filled, (), KNOWLEDGE, verwijder=False)
    assert told.problems == []
    assert told.nieuw == {bestand_of(document, is_breed=True): document.data for document in files.values()}


@given(gone=st.sets(st.sampled_from(PLACES)))
@tries(10)
def test_whatever_part_of_a_programme_there_is_comes_back_as_it_was(gone: set[tuple[str, str]]) -> None:
    """In its own place nothing changes, and in an empty one it says the same."""
    files = {
        path: {key: value for key, value in data.items() if (path, key) not in gone} for path, data in FILES.items()
    }
    own = there_and_back(files, onto=files)
    assert (own.problems, own.wijzigingen, own.nieuw) == ([], {}, {})
    documents = {bestand_of(document, is_breed=False): document.data for document in documents_of(files).values()}
    told = there_and_back(files, onto={})
    assert told.problems == []
    assert told.nieuw == {place: data for place, data in documents.items() if data}


@given(place=st.sampled_from(PLACES))
@tries(20)
def test_what_somebody_else_changed_meanwhile_is_never_put_back(place: tuple[str, str]) -> None:
    """A workbook of before, that nobody filled in, asks for nothing."""
    path, key = place
    later = deepcopy(FILES)
    del later[path][key]
    told = there_and_back(FILES, onto=later)
    assert (told.wijzigingen, told.nieuw) == ({}, {})
