"""Whoever adds a field to schema and model is told to show it: an editor fills in nothing that nobody reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import get_type_hints

from tests.sourcecode import PACKAGE
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.register import OURS, RECORD_OF, value_type
from uitvoeringskompas.reading.kinds import Kind

NOT_SHOWN = {"laatst_herzien", "code"}
"""The day of the last revision is asked for by the check alone; the code of CBS is for machines."""


def records_in(record: type[Record]) -> Iterator[type[Record]]:
    """Yield this kind of record and every kind inside it."""
    yield record
    hints = get_type_hints(record)
    for field in fields(record):
        inner, _ = value_type(hints[field.name])
        if field.name not in OURS and isinstance(inner, type) and issubclass(inner, Record) and inner is not record:
            yield from records_in(inner)


def test_every_field_that_can_be_filled_in_is_read_by_a_page() -> None:
    """Or by what a page asks of the model."""
    source = "".join(path.read_text("utf-8") for room in ("views", "model") for path in (PACKAGE / room).rglob("*.py"))
    asked = set(re.findall(r"\.([a-z_]+)\b", source)) | NOT_SHOWN
    classes = {inner for kind in Kind for inner in records_in(RECORD_OF[kind])}
    missed = {f"{each.__name__}.{field.name}" for each in classes for field in fields(each) if field.name not in asked}
    assert missed - {f"{each.__name__}.{name}" for each in classes for name in OURS} == set(), (
        "no page asks for these fields: show them in a module of views/pagina or views/onderwerp"
    )
