"""A text that a stranger wrote into a repository → something that may stand on a page."""

from __future__ import annotations

import re
import unicodedata

from uitvoeringskompas.taal.kort import cut_off

LONGEST = 199
"""Characters of a subject or a name that are kept."""

_ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def plain_text(text: str) -> str:
    """Return the text in one line, without addresses of people and without characters that nobody sees or that turn."""
    seen = "".join(" " if unicodedata.category(character) in _UNSEEN else character for character in text)
    return cut_off(" ".join(_ADDRESS.sub(" ", seen).split()), LONGEST)
