"""The beginning of a text, for a message that repeats what the editor typed."""

from __future__ import annotations

MAX_SHOWN = 60
"""Characters of a text that a message repeats."""


def shortened(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text[: MAX_SHOWN * 2].split())
    return line if len(line) <= MAX_SHOWN and len(text) <= MAX_SHOWN * 2 else line[:MAX_SHOWN].rstrip() + "…"
