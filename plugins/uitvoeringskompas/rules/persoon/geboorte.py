"""The day on which one person was born."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten
from uitvoeringskompas.rules.persoon.spoor import Spoor, has_deel, has_woord
from uitvoeringskompas.taal.datum import MAANDEN

NEAR = 60
_KORT = r"jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
_MAAND = rf"{'|'.join(MAANDEN.values())}|(?:{_KORT})\.?"
DAG = rf"(?:\d{{1,2}}(?:[-/. ]\d{{1,2}}[-/. ]| (?:{_MAAND}) )(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)"


def find_geboortedatum(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find a whole day behind a word that says that somebody was born; a year, or a day for a group, is nobody's."""
    if not has_deel(tekst.casefold(), lijsten.geboren):
        return
    woorden = "|".join(map(re.escape, lijsten.geboren))
    pattern = re.compile(
        rf"(?<!\w)(?:{woorden})[:,]?(?: (?:is|was|in|te) [\w'’-]{{1,40}},?)?(?: (?:op|is|was|d\.d\.))? ?(?P<dag>{DAG})"
        r"(?! of (?:later|eerder|daarna|daarvoor))",
        re.IGNORECASE,
    )
    for match in pattern.finditer(tekst):
        if not has_woord(tekst[max(0, match.start() - NEAR) : match.start()].casefold(), lijsten.groep):
            yield Spoor(woorden=match["dag"])
