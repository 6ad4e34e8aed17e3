"""One table as each kind of file, written by the library that is made for it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import wrap

from docx import Document
from odfdo import Document as Werkdocument
from odfdo import Table

from tests.unit.tables.pdfmaker import lines_of, write_pdf
from tests.unit.tables.werkmappen import new_blad, write_xlsx

Rijen = Sequence[Sequence[str]]


def as_xlsx(folder: Path, rows: Rijen) -> Path:
    """Write a workbook of Excel."""
    book, sheet = new_blad()
    for row in rows:
        sheet.append([words or None for words in row])
    return write_xlsx(folder, book)


def as_ods(folder: Path, rows: Rijen) -> Path:
    """Write a workbook of OpenDocument."""
    document = Werkdocument("spreadsheet")
    document.body.clear()
    table = Table("Acties")
    for rij, row in enumerate(rows):
        for kolom, words in enumerate(row):
            if words:
                table.set_value((kolom, rij), words)
    document.body.append(table)
    document.save(folder / "acties.ods")
    return folder / "acties.ods"


def as_csv(folder: Path, rows: Rijen) -> Path:
    """Write a file with values between signs, as Excel does in the Netherlands."""
    with (folder / "acties.csv").open("w", encoding="cp1252", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return folder / "acties.csv"


def as_docx(folder: Path, rows: Rijen) -> Path:
    """Write a Word document with a table."""
    document = Document()
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, words in zip(cells.cells, row, strict=True):
            cell.text = words
    document.save(str(folder / "acties.docx"))
    return folder / "acties.docx"


def as_pdf(folder: Path, rows: Rijen) -> Path:
    """Write a PDF with a table between lines."""
    wide = 500 // len(rows[0])
    cut = [["\n".join(wrap(words, wide // 6, break_on_hyphens=False)) for words in row] for row in rows]
    return write_pdf(folder / "acties.pdf", lines_of(cut, [wide] * len(rows[0])))


FORMATEN: dict[str, Callable[[Path, Rijen], Path]] = {
    "csv": as_csv,
    "docx": as_docx,
    "ods": as_ods,
    "pdf": as_pdf,
    "xlsx": as_xlsx,
}
