"""Characters that nobody sees and that make another word of a word: what they are called, and the text without them."""

from __future__ import annotations

import re

HARDE_SPATIE = "\N{NO-BREAK SPACE}"

_SPACES = {
    HARDE_SPATIE: "een harde spatie",
    "\N{NARROW NO-BREAK SPACE}": "een smalle harde spatie",
    "\N{FIGURE SPACE}": "een harde spatie",
    "\N{IDEOGRAPHIC SPACE}": "een brede spatie",
    "\N{THIN SPACE}": "een smalle spatie",
    "\N{EN SPACE}": "een brede spatie",
    "\N{EM SPACE}": "een brede spatie",
    "\N{HAIR SPACE}": "een smalle spatie",
    "\t": "een tab",
    "\n": "een regeleinde",
    "\r": "een regeleinde",
    " ": "een spatie",
}
_MARKS = {
    "\N{SOFT HYPHEN}": "een zacht afbreekstreepje",
    "\N{ZERO WIDTH NON-JOINER}": "een teken zonder breedte",
    "\N{ZERO WIDTH JOINER}": "een teken zonder breedte",
    "\N{COMBINING GRAPHEME JOINER}": "een teken zonder breedte",
    "\N{VARIATION SELECTOR-16}": "een teken zonder breedte",
    "\N{MONGOLIAN VOWEL SEPARATOR}": "een teken zonder breedte",
}
_NAMES = _SPACES | _MARKS
_ANY_SPACE = re.compile(f"[{''.join(_SPACES)}]+")
_MARK = re.compile(f"[{''.join(_MARKS)}]")


def clean_onzichtbaar(tekst: str) -> str:
    """Return a text as it looks: with ordinary spaces, one between two words, and without what has no width."""
    return _ANY_SPACE.sub(" ", _MARK.sub("", tekst)).strip(" ")


def describe_onzichtbaar(tekst: str) -> str:
    """Return what makes a text other than it looks, and where: "een harde spatie achter de waarde"."""
    behind, before = tekst[len(tekst.rstrip()) :], tekst[: len(tekst) - len(tekst.lstrip())]
    odd = _odd_in(behind) or _odd_in(before) or _odd_in(tekst) or " "
    if behind or before or tekst.startswith(odd) or tekst.endswith(odd):
        is_behind = bool(behind) or (not before and tekst.endswith(odd))
        return f"{_NAMES[odd]} {'achter' if is_behind else 'voor'} de waarde"
    return f"{_NAMES[odd]} in de waarde" if odd != " " else "een spatie te veel in de waarde"


def _odd_in(signs: str) -> str | None:
    return next((sign for sign in signs if sign in _NAMES and sign != " "), None)
