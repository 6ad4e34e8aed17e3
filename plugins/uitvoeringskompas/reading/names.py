"""Names of folders and files: which may be used, and what the right form of a wrong one is."""

from __future__ import annotations

import re

from slugify import slugify

MAX_LENGTH = 80
"""Of a name in an address; a path on Windows has 260 characters in all."""

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)

RESERVED = frozenset(
    {
        "assets", "begrippen", "data", "interventies", "kalender", "leidraad", "partijen", "search", "themas",
        "toegankelijkheid", "uitleg", "zoeken",
    }
)  # fmt: skip
"""Addresses at the top of the site that are not a publisher's."""


def is_kebab(name: str) -> bool:
    """Tell whether a name is lower-case letters, digits and single hyphens, and not too long."""
    return len(name) <= MAX_LENGTH and KEBAB.fullmatch(name) is not None


def kebab(name: str) -> str:
    """Return the nearest name in kebab-case; empty when nothing of the name can be kept."""
    return slugify(name, max_length=MAX_LENGTH, word_boundary=True)


def shown(name: str) -> str:
    """Return a name of a file as it can be printed: bytes that are no text and control characters as an escape."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in name)
