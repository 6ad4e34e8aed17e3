"""Fields of which a change is told together: each of the groups that the schemas name has its words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.sourcecode import PROJECT
from uitvoeringskompas.views.wijziging.groep import WRITERS

WITH_AN_INDICATOR = {"streefwaarde"}
"""A target is told with the unit and the direction of its indicator, whatever of it changed."""


def list_groups(schema: Any) -> Iterator[str]:  # noqa: ANN401 -- a schema is whatever JSON holds
    """Yield the names of all groups in a schema."""
    if isinstance(schema, dict):
        yield from (groep["naam"] for groep in schema.get("x-samen", ()))
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from list_groups(part)


def test_every_group_of_the_schemas_is_told_in_words_of_its_own() -> None:
    """One that was forgotten ended a comparison as soon as somebody changed it."""
    schemas = [json.loads(file.read_text("utf-8")) for file in sorted((PROJECT / "schema").glob("*.schema.json"))]
    assert {naam for schema in schemas for naam in list_groups(schema)} == WRITERS.keys() | WITH_AN_INDICATOR
