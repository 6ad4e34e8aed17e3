"""What somebody may have meant: the known name that is nearest to what was typed, and the question about it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import islice

from rapidfuzz import fuzz, process

NEAR = 60
"""Percent of the letters of two names that stand in the same order in both; with fewer they are alike by chance."""

LONGEST = 300
"""Characters: a longer text is no misspelt name."""

MOST = 5_000
"""Names that are compared: as many wrong ones with as many known ones take seconds."""

_EQUALS = 5


def find_nearest(typed: str, known: Iterable[str], *, near: int = NEAR) -> str | None:
    """Return the known name that looks most like what was typed, whatever its case and accents; None when none does.

    Of names that are equally near it is the last one of the alphabet, so the latest year.
    """
    names = tuple(islice(known, MOST))
    found = _compare(typed, names, near, _EQUALS) if len(typed) <= LONGEST else []
    return max(((likeness, names[place]) for _, likeness, place in found), default=(0, None))[1]


def rank_by_nearness(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known names, those that look most like what was typed first; equals stay in their order."""
    names = tuple(known)
    return tuple(names[place] for *_, place in _compare(typed, names))


def _compare(
    typed: str, names: tuple[str, ...], near: int = 0, limit: int | None = None
) -> list[tuple[str, float, int]]:
    plain = [name.lower() for name in names]
    return process.extract(fold(typed), plain, scorer=fuzz.ratio, score_cutoff=near, limit=limit)


def fold(tekst: str) -> str:
    """Return a text without case and accents."""
    decomposed = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def ask_bedoelde(naam: str | None) -> str:
    """Return ``Bedoelde je "naam"?``, about what stands in a file; nothing when no name is near."""
    return f'Bedoelde je "{naam}"?' if naam else ""


def ask_bedoel(naam: str | None) -> str:
    """Return ``Bedoel je 'naam'?``, about what was just typed as a command; nothing when no name is near."""
    return f"Bedoel je '{naam}'?" if naam else ""
