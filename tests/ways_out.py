"""What stands ready for each library that hangs on one person: its work by the standard library or by another team.

They are no part of the product; of comrak, nh3 and jsonschema_rs they are, for where nothing compiled runs
(``voorproef/stand_ins``). ``test_ways_out.py`` holds each to the same outcome as the library, so that leaving one is a
day's work and no surprise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable


def slugify(name: str, *, max_length: int, word_boundary: bool) -> str:
    """Do what python-slugify does, by the tables of Unicode: letters without their accents, the rest a hyphen."""
    assert word_boundary
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    text = re.sub(r"[^a-z0-9]+", "-", plain.casefold().encode("ascii", "ignore").decode()).strip("-")
    kept: list[str] = []
    for word in text.split("-"):  # a word that does not fit any more is passed over
        if len("-".join([*kept, word])) <= max_length:
            kept.append(word)
    return "-".join(kept) or text[:max_length]


def ratio(one: str, other: str) -> float:
    """Do what rapidfuzz does for two names: the percentage of letters that stand in the same order in both."""
    row = [0] * (len(other) + 1)
    for letter in one:
        above = row
        row = [0]
        for place, found in enumerate(other):
            row.append(above[place] + 1 if letter == found else max(above[place + 1], row[-1]))
    return 200 * row[-1] / (len(one) + len(other)) if one or other else 100.0


def extract(
    typed: str, names: Iterable[str], *, score_cutoff: int, limit: int | None, **_scorer: object
) -> list[tuple[str, float, int]]:
    """Do what rapidfuzz does for many names: the nearest first."""
    scored = [(name, ratio(typed, name), place) for place, name in enumerate(names)]
    return sorted((each for each in scored if each[1] >= score_cutoff), key=lambda each: -each[1])[:limit]
