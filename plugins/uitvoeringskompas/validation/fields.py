"""Fields: what a schema says about the value at one place, and where else a key occurs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.vast import Vast

MAX_DEPTH = 8


class Field(Vast):
    """One field of a kind of file, in the words of its schema.

    ``form`` is what the definition that it refers to says of how such a value is written.
    """

    title: str = ""
    description: str = ""
    form: str = ""
    type: str = ""
    allowed: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    example: object = None
    unit: str = ""
    is_prose: bool = False


def field_at(schemas: SchemaSet, stem: str, pointer: Pointer) -> Field | None:
    """Return the field at this place in a file; None when the schema knows no such place."""
    stem, schema = schemas.resolved(stem, schemas.schema(stem))
    form = ""
    for step in pointer:
        below = schema.get("items") if isinstance(step, int) else schema.get("properties", {}).get(step)
        if not isinstance(below, dict):
            return None
        reference = {key: value for key, value in below.items() if key == "$ref"}
        form = schemas.resolved(stem, reference)[1].get("description", "")
        stem, schema = schemas.resolved(stem, below)
    return _field(schema, form)


def _field(schema: Schema, form: str) -> Field:
    examples: list[Any] = schema.get("examples", [])
    return Field(
        title=schema.get("title", ""),
        description=schema.get("description", ""),
        form=form,
        type=str(schema.get("type", "string" if "enum" in schema else "")),
        allowed=tuple(str(code) for code in schema.get("enum", ())),
        keys=tuple(schema.get("properties", ())),
        required=tuple(schema.get("required", ())),
        example=examples[0] if examples else None,
        unit=schema.get("x-eenheid", ""),
        is_prose="contentMediaType" in schema,
    )


def find_homes(schemas: SchemaSet, stem: str) -> dict[str, tuple[str, ...]]:
    """Return for every key of a kind of file the blocks it may stand in, as ``begroting.regels``; empty for the top."""
    found: dict[str, list[str]] = {}
    for key, home in _keys(schemas, stem, schemas.schema(stem), "", 0):
        if home not in found.setdefault(key, []):
            found[key].append(home)
    return {key: tuple(places) for key, places in found.items()}


def _keys(schemas: SchemaSet, stem: str, schema: Schema, home: str, depth: int) -> Iterator[tuple[str, str]]:
    stem, schema = schemas.resolved(stem, schema)
    if depth > MAX_DEPTH:
        return
    if "items" in schema:
        yield from _keys(schemas, stem, schema["items"], home, depth + 1)
    for key, inner in schema.get("properties", {}).items():
        yield key, home
        yield from _keys(schemas, stem, inner, f"{home}.{key}".lstrip("."), depth + 1)
