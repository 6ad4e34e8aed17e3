"""A file with values between signs: which sign and which letters it uses is seen from the file itself."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from io import StringIO

from uitvoeringskompas.tables.bladbouw import (
    Bladvorm,
    build_werkblad,
    check_sizes,
    clean_tekst,
    finish_lezing,
    name_cel,
)
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import not_what_it_says
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel

_SEPARATORS = (";", ",", "\t")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(bron: Tabelbestand, grenzen: Grenzen) -> Lezing:
    """Return the one sheet of a file with values between signs; what it holds is text, whatever it looks like."""
    tekst = decode_tekst(bron.inhoud)
    if "\x00" in tekst:
        return Lezing(werkmap=None, problems=(not_what_it_says(bron.bestand, "csv", ""),))
    rows = split_rows(tekst)
    while rows and not any(waarde.strip() for waarde in rows[-1]):
        rows.pop()
    size = len(rows), max(map(len, rows), default=0)
    if refused := check_sizes(bron.bestand, [size], grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    blad = build_werkblad(Bladvorm(naam=bron.naam), _cells(rows))
    return finish_lezing(bron.bestand, [blad], (), grenzen)


def _cells(rows: Iterable[list[str]]) -> Iterable[Tabelcel]:
    for rij, row in enumerate(rows):
        for kolom, waarde in enumerate(row):
            if tekst := clean_tekst(waarde):
                yield Tabelcel(adres=name_cel(rij, kolom), rij=rij, kolom=kolom, tekst=tekst)


def decode_tekst(inhoud: bytes) -> str:
    """Return the text of bytes in UTF-8, UTF-16 or the Windows-1252 that Excel writes; any bytes become a text."""
    for mark, encoding in _MARKS:
        if inhoud.startswith(mark):
            return inhoud.decode(encoding, "replace")
    if encoding := _utf16_without_mark(inhoud[:1000]):
        return inhoud.decode(encoding, "replace")
    try:
        return inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return inhoud.decode("cp1252", "replace")


def _utf16_without_mark(begin: bytes) -> str:
    """Return the order of bytes when every other one of the first is zero, as with Latin letters in UTF-16."""
    half = len(begin) // 2
    if half and begin[1::2].count(0) > half * 0.7:
        return "utf-16-le"
    return "utf-16-be" if half and begin[::2].count(0) > half * 0.7 else ""


def split_rows(tekst: str) -> list[list[str]]:
    """Return the values, row by row, by the sign that gives the most rows of one width.

    A first line ``sep=;`` names the sign; a spreadsheet does not count it as a row.
    """
    first, _, rest = tekst.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip('\r "')) == 5:
        return _rows(rest, first.strip('\r "')[-1])
    readings = [_rows(tekst, separator) for separator in _SEPARATORS]
    return max(readings, key=_constancy)


def _rows(tekst: str, separator: str) -> list[list[str]]:
    earlier = csv.field_size_limit(max(len(tekst), 1))
    try:
        return list(csv.reader(StringIO(tekst, newline=""), delimiter=separator))
    finally:
        csv.field_size_limit(earlier)


def _constancy(rows: list[list[str]]) -> tuple[float, int]:
    """Return which part of the rows has the width that most have, and that width; a single column says little."""
    widths = Counter(len(row) for row in rows if any(row))
    wide = {width: often for width, often in widths.items() if width > 1}
    if not wide:
        return (0.0, 0)
    width, often = max(wide.items(), key=lambda item: (item[1], item[0]))
    return (often / widths.total(), width)
