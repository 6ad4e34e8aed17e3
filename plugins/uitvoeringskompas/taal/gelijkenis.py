"""Titles that look so much alike that somebody may mean one thing by two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from uitvoeringskompas.taal.bedoeld import find_nearest, fold

Some = TypeVar("Some")

NEAR = 90
"""Percent of the letters of two titles that stand in the same order in both."""
_JAAR = re.compile(r"\b(?:19|20)\d\d\b")
_GETAL = re.compile(r"\d+")


def pair_alike(gone: Iterable[tuple[str, Some]], new: Iterable[tuple[str, Some]]) -> Iterator[tuple[Some, Some]]:
    """Yield what has a title so much like that of something else that it may be the same, each at most once.

    Case, accents and the year in a title do not count; another number makes it another thing.
    """
    waiting = [(_bare(titel), thing) for titel, thing in gone]
    for titel, thing in new:
        bare = _bare(titel)
        same = [found for found, _ in waiting if _GETAL.findall(found) == _GETAL.findall(bare)]
        nearest = bare if bare in same else find_nearest(bare, same, near=NEAR)
        if bare and nearest:
            place = next(number for number, (found, _) in enumerate(waiting) if found == nearest)
            yield waiting.pop(place)[1], thing


def _bare(titel: str) -> str:
    return " ".join(_JAAR.sub(" ", fold(titel)).split())
