"""The schemas as validators: one that says yes or no at once, and one that explains, for a file that is not valid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeAlias

import jsonschema_rs

from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.validation.fields import find_homes
from uitvoeringskompas.validation.formats import FORMATS

Words: TypeAlias = Mapping[str, tuple[str, ...]]
"""Of the codes of one list, what those who write plans call each of them."""


def no_words(_lijst: str) -> Words:
    """Return no words for the codes of any list."""
    return {}


class Schemas:
    """A set of schemas as validators; each is made at the first file of its kind."""

    def __init__(self, schemas: SchemaSet, words: Callable[[str], Words] = no_words) -> None:
        """Take the schemas, and what says of a code list how its codes are called."""
        self.set = schemas
        self._words = words
        self._judges: dict[str, Any] = {}
        self._homes: dict[str, Mapping[str, tuple[str, ...]]] = {}

    @cached_property
    def explainer(self) -> Callable[[str], Any]:
        """Return what gives by the stem of a schema the validator that tells every error, at its place."""
        from uitvoeringskompas.validation.explaining import Explaining  # noqa: PLC0415 -- valid files never wait for it

        return Explaining(self.set).explainer

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
        codes = self._words(lijst).items()
        return next((code for code, words in codes if wanted in map(fold_name, (code, *words))), None)

    def _make_judge(self, stem: str) -> Any:  # noqa: ANN401 - the class is made by a compiled library
        return jsonschema_rs.Draft202012Validator(
            self.set.schema(stem), registry=self._registry, formats=FORMATS, validate_formats=True
        )

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        named = [(f"{name}.schema.json", schema) for name, schema in self.set]
        return jsonschema_rs.Registry(named, draft=jsonschema_rs.Draft202012)
