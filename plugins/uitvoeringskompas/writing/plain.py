"""A whole file from data: keys below each other, as an editor would type them, without a word of explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import wrap

from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.notation import STEP, written

WIDEST = 120
"""Characters of a line: what is longer is hard to read where a proposal is judged."""

_ODD_SPACE = re.compile(r"\s\s|[^\S ]")


def write_plain(data: dict[str, Value]) -> str:
    """Return the text of a file that says exactly this."""
    return "".join(f"{line}\n" for key, value in data.items() for line in _entry(key, value, ""))


def _entry(key: str, value: Value, margin: str) -> Iterator[str]:
    """Yield the lines of a key; ``margin`` stands before each of them."""
    inside = margin + STEP
    match value:
        case dict() if value:
            yield f"{margin}{key}:"
            for inner, found in value.items():
                yield from _entry(inner, found, inside)
        case list() if value and all(isinstance(item, dict) and item for item in value):
            yield f"{margin}{key}:"
            for item in value:
                yield from _item(item, inside)
        case str() if _has_plain_lines(value):
            end = "" if value.endswith("\n") else "-"
            yield f"{margin}{key}: |{end}"
            yield from (f"{inside}{line}" if line else "" for line in value.removesuffix("\n").split("\n"))
        case str() if len(f"{margin}{key}: {written(value)}") > WIDEST and _can_be_folded(value):
            yield f"{margin}{key}: >-"
            yield from _folded(value, inside)
        case _:
            yield f"{margin}{key}: {written(value)}"


def _item(item: Value, margin: str) -> Iterator[str]:
    """Yield the lines of an item of a list: one line when that can be read, else a key below the other."""
    line = f"{margin}- {written(item)}"
    if not isinstance(item, dict) or len(line) <= WIDEST:
        yield line
        return
    lines = [line for key, value in item.items() for line in _entry(key, value, margin + STEP)]
    yield f"{margin}- {lines[0].strip()}"
    yield from lines[1:]


def _folded(text: str, margin: str) -> list[str]:
    """Return a text on lines that are not too wide, and that a reader joins by a space."""
    return [
        f"{margin}{line}" for line in wrap(text, WIDEST - len(margin), break_long_words=False, break_on_hyphens=False)
    ]


def _has_plain_lines(text: str) -> bool:
    """Tell whether a text of several lines stays the same as a block: no line of white space, none that begins so."""
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) > 1
        and bool(lines[-1])
        and bool(lines[0])
        and all(line == line.strip() and (not line or line.isprintable()) for line in lines)
    )


def _can_be_folded(text: str) -> bool:
    """Tell whether a text stays the same when its lines end at a space: no other white space, nothing unseen."""
    return text == text.strip() and text.isprintable() and not _ODD_SPACE.search(text)
