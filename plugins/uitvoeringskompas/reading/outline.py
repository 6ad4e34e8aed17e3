"""Which lines of a text belong together, by how far they are indented alone: for a text that cannot be read as a whole.

In YAML a line that begins where the block begins is a new entry of that block, and what belongs to it stands further to
the right. So entries can be told apart, and read each on its own, when one of them is broken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from uitvoeringskompas.vast import Vast

NOTHING = -1
"""The indentation of an empty line and of a remark: they begin no entry."""
DEEP = 1 << 20
"""The indentation of a line that begins with a tab: nobody can say how far that is."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_KEY = re.compile(r"(\"[^\"]*\"|'[^']*'|[^\s:#\"'\[\]{},-][^:#]*?|-[^\s:#-][^:#]*?)[ ]*:(?:[ \t]+([^#\s].*)?|$|#)")
_DASH = re.compile(r"-(?:[ ]+|$)")
_OPENERS = {"]": "[", "}": "{"}


class Entry(Vast):
    """The lines of one entry of a block, numbered from 0 up to and including ``last``.

    ``head`` is the column where its first words begin: behind a dash when it is the beginning of an item. ``column`` is
    where the entries of this block begin.
    """

    first: int
    last: int
    head: int
    column: int


class Key(Vast):
    """The first line of an entry that has a key.

    ``end`` is where the key ends. ``has_value`` tells whether something stands behind it, ``opens`` whether that may go
    on for many lines: text between quotes, a block of text, a list between brackets.
    """

    end: int
    has_value: bool
    opens: bool


class Outline:
    """The lines of a text: where each begins, and how far it is indented."""

    def __init__(self, text: str) -> None:
        """Look at every line once."""
        self.lines: list[str] = _LINE.findall(text)
        self.starts = [0, *accumulate(map(len, self.lines))]
        self._indents = [_indent(line) for line in self.lines]

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self.lines)

    def words(self, number: int, head: int) -> str:
        """Return what stands on a line from a column on."""
        return self.lines[number][head:].rstrip()

    def text_of(self, entry: Entry) -> str:
        """Return the lines of an entry; a dash before its first words is a space."""
        first = " " * entry.head + self.lines[entry.first][entry.head :]
        return "".join((first, *self.lines[entry.first + 1 : entry.last + 1]))

    def key_of(self, entry: Entry) -> Key | None:
        """Return the key with which an entry begins, if it does."""
        found = _KEY.match(self.words(entry.first, entry.head))
        return _key(found, entry.head) if found else None

    def dash_of(self, entry: Entry) -> int | None:
        """Return the column of what stands behind the dash with which an entry begins, if it does."""
        found = _DASH.match(self.words(entry.first, entry.head))
        return entry.head + found.end() if found else None

    def is_list(self, entries: list[Entry]) -> bool:
        """Tell whether these are items of a list: the first begins with a dash, with or without a space behind it."""
        return bool(entries) and self.words(entries[0].first, entries[0].head).startswith("-")

    def below(self, entry: Entry) -> int | None:
        """Return the first line under the first one on which something of the entry stands."""
        lines = range(entry.first + 1, entry.last + 1)
        return next((number for number in lines if self._indents[number] != NOTHING), None)

    def entries(self, first: int, last: int, head: int | None = None) -> Iterator[Entry]:
        """Yield the entries of a block of lines; ``head`` is where its words begin when a dash stands before them."""
        indents = self._indents[first : last + 1]
        if head is not None:
            indents[0] = head
        column = self._column(first, indents)
        if column >= DEEP:
            yield Entry(first=first, last=last, head=0, column=0)
            return
        begins = [number for number, indent in enumerate(indents) if NOTHING < indent <= column]
        begins = self._join(first, indents, begins)
        shown = [number for number, indent in enumerate(indents) if indent != NOTHING]
        if shown and (not begins or shown[0] < begins[0]):
            begins.insert(0, shown[0])
        for begin, end in zip(begins, [*begins[1:], len(indents)], strict=True):
            start = 0 if indents[begin] == DEEP else indents[begin]
            yield Entry(first=first + begin, last=first + end - 1, head=start, column=column)

    def _join(self, first: int, indents: list[int], begins: list[int]) -> list[int]:
        """Return where entries begin: not at a dash under its key, nor at a bracket that closes a list above it."""
        joined: list[int] = []
        before = None
        for number in begins:
            words = self.words(first + number, indents[number])
            if before and _goes_on(words, before[2] or ""):
                continue
            before = _KEY.match(words)
            joined.append(number)
        return joined

    def _column(self, first: int, indents: list[int]) -> int:
        """Return where the entries of a block begin: where most do, when some begin one space further to the right."""
        least = min((indent for indent in indents if indent != NOTHING), default=0)
        counts: Counter[int] = Counter()
        can_hold = False
        for number, indent in enumerate(indents):
            if indent == least or (indent == least + 1 and not can_hold):
                counts[indent] += 1
                key = _KEY.match(self.words(first + number, indent))
                can_hold = indent == least and not (key and key[2])
        many, few = counts[least + 1], counts[least]
        return least + 1 if many > few or (many == few and least % 2) else least


def _key(found: re.Match[str], head: int) -> Key:
    value = found[2] or ""
    return Key(end=head + found.end(1), has_value=bool(value), opens=value[:1] in {*"|>\"'[{"})


def _goes_on(words: str, value: str) -> bool:
    """Tell whether a line belongs to the entry before it, which has this value behind its key, though not indented."""
    return words[:1] in _OPENERS and value.startswith(_OPENERS[words[0]]) if value else _DASH.match(words) is not None


def _indent(line: str) -> int:
    words = line.lstrip(" ")
    if words.startswith("\t") and words.strip():
        return DEEP
    bare = words.strip()
    return NOTHING if not bare or bare.startswith("#") else len(line) - len(words)
