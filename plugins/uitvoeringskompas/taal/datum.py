"""Days, months, quarters, moments and periods as a Dutch reader expects them."""

from __future__ import annotations

import re
from datetime import date

from uitvoeringskompas.taal.locale import NEDERLANDS

MAANDEN: dict[int, str] = dict(NEDERLANDS.months["format"]["wide"])
_KWARTALEN = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde"}
_KWARTAAL = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)
_MAAND = re.compile(r"\d{4}-\d{2}", re.ASCII)
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def write_datum(datum: date | str) -> str:
    """Return "15 december 2026" for a date or for its text ``2026-12-15``."""
    dag = date.fromisoformat(datum) if isinstance(datum, str) else datum
    return f"{dag.day} {write_maand(dag)}"


def write_maand(dag: date) -> str:
    """Return the month of a day: "december 2026"."""
    return f"{MAANDEN[dag.month]} {dag.year}"


def write_moment(moment: str, *, lidwoord: bool = False) -> str:
    """Return a day, a month, a quarter or a year in words; a text that is none of these stays as it is.

    ``2026-Q1`` becomes "eerste kwartaal van 2026", in the middle of a sentence with its article before it.
    """
    if kwartaal := _KWARTAAL.fullmatch(moment):
        return f"{'het ' if lidwoord else ''}{_KWARTALEN[kwartaal[2]]} kwartaal van {kwartaal[1]}"
    try:
        if _MAAND.fullmatch(moment):
            return write_maand(date.fromisoformat(f"{moment}-01"))
        return write_datum(moment) if _DAG.fullmatch(moment) else moment
    except ValueError:  # a month or a day that does not exist
        return moment


def write_periode(van: int, tot_en_met: int) -> str:
    """Return "2024 tot en met 2027", or the one year."""
    return str(van) if van == tot_en_met else f"{van} tot en met {tot_en_met}"


def write_wanneer(van: int, tot_en_met: int) -> str:
    """Return "van 2024 tot en met 2027", or "in 2026"."""
    return f"{'in' if van == tot_en_met else 'van'} {write_periode(van, tot_en_met)}"
