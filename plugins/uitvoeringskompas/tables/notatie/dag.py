"""How a spreadsheet shows a day: its format code becomes the text that somebody sees, in Dutch."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from uitvoeringskompas.taal.locale import NEDERLANDS
from uitvoeringskompas.tables.notatie.getal import Celweergave

_TOKEN = re.compile(
    r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|(y+|j+|m+|d+|h+|u+|s+|am/pm|a/p)|(.)', re.DOTALL | re.IGNORECASE
)
_BY_COUNTRY = frozenset({"mm-dd-yy", "m/d/yy", "m/d/yyyy", "mm/dd/yyyy", "m/d/yy h:mm"})
"""How Excel keeps "as this country writes a day"."""


def show_dag(dag: datetime, notatie: str) -> Celweergave:
    """Return a day as its format shows it; without day, month and year, or with a time, it says something else."""
    section = notatie.partition(";")[0]
    midnight = dag.time() == time()
    if section.lower() in _BY_COUNTRY:
        return Celweergave(tekst=_with_time(dag), is_eigen=midnight)
    parts = [(quoted or escaped or other, code.lower()) for quoted, escaped, code, other in _TOKEN.findall(section)]
    codes = {code[0] for _, code in parts if code}
    whole = {"d", "m"} <= codes and bool(codes & {"y", "j"})
    if not codes:
        return Celweergave(tekst=_with_time(dag), is_eigen=midnight)
    tekst, hours = "", False
    for words, code in parts:
        tekst += _write(dag, code, minutes=hours) if code else words
        hours = code[0] in "hu" if code else hours and words == ":"
    return Celweergave(tekst=tekst.strip(), is_eigen=whole and midnight)


def write_dag(dag: date) -> str:
    """Return a day in figures: 1-3-2027."""
    return f"{dag.day}-{dag.month}-{dag.year}"


def write_tijd(tijd: time) -> str:
    """Return a time of the day: 10:30."""
    return f"{tijd.hour}:{tijd.minute:02d}"


def _with_time(dag: datetime) -> str:
    return write_dag(dag) if dag.time() == time() else f"{write_dag(dag)} {write_tijd(dag.time())}"


def _write(dag: datetime, code: str, *, minutes: bool) -> str:
    long = len(code)
    match code[0]:
        case "y" | "j":
            return str(dag.year) if long > 2 else f"{dag.year % 100:02d}"
        case "m" if not minutes:
            return _write_maand(dag, long)
        case "d":
            return _write_weekdag(dag, long) if long > 2 else f"{dag.day:0{long}d}"
        case "a":
            return "am" if dag.hour < 12 else "pm"
    figure = {"m": dag.minute, "s": dag.second}.get(code[0], dag.hour)
    return f"{figure:0{min(long, 2)}d}"


def _write_weekdag(dag: datetime, long: int) -> str:
    return str(NEDERLANDS.days["format"]["wide" if long > 3 else "abbreviated"][dag.weekday()])


def _write_maand(dag: datetime, long: int) -> str:
    if long <= 2:
        return f"{dag.month:0{long}d}"
    maand = str(NEDERLANDS.months["format"]["abbreviated" if long == 3 else "wide"][dag.month])
    return maand[0] if long == 5 else maand.removesuffix(".")
