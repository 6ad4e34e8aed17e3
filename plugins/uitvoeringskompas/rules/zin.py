"""The wording that rules share: suggesting the nearest name, and listing names in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggest(wrong: str, known: Iterable[str], *, otherwise: str) -> str:
    """Return ``Bedoelde je "x"?`` with the nearest known name, or else the other advice."""
    nearest = get_close_matches(wrong, list(dict.fromkeys(known)), n=1)
    return f'Bedoelde je "{nearest[0]}"?' if nearest else otherwise


def listed(names: Iterable[object]) -> str:
    """Return ``a, b en c``."""
    words = [str(name) for name in names]
    return " en ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)
