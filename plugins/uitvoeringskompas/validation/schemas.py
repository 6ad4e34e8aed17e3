"""The schemas as validators: a closed registry, never a network, and keywords that no text can slow down."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.validation.fields import find_homes
from uitvoeringskompas.validation.formats import FORMATS, format_checker


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


class Schemas:
    """A set of schemas as validators; each is made at the first file of its kind."""

    def __init__(
        self, schemas: SchemaSet, synoniemen: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None
    ) -> None:
        """Take the schemas, and for each code list what its codes are called by those who write plans."""
        self.set = schemas
        self._synoniemen = synoniemen or {}
        self._explainers: dict[str, Any] = {}
        self._judges: dict[str, Any] = {}
        self._homes: dict[str, Mapping[str, tuple[str, ...]]] = {}

    @cached_property
    def _registry(self) -> Registry[Any]:
        named = [(f"{stem}.schema.json", schema) for stem, schema in self.set]
        own = [(schema["$id"], schema) for _, schema in self.set if "$id" in schema]
        return Registry().with_resources((uri, DRAFT202012.create_resource(schema)) for uri, schema in named + own)

    def explainer(self, stem: str) -> Any:  # noqa: ANN401 - jsonschema makes its validator classes at run time
        """Return the validator that tells every error, at its place."""
        if stem not in self._explainers:
            self._explainers[stem] = Explainer(
                self.set.schema(stem), registry=self._registry, format_checker=format_checker()
            )
        return self._explainers[stem]

    def is_valid(self, stem: str, data: object) -> bool:
        """Tell whether data fit a schema; some seventy times faster than asking for the errors."""
        if stem not in self._judges:
            self._judges[stem] = self._make_judge(stem)
        return bool(self._judges[stem].is_valid(data))

    def homes(self, stem: str, key: str) -> tuple[str, ...]:
        """Return the blocks of a kind of file in which a key may stand, as ``begroting.regels``; empty for the top."""
        if stem not in self._homes:
            self._homes[stem] = find_homes(self.set, stem)
        return self._homes[stem].get(key, ())

    def code_called(self, lijst: str, typed: str) -> str | None:
        """Return the code of a list that has this name or this other word for it, whatever its case and dashes."""
        wanted = fold_name(typed)
        codes = self._synoniemen.get(lijst, {}).items()
        return next((code for code, words in codes if wanted in map(fold_name, (code, *words))), None)

    def _make_judge(self, stem: str) -> Any:  # noqa: ANN401 - the class is made by a compiled library
        others = [(f"{name}.schema.json", schema) for name, schema in self.set]
        registry = jsonschema_rs.Registry(others, draft=jsonschema_rs.Draft202012)
        return jsonschema_rs.Draft202012Validator(
            self.set.schema(stem), registry=registry, formats=FORMATS, validate_formats=True
        )
