"""The schemas stay in the part of JSON Schema that a generated form can render."""

from __future__ import annotations

from tests.unit.schema.walking import DEFS, SCHEMAS, SHARED, Property, properties, resolve, subschemas

KEYWORDS = {
    "$schema", "$id", "$comment", "$defs", "$ref", "title", "description", "examples", "type", "enum", "pattern",
    "format", "minLength", "maxLength", "minimum", "maximum", "contentMediaType", "items", "minItems", "maxItems",
    "uniqueItems", "properties", "required", "additionalProperties",
}  # fmt: skip
TYPES = {"string", "integer", "number", "boolean", "array", "object"}


def test_only_keywords_that_a_form_knows_are_used() -> None:
    """No oneOf, anyOf, allOf, not, if: "one of both" and "required when" are rules."""
    used = {keyword for schema in SCHEMAS.values() for inner in subschemas(schema) for keyword in inner}
    assert {keyword for keyword in used if not keyword.startswith("x-")} <= KEYWORDS  # ours: see test_vocabulaire.py


def test_every_property_has_exactly_one_type() -> None:
    """A form field is a text, a number, a tick, a choice, a list or a group, never two of these.

    One is: a year is written as a number in every plan, and a school year or a mean over years can only be text.
    """
    several = [entry for entry in properties() if entry.resolved["type"] not in list(TYPES)]
    assert {entry.schema["$ref"].rpartition("/")[2] for entry in several} == {"meetjaar"}


def test_an_object_lies_at_most_two_deep_below_the_root() -> None:
    """`regie.intern.partij` is the deepest place that a form can show."""
    assert max(entry.depth for entry in properties()) == 2


def test_every_object_refuses_unknown_keys() -> None:
    """A key that we do not know is a typing error of the editor."""
    objects = [inner for schema in SCHEMAS.values() for inner in subschemas(schema) if inner.get("type") == "object"]
    assert [inner["title"] for inner in objects if inner.get("additionalProperties") is not False] == []


def test_every_required_key_exists() -> None:
    """A required key that cannot be written would make a file impossible."""
    objects = [inner for schema in SCHEMAS.values() for inner in subschemas(schema)]
    assert [inner for inner in objects if not set(inner.get("required", [])) <= set(inner.get("properties", {}))] == []


def test_a_list_holds_one_kind_of_thing_and_has_an_end() -> None:
    """Lists of texts, of choices or of flat objects; a list within a list cannot be rendered."""
    lists = [entry for entry in properties() if entry.resolved["type"] == "array"]
    assert [entry.path for entry in lists if resolve(entry.resolved["items"])["type"] == "array"] == []
    assert {entry.path for entry in lists if entry.resolved["maxItems"] != 500} == {
        "indicatoren.indicatoren.metingen",
        "metingen.metingen",
    }


def test_every_text_has_an_end() -> None:
    """A text without a limit is a door for a file that never ends."""
    texts = [(name, definition) for name, definition in DEFS.items() if definition["type"] == "string"]
    closed = {"gmcode", "moment", "kleur", "bedrag", "leidraad_id"}  # their pattern fixes the length
    assert [n for n, d in texts if "maxLength" not in d and "enum" not in d and n not in closed] == []
    assert [entry.path for entry in properties() if entry.schema.get("type") == "string"] == []


def test_prose_is_markdown_of_at_most_20000_characters() -> None:
    """The model takes the type Proza from contentMediaType."""
    assert {name for name, definition in DEFS.items() if "contentMediaType" in definition} == {"proza"}
    assert (DEFS["proza"]["contentMediaType"], DEFS["proza"]["maxLength"]) == ("text/markdown", 20000)


def test_every_pattern_is_a_named_definition() -> None:
    """The validation chooses its Dutch sentence by the name of the definition."""
    inline = [inner for name, s in SCHEMAS.items() if name != SHARED for inner in subschemas(s) if "pattern" in inner]
    assert inline == []
    assert sorted(name for name, definition in DEFS.items() if "pattern" in definition) == [
        "bedrag", "email", "gmcode", "hoort_bij", "icoonbestand", "id", "kleur", "leidraad_id", "lettertype",
        "logobestand", "meetjaar", "moment", "pad", "pad_of_id", "pad_van_wie", "tekst", "terug_in", "tokenbestand",
        "url",
    ]  # fmt: skip


def test_every_reference_to_a_thing_has_the_shape_of_an_id() -> None:
    """What is called `id` can be referred to."""

    def is_id(entry: Property) -> bool:
        return entry.schema.get("$ref") in {"#/$defs/id", f"{SHARED}#/$defs/id"}

    assert [entry.path for entry in properties() if entry.path.endswith(".id") and not is_id(entry)] == []
