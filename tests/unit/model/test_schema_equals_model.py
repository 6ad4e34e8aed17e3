"""The schemas and the dataclasses say the same: keys, required keys and types, in both directions."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_type_hints

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import OURS, Record
from uitvoeringskompas.model.register import RECORD_OF, value_type
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.vast import fields

SCALARS = {"string": str, "integer": int, "number": Decimal, "boolean": bool}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_kind_of_file_has_the_keys_and_types_of_its_schema(kind: Kind) -> None:
    """Whoever adds a key to one of the two is told to add it to the other."""
    assert list(differences(RECORD_OF[kind], load(kind), kind)) == []


def test_every_kind_of_file_has_a_class() -> None:
    """A new kind of file cannot be forgotten."""
    assert set(RECORD_OF) == {*Kind, "leidraad", "koers"}


def load(stem: str) -> dict[str, Any]:
    """Return a schema as plain data."""
    return KNOWLEDGE.schemas.schema(stem)


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow references to shared definitions until the definition itself."""
    reference = schema.get("$ref")
    if reference is None:
        return schema
    return resolve(load("gedeeld")["$defs"][reference.rpartition("/")[2]])


def differences(record: type[Record], schema: dict[str, Any], where: str) -> list[str]:
    """Return in words where the class and the schema of one mapping differ."""
    properties = resolve(schema)["properties"]
    own = {field.name: field for field in fields(record) if field.name not in OURS}
    hints = get_type_hints(record)
    found = [f"{where}.{key}: only in the schema" for key in properties.keys() - own.keys()]
    found += [f"{where}.{key}: only in {record.__name__}" for key in own.keys() - properties.keys()]
    for key in sorted(properties.keys() & own.keys()):
        required = key in resolve(schema).get("required", ())
        if required != own[key].required:
            found.append(f"{where}.{key}: required is {required} in the schema and not so in {record.__name__}")
        found += type_differences(hints[key], properties[key], f"{where}.{key}")
    return found


def type_differences(hint: object, schema: dict[str, Any], where: str) -> list[str]:
    """Return in words where the type of one field differs from its schema."""
    kind, several = value_type(hint)
    expected = resolve(schema)
    if several != (expected["type"] == "array"):
        return [f"{where}: a list in one of the two only"]
    if several:
        schema, expected = expected["items"], resolve(expected["items"])
    if isinstance(kind, type) and issubclass(kind, Record):
        return differences(kind, schema, where) if expected["type"] == "object" else [f"{where}: not an object"]
    wanted = text_type(schema) if expected["type"] == "string" else scalar_type(expected["type"])
    actual = kind if kind in {Proza, Momenttekst} else getattr(kind, "__supertype__", kind)
    return [] if actual is wanted else [f"{where}: {actual} in the model, {wanted} in the schema"]


def scalar_type(soort: str | list[str]) -> object:
    """Return the type of a number in the model; only a measuring year may be written in two ways."""
    return SCALARS.get(soort) if isinstance(soort, str) else Meetjaar


def text_type(schema: dict[str, Any]) -> object:
    """Return the type that a text has in the model: Markdown, a moment or a code or plain."""
    if resolve(schema).get("contentMediaType") == "text/markdown":
        return Proza
    if "x-codelijst" in resolve(schema):
        return Code
    shared = schema.get("$ref", "").rpartition("/")[2]
    return {"moment": Momenttekst}.get(shared, str)
