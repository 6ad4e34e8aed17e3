"""The schemas as plain data: JSON texts that refer to each other and to nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]

MAX_REFERENCES = 20
"""Of ``$ref`` to ``$ref``; more is a circle."""


class SchemaSet:
    """A set of schemas by stem; they refer to each other as ``<stem>.schema.json``."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the schemas as JSON texts by stem."""
        self._schemas: dict[str, Schema] = {stem: json.loads(text) for stem, text in texts.items()}

    def __contains__(self, stem: str) -> bool:
        return stem in self._schemas

    def __iter__(self) -> Iterator[tuple[str, Schema]]:
        return iter(self._schemas.items())

    def schema(self, stem: str) -> Schema:
        """Return a schema as it was written."""
        return self._schemas[stem]

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
