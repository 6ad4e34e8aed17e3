"""Plain YAML scalars read the YAML 1.2 way: what the editor typed is what the site prints, or there is an error.

A number whose value would print differently from what was typed (``0363``, ``1e3``, ``0x1F``, ``.inf``, ``+5``) stays
the text that was typed and is marked as *odd*; validation gives an error for every odd scalar, because the schema tells
whether text or a number was meant. YAML 1.1 surprises (``no``, ``12:30``, ``1_000``) and dates are just text.
"""

from __future__ import annotations

import re
from decimal import Decimal

MAX_DIGITS = 15
"""More digits do not survive the numbers of JavaScript, in which form editors and users of the open data read them."""

FIRST_CHARACTERS = frozenset("0123456789+-.~nNtTfF")

PLAIN_INTEGER = re.compile(r"0|-?[1-9][0-9]*", re.ASCII)
PLAIN_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+", re.ASCII)
ANY_NUMBER = re.compile(
    r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
    re.ASCII,
)
WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


def resolve_plain(typed: str) -> tuple[str | int | Decimal | bool | None, bool]:
    """Return the value of a plain scalar, and whether it deserves a closer look.

    That is so when the value prints differently from what was typed, and for a number such as 5.0, which JSON Schema
    calls whole and we do not.
    """
    if typed and typed[0] not in FIRST_CHARACTERS:
        return typed, False
    if typed in WORDS:
        return WORDS[typed], typed not in {"", "true", "false"}
    if not ANY_NUMBER.fullmatch(typed):
        return typed, False
    if len(typed) <= MAX_DIGITS + 2 and sum(map(str.isdigit, typed)) <= MAX_DIGITS:
        if PLAIN_INTEGER.fullmatch(typed):
            return int(typed), False
        if PLAIN_DECIMAL.fullmatch(typed):
            value = Decimal(typed)
            return value, value == value.to_integral_value()
    return typed, True
