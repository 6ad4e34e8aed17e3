"""The fields of a kind of file as the form asks them: each key of the schema, in its order and in Dutch words.

Every field is a text, a choice, a list or a group. A number is a text that is read strictly, since the number field of
the form makes 50 of ``12.500,50``; what a text stands for in the file is its ``vorm``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.vast import Vast

Veldvraag: TypeAlias = dict[str, Any]
"""A field in the words of the form."""

NIET_INGEVULD = {"label": "Niet ingevuld", "value": ""}
JA_NEE = ({"label": "Ja", "value": "ja"}, {"label": "Nee", "value": "nee"})
GETAL = r"^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$"
HEEL_GETAL = r"^-?(\d{1,3}(\.\d{3})+|\d+)$"
_MEETJAAR = r"^\d{4}([/-]\d{4})?$"
_GEEN_GETAL = "Schrijf een getal met een komma voor wat er achter komt, zoals 12.500,50."
_GEEN_HEEL_GETAL = "Schrijf een heel getal, zoals 12.500."


class Formulier(Vast):
    """What the form asks of a kind of file; by path what each field stands for: ``tekst``, ``getal``, ``janee``."""

    velden: tuple[Veldvraag, ...]
    vormen: Mapping[str, str]


class Vragensteller:
    """Makes the fields of every kind of file from the schemas, the code lists and the reasons of the guideline."""

    def __init__(self, schemas: SchemaSet, codelijsten: Mapping[str, Codelijst], waarom: Mapping[str, str]) -> None:
        """Take what is known; ``waarom`` has the reason of the guideline by ``<kind>.<path>``."""
        self._schemas = schemas
        self._codelijsten = codelijsten
        self._waarom = waarom

    def ask(self, stem: str) -> Formulier:
        """Return the form of a kind of file."""
        vormen: dict[str, str] = {}
        velden = tuple(self._ask_group(stem, stem, self._schemas.schema(stem), "", vormen))
        return Formulier(velden=velden, vormen=vormen)

    def _ask_group(
        self, kind: str, home: str, schema: Schema, above: str, vormen: dict[str, str]
    ) -> Iterator[Veldvraag]:
        for key, written in schema["properties"].items():
            where, found = self._schemas.resolved(home, written)
            is_required = key in schema.get("required", ())
            pad = f"{above}{key}"
            vormen[pad] = "groep"
            asked = self._words(found, key, self._waarom.get(f"{kind}.{pad}")) | {"required": is_required}
            yield asked | self._ask(kind, where, found, pad, vormen, is_required=is_required)

    def _words(self, schema: Schema, key: str, waarom: str | None) -> Veldvraag:
        """Return what stands around a field: its name, its explanation with an example, and why it matters."""
        said = {"name": key, "label": schema["title"], "hint": schema["description"]}
        return said | ({"comment": f"Waarom: {waarom}"} if waarom else {})

    def _ask(  # noqa: PLR0913 -- where a field stands, and all that is said of it there
        self, kind: str, home: str, schema: Schema, pad: str, vormen: dict[str, str], *, is_required: bool
    ) -> Veldvraag:
        if schema["type"] == "array":
            return self._ask_list(kind, home, schema, pad, vormen)
        if schema["type"] == "object":
            fields = list(self._ask_group(kind, home, schema, f"{pad}.", vormen))
            return {"widget": "object", "collapsed": "auto", "fields": fields}
        asked, vormen[pad] = self._ask_one(schema)
        if asked["widget"] == "select" and not is_required:
            asked["options"] = [NIET_INGEVULD, *asked["options"]]
        return asked

    def _ask_list(self, kind: str, home: str, schema: Schema, pad: str, vormen: dict[str, str]) -> Veldvraag:
        home, item = self._schemas.resolved(home, schema["items"])
        bounds = {"max": schema["maxItems"]} if "maxItems" in schema else {}
        if item["type"] == "object":
            fields = list(self._ask_group(kind, home, item, f"{pad}.", vormen))
            shown = {
                "summary": _summary(item),
                "collapsed": "auto",
                "label_singular": item.get("title", schema["title"]),
            }
            return {"widget": "list", **bounds, **shown, "fields": fields}
        asked, vormen[pad] = self._ask_one(item)
        if asked["widget"] == "select":
            return asked | {"multiple": True}
        one = {"name": "waarde", "label": item["title"], "required": False, **asked}
        return {"widget": "list", **bounds, "field": one}

    def _ask_one(self, schema: Schema) -> tuple[Veldvraag, str]:
        """Return how one value is asked, and what it stands for."""
        if "enum" in schema:
            return {"widget": "select", "options": self._options(schema)}, "tekst"
        match schema["type"]:
            case "boolean":
                return {"widget": "select", "options": list(JA_NEE)}, "janee"
            case "integer":
                return {"widget": "string", "pattern": [HEEL_GETAL, _GEEN_HEEL_GETAL]}, "getal"
            case "number":
                return {"widget": "string", "pattern": [GETAL, _GEEN_GETAL]}, "getal"
            case list():
                return {"widget": "string", "pattern": [_MEETJAAR, schema["description"]]}, "jaar"
        return _ask_text(schema), "tekst"

    def _options(self, schema: Schema) -> list[Veldvraag]:
        lijst = self._codelijsten.get(schema.get("x-codelijst", ""), {})
        return [{"label": lijst[code].naam if code in lijst else code, "value": code} for code in schema["enum"]]


def _ask_text(schema: Schema) -> Veldvraag:
    is_long = schema.get("contentMediaType") == "text/markdown"
    asked: Veldvraag = {"widget": "text" if is_long else "string", "use_emoji_autocomplete": False}
    if "maxLength" in schema:
        asked["maxlength"] = schema["maxLength"]
    if "pattern" in schema:
        asked["pattern"] = [schema["pattern"], f"Dit past hier niet. {schema['description']}"]
    return asked


def _summary(item: Schema) -> str:
    """Return how an item is called when it is folded: by the field that names it."""
    names = item.get("x-naam") or [*item.get("required", ()), *item["properties"]]
    return f"{{{{fields.{names[0]}}}}}"
