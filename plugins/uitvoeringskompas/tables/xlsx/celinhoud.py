"""What one cell of a workbook of Excel says: text, a number, a day, an error, a formula that nobody calculated."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.escape import unescape

from uitvoeringskompas.tables.bladbouw import clean_tekst
from uitvoeringskompas.tables.let_op import NIET_BEREKEND
from uitvoeringskompas.tables.notatie.dag import show_dag, write_dag, write_tijd
from uitvoeringskompas.tables.notatie.getal import show_getal, split_sections
from uitvoeringskompas.tables.werkmap import Waarde
from uitvoeringskompas.vast import Vast


class Celinhoud(Vast):
    """What a cell says: its text and value, what was struck through, and what stands there instead of an outcome."""

    tekst: str = ""
    waarde: Waarde = None
    doorgehaald: str = ""
    fout: str = ""


def read_inhoud(cel: Cell | MergedCell, formule: Cell | MergedCell | None, *, recalculates: bool) -> Celinhoud:
    """Return what a cell says; ``formule`` is the same cell in the workbook as it was opened with its formulas.

    A workbook that ``recalculates`` when it is opened was not made by a program that calculates: a 0 is no outcome.
    """
    value = cel.value
    if formule is not None and formule.data_type == "f" and (value is None or (recalculates and value == 0)):
        return Celinhoud(fout=NIET_BEREKEND)
    if cel.data_type == "e":
        return Celinhoud(fout=str(value))
    rich = formule.value if formule is not None else None
    if isinstance(rich, CellRichText):
        return _read_rich(rich, whole=_is_struck(cel))
    tekst, waarde = _show(value, cel.number_format or "General")
    tekst = clean_tekst(tekst)
    return Celinhoud(doorgehaald=tekst) if _is_struck(cel) else Celinhoud(tekst=tekst, waarde=waarde if tekst else None)


def _is_struck(cel: Cell | MergedCell) -> bool:
    return bool(cel.font.strike)


def _read_rich(rich: CellRichText, *, whole: bool) -> Celinhoud:
    """Return what stands in a cell whose words look different; what is struck through is no part of its text."""
    kept, struck = "", ""
    for part in rich:
        words = unescape(part.text if isinstance(part, TextBlock) else str(part))
        if part.font.strike if isinstance(part, TextBlock) else whole:
            struck += words
        else:
            kept += words
    return Celinhoud(tekst=clean_tekst(kept), doorgehaald=clean_tekst(struck))


def _show(value: object, notatie: str) -> tuple[str, Waarde]:
    match value:
        case bool():
            return ("WAAR" if value else "ONWAAR"), value
        case int() | float() | Decimal():
            return _show_getal(value, notatie)
        case datetime():
            getoond = show_dag(value, notatie)
            return getoond.tekst, value.date() if getoond.is_eigen else None
        case date():
            return write_dag(value), value
        case time() | timedelta():
            return _show_tijd(value), None
    return _show_tekst(unescape(str(value)) if value is not None else "", notatie), None


def _show_tijd(tijd: time | timedelta) -> str:
    """Return a time of the day, or how long something takes, in hours and minutes."""
    if isinstance(tijd, time):
        return write_tijd(tijd)
    minutes = round(tijd.total_seconds() / 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def _show_getal(value: float | Decimal, notatie: str) -> tuple[str, Waarde]:
    """Return a number with the fifteen digits that a spreadsheet knows, so that 0,1 + 0,2 is 0,3."""
    getal = Decimal(format(value, ".15g"))
    if not getal.is_finite():
        return str(value), None
    getoond = show_getal(getal, notatie)
    return getoond.tekst, getal if getoond.is_eigen else None


def _show_tekst(tekst: str, notatie: str) -> str:
    """Return a text with the words that its format puts around it: ``@" (concept)"``."""
    section = split_sections(notatie)[-1]
    if '"' not in section or "@" not in section:
        return tekst
    return section.replace('"', "").replace("@", tekst) if tekst else tekst
