"""The committed schemas as data, and a walk over every property that an editor can meet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import jsonschema
import jsonschema_rs
import yaml
from referencing import Registry, Resource

Schema: TypeAlias = dict[str, Any]

FOLDER = Path(__file__).resolve().parents[3] / "schema"
KINDS = (
    *("profiel", "partijen", "indicatoren", "metingen", "nota"),
    *("programma", "interventie", "voortgang", "evaluatie", "site"),
)
SHARED = "gedeeld.schema.json"
SCHEMAS: dict[str, Schema] = {
    path.name: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.schema.json"))
    if path.name.partition(".")[0] not in {"leidraad", "koers", "kolommen", "koppeling"}  # of no plan
}
DEFS: dict[str, Schema] = SCHEMAS[SHARED]["$defs"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Property:
    """One property: its path as in `begroting.regels.id`, its own schema, and how many objects deep it lies."""

    path: str
    schema: Schema
    depth: int

    @property
    def resolved(self) -> Schema:
        """The schema with the definition it refers to filled in; its own title and description win."""
        return {**resolve(self.schema), **self.schema}


def resolve(schema: Schema) -> Schema:
    """Return the definition that a schema refers to, or the schema itself."""
    return DEFS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def walk(holder: Schema, path: str, depth: int = 0) -> Iterator[Property]:
    """Yield every property of an object, and those of the objects below it."""
    for name, schema in holder.get("properties", {}).items():
        yield Property(path=f"{path}.{name}", schema=schema, depth=depth)
        below = resolve(schema)
        inner = resolve(below["items"]) if "items" in below else below
        yield from walk(inner, f"{path}.{name}", depth + 1)


def properties() -> list[Property]:
    """List every property of the eight kinds, shared shapes included at each place where they stand."""
    return [found for kind in KINDS for found in walk(SCHEMAS[f"{kind}.schema.json"], kind)]


def subschemas(value: object) -> Iterator[dict[str, Any]]:
    """Yield every schema written in a value: the value itself, and what stands in its keywords."""
    if not isinstance(value, dict):
        return
    yield value
    for keyword in ("properties", "$defs"):
        for inner in value.get(keyword, {}).values():
            yield from subschemas(inner)
    yield from subschemas(value.get("items"))


def codelijst(name: str) -> list[dict[str, str]]:
    """Read one code list."""
    entries: list[dict[str, str]] = yaml.load(
        (FOLDER / "codelijsten" / f"{name}.yaml").read_text("utf-8"), yaml.CSafeLoader
    )
    return entries


def codelijsten() -> list[str]:
    """List the names of the code lists."""
    return sorted(path.stem for path in (FOLDER / "codelijsten").glob("*.yaml"))


@cache
def explaining_registry() -> Registry[Any]:
    """Give the schemas to the validator that explains, so that it fetches nothing."""
    return Registry().with_resources([(name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()])


@cache
def fast_registry() -> jsonschema_rs.Registry:
    """Give the schemas to the second validator."""
    return jsonschema_rs.Registry(list(SCHEMAS.items()))


def explaining_validator(schema: Schema) -> jsonschema.Draft202012Validator:
    """Make the validator that explains."""
    return jsonschema.Draft202012Validator(schema, registry=explaining_registry())


def fast_validator(schema: Schema) -> jsonschema_rs.Draft202012Validator:
    """Make the second validator, of other hands and in another language."""
    return jsonschema_rs.Draft202012Validator(schema, registry=fast_registry())


def whole(reference: str) -> Schema:
    """Make a schema that is only a reference, such as `gedeeld.schema.json#/$defs/id`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": reference}
