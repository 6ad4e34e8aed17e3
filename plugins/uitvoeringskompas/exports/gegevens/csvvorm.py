"""CSV in two forms: as RFC 4180 has it, for programs, and as a Dutch spreadsheet opens it.

A program gets every text as it was written. In a spreadsheet a text that begins as a formula would be calculated: there
an apostrophe stands before it, so that it stays a text.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from decimal import Decimal

from uitvoeringskompas.exports.gegevens.rijen import Gegevenstabel, Waarde
from uitvoeringskompas.vast import Vast

SCHEIDING = " | "
"""Stands between the values of a field that has several."""
_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with, in ordinary and in wide signs; white space before it helps nobody."""


class Csvvorm(Vast):
    """How a table is written: what stands between two cells, what before the first, and how a value is a text.

    Values of the kinds in ``plain`` are written as they are.
    """

    naam: str
    teken: str
    begin: str
    plain: frozenset[type]
    write_cell: Callable[[Waarde], str]


class _Csvdelen(list[str]):
    """What was written, for the writer of the standard library, which asks for a file."""

    def write(self, text: str) -> int:
        """Take a line."""
        self.append(text)
        return len(text)


def write_csv(vorm: Csvvorm, tabel: Gegevenstabel) -> str:
    """Return a table as one text; lines end as RFC 4180 asks."""
    delen = _Csvdelen([vorm.begin])
    writer = csv.writer(delen, delimiter=vorm.teken, lineterminator="\r\n")
    writer.writerow(tabel.kop)
    plain, write_cell = vorm.plain, vorm.write_cell
    writer.writerows([each if each.__class__ in plain else write_cell(each) for each in rij] for rij in tabel.rijen)
    return "".join(delen)


def write_exact(waarde: Waarde) -> str:
    """Return a value as a program reads it: a point before the decimals, ``true`` and ``false``."""
    match waarde:
        case None:
            return ""
        case bool():
            return "true" if waarde else "false"
        case Decimal():
            return format(waarde, "f")
        case tuple():
            return SCHEIDING.join(map(str, waarde))
    return str(waarde)


def write_nederlands(waarde: Waarde) -> str:
    """Return a value as a Dutch spreadsheet reads it: a comma before the decimals, and never a formula."""
    match waarde:
        case str():
            return defuse(waarde)
        case bool():
            return "ja" if waarde else "nee"
        case int() | Decimal():
            return write_exact(waarde).replace(".", ",")
    return defuse(write_exact(waarde))


def defuse(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if is_formula(text) else text


def is_formula(text: str) -> bool:
    """Tell whether a text begins as a formula, as a spreadsheet looks at it."""
    return text.lstrip()[:1] in _FORMULA


_NONE = type(None)
EXACT = Csvvorm(naam="csv", teken=",", begin="", plain=frozenset({_NONE, str, int}), write_cell=write_exact)
NEDERLANDS = Csvvorm(
    naam="rekenblad", teken=";", begin="\ufeff", plain=frozenset({_NONE, int}), write_cell=write_nederlands
)
