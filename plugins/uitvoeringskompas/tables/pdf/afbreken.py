"""The lines of a cell in a PDF become running text: what was cut at the end of a line is one word again."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ITEM = re.compile(r"^([•·▪●◦‣*–-]\s|\d{1,2}[.)]\s)")
_CUT = re.compile(r"(\S*?)([-\u2010\u2011\u00ad])$")
_WITH_HYPHEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_BETWEEN = frozenset({"en", "of", "als", "tot"})


def find_koppelwoorden(teksten: Iterable[str]) -> frozenset[str]:
    """Return the words that are written with a hyphen in the middle of a line: those keep it at the end of one too."""
    return frozenset(word.lower() for tekst in teksten for word in _WITH_HYPHEN.findall(tekst))


def join_regels(tekst: str, koppelwoorden: frozenset[str]) -> str:
    """Return the lines of a cell as one, but for items of a list, which keep their own."""
    joined = ""
    for line in tekst.split("\n"):
        line_ = line.strip()
        if not joined or _ITEM.match(line_):
            joined += f"\n{line_}" if joined else line_
        else:
            joined = _join(joined, line_, koppelwoorden)
    return joined


def _join(before: str, behind: str, koppelwoorden: frozenset[str]) -> str:
    """Return two lines as one.

    Behind a slash nothing comes between. A hyphen between two small letters goes, unless the word stands elsewhere with
    it; behind a capital, a figure or a single letter it stays, and before "en" and "of" it stays with a space.
    """
    cut = _CUT.search(before)
    first = re.match(r"[^\W\d_]+", behind)
    if re.search(r"\S/$", before):
        return f"{before}{behind}"
    if not cut or not cut[1]:
        return f"{before} {behind}".strip()
    if first and first[0] in _BETWEEN:
        return f"{before} {behind}"
    left = re.search(r"[^\W\d_]+$", cut[1])
    is_word = left and first and left[0][-1].islower() and first[0][0].islower() and len(left[0]) > 1
    if is_word and left and first and f"{left[0]}-{first[0]}".lower() not in koppelwoorden:
        return f"{before[:-1]}{behind}"
    return f"{before}{behind}"
