"""One more item in a list of a file that is there: behind the last one, and everything else stays as it was typed."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.reading.spans import Span, spans_of
from uitvoeringskompas.reading.surprises import NOT_FILLED
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.wording import WordingError, find_line_end, find_line_start

Item = dict[str, Value]


def append_item(text: str, document: Document, key: str, item: Item) -> str:
    """Return the text of a document with an item more in the list at its top; raises ``WordingError`` if that fails."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    start, end, words = _patch(text, document, key, item)
    new = text[:start] + words.replace("\n", line_break) + text[end:]
    reading = read_content(new.encode(), document.place, document.file)
    known = document.data.get(key)
    meant = {**document.data, key: [*(known if isinstance(known, list) else ()), item]}
    if reading.document is None or obstacles(reading.problems) or reading.document.data != meant:
        raise WordingError(f"{document.file} does not say what was meant with an item more in {key}")
    return new


def obstacles(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the errors that make it unsure what a file says; where somebody has yet to write something is none."""
    return tuple(found for found in problems if found.is_error and found.code != NOT_FILLED)


def _patch(text: str, document: Document, key: str, item: Item) -> tuple[int, int, str]:
    """Return what to replace by what."""
    known, spans = document.data.get(key), spans_of(text)
    if isinstance(known, list) and known:
        return _behind(text, spans[key, len(known) - 1], item)
    if (key,) in spans:
        span = spans[key,]
        space = "" if text[span.start - 1 : span.start].isspace() else " "
        return span.start, span.end, f"{space}[{written(item)}]"
    glue = "" if not text or text.endswith("\n") else "\n"
    return len(text), len(text), f"{glue}{key}:\n{as_block(item, '  ')}"


def _behind(text: str, last: Span, item: Item) -> tuple[int, int, str]:
    if last.in_flow:
        return last.end, last.end, f", {written(item)}"
    dash = text.rindex("-", 0, last.key)
    margin = text[find_line_start(text, dash) : dash]
    end = find_line_end(text, last.end)
    glue = "" if text[:end].endswith("\n") else "\n"
    return end, end, f"{glue}{as_block(item, margin)}"


def as_block(item: Item, margin: str) -> str:
    """Return an item of a list as lines, the dash before its first key."""
    lines = [f"{key}: {written(value)}" for key, value in item.items()]
    return "".join(f"{margin}{'  ' if number else '- '}{line}\n" for number, line in enumerate(lines))
