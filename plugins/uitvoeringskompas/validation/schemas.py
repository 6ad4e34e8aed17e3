"""The schemas as validators: a closed registry, never a network, and keywords that no text can slow down."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, cached_property
from typing import Any, TypeAlias

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from uitvoeringskompas import resources
from uitvoeringskompas.validation.formats import FORMATS, format_checker

Schema: TypeAlias = dict[str, Any]

MAX_REFERENCES = 20
"""Of ``$ref`` to ``$ref``; more is a circle."""


def check_pattern(_validator: object, pattern: str, instance: object, _schema: Schema) -> Iterator[ValidationError]:
    r"""Check a pattern as ECMA 262 reads it: ``$`` is the very end, where Python's also matches before a line break."""
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError("pattern")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def check_unique(_validator: object, is_asked: object, instance: object, _schema: Schema) -> Iterator[ValidationError]:
    """Check that no item stands in a list twice, in one pass; jsonschema compares all pairs of a mixed list."""
    if not is_asked or not isinstance(instance, list):
        return
    seen: set[str] = set()
    for position, item in enumerate(instance):
        key = json.dumps(item, sort_keys=True, default=_plain)
        if key in seen:
            yield ValidationError("uniqueItems", path=(position,), instance=item)
        seen.add(key)


def _plain(number: Decimal) -> list[str]:
    """Return a number such that 1.10 and 1.1 are the same, as they are in JSON, and no text is."""
    return [str(number.normalize())]


Explainer = validators.extend(  # type: ignore[no-untyped-call] # its types are partial
    Draft202012Validator, {"pattern": check_pattern, "uniqueItems": check_unique}
)


class Schemas:
    """A set of schemas that refer to each other and to nothing else."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the schemas as JSON texts by stem; they refer to each other as ``<stem>.schema.json``."""
        self._schemas: dict[str, Schema] = {stem: json.loads(text) for stem, text in texts.items()}
        self._explainers: dict[str, Any] = {}
        self._judges: dict[str, Any] = {}

    @cached_property
    def _registry(self) -> Registry[Any]:
        named = [(f"{stem}.schema.json", schema) for stem, schema in self._schemas.items()]
        own = [(schema["$id"], schema) for schema in self._schemas.values() if "$id" in schema]
        return Registry().with_resources((uri, DRAFT202012.create_resource(schema)) for uri, schema in named + own)

    def __contains__(self, stem: str) -> bool:
        return stem in self._schemas

    def schema(self, stem: str) -> Schema:
        """Return a schema as it was written."""
        return self._schemas[stem]

    def explainer(self, stem: str) -> Any:  # noqa: ANN401 - jsonschema makes its validator classes at run time
        """Return the validator that tells every error, at its place."""
        if stem not in self._explainers:
            self._explainers[stem] = Explainer(
                self._schemas[stem], registry=self._registry, format_checker=format_checker()
            )
        return self._explainers[stem]

    def is_valid(self, stem: str, data: object) -> bool:
        """Tell whether data fit a schema; some seventy times faster than asking for the errors."""
        if stem not in self._judges:
            self._judges[stem] = self._make_judge(stem)
        return bool(self._judges[stem].is_valid(data))

    def _make_judge(self, stem: str) -> Any:  # noqa: ANN401 - the class is made by a compiled library
        others = [(f"{name}.schema.json", schema) for name, schema in self._schemas.items()]
        registry = jsonschema_rs.Registry(others, draft=jsonschema_rs.Draft202012)
        return jsonschema_rs.Draft202012Validator(
            self._schemas[stem], registry=registry, formats=FORMATS, validate_formats=True
        )

    def resolved(self, stem: str, schema: Schema) -> tuple[str, Schema]:
        """Return a schema with what it refers to merged in, its own words first, and the stem it ended in."""
        merged = dict(schema)
        for _ in range(MAX_REFERENCES):
            reference = merged.pop("$ref", None)
            if reference is None:
                break
            file, _, pointer = str(reference).partition("#")
            stem = file.removesuffix(".schema.json") or stem
            target: Any = self._schemas[stem]
            for step in filter(None, pointer.split("/")):
                target = target[step]
            merged = {**target, **merged}
        return stem, merged


@cache
def own_schemas() -> Schemas:
    """Return the schemas of Uitvoeringskompas."""
    return Schemas({stem: resources.schema_text(stem) for stem in resources.schemas()})
