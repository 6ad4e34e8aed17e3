"""The wording that rules share: suggesting the nearest name, and listing names in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise

CANDIDATES = 4
"""Names that are compared letter by letter: thousands of long ids in one file would take minutes."""


def suggest(wrong: str, known: Iterable[str], *, otherwise: str) -> str:
    """Return ``Bedoelde je "x"?`` with the nearest known name, or else the other advice."""
    own = _pairs(wrong)
    candidates = nlargest(CANDIDATES, dict.fromkeys(known), key=lambda name: len(own & _pairs(name)))
    nearest = get_close_matches(wrong, candidates, n=1)
    return f'Bedoelde je "{nearest[0]}"?' if nearest else otherwise


def listed(names: Iterable[object]) -> str:
    """Return ``a, b en c``."""
    words = [str(name) for name in names]
    return " en ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


@lru_cache(maxsize=10_000)
def _pairs(name: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters in a name; names that look alike share many."""
    return frozenset(map("".join, pairwise(name)))
