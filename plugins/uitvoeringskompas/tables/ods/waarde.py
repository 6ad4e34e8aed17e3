"""What a cell of a workbook of OpenDocument knows besides the words it shows."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from odfdo import Element

from uitvoeringskompas.tables.notatie.dag import write_dag
from uitvoeringskompas.tables.notatie.getal import show_getal
from uitvoeringskompas.tables.werkmap import Waarde

_MONEY = re.compile(r"€|EUR(O|o)?|euro", re.IGNORECASE)
_BOOLEANS = {"WAAR": True, "TRUE": True, "ONWAAR": False, "FALSE": False}
_OTHER_SIGNS = str.maketrans(",.", ".,")
_ERROR = re.compile(r"#[A-Z0-9/]+[!?]?|(Err|Fout):\d+")
_DURATION = re.compile(r"PT(\d+)H(\d+)M")


def read_fout(tekst: str) -> str:
    """Return what a program shows instead of an outcome; nothing when it just says something."""
    return tekst if _ERROR.fullmatch(tekst) else ""


def is_uncalculated(cel: Element) -> bool:
    """Tell whether a cell has a formula and no outcome."""
    has_formula = cel.get_attribute("table:formula") is not None
    return has_formula and cel.get_attribute("office:value-type") is None


def read_waarde(cel: Element, tekst: str) -> tuple[str, Waarde]:
    """Return what a cell shows and what it knows: no value where the words say something else than it does."""
    match cel.get_attribute("office:value-type"):
        case "float" | "currency":
            return _read_getal(str(cel.get_attribute("office:value")), tekst)
        case "date":
            return _read_dag(str(cel.get_attribute("office:date-value")), tekst)
        case "boolean":
            value = cel.get_attribute("office:boolean-value") in {"true", True}
            return ("WAAR" if value else "ONWAAR"), value
    return tekst or _read_unshown(cel), None


def _read_unshown(cel: Element) -> str:
    """Return what a cell keeps of which it shows nothing; a workbook that was written by a library may be so."""
    for attribute in ("office:string-value", "office:time-value"):
        if kept := cel.get_attribute(attribute):
            return _read_tijd(str(kept))
    kept = cel.get_attribute("office:value")
    return "" if kept is None else show_getal(Decimal(str(kept)), "0.##%").tekst


def _read_getal(kept: str, tekst: str) -> tuple[str, Waarde]:
    try:
        getal = Decimal(kept)
    except InvalidOperation:
        return tekst, None
    if not getal.is_finite():
        return tekst, None
    getal = Decimal(format(getal, ".15g"))
    if not tekst:
        return show_getal(getal, "General").tekst, getal
    if (is_waar := _BOOLEANS.get(tekst.upper())) is not None and getal == is_waar:
        return ("WAAR" if is_waar else "ONWAAR"), is_waar
    return (_in_dutch(tekst, getal), getal) if says_getal(tekst, getal) else (tekst, None)


def _in_dutch(tekst: str, getal: Decimal) -> str:
    """Return a number with the signs of the Netherlands, where a workbook of another country shows it with its own."""
    other = tekst.translate(_OTHER_SIGNS)
    return other if _means(other, getal) and not _means(tekst, getal) else tekst


def _means(tekst: str, getal: Decimal) -> bool:
    """Tell whether a text with points between thousands and a comma for decimals is this number, rounded or not."""
    figures = re.search(r"\d[\d.]*(,\d+)?", tekst)
    if figures is None:
        return False
    shown = Decimal(figures[0].replace(".", "").replace(",", "."))
    return abs(abs(getal) - shown) <= Decimal(1).scaleb(int(shown.as_tuple().exponent)) / 2


def says_getal(tekst: str, getal: Decimal) -> bool:
    """Tell whether a text as a program shows it is this number, rounded or not, with or without a sign for money.

    The country of the workbook decides what a comma is, so only the figures count. Three decimals that are all zero
    cannot be told from thousands and are not taken for the number.
    """
    bare = _MONEY.sub("", tekst)
    if re.search(r"[^\W\d_]|%", bare):
        return False
    figures = re.sub(r"\D", "", bare).lstrip("0")
    shown = {_figures(getal, decimals) for decimals in (0, 1, 2)}
    exact = -int(getal.normalize().as_tuple().exponent)
    shown |= {_figures(getal, decimals) for decimals in range(3, 11) if exact > 2}
    is_negative = bool(re.search(r"[-\u2212\u2013(]\s*\d|-$", bare.strip().rstrip(")"))) and not bare.endswith(",-")
    return bool(re.search(r"\d", bare)) and figures in shown and (getal >= 0 or is_negative)


def _figures(getal: Decimal, decimals: int) -> str:
    return f"{abs(getal):.{decimals}f}".replace(".", "").lstrip("0")


def _read_dag(kept: str, tekst: str) -> tuple[str, Waarde]:
    try:
        dag = datetime.fromisoformat(kept)
    except ValueError:
        return tekst, None
    whole = dag.date()
    if not tekst:
        return write_dag(whole), whole
    if not says_dag(tekst, whole):
        return tekst, None
    month_first = re.match(rf"0?{whole.month}/0?{whole.day}/", tekst) and whole.day != whole.month
    return write_dag(whole) if month_first else tekst, whole


def says_dag(tekst: str, dag: date) -> bool:
    """Tell whether a text names a day, a month and a year; a time of the day is more than that."""
    figures = [int(figure) for figure in re.findall(r"\d+", tekst)]
    named = bool(re.search(r"[^\W\d_]{3}", tekst))
    if len(figures) != (2 if named else 3) or dag.day not in figures:
        return False
    rest = [*figures]
    rest.remove(dag.day)
    years = {dag.year, dag.year % 100}
    return bool(years & {*rest}) and (named or dag.month in rest)


def _read_tijd(kept: str) -> str:
    found = _DURATION.match(kept)
    return f"{int(found[1])}:{found[2]}" if found else kept
