"""A workbook as ``.xlsx``: the same bytes each time, and no cell that calculates anything."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import ColumnDimension, RowDimension
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from uitvoeringskompas.tables.uit.archief import pack_again
from uitvoeringskompas.tables.uit.rijhoogte import list_regels
from uitvoeringskompas.tables.uit.werkboek import (
    LAST_ROW,
    LISTS,
    OPEN,
    Boekblad,
    Boekcel,
    Celsoort,
    Keuzelijst,
    Werkboek,
)

_MADE = datetime(2020, 1, 1)  # noqa: DTZ001 -- the format knows no zone; a workbook says nothing of when it was made
_FORMATS = {Celsoort.EURO: '"€" #,##0.00', Celsoort.DAG: "d mmmm yyyy", Celsoort.GETAL: "General"}
_GREY, _BLUE = PatternFill("solid", fgColor="FFEDEDED"), PatternFill("solid", fgColor="FFDCE6F1")
_LINE = 15  # points
_TOP = Alignment(wrap_text=True, vertical="top")
_SLOTS = {is_closed: Protection(locked=is_closed) for is_closed in (False, True)}


def write(boek: Werkboek) -> bytes:
    """Return the bytes of the workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for style in _make_styles():
        book.add_named_style(style)
    places = _place_lists(boek)
    for blad in boek.bladen:
        _write_sheet(book, blad, boek, places)
    _write_lists(book, boek, places)
    book.properties.creator, book.properties.title = "Uitvoeringskompas", boek.titel
    book.properties.created = book.properties.modified = _MADE
    book.properties.language = "nl-NL"
    written = BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as archive:  # it is packed again, so it is not made small here
        ExcelWriter(book, archive).write_data()
    return pack_again(written.getvalue())


class _Guessed(RowDimension):
    """The height of a row until somebody types in it: one that is told to stay would not grow along."""

    customHeight = False  # noqa: N815 -- so the library calls it


def _make_styles() -> list[NamedStyle]:
    """Return a style for each form of a cell: what is filled in is open, the rest closed."""
    fonts = {
        Celsoort.KOP: Font(bold=True),
        Celsoort.SLEUTEL: Font(color="FF595959"),
        Celsoort.LINK: Font(color="FF0B5394", underline="single"),
    }
    fills = {Celsoort.KOP: _BLUE, Celsoort.SLEUTEL: _GREY}
    return [
        NamedStyle(
            name=f"kompas {vorm.value}",
            font=fonts.get(vorm, Font()),
            fill=fills.get(vorm, PatternFill()),
            number_format=_FORMATS.get(vorm, "@"),
            alignment=_TOP,
            protection=_SLOTS[vorm not in OPEN],
        )
        for vorm in Celsoort
    ]


def _place_lists(boek: Werkboek) -> dict[str, str]:
    """Return where on the hidden sheet each list stands, as a formula of a drop-down list writes it."""
    return {
        naam: f"'{LISTS}'!${get_column_letter(column)}$1:${get_column_letter(column)}${max(len(keuzelijst.woorden), 1)}"
        for column, (naam, keuzelijst) in enumerate(boek.keuzelijsten.items(), start=1)
    }


def _write_lists(book: Workbook, boek: Werkboek, places: dict[str, str]) -> None:
    sheet = book.create_sheet(LISTS)
    sheet.sheet_state = "hidden"
    for column, (naam, keuzelijst) in enumerate(boek.keuzelijsten.items(), start=1):
        for row, keuze in enumerate(keuzelijst.woorden, start=1):
            _fill(sheet.cell(row, column), Boekcel(inhoud=keuze))
        book.defined_names[f"keuze_{naam}"] = DefinedName(f"keuze_{naam}", attr_text=places[naam])


