"""The values of a form as a file of YAML, a line for each: to be read, judged and thrown away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.notation import written

INDENT = "  "


def write_plan(data: Mapping[str, Value]) -> str:
    """Return the text of a file; a list or block with nothing in it is left out, as an empty field is."""
    return "".join(f"{line}\n" for line in _mapping(data))


def _mapping(data: Mapping[str, Value]) -> Iterator[str]:
    for key, value in data.items():
        if value in ([], {}):
            continue
        if isinstance(value, dict | list):
            yield f"{key}:"
            yield from (f"{INDENT}{line}" for line in _lines(value))
        else:
            yield f"{key}: {written(value)}"


def _lines(value: Value) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _mapping(value)
    elif isinstance(value, list):
        for item in value:
            first, *rest = list(_lines(item)) or [written(None)]
            yield f"- {first}"
            yield from (f"{INDENT}{line}" for line in rest)
    else:
        yield written(value)
