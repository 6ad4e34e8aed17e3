"""A list in one cell: lines, bullets, and signs between what belongs apart."""

from __future__ import annotations

import re

_BULLET = re.compile(r"^(?:[-*•▪◦‣–·]|\d{1,2}[.)])\s+")
_BRACKETS = re.compile(r"\([^()]*\)")
_LINES = re.compile(r"[\n;]")


def split_lines(tekst: str) -> tuple[str, ...]:
    """Return the lines of a cell without the bullets before them."""
    return tuple(part for line in _LINES.split(tekst) if (part := _BULLET.sub("", line.strip()).strip(" ,")))


def split_at(tekst: str, signs: str) -> tuple[str, ...]:
    """Return the parts of a line between signs, a pattern; what is between brackets stays together."""
    hidden = _BRACKETS.sub(lambda match: "\0" * len(match[0]), tekst)
    parts, start = [], 0
    for match in re.finditer(signs, hidden):
        parts.append(tekst[start : match.start()])
        start = match.end()
    return tuple(part.strip() for part in (*parts, tekst[start:]) if part.strip())


def split_brackets(tekst: str) -> tuple[str, str]:
    """Return a text without what stands between brackets at its end, and that."""
    match = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", tekst.strip())
    return (match[1].strip(), match[2].strip()) if match else (tekst.strip(), "")
