"""The nearest thing that an editor may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from slugify import slugify

MAX_LISTED = 12
"""More choices than this are not listed: an editor finds the rest in the explanation of the field."""

NEAR = 0.6
"""Of SequenceMatcher: below this a word looks like another one by chance."""

MAX_LENGTH = 100
"""Longer words are no misspelt keys; comparing them would only cost time."""


def by_nearness(typed: str, choices: Iterable[str]) -> tuple[str, ...]:
    """Return the choices, those that look most like what was typed first."""
    return tuple(sorted(choices, key=lambda choice: (-likeness(typed, choice), choice)))


def nearest(typed: str, choices: Iterable[str]) -> str | None:
    """Return the choice that looks like what was typed, or None when none does."""
    ranked = by_nearness(typed, choices)
    return ranked[0] if ranked and likeness(typed, ranked[0]) >= NEAR else None


def likeness(typed: str, choice: str) -> float:
    """Return from 0 to 1 how much two words look alike, whatever their case, accents and spaces."""
    if len(typed) > MAX_LENGTH:
        return 0.0
    return SequenceMatcher(None, slugify(typed, separator="_"), choice, autojunk=False).ratio()


def listed(choices: Iterable[str]) -> str:
    """Return choices as ``a, b, c`` and how many more there are."""
    every = tuple(choices)
    more = len(every) - MAX_LISTED
    return ", ".join(every[:MAX_LISTED]) + (f" en nog {more} andere" if more > 0 else "")
