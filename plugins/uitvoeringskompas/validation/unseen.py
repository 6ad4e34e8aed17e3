"""Sentences about values in which only a character is wrong that nobody sees, such as a hard space behind a code."""

from __future__ import annotations

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.scalars import resolve_plain
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.onzichtbaar import clean_onzichtbaar, describe_onzichtbaar
from uitvoeringskompas.validation.case import Case


def problem_of(case: Case) -> Problem | None:
    """Return the problem of a value that would be right without what nobody sees; None when there is more to it."""
    if not isinstance(case.value, str) or (case.value.isascii() and case.value == case.value.strip()):
        return None
    clean = clean_onzichtbaar(case.value)
    if clean == case.value or not (case.fits(clean) or case.fits(resolve_plain(clean)[0])):
        return None
    message = (
        f"Bij {case.name} staat {describe_onzichtbaar(case.value)}, en die zie je niet. Haal die weg, of typ de waarde "
        f"opnieuw: {cut_off(clean)}"
    )
    return case.problem("schema-onzichtbaar-teken", message)
