"""Our own keywords: described in one file, used as described, and about fields that exist."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.schema.walking import FOLDER, SCHEMAS, subschemas
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.reading.schemaset import SchemaSet

VOCABULARY: dict[str, Any] = json.loads((FOLDER / "vocabulaire.json").read_text("utf-8"))
META = jsonschema.Draft202012Validator(VOCABULARY)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_uses_our_keywords_as_the_vocabulary_describes_them(name: str) -> None:
    """At every depth."""
    assert [error.message for inner in subschemas(SCHEMAS[name]) for error in META.iter_errors(inner)] == []


def test_every_keyword_of_the_vocabulary_is_used() -> None:
    """What no schema says, no code may wait for."""
    used = {keyword for schema in SCHEMAS.values() for inner in subschemas(schema) for keyword in inner}
    assert set(VOCABULARY["properties"]) - used == set()


@pytest.mark.parametrize(
    "wrong",
    [
        {"x-nieuwjaar": "blijft"},
        {"x-nieuw-jaar": "weg"},
        {"x-eenheid": "gulden"},
        {"x-naam": "titel"},
        {"x-samen": [{"naam": "waarde"}]},
        {"x-kern": False},
    ],
    ids=str,
)
def test_a_keyword_that_is_misspelt_or_misused_is_an_error(wrong: dict[str, Any]) -> None:
    """What a schema says must have a meaning."""
    assert not META.is_valid({"type": "string", **wrong})


def changed(old: str, new: str) -> SchemaSet:
    """Give our schemas with one text in that of an interventie replaced."""
    texts = {path.name.removesuffix(".schema.json"): path.read_text("utf-8") for path in FOLDER.glob("*.schema.json")}
    assert old in texts["interventie"]
    return SchemaSet(texts | {"interventie": texts["interventie"].replace(old, new, 1)})


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '"motivering": {',
            '"reden": {',
            (
                "the class Interventie and the schema 'Interventie' do not have the same fields: motivering, reden. "
                "Write each of them in both."
            ),
        ),
        (
            '"required": [\n    "titel",',
            '"required": [',
            (
                "the class Interventie and the schema 'Interventie' do not require the same fields: titel. "
                "A field with a default is one that may be absent."
            ),
        ),
        (
            '"x-naam": [\n    "titel",',
            '"x-naam": [\n    "naam",',
            (
                "the schema 'Interventie' names fields that it does not have: naam. "
                "Mend x-naam, x-sleutel, x-herken, x-kenmerk or x-samen."
            ),
        ),
    ],
)
def test_a_place_that_was_forgotten_when_a_field_was_renamed_is_told_in_words(old: str, new: str, told: str) -> None:
    """Before anything is read: who renames a field in one of the two is told to do so in the other."""
    with pytest.raises(ValueError, match=r".") as raised:
        Register(changed(old, new), KNOWLEDGE.codelijsten)
    assert str(raised.value) == told
