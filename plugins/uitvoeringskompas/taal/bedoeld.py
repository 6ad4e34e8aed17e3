"""What somebody may have meant: the known name that is nearest to what was typed, and the question about it."""

from __future__ import annotations

import re
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
_SAME_WORD = 80
_WORD = re.compile(r"[^\W_]+|[<>=≤≥]+")
_NOT = ("niet", "geen", "zonder", "nooit")
_NO_DENIAL = ("onder", "ont", "online", "ons", "onze", "onlangs")
_OPPOSITES = tuple(
    set(pair.split("/"))
    for pair in [
        "ja/nee",
        "wel/niet",
        "hoger/lager",
        "hoog/laag",
        "omhoog/omlaag",
        "meer/minder",
        "groot/klein",
        "eerder/later",
        "begin/eind",
        "intern/extern",
        "gestart/gestopt",
        "start/stop",
        "starten/stoppen",
        "positief/negatief",
        "toename/afname",
        "versneld/vertraagd",
        "opschalen/afschalen",
        "opgeschaald/afgeschaald",
        "toegekend/afgewezen",
        "toegewezen/afgewezen",
        "goedgekeurd/afgekeurd",
        "binnen/buiten",
        "structureel/tijdelijk",
        "jongeren/ouderen",
        "jonger/ouder",
        "mannen/vrouwen",
        "vast/aanpasbaar",
    ]
)


def find_nearest(typed: str, known: Iterable[str], *, near: int = NEAR) -> str | None:
    """Return the known name that looks most like what was typed, whatever its case and accents; None when none does.

    When that says the opposite of what was typed there is none: what looks less like it is not meant either.

    Of names that are equally near it is the last one of the alphabet, so the latest year.
    """
    names = tuple(islice(known, MOST))
    found = _compare(typed, names, near, _EQUALS) if len(typed) <= LONGEST else []
    nearest = max(((likeness, names[place]) for _, likeness, place in found), default=(0, None))[1]
    return None if nearest is not None and is_opposite(typed, nearest) else nearest


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


def fold_name(naam: str) -> str:
    """Return a name without case, accents, and the signs between its words."""
    return " ".join(_WORD.findall(fold(naam))) or naam.strip()


def is_opposite(een: str, ander: str) -> bool:
    """Tell whether one of two names denies what the other says, as niet_behaald and deels_behaald, bekend and onbekend.

    Asking about the wrong one would turn round what an editor meant.
    """
    ours, theirs = set(_WORD.findall(fold(een))), set(_WORD.findall(fold(ander)))
    if any(map(_denies, ours)) != any(map(_denies, theirs)):
        return True
    pairs = [(mine, other) for mine in ours for other in theirs]
    return any({mine, other} in _OPPOSITES or _turns(mine, other) or _turns(other, mine) for mine, other in pairs)


def _denies(word: str) -> bool:
    return word.startswith(_NOT)


def _turns(word: str, other: str) -> bool:
    """Tell whether ``on`` before one word makes it the opposite of the other."""
    if not word.startswith("on") or word.startswith(_NO_DENIAL) or other.startswith("on"):
        return False
    return fuzz.ratio(word[2:], other) >= _SAME_WORD


def ask_bedoelde(naam: str | None) -> str:
    """Return ``Bedoelde je "naam"?``, about what stands in a file; nothing when no name is near."""
    return f'Bedoelde je "{naam}"?' if naam else ""


def ask_bedoel(naam: str | None) -> str:
    """Return ``Bedoel je 'naam'?``, about what was just typed as a command; nothing when no name is near."""
    return f"Bedoel je '{naam}'?" if naam else ""
