"""A workbook as ``.xlsx``, made by ``xlsxwriter``, which is loaded when somebody asks.

A small one is made in memory. A large one would take hundreds of MB there: the library then keeps its rows in temporary
files, which it removes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING, Any

from uitvoeringskompas.exports.gegevens.csvvorm import SCHEIDING, is_formula
from uitvoeringskompas.exports.gegevens.rekenboek.boek import LONGEST_TEXT, Rekenblad, Rekenboek, is_dag
from uitvoeringskompas.exports.gegevens.rijen import Waarde
from uitvoeringskompas.exports.herkomst import keep_writable
from uitvoeringskompas.model.tabelopzet import Kolomsoort
from uitvoeringskompas.packing import MemoryFile
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

CUT = "… (Deze tekst is langer dan in een cel past. In de CSV en de JSON staat hij helemaal.)"
_MADE = datetime(2020, 1, 1)  # noqa: DTZ001 -- the format knows no zone; a workbook says nothing of when it was made
_KOP, _EURO, _DAG, _UITLEG, _TEKEN = "kop", "euro", "dag", "uitleg", "teken"
_LOOKS: Mapping[str, Mapping[str, Any]] = {
    _KOP: {"bold": True, "bg_color": "#DCE6F1"},
    _EURO: {"num_format": '"€" #,##0'},
    _DAG: {"num_format": "[$-413]d mmmm yyyy"},
    _UITLEG: {"valign": "top", "text_wrap": True},
    _TEKEN: {"quote_prefix": True},
}
"""How a cell looks. The last is of a text that begins as a formula: it stays a text when somebody types in it."""
_FIRST_YEAR = "1900"
"""The format knows no earlier day as a day."""
_LINE = 15  # points
_MOST_IN_MEMORY = 20_000  # rows of all sheets together


class _Pen(Vast):
    """Writes the cells of one sheet; ``usual`` is how most of them look."""

    sheet: Worksheet
    looks: Mapping[str, Format]
    usual: Format | None

    def write(self, row: int, column: int, waarde: Waarde, soort: Kolomsoort) -> None:
        """Write a value as what it is: whole days are days, amounts are in euros, and texts stay texts."""
        match waarde:
            case str() if is_dag(waarde, soort) and waarde[:4] >= _FIRST_YEAR:
                self.sheet.write_datetime(row, column, date.fromisoformat(waarde), self.looks[_DAG])
            case bool():
                self.sheet.write_boolean(row, column, waarde, self.usual)
            case int() | Decimal():
                look = self.looks[_EURO] if soort is Kolomsoort.EURO else self.usual
                self.sheet.write_number(row, column, waarde, look)
            case _:
                self._write_text(row, column, SCHEIDING.join(waarde) if isinstance(waarde, tuple) else str(waarde))

    def _write_text(self, row: int, column: int, text: str) -> None:
        kept = keep_writable(text)
        shown = kept if len(kept) <= LONGEST_TEXT else f"{kept[: LONGEST_TEXT - len(CUT)]}{CUT}"
        self.sheet.write_string(row, column, shown, self.looks[_TEKEN] if is_formula(text) else self.usual)


def write_xlsx(boek: Rekenboek) -> bytes:
    """Return the bytes of the workbook."""
    from xlsxwriter import Workbook  # noqa: PLC0415 -- only who writes a workbook waits for it

    memory, bladen = MemoryFile(), tuple(boek.bladen)
    is_small = sum(len(blad.rijen) for blad in bladen) <= _MOST_IN_MEMORY
    book = Workbook(memory, {"in_memory": is_small, "constant_memory": not is_small})
    book.set_properties({"title": keep_writable(boek.titel), "author": "Uitvoeringskompas", "created": _MADE})
    looks = {name: book.add_format(dict(look)) for name, look in _LOOKS.items()}
    for blad in bladen:
        pen = _Pen(sheet=book.add_worksheet(blad.naam), looks=looks, usual=looks[_UITLEG] if blad.is_uitleg else None)
        _write_blad(pen, blad)
    book.close()
    return bytes(memory.made)


def _write_blad(pen: _Pen, blad: Rekenblad) -> None:
    sheet = pen.sheet
    for column, (naam, breedte) in enumerate(zip(blad.kop, blad.breedten, strict=True)):
        sheet.set_column(column, column, breedte)
        sheet.write_string(0, column, naam, pen.looks[_KOP])
    for row, rij in enumerate(blad.rijen, start=1):
        if blad.is_uitleg:
            _raise_row(sheet, row, rij, blad.breedten)
        for column, (waarde, soort) in enumerate(zip(rij, blad.soorten, strict=True)):
            if waarde is not None and waarde != ():
                pen.write(row, column, waarde, soort)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(blad.rijen), len(blad.kop) - 1)
    sheet.set_landscape()
    if blad.is_uitleg:
        sheet.fit_to_pages(1, 0)


def _raise_row(sheet: Worksheet, row: int, rij: tuple[Waarde, ...], breedten: tuple[int, ...]) -> None:
    """Make a row as high as its longest text, before its cells are written; not every program looks for that itself."""
    lines = max(ceil(len(str(waarde)) / breedte) for waarde, breedte in zip(rij, breedten, strict=True))
    if lines > 1:
        sheet.set_row(row, lines * _LINE)
