"""The pieces of a document, as plain data in the form of pandoc's syntax tree (pandoc-types 1.23).

Both makers read it: typst a template of ours that walks through it, pandoc as it is. A text is always a value in it and
never a piece of a language, so nothing that an editor typed can become a command.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

Blok: TypeAlias = dict[str, Any]
"""A block: a paragraph, heading, list, table or division."""
Stuk: TypeAlias = dict[str, Any]
"""A piece of a line: a text, bold words, a link."""

API_VERSION = [1, 23, 1]
GEEN: list[Any] = ["", [], []]
"""Attributes of something that has none: an id, classes, and pairs of a key and a value."""
SPATIE: Stuk = {"t": "Space"}
NIEUWE_REGEL: Stuk = {"t": "LineBreak"}


def say(tekst: str) -> list[Stuk]:
    """Return a text as pieces of a line; white space of any length is one space, as in HTML."""
    found: list[Stuk] = []
    if tekst[:1].isspace():
        found.append(SPATIE)
    for woord in tekst.split():
        found += ({"t": "Str", "c": woord}, SPATIE)
    return found if not found or tekst[-1:].isspace() else found[:-1]


def strong(tekst: str) -> list[Stuk]:
    """Return bold words."""
    return [{"t": "Strong", "c": say(tekst)}]


def link(stukken: list[Stuk], href: str) -> Stuk:
    """Return a link to what stands elsewhere."""
    return {"t": "Link", "c": [GEEN, stukken, [href, ""]]}


def classed(klasse: str, stukken: list[Stuk]) -> Stuk:
    """Return pieces of a line that have a look of their own, such as a small remark."""
    return {"t": "Span", "c": [["", [klasse], []], stukken]}


def para(stukken: list[Stuk]) -> Blok:
    """Return a paragraph."""
    return {"t": "Para", "c": stukken}


def header(niveau: int, tekst: str, nummer: str = "", naam: str = "") -> Blok:
    """Return a heading of a level from 1; its number is a text before it, and links lead to it by its name."""
    stukken = say(f"{nummer} {tekst}" if nummer else tekst)
    return {"t": "Header", "c": [niveau, [naam, [], []], stukken]}


def tighten(blokken: Sequence[Blok]) -> list[Blok]:
    """Return blocks of which an only paragraph is a line, for a point of a list, a cell or the value of a fact."""
    if len(blokken) == 1 and blokken[0]["t"] == "Para":
        return [{**blokken[0], "t": "Plain"}]
    return list(blokken)


def bullets(punten: Iterable[list[Blok]]) -> list[Blok]:
    """Return a list of points, nothing when there are none."""
    found = [tighten(punt) for punt in punten]
    return [{"t": "BulletList", "c": found}] if found else []


def div(klasse: str, blokken: Sequence[Blok], naam: str = "") -> Blok:
    """Return blocks that belong together; ``klasse`` says what they are, and is the name of their style in Word."""
    pairs = [["custom-style", naam]] if naam else []
    return {"t": "Div", "c": [["", [klasse], pairs], list(blokken)]}


def table(
    bijschrift: list[Stuk], kop: Sequence[list[Blok]], rijen: Sequence[Sequence[list[Blok]]], getallen: Sequence[bool]
) -> Blok:
    """Return a table with its caption, a row of heads, and rows whose first cell is their head.

    ``getallen`` tells of each column whether it holds numbers, which stand at the right.
    """
    breedte = [{"t": "ColWidth", "c": share} for share in _share(kop, rijen)]
    sides = [{"t": "AlignRight" if getal else "AlignLeft"} for getal in getallen]
    body = [GEEN, 1, [], [_row(rij) for rij in rijen]]
    return {
        "t": "Table",
        "c": [
            GEEN,
            [None, [{"t": "Plain", "c": bijschrift}]],
            [list(pair) for pair in zip(sides, breedte, strict=True)],
            [GEEN, [_row(kop)]],
            [body],
            [GEEN, []],
        ],
    }


def _row(cellen: Sequence[list[Blok]]) -> list[Any]:
    return [GEEN, [[GEEN, {"t": "AlignDefault"}, 1, 1, tighten(blokken)] for blokken in cellen]]


def _share(kop: Sequence[list[Blok]], rijen: Sequence[Sequence[list[Blok]]]) -> list[float]:
    """Return the part of the width for each column: by the root of how much stands in it, and what a word needs."""
    longest = [max(_weigh(cel) for cel in kolom) for kolom in zip(kop, *rijen, strict=True)]
    total = sum(longest)
    return [round(each / total, 4) for each in longest]


def _weigh(cel: list[Blok]) -> float:
    words = list(list_words(cel))
    return max(max(map(len, words), default=1) * 1.2, math.pow(sum(map(len, words)), 0.62), 4.0)


def list_words(value: Any) -> Iterable[str]:  # noqa: ANN401 -- any piece of a document
    """Yield every word in a piece of a document."""
    if isinstance(value, dict):
        if value.get("t") == "Str":
            yield value["c"]
        else:
            yield from list_words(value.get("c"))
    elif isinstance(value, list):
        for each in value:
            yield from list_words(each)
