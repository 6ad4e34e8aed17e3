"""Changes to a YAML text that leave everything else as the editor typed it, to the letter.

A library that writes YAML back from data would set every line in its own way. Here only the characters of the entries
that change are touched; afterwards the new text is read again and must say exactly what was meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import groupby
from typing import Any

from uitvoeringskompas.problems import has_errors
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.reading.spans import Span, spans_of
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.notation import written

_REMARK = re.compile(r"( *)#")

Spans = dict[Pointer, Span]
Patch = tuple[int, int, str]
"""Replace the characters from the first up to the second number by this text."""


class Edit(Vast):
    """One change: take the entry at ``at`` away; or, with a ``key``, put another in its place, or behind it."""

    at: Pointer
    key: str | None = None
    value: Value = None
    behind: bool = False


class WordingError(Exception):
    """A text could not be changed as meant: a mistake of ours, never of the editor."""


def remove(*pointers: Pointer) -> tuple[Edit, ...]:
    """Return the changes that take these entries away."""
    return tuple(Edit(at=pointer) for pointer in pointers)


def reword(text: str, changes: Sequence[Edit], document: Document) -> str:
    """Return the text of a document with the changes made; raises ``WordingError`` when that gives other data."""
    gone = frozenset(_pruned(document.data, frozenset(change.at for change in changes if change.key is None)))
    spans = spans_of(text)
    patches = [*_removals(text, spans, gone), *(_patch(text, spans[c.at], c) for c in changes if c.key is not None)]
    new = text
    # From the end, so that places stay true; of what comes at one place, what was asked first stands first.
    ordered = sorted(patches, key=lambda patch: patch[:2])
    for start, end, words in reversed(ordered):
        new = new[:start] + words + new[end:]
    reading = read_content(new.encode(), document.place, document.file)
    if reading.document is None or has_errors(reading.problems):
        raise WordingError(f"{document.file} cannot be read after it was changed: {reading.problems}")
    if reading.document.data != _changed(document.data, changes, gone):
        raise WordingError(f"{document.file} does not say what was meant after it was changed")
    return new


def _pruned(data: Value, gone: frozenset[Pointer], here: Pointer = ()) -> Iterator[Pointer]:
    """Yield what to take away: a list or mapping that would end up empty goes as a whole."""
    if here in gone:
        yield here
        return
    children = _children(data)
    below = [pointer for key, child in children for pointer in _pruned(child, gone, (*here, key))]
    is_empty = bool(children) and sum(len(pointer) == len(here) + 1 for pointer in below) == len(children)
    yield from ((here,) if is_empty else below)


def _children(data: Value) -> list[tuple[str | int, Value]]:
    if isinstance(data, dict):
        return list(data.items())
    return list(enumerate(data)) if isinstance(data, list) else []


def _removals(text: str, spans: Spans, gone: Iterable[Pointer]) -> Iterator[Patch]:
    """Yield one patch for every row of neighbours that goes, so that what separates them goes with them."""
    parents = {pointer[:-1] for pointer in gone}
    siblings: dict[Pointer, list[Pointer]] = defaultdict(list)
    for pointer in sorted(spans, key=lambda found: spans[found].key):
        if pointer and pointer[:-1] in parents:
            siblings[pointer[:-1]].append(pointer)
    for row in siblings.values():
        for is_gone, numbers in groupby(range(len(row)), key=lambda number: row[number] in gone):
            if is_gone:
                found = list(numbers)
                is_item = isinstance(row[found[0]][-1], int)
                yield _removal(text, [spans[pointer] for pointer in row], found[0], found[-1], is_item=is_item)


def _removal(text: str, row: Sequence[Span], first: int, last: int, *, is_item: bool) -> Patch:
    """Return the patch that takes the first up to and including the last of a row of neighbours away."""
    start, end = row[first].key, row[last].end
    if row[first].in_flow:
        return (start, row[last + 1].key, "") if last + 1 < len(row) else (row[first - 1].end, end, "")
    if is_item:
        start = text.rindex("-", 0, start)  # the dash goes with the item
    elif text[find_line_start(text, start) : start].strip():
        return start, row[last + 1].key, ""  # the first key of an item: the dash stays, for the next key
    return find_line_start(text, start), find_line_end(text, end), ""


def _patch(text: str, span: Span, change: Edit) -> Patch:
    """Return the patch that puts an entry in the place of another, or behind it."""
    entry = f"{change.key}: {written(change.value)}"
    if not change.behind:
        return span.key, span.end, entry
    if span.in_flow:
        return span.end, span.end, f", {entry}"
    margin = text_column(text, span.key)
    end = find_entry_end(text, span, margin)
    return end, end, f"{'' if text[:end].endswith(chr(10)) else chr(10)}{' ' * margin}{entry}\n"


def find_line_start(text: str, index: int) -> int:
    """Return where the line of a character begins."""
    return text.rfind("\n", 0, index) + 1


def find_line_end(text: str, index: int) -> int:
    """Return where the next line begins."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def text_column(text: str, index: int) -> int:
    """Return how many characters stand before this one on its line."""
    return index - find_line_start(text, index)


def find_entry_end(text: str, span: Span, margin: int) -> int:
    """Return where the lines of an entry end: a remark right below it and further to the right belongs to it."""
    end = find_line_end(text, span.end)
    while (found := _REMARK.match(text, end)) and len(found[1]) > margin:
        end = find_line_end(text, end)
    return end


def _changed(data: dict[str, Value], changes: Sequence[Edit], gone: Iterable[Pointer]) -> Value:
    """Return the data as it should be after the changes."""
    new: Any = deepcopy(data)
    for change in changes:
        if change.key is not None:
            parent = _at(new, change.at[:-1])
            if not change.behind:
                del parent[change.at[-1]]
            parent[change.key] = change.value
    for pointer in sorted(gone, key=lambda found: (len(found), [str(step).zfill(9) for step in found]), reverse=True):
        del _at(new, pointer[:-1])[pointer[-1]]
    result: Value = new
    return result


def _at(data: Any, pointer: Pointer) -> Any:  # noqa: ANN401
    for step in pointer:
        data = data[step]
    return data
