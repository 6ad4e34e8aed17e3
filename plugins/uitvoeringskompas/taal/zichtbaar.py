"""A text of a stranger in which every sign is seen: what hides, turns or commands a terminal is written as its code."""

from __future__ import annotations

import unicodedata

MOST_PAD = 120
"""Characters of the path of a file that are shown: its begin and its end."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # control, direction, half a character, line and paragraph
_QUOTES = frozenset("\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f'\"")


def visible(text: str) -> str:
    """Return the text with every character that a terminal could act upon (or hide) written as its code."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_code(sign) if unicodedata.category(sign) in _INVISIBLE else sign for sign in text)


def write_pad(pad: str) -> str:
    """Return the path of a file between quotes that it cannot leave, without its middle when it is long."""
    shown = visible("".join(_code(sign) if sign in _QUOTES else sign for sign in pad))
    half = MOST_PAD // 2
    return f"‘{shown if len(shown) <= MOST_PAD else f'{shown[:half]}…{shown[-half:]}'}’"


def _code(sign: str) -> str:
    number = ord(sign)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
