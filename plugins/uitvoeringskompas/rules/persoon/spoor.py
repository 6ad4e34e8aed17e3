"""A trace of one person in a text: which words, and how they are told without telling them again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten
from uitvoeringskompas.vast import Vast

_ZIN = re.compile(r"(?<!\b[Mm]w)(?<!\b[Mm]evr)(?<!\b[Dd]hr)(?<!\b[Ff]am)[.!?](?:\s+(?=[A-ZÀ-Þ])|\s*$)|\n\s*\n")
_URL = re.compile(r"(?:https?://|www\.)\S+")
MAX_ZIN = 300
"""No sentence is longer; more of a text without a full stop is not looked at, so that no text is slow."""


class Spoor(Vast):
    """Words in a text, and how a message may show them: a log is read by everybody."""

    woorden: str
    getoond: str = ""


Zoeker: TypeAlias = Callable[[str, Persoonslijsten], Iterator[Spoor]]
"""Finds the traces of one kind in a text."""


def without_urls(tekst: str) -> str:
    """Return a text of the same length without web addresses: a number in one is nobody's."""
    return _URL.sub(lambda match: " " * len(match[0]), tekst) if "://" in tekst or "www." in tekst else tekst


def zin_om(tekst: str, start: int, end: int) -> str:
    """Return the sentence around some words, without these, in small letters."""
    before = tekst[max(0, start - MAX_ZIN) : start]
    begin = max((match.end() for match in _ZIN.finditer(before)), default=0)
    behind = tekst[end : end + MAX_ZIN]
    last = _ZIN.search(behind)
    return f"{before[begin:]} {behind[: last.start()] if last else behind}".casefold()


def has_woord(zin: str, woorden: tuple[str, ...]) -> bool:
    """Tell whether one of these words, whole, stands in a sentence in small letters."""
    return re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, woorden))})(?!\w)", zin) is not None


def has_deel(zin: str, woorden: tuple[str, ...]) -> bool:
    """Tell whether one of these stands in a sentence in small letters, perhaps as a part of a word."""
    return any(woord in zin for woord in woorden)
