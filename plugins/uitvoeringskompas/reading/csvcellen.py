"""A table as text → its cells, each with the place where it was typed; linear, whatever the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.vast import Vast

SEPARATORS = (";", "\t", ",")
"""What may stand between two cells; a semicolon goes first, since a Dutch comma stands in the numbers."""


class Csvcel(Vast):
    """One cell: its text without the quotes around it, and where it begins."""

    tekst: str
    regel: int
    kolom: int
    is_open: bool = False  # a quote that nothing closes


def find_separator(text: str) -> str:
    """Return what stands between the cells of the first line."""
    first = text.lstrip("\r\n").partition("\n")[0]
    return max(SEPARATORS, key=first.count)


def read_rows(text: str, separator: str) -> Iterator[tuple[Csvcel, ...]]:
    """Yield the cells of each row; a row in which nothing stands is left out."""
    row: list[Csvcel] = []
    for cel, is_last in _read_cells(text, separator):
        row.append(cel)
        if is_last:
            if any(each.tekst for each in row):
                yield tuple(row)
            row = []


def _read_cells(text: str, separator: str) -> Iterator[tuple[Csvcel, bool]]:
    """Yield every cell, with whether it is the last one of its row."""
    pattern = _pattern(separator)
    index, regel, begin = 0, 1, 0  # begin: where the line begins
    while (found := pattern.match(text, index)) is not None:
        is_last = found["end"] != separator
        yield _cell(found, regel, index - begin + 1), is_last
        index = found.end()
        newlines = found.group().count("\n") or found["end"].count("\r")
        if newlines:
            regel += newlines
            begin = index if is_last else text.rfind("\n", 0, index) + 1
        if index == len(text) and is_last:
            return


def _pattern(separator: str) -> re.Pattern[str]:
    """Return the pattern of one cell and what ends it; it never looks back, so no text is slow."""
    end = rf"{re.escape(separator)}|\r\n|\r|\n|\Z"
    return re.compile(
        rf'(?:"(?P<quoted>(?:[^"]|"")*+)"(?={end})|(?P<plain>[^{re.escape(separator)}\r\n]*+))(?P<end>{end})'
    )


def _cell(found: re.Match[str], regel: int, kolom: int) -> Csvcel:
    if found["quoted"] is not None:
        return Csvcel(tekst=found["quoted"].replace('""', '"').strip(), regel=regel, kolom=kolom)
    return Csvcel(tekst=found["plain"].strip(), regel=regel, kolom=kolom, is_open=found["plain"].startswith('"'))
