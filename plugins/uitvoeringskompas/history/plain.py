"""A text that a stranger wrote into a repository → something that may stand on a page."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 200
"""Characters of a subject or a name that are kept."""

_ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def plain_text(text: str) -> str:
    """Return the text in one line, without addresses of people and without characters that nobody sees or that turn."""
    seen = "".join(" " if unicodedata.category(character) in _UNSEEN else character for character in text)
    words = " ".join(_ADDRESS.sub(" ", seen).split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
