"""More items in a list of a file that is there: behind the last one, and everything else stays as it was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.reading.spans import Span, spans_of
from uitvoeringskompas.reading.surprises import NOT_FILLED
from uitvoeringskompas.writing.notation import STEP, written
from uitvoeringskompas.writing.putting import anchor_of
from uitvoeringskompas.writing.wording import WordingError, find_entry_end, text_column

Item = dict[str, Value]


def append_items(text: str, document: Document, at: Pointer, items: Sequence[Item], shape: Shape) -> str:
    """Return the text with more items in the list at ``at``, which is made where the schema has it if it is not there.

    ``at`` are keys, and places of items that are there; ``shape`` is that of the whole file. Raises ``WordingError`` if
    the text cannot be made to say so.
    """
    line_break = "\r\n" if "\r\n" in text else "\n"
    start, end, words = _patch(text, document, at, items, shape)
    new = text[:start] + words.replace("\n", line_break) + text[end:]
    reading = read_content(new.encode(), document.place, document.file)
    if (
        reading.document is None
        or obstacles(reading.problems)
        or reading.document.data != _meant(document.data, at, items)
    ):
        raise WordingError(f"{document.file} does not say what was meant with more items in {at}")
    return new


def obstacles(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the errors that make it unsure what a file says; where somebody has yet to write something is none."""
    return tuple(found for found in problems if found.is_error and found.code != NOT_FILLED)


def _meant(data: dict[str, Value], at: Pointer, items: Sequence[Item]) -> Value:
    new: Any = deepcopy(data)
    here = new
    for step in at[:-1]:
        here = here[step] if isinstance(step, int) else here.setdefault(step, {})
    known = here.get(at[-1])
    here[at[-1]] = [*(known if isinstance(known, list) else ()), *items]
    result: Value = new
    return result


def _patch(text: str, document: Document, at: Pointer, items: Sequence[Item], shape: Shape) -> tuple[int, int, str]:
    """Return what to replace by what."""
    known, spans = document.value(*at), spans_of(text)
    if isinstance(known, list) and known:
        return _behind(text, spans[*at, len(known) - 1], items)
    depth = next((number for number in range(len(at), 0, -1) if at[:number] in spans), 0)
    anchor = anchor_of(document, at[:depth], str(at[depth]), shape) if depth < len(at) else None
    if anchor is not None:
        before = spans[*at[:depth], anchor]
        if before.in_flow and depth == 0:
            raise WordingError(f"{document.file} stands between braces as a whole: that is for its editor")
        return _inside(text, before, at[depth:], items)
    if depth == 0:
        glue = "" if not text or text.endswith("\n") else "\n"
        return len(text), len(text), f"{glue}{_below(at, items, '')}"
    span = spans[at[:depth]]
    space = "" if text[span.start - 1 : span.start].isspace() else " "
    return span.start, span.end, f"{space}{_in_flow(at[depth:], items)}"


def _behind(text: str, last: Span, items: Sequence[Item]) -> tuple[int, int, str]:
    if last.in_flow:
        return last.end, last.end, "".join(f", {written(item)}" for item in items)
    dash = text_column(text, text.rindex("-", 0, last.key))
    return _as_lines(text, last, dash, "".join(as_block(item, " " * dash) for item in items))


def _inside(text: str, last: Span, steps: Pointer, items: Sequence[Item]) -> tuple[int, int, str]:
    """Return the patch that puts a list behind the key before it, in the mapping where it belongs."""
    if last.in_flow:
        return last.end, last.end, f", {steps[0]}: {_in_flow(steps[1:], items)}"
    margin = text_column(text, last.key)
    return _as_lines(text, last, margin, _below(steps, items, " " * margin))


def _as_lines(text: str, last: Span, margin: int, lines: str) -> tuple[int, int, str]:
    end = find_entry_end(text, last, margin)
    glue = "" if text.endswith("\n", 0, end) else "\n"
    return end, end, f"{glue}{lines}"


def _in_flow(steps: Pointer, items: Sequence[Item]) -> str:
    value: Value = [*items]
    for step in reversed(steps):
        value = {str(step): value}
    return written(value)


def _below(steps: Pointer, items: Sequence[Item], margin: str) -> str:
    """Return the keys below each other, and the items as a block below the last."""
    margins = [f"{margin}{STEP * number}" for number in range(len(steps) + 1)]
    keys = "".join(f"{margins[number]}{step}:\n" for number, step in enumerate(steps))
    return keys + "".join(as_block(item, margins[-1]) for item in items)


def as_block(item: Item, margin: str) -> str:
    """Return an item of a list as lines, the dash before its first key."""
    lines = [f"{key}: {written(value)}" for key, value in item.items()]
    return "".join(f"{margin}{'  ' if number else '- '}{line}\n" for number, line in enumerate(lines))
