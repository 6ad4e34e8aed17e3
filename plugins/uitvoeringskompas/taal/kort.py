"""A text made shorter: its first sentence, or its beginning."""

from __future__ import annotations

from uitvoeringskompas.taal.eerste_zin import first_sentence

MOST_TYPED = 60
"""Characters of what somebody typed that a message repeats."""
MOST_TOLD = 160
"""Characters of an editor's text that fit in a sentence about it."""


def cut_at_word(tekst: str, most: int) -> str:
    """Return the beginning of a text, cut off behind a word and without the sign that stood there."""
    return tekst if len(tekst) <= most else tekst[:most].rsplit(" ", 1)[0].rstrip(".,;:–- ") + " …"


def cut_off(tekst: str, most: int = MOST_TYPED) -> str:
    """Return the beginning of a text on one line, cut off wherever that is: for what is no text of words."""
    line = " ".join(tekst[: most * 2].split())
    return line if len(line) <= most and len(tekst) <= most * 2 else line[:most].rstrip() + "…"


def shorten(tekst: str) -> str:
    """Return the first sentence of an editor's text on one line, cut off at a word when it is long."""
    line = " ".join(tekst.split())
    first = first_sentence(line)
    if first == line or len(first) > MOST_TOLD:
        return cut_at_word(first, MOST_TOLD)
    return first.rstrip(".") + " …"
