"""Days, months, quarters, seasons, moments and periods as a Dutch reader expects them."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.taal.locale import NEDERLANDS
from uitvoeringskompas.taal.moment import Moment, Nauwkeurigheid, parse_moment

MAANDEN: dict[int, str] = dict(NEDERLANDS.months["format"]["wide"])
_DE_SEIZOENEN = frozenset({"zomer", "winter"})
_KWARTALEN = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde"}


def write_datum(dag: date) -> str:
    """Return "15 december 2026"."""
    return f"{dag.day} {write_maand(dag)}"


def write_maand(dag: date) -> str:
    """Return the month of a day: "december 2026"."""
    return f"{MAANDEN[dag.month]} {dag.year}"


def write_moment(tekst: str, *, lidwoord: bool = False) -> str:
    """Return a day, a month, a quarter, a season or a year in words; a text that is none of these stays as it is.

    ``2026-Q1`` becomes "eerste kwartaal van 2026" and ``2026-najaar`` "najaar 2026", in the middle of a sentence with
    the article: "het eerste kwartaal van 2026", "het najaar van 2026". A winter names both its years.
    """
    moment = parse_moment(tekst)
    if moment is None:
        return tekst
    match moment.nauwkeurigheid:
        case Nauwkeurigheid.SEIZOEN:
            return _write_seizoen(moment, lidwoord=lidwoord)
        case Nauwkeurigheid.KWARTAAL:
            return f"{'het ' if lidwoord else ''}{_KWARTALEN[moment.tekst[-1]]} kwartaal van {moment.jaar}"
        case Nauwkeurigheid.MAAND:
            return write_maand(moment.eerste)
        case Nauwkeurigheid.DAG:
            return write_datum(moment.eerste)
    return tekst


def write_op(tekst: str) -> str:
    """Return when something happened: "op 15 december 2026", "in het najaar van 2026", "in 2026"."""
    moment = parse_moment(tekst)
    op = "op" if moment is None or moment.nauwkeurigheid is Nauwkeurigheid.DAG else "in"
    return f"{op} {write_moment(tekst, lidwoord=True)}"


def _write_seizoen(moment: Moment, *, lidwoord: bool) -> str:
    het, van = ("de " if moment.seizoen in _DE_SEIZOENEN else "het ", "van ") if lidwoord else ("", "")
    jaren = f"{moment.jaar}-{moment.laatste.year}" if moment.laatste.year != moment.jaar else str(moment.jaar)
    return f"{het}{moment.seizoen} {van}{jaren}"


def write_periode(van: int, tot_en_met: int | None) -> str:
    """Return "2024 tot en met 2027", the one year, or "vanaf 2024" when nobody names the end."""
    if tot_en_met is None:
        return f"vanaf {van}"
    return str(van) if van == tot_en_met else f"{van} tot en met {tot_en_met}"


def write_wanneer(van: int, tot_en_met: int | None) -> str:
    """Return "van 2024 tot en met 2027", "in 2026", or "vanaf 2024" when nobody names the end."""
    if tot_en_met is None:
        return write_periode(van, None)
    return f"{'in' if van == tot_en_met else 'van'} {write_periode(van, tot_en_met)}"
