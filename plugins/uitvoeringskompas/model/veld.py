"""The fields of a kind of file, as its JSON Schema tells them to an editor: for the page that lists them all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from uitvoeringskompas.reading import Kind
from uitvoeringskompas.resources import schema_text

JsonSchema = Mapping[str, Any]
SOORTEN = {
    "array": "lijst",
    "boolean": "true of false",
    "integer": "heel getal",
    "number": "getal",
    "object": "groep velden",
    "string": "tekst",
}
"""How a type of JSON Schema is called for an editor."""

PLEKKEN = {
    Kind.PROFIEL: "plans/<gemeente>/profiel.yaml",
    Kind.PARTIJEN: "plans/<gemeente>/partijen.yaml",
    Kind.INDICATOREN: "plans/<gemeente>/indicatoren.yaml",
    Kind.NOTA: "plans/<gemeente>/notas/<naam>.yaml",
    Kind.PROGRAMMA: "plans/<gemeente>/<jaar>/<programma>/programma.yaml",
    Kind.INTERVENTIE: "plans/<gemeente>/<jaar>/<programma>/interventies/<naam>.yaml",
    Kind.VOORTGANG: "plans/<gemeente>/<jaar>/<programma>/voortgang/<peildatum>.yaml",
    Kind.EVALUATIE: "plans/<gemeente>/<jaar>/<programma>/evaluatie.yaml",
}
"""Where each kind of file stands."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Veld:
    """One field: its path from the top of the file (``raad.tussenrapportages.moment``) and what belongs in it.

    ``codelijst`` is the closed list that the value must come from.
    """

    pad: str
    titel: str
    uitleg: str
    soort: str
    verplicht: bool
    codelijst: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Bestandssoort:
    """A kind of file, where it stands and all its fields, in the order of its schema."""

    stem: str
    plek: str
    titel: str
    uitleg: str
    velden: tuple[Veld, ...]


@cache
def bestandssoorten() -> tuple[Bestandssoort, ...]:
    """Return every kind of file with its fields, at every depth."""
    return tuple(_bestandssoort(soort, plek) for soort, plek in PLEKKEN.items())


def _bestandssoort(soort: Kind, plek: str) -> Bestandssoort:
    schema = _load(soort.value)
    return Bestandssoort(
        stem=soort.value,
        plek=plek,
        titel=schema["title"],
        uitleg=schema["description"],
        velden=tuple(_walk(schema, "")),
    )


@cache
def _load(stem: str) -> JsonSchema:
    schema: JsonSchema = json.loads(schema_text(stem))
    return schema


def _walk(schema: JsonSchema, above: str) -> Iterator[Veld]:
    """Yield the fields of an object and, right behind each, the fields inside it."""
    for key, written in schema.get("properties", {}).items():
        field, codelijst = _resolve(written)
        items, items_codelijst = _resolve(field.get("items", {}))
        pad = f"{above}{key}"
        yield Veld(
            pad=pad,
            titel=field["title"],
            uitleg=field["description"],
            soort=SOORTEN[field["type"]],
            verplicht=key in schema.get("required", ()),
            codelijst=codelijst or items_codelijst,
        )
        yield from _walk(items if items.get("properties") else field, f"{pad}.")


def _resolve(schema: JsonSchema) -> tuple[JsonSchema, str | None]:
    """Return the schema with what its ``$ref`` points at, and the name of the code list if that is what it is."""
    reference = schema.get("$ref", "")
    if not reference:
        return schema, None
    name = reference.rpartition("/")[2]
    target = _load("gedeeld")["$defs"][name]
    return {**target, **schema}, name if "enum" in target else None
