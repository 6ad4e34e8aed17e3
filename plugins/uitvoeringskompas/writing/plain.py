"""A whole file from data: keys below each other, as an editor would type them, without a word of explanation."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.notation import STEP, written


def write_plain(data: dict[str, Value]) -> str:
    """Return the text of a file that says exactly this."""
    return "".join(f"{line}\n" for key, value in data.items() for line in _entry(key, value))


def _entry(key: str, value: Value) -> Iterator[str]:
    match value:
        case dict() if value:
            yield f"{key}:"
            yield from (f"{STEP}{line}" for inner, found in value.items() for line in _entry(inner, found))
        case list() if value and all(isinstance(item, dict) for item in value):
            yield f"{key}:"
            yield from (f"{STEP}- {written(item)}" for item in value)
        case str() if _has_plain_lines(value):
            yield f"{key}: |-"
            yield from (f"{STEP}{line}" if line else "" for line in value.split("\n"))
        case _:
            yield f"{key}: {written(value)}"


def _has_plain_lines(text: str) -> bool:
    """Tell whether a text of several lines stays the same as a block: no line of white space, none that begins so."""
    lines = text.split("\n")
    return (
        len(lines) > 1
        and bool(lines[-1])
        and bool(lines[0])
        and all(line == line.strip() and (not line or line.isprintable()) for line in lines)
    )
