"""The schemas are good JSON Schema, for more than one validator, and say in Dutch what every field is for."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from tests.unit.schema.walking import (
    DEFS,
    FOLDER,
    KINDS,
    SCHEMAS,
    SHARED,
    explaining_validator,
    fast_validator,
    properties,
    resolve,
    subschemas,
    whole,
)

METASCHEMA = "https://json-schema.org/draft/2020-12/schema"
FIRST_LEVEL = {
    "profiel": ["soort", "naam", "herkomst"],
    "partijen": ["partijen"],
    "indicatoren": ["indicatoren"],
    "metingen": ["metingen"],
    "nota": ["titel", "periode", "status"],
    "programma": ["titel", "samenvatting", "reikwijdte", "looptijd", "status"],
    "interventie": ["titel", "soort", "wat", "status"],
    "voortgang": ["peildatum", "samenvatting"],
    "evaluatie": ["peildatum", "samenvatting"],
    "site": ["huisstijl"],
}


def test_there_is_one_schema_per_kind_and_one_for_what_they_share() -> None:
    """The stem of the file is the kind."""
    assert sorted(SCHEMAS) == sorted([*(f"{kind}.schema.json" for kind in KINDS), SHARED])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_names_its_dialect_and_itself(name: str) -> None:
    """A relative `$id` resolves beside the file, on disk and on the web, so that no editor looks for it elsewhere."""
    assert (SCHEMAS[name]["$schema"], SCHEMAS[name]["$id"]) == (METASCHEMA, name)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_valid_against_the_metaschema_for_two_validators(name: str) -> None:
    """A validator that is more lenient than the other would hide a mistake."""
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
    jsonschema_rs.meta.validate(SCHEMAS[name])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_committed_in_one_layout(name: str) -> None:
    """Two spaces and Dutch letters as they are, so that a difference in git is a difference in meaning."""
    printed = json.dumps(SCHEMAS[name], ensure_ascii=False, indent=2) + "\n"
    assert (FOLDER / name).read_text(encoding="utf-8") == printed


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_reference_leads_to_a_definition_in_the_shared_schema(name: str) -> None:
    """Nothing refers to the web, and nothing to what is not there."""
    prefix = "#/$defs/" if name == SHARED else f"{SHARED}#/$defs/"
    references = {schema["$ref"] for schema in subschemas(SCHEMAS[name]) if "$ref" in schema}
    assert references <= {prefix + definition for definition in DEFS}


def test_every_definition_is_used() -> None:
    """A definition that nobody uses is a leftover."""
    used = {s["$ref"].rpartition("/")[2] for schema in SCHEMAS.values() for s in subschemas(schema) if "$ref" in s}
    assert set(DEFS) == used


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_can_start_small(kind: str) -> None:
    """Only what a page cannot do without is required."""
    assert SCHEMAS[f"{kind}.schema.json"]["required"] == FIRST_LEVEL[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_file_misses_exactly_the_required_keys_for_both_validators(kind: str) -> None:
    """The fast validator may only judge in place of the other when the two agree."""
    schema = SCHEMAS[f"{kind}.schema.json"]
    slow = [error.message for error in explaining_validator(schema).iter_errors({})]
    fast = [error.message.replace('"', "'") for error in fast_validator(schema).iter_errors({})]
    assert slow == fast == [f"'{key}' is a required property" for key in FIRST_LEVEL[kind]]


def test_every_property_has_a_title_and_a_description_with_an_example() -> None:
    """Editors read them while typing, and the site prints them as the glossary."""
    told = re.compile(r"^[A-Z].*[.?] Voorbeeld: .*\.$")
    found = [
        entry.path
        for entry in properties()
        if not entry.schema.get("title") or not told.match(entry.schema.get("description", ""))
    ]
    assert found == []


def test_every_definition_has_a_title_and_a_description() -> None:
    """A message about a value can say what kind of value is meant."""
    assert [name for name, definition in DEFS.items() if not {"title", "description"} <= set(definition)] == []


def test_descriptions_speak_to_you_as_je() -> None:
    """One form of address in the whole product."""
    formal = re.compile(r"\b(u|uw)\b", re.IGNORECASE)
    texts = [(entry.path, entry.schema["description"]) for entry in properties()]
    texts += [(name, definition["description"]) for name, definition in DEFS.items()]
    assert [path for path, text in texts if formal.search(text)] == []


def test_every_example_is_valid_for_both_validators() -> None:
    """An editor copies an example, so it must be right."""
    shown = [(e.path, e.schema, e.schema.get("examples", [])) for e in properties()]
    shown += [(name, whole(f"{SHARED}#/$defs/{name}"), d.get("examples", [])) for name, d in DEFS.items()]
    unique: dict[str, tuple[str, Any, list[Any]]] = {json.dumps(case[1:], sort_keys=True): case for case in shown}
    wrong = []
    for path, schema, examples in unique.values():
        absolute = json.loads(json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{SHARED}#/'))
        slow, fast = explaining_validator(absolute), fast_validator(absolute)
        wrong += [(path, e) for e in examples if not (slow.is_valid(e) and fast.is_valid(e))]
    assert wrong == []


def test_every_value_that_is_typed_has_an_example_as_data() -> None:
    """Objects and lists of objects are shown in words; everything else as the value itself."""
    single = [(e, resolve(e.resolved["items"]) if "items" in e.resolved else e.resolved) for e in properties()]
    typed = [entry for entry, schema in single if schema["type"] != "object"]
    assert [entry.path for entry in typed if not entry.schema.get("examples")] == []
