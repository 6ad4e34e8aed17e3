"""The difference between two texts word by word, readable and never slower than a text is long.

``difflib`` compares every word with every equal word of the other text; how many such pairs there are is counted first.
Above ``MAX_PAIRS`` the text counts as rewritten: such a difference would take seconds and nobody could read it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

from uitvoeringskompas.vast import Vast

MAX_PAIRS = 60_000
MIN_SAME = 0.3
"""A text that keeps less than this share of its words is rewritten."""

_WORD = re.compile(r"\s*\S+")


class SegmentKind(StrEnum):
    """What became of a piece of text."""

    GELIJK = "gelijk"
    WEG = "weg"
    ERBIJ = "erbij"


class Segment(Vast):
    """A piece of text that stayed, went or came; the pieces put together (without WEG or ERBIJ) are the texts.

    ``kompas diff --format json`` prints it as it is.
    """

    soort: SegmentKind
    tekst: str


class TextDifference(Vast):
    """Two texts as one row of pieces; ``is_rewritten`` when they have too little in common to show word by word."""

    segments: tuple[Segment, ...]
    is_rewritten: bool

    @property
    def added(self) -> int:
        """Return the number of words that came."""
        return self._count(SegmentKind.ERBIJ)

    @property
    def removed(self) -> int:
        """Return the number of words that went."""
        return self._count(SegmentKind.WEG)

    def _count(self, kind: SegmentKind) -> int:
        return sum(len(segment.tekst.split()) for segment in self.segments if segment.soort is kind)


def compare_words(before: str, after: str) -> TextDifference:
    """Return the difference between two texts; white space at the end of a text is no difference."""
    old, new = _WORD.findall(before.rstrip()), _WORD.findall(after.rstrip())
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle = tuple(_compare_middle(old[start : len(old) - end], new[start : len(new) - end]))
    same = start + end + sum(len(words) for kind, words in middle if kind is SegmentKind.GELIJK)
    if same < MIN_SAME * max(len(old), len(new)):
        whole = ((SegmentKind.WEG, old), (SegmentKind.ERBIJ, new))
        return TextDifference(segments=_segments(whole), is_rewritten=bool(old and new))
    edges = ((SegmentKind.GELIJK, old[:start]), *middle, (SegmentKind.GELIJK, old[len(old) - end :]))
    return TextDifference(segments=_segments(edges), is_rewritten=False)


def _compare_middle(before: list[str], after: list[str]) -> Iterator[tuple[SegmentKind, list[str]]]:
    one, other = Counter(before), Counter(after)
    if sum(times * other[word] for word, times in one.items()) > MAX_PAIRS:
        yield SegmentKind.WEG, before
        yield SegmentKind.ERBIJ, after
        return
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield SegmentKind.GELIJK, before[i:j]
        else:
            yield SegmentKind.WEG, before[i:j]
            yield SegmentKind.ERBIJ, after[k:m]


def _common(one: list[str], other: list[str]) -> int:
    """Return how many words two lists begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _segments(pieces: tuple[tuple[SegmentKind, list[str]], ...]) -> tuple[Segment, ...]:
    return tuple(Segment(soort=kind, tekst="".join(words)) for kind, words in pieces if words)
