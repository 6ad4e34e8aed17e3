"""Numbers of one person: a burgerservicenummer and a mobile telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten
from uitvoeringskompas.rules.persoon.spoor import Spoor, has_deel

NINE = re.compile(
    r"(?<![\w.,/+€-])(?:\d{9}|\d{4}\.\d{2}\.\d{3}|\d{4} \d{2} \d{3}|\d{3}([. -])\d{3}\1\d{3}|\d{8})"
    r"(?![\w/]|[.,-]\d| euro)"
)
"""As it is written: in one, as on a passport (4-2-3), or in threes; a leading zero may be left out."""
SURE = re.compile(r"\d{9}|\d{4}\.\d{2}\.\d{3}")
"""Forms that hardly anything else has; in another form a number is only one when its name stands before it."""
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
NEAR = 40
"""So many characters before a number say what it is."""

_MOBIEL = re.compile(
    r"(?<![\w.,/+-])(?:(?:\+|00)31[ .-]?(?:\(0\) ?)?|\(?0)6\)?[ .\u2013-]{0,3}"
    r"(\d{8}|\d\d(?P<a>[ .-])\d\d(?P=a)\d\d(?P=a)\d\d|\d{4}[ .-]\d{4}|\d{2}(?P<b>[ .-])\d{3}(?P=b)\d{3}"
    r"|\d{3}(?P<c>[ .-])\d{3}(?P=c)\d{2}|\d (?:\d{3} \d{4}|\d{7}))(?![\w/]|[.,-]\d)"
)


def find_bsn(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find numbers that pass the eleven-test, unless the words before it say that it is something else."""
    for match in NINE.finditer(tekst):
        before = tekst[max(0, match.start() - NEAR) : match.start()].casefold()
        is_named = has_deel(before, lijsten.bsn)
        is_other = not SURE.fullmatch(match[0]) or has_deel(before, lijsten.ander_nummer)
        if passes_elfproef(re.sub(r"\D", "", match[0])) and (is_named or not is_other):
            yield Spoor(woorden=match[0], getoond=f"…{match[0][-2:]}")


def passes_elfproef(cijfers: str) -> bool:
    """Tell whether eight or nine digits pass the test of a burgerservicenummer (RvIG); nobody has only zeros."""
    total = sum(weight * int(cijfer) for weight, cijfer in zip(WEIGHTS, cijfers.zfill(9), strict=True))
    return total % 11 == 0 and cijfers.strip("0") != ""


def find_mobiel(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find the numbers of mobile telephones, in the ways in which they are written."""
    for match in _MOBIEL.finditer(tekst):
        if match[1][0] in lijsten.telefoon:
            yield Spoor(woorden=match[0], getoond=f"06…{match[0][-2:]}")
