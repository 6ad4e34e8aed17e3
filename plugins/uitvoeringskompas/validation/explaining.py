"""Who explains what is wrong: a closed registry, never a network, and keywords that no text can slow down."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.validation.formats import FORMATS


def check_pattern(_validator: object, pattern: str, instance: object, _schema: Schema) -> Iterator[ValidationError]:
    r"""Check a pattern as ECMA 262 reads it: ``$`` is the very end, where Python's also matches before a line break."""
    if isinstance(instance, str) and not re.search(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), instance):
        yield ValidationError("pattern")


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


class Explaining:
    """A set of schemas as validators that tell every error; each is made at the first such file of its kind."""

    def __init__(self, schemas: SchemaSet) -> None:
        """Take the schemas."""
        self._set = schemas
        named = [(f"{stem}.schema.json", schema) for stem, schema in schemas]
        own = [(schema["$id"], schema) for _, schema in schemas if "$id" in schema]
        made = ((uri, DRAFT202012.create_resource(schema)) for uri, schema in named + own)
        self._registry: Registry[Any] = Registry().with_resources(made)
        self._explainers: dict[str, Any] = {}

    def explainer(self, stem: str) -> Any:  # noqa: ANN401 - jsonschema makes its validator classes at run time
        """Return the validator that tells every error, at its place."""
        if stem not in self._explainers:
            self._explainers[stem] = Explainer(
                self._set.schema(stem), registry=self._registry, format_checker=format_checker()
            )
        return self._explainers[stem]


def format_checker() -> FormatChecker:
    """Return a checker that knows our formats and no other."""
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(check)
    return checker