def _write_sheet(book: Workbook, blad: Boekblad, boek: Werkboek, places: dict[str, str]) -> None:
    sheet = book.create_sheet(blad.naam)
    for row, cells in enumerate(blad.rijen, start=1):
        for column, boekcel in enumerate(cells, start=1):
            if boekcel != (blad.ruimte[column - 1] if blad.ruimte else None):
                _fill(sheet.cell(row, column), boekcel)
    for column, boekcel in enumerate(blad.ruimte, start=1):
        _style_column(sheet.column_dimensions[get_column_letter(column)], boekcel)
    for naam, ranges in _list_choices(blad).items():
        sheet.add_data_validation(_choice(boek.keuzelijsten[naam], places[naam], ranges))
    _arrange(sheet, blad)


def _list_choices(blad: Boekblad) -> dict[str, list[str]]:
    """Return in which cells each list can be chosen from: whole columns, or the cells of a sheet without more room."""
    found: dict[str, list[str]] = defaultdict(list)
    for column, boekcel in enumerate(blad.ruimte, start=1):
        letter = get_column_letter(column)
        if boekcel.keuzelijst:
            found[boekcel.keuzelijst].append(f"{letter}{blad.vast[0] + 1}:{letter}{LAST_ROW}")
    for row, cells in enumerate(() if blad.ruimte else blad.rijen, start=1):
        for column, boekcel in enumerate(cells, start=1):
            if boekcel.keuzelijst:
                found[boekcel.keuzelijst].append(f"{get_column_letter(column)}{row}")
    return found


def _style_column(column: ColumnDimension, boekcel: Boekcel) -> None:
    """Make the empty cells of a column ready to be filled in, without writing each of them."""
    column.number_format = _FORMATS.get(boekcel.vorm, "@")
    column.alignment = _TOP
    column.protection = _SLOTS[boekcel.vorm not in OPEN]


def _fill(cell: Cell | MergedCell, boekcel: Boekcel) -> None:
    """Write what a cell holds; a text stays a text, whatever sign it begins with."""
    inhoud = boekcel.inhoud
    cell.style = f"kompas {boekcel.vorm.value}"
    if isinstance(inhoud, str):
        cell.value = inhoud
        cell.data_type = "s"
        if inhoud.startswith(("=", "+", "-", "@", "\t", "\r")):
            cell.quotePrefix = True
    elif inhoud is not None:
        cell.value = float(inhoud) if isinstance(inhoud, Decimal) else inhoud
        cell.number_format = _FORMATS.get(boekcel.vorm, "General")
    if boekcel.naar and isinstance(cell, Cell):
        naar = boekcel.naar.replace("'", "''")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{naar}'!A1")
    if boekcel.opmerking:
        cell.comment = Comment(boekcel.opmerking, "Uitvoeringskompas", width=360, height=180)


def _choice(keuzelijst: Keuzelijst, place: str, ranges: list[str]) -> DataValidation:
    found = DataValidation(type="list", formula1=place, allow_blank=True, sqref=" ".join(ranges))
    found.errorStyle = "warning" if keuzelijst.is_open else "stop"
    found.showErrorMessage = True
    found.errorTitle, found.error = keuzelijst.antwoord
    return found


def _arrange(sheet: Worksheet, blad: Boekblad) -> None:
    for column, breedte in enumerate(blad.breedten, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = breedte
    for row, regels in list_regels(blad):
        sheet.row_dimensions[row + 1] = _Guessed(sheet, index=row + 1, ht=regels * _LINE)
    for column in blad.verborgen_kolommen:
        sheet.column_dimensions[get_column_letter(column + 1)].hidden = True
    for row in blad.verborgen_rijen:
        sheet.row_dimensions[row + 1].hidden = True
    if any(blad.vast):
        sheet.freeze_panes = f"{get_column_letter(blad.vast[1] + 1)}{blad.vast[0] + 1}"
    sheet.sheet_state = "hidden" if blad.verborgen else "visible"
    protection = sheet.protection
    protection.sheet = blad.is_beschermd
    protection.formatColumns = protection.formatRows = protection.formatCells = False
    protection.sort = protection.autoFilter = False
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", False
    sheet.sheet_properties.pageSetUpPr = None
