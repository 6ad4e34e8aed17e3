"""Where a sentence of a Dutch text ends, which is not at every dot."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from uitvoeringskompas.taal.afgekort import BEFORE_NAMES, NEVER_LAST, OFTEN_LAST, OPENERS

_MARK = re.compile(r"(?P<mark>[.!?…]+)[)\]}’”»\"']*(?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\[{‘“«\"]*$")
_WORD_AFTER = re.compile(r"\s+[(\[{‘“«\"']*(?P<word>[^\s.,;:!?)\]}’”»\"]*)")
_ARTICLE = re.compile(r"\s+['’‘][stkn]\s+[A-ZÀ-Þ]")
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_]{1,3})+")
_PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "«": "»"}
_NO_BLANK = re.compile(r"\S")
_LOOK_BACK = 40
_WORD = 2


def first_sentence(tekst: str) -> str:
    """Return the first sentence of a text.

    It does not end at an abbreviation that goes on ("o.a.", "i.s.m. De Zonnebloem"), at initials, at the number of an
    enumeration, at an ellipsis, or inside brackets and quotes. When it is not sure, the sentence goes on: a text that
    is too long says nothing that is not so.
    """
    return next(list_sentences(tekst), tekst)


def list_sentences(tekst: str) -> Iterator[str]:
    """Yield the sentences of a text one by one, without the white space between them."""
    begin = 0
    for end in _find_ends(tekst):
        yield tekst[begin:end]
        begin = _skip_blanks(tekst, end)
    if begin < len(tekst):
        yield tekst[begin:]


def _find_ends(tekst: str) -> Iterator[int]:
    """Yield where each sentence ends that has another behind it."""
    around = _Around(tekst)
    begin, following = _skip_blanks(tekst, 0), 1
    for found in _MARK.finditer(tekst):
        if around.encloses(found.start(), found.end()):
            continue
        word = _WORD_BEFORE.search(tekst, max(begin, found.start() - _LOOK_BACK), found.start())
        before = word[0] if word else ""
        start = found.start() - len(before)
        if before == str(following) and _is_enumerated(tekst, begin, start, following):
            following += 1
        elif not _is_open(found["mark"], before, is_first=start == begin) and _ends(
            before if found["mark"] == "." else "", tekst, found.end()
        ):
            yield found.end()
            begin, following = _skip_blanks(tekst, found.end()), 1


def _skip_blanks(tekst: str, place: int) -> int:
    """Return the place of the first sign from here that is no white space."""
    found = _NO_BLANK.search(tekst, place)
    return found.start() if found else len(tekst)


def _is_open(mark: str, before: str, *, is_first: bool) -> bool:
    """Tell whether a sentence goes on behind this mark, whatever follows."""
    if "…" in mark or ".." in mark or before in NEVER_LAST or before.lower() in NEVER_LAST:
        return True
    return is_first and (len(before) < _WORD or before.isdigit())


def _ends(before: str, tekst: str, end: int) -> bool:
    """Tell whether a sentence ends with the word ``before``, by what follows."""
    after = _WORD_AFTER.match(tekst, end)
    follows = after["word"] if after else ""
    is_capital = follows[:1].isupper() or _ARTICLE.match(tekst, end) is not None
    if before.lower() in OFTEN_LAST:
        return is_capital and not follows[1:2].isupper()
    if before in BEFORE_NAMES or len(before) == 1 or _DOTTED.fullmatch(before):
        return follows in OPENERS or (is_capital and not follows[:1].isupper())
    return is_capital or follows[:1].isdigit() or follows[:1] in {"•", "€"}


def _is_enumerated(tekst: str, begin: int, start: int, number: int) -> bool:
    """Tell whether the number is that of an item: the first begins the sentence or stands behind a colon."""
    return number > 1 or tekst[max(begin, start - _LOOK_BACK) : start].rstrip()[-1:] in {"", ":", ";"}


class _Around:
    """The brackets and quotes of a text that stand in no others, so that a long text is asked about quickly."""

    def __init__(self, tekst: str) -> None:
        self._pairs: list[tuple[int, int]] = []
        for start, end in _enclosed(tekst):  # who stands around others closes after them
            while self._pairs and self._pairs[-1][0] > start:
                self._pairs.pop()
            self._pairs.append((start, end))

    def encloses(self, start: int, end: int) -> bool:
        """Tell whether one pair opens before this stretch and closes behind it."""
        number = bisect_left(self._pairs, (start, 0)) - 1
        return number >= 0 and end <= self._pairs[number][1]


def _enclosed(tekst: str) -> Iterator[tuple[int, int]]:
    """Yield where brackets and quotes open and close; one without its other half encloses nothing."""
    opened: list[tuple[str, int]] = []
    for place, sign in enumerate(tekst):
        if opened and sign == opened[-1][0] and not (sign == "’" and tekst[place + 1 : place + 2].isalpha()):
            yield opened.pop()[1], place
        elif sign == '"':
            opened.append((sign, place))
        elif sign in _PAIRS:
            opened.append((_PAIRS[sign], place))
