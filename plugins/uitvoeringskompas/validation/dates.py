"""Sentences about moments: what was typed as a date, and how a plan writes that."""

from __future__ import annotations

import re

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.taal.bedoeld_moment import parse_moment_woorden
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.moment import ASK_MOMENT
from uitvoeringskompas.validation.case import Case

LONGEST = 100
"""Characters: a longer text is no misspelt date."""

YEAR = re.compile(r"(?<![0-9])(?:199[0-9]|20[0-9]{2}|2100)(?![0-9])")
FIRST_YEAR, LAST_YEAR = 1990, 2100


def is_asked(case: Case) -> bool:
    """Tell whether a date belongs here: a day would do, and a letter would not."""
    return case.fits("2026-03-15") and not case.fits("x")


def wrong_moment(case: Case) -> Problem:
    """Return the problem of what is no moment: one that does not exist, one in another form, or something else."""
    return case.problem("schema-datum", _message(case))


def _message(case: Case) -> str:
    moment = parse_moment_woorden(case.typed) if len(case.typed) <= LONGEST else None
    if moment and not moment.vormen:
        return f"De datum {case.typed} bij {case.name} bestaat niet. Kijk de dag en de maand na."
    fitting = [vorm for vorm in moment.vormen if case.fits(vorm)] if moment else []
    if moment is None or not fitting:
        return f'"{case.typed}" bij {case.name} is geen datum. {ASK_MOMENT}'
    right = f'"{fitting[0]}"' if fitting[0].isdecimal() else fitting[0]
    if moment.dag:
        what = f"{case.typed} bij {case.name} is een dag zoals een spreadsheet die bewaart: {write_datum(moment.dag)}."
        return f"{what} Schrijf: {right}"
    lost = moment.vaag or ("" if fitting[0] == moment.vormen[0] else case.typed)
    if lost:
        return (
            f'"{case.typed}" bij {case.name} kan de site niet als datum lezen. Schrijf wat zeker is: {right}, en zet '
            f'"{lost}" in een toelichting, als daar plaats voor is.'
        )
    return f'"{case.typed}" bij {case.name} staat niet in de vorm van een datum. Schrijf: {right}'


def year_in(case: Case) -> str | None:
    """Return the one year in what was typed where a year belongs: 2026 in "1 januari 2026"."""
    if (case.schema.get("minimum"), case.schema.get("maximum")) != (FIRST_YEAR, LAST_YEAR):
        return None
    if not isinstance(case.value, str):
        return None
    found = YEAR.findall(case.typed)
    return found[0] if len(found) == 1 else None
