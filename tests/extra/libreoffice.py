"""A real LibreOffice opens and saves tables: what is read of them stays the same. Run by `make test-extra`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from tests.unit.tables.formaten import FORMATEN
from tests.unit.tables.test_same_table import TABEL
from tests.unit.tables.werkmappen import new_blad, read, texts, told, write_xlsx
from tests.unit.workbook.invullen import plannen_in, werkboek
from tests.unit.workbook.test_alle_programmas import PLANS, PROGRAMMAS
from tests.unit.workbook.test_uitgever import PUBLISHERS
from uitvoeringskompas.tables.uit import write_werkboek
from uitvoeringskompas.tables.werkmap import Tabelcel
from uitvoeringskompas.workbook.terugzetten import put_back

WAARDEN: list[tuple[float | str | date, str]] = [
    (25000, '"€" #,##0'),
    (1234.5, '"€" #,##0.00'),
    (0, '#,##0;-#,##0;"PM"'),
    (25, '0",000"'),
    (-500, "#,##0"),
    (-500, "#,##0;(#,##0)"),
    (0.25, "0%"),
    (20, '0" deelnemers"'),
    (363, "0000"),
    (date(2027, 3, 1), "dd-mm-yyyy"),
    (date(2027, 3, 1), "mm-dd-yy"),
    (date(2027, 3, 1), "yyyy"),
    (datetime(2027, 3, 1, 10, 30), "dd-mm-yyyy hh:mm"),  # noqa: DTZ001 -- a cell has no zone
    (True, "General"),
    (2.5, "General"),
    ("0363", "@"),
    ("een\ntwee", "General"),
]


def resave(path: Path, kind: str, options: str = "") -> Path:
    """Return a file as LibreOffice saves it, in a folder of its own."""
    folder = path.parent / f"{path.suffix[1:]}-{kind}"
    profile = (path.parent / "profiel").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", kind + options]
    subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{kind}"


def write_everything(folder: Path) -> Path:
    """Write a workbook with a cell of every sort."""
    book, sheet = new_blad()
    for number, (value, notatie) in enumerate(WAARDEN, 1):
        sheet.cell(number, 1).value, sheet.cell(number, 1).number_format = value, notatie
    sheet["B1"].value, sheet["D1"].value = "Jeugd", "in een verborgen kolom"
    sheet.merge_cells("B1:C2")
    sheet["B3"].value = CellRichText("na ", TextBlock(InlineFont(strike=True), "2026"), "2027")
    sheet["B4"].value, sheet["B4"].font = "oud", Font(strike=True)
    sheet["B5"].value, sheet["B5"].comment = "x", Comment("Nog afstemmen", "Ans")
    sheet["B6"].value, sheet["B6"].hyperlink = "onze site", "https://example.org/plan"
    sheet.column_dimensions["D"].hidden = sheet.row_dimensions[9].hidden = True
    other = book.create_sheet("Lijsten")
    other["A1"].value, other.sheet_state = "a", "hidden"
    return write_xlsx(folder, book)


def cells(path: Path) -> Iterator[tuple[bool, Tabelcel]]:
    """Yield every cell of a file, and whether its sheet is hidden."""
    werkmap = read(path).werkmap
    assert werkmap is not None
    for blad in werkmap.bladen:
        yield from ((blad.verborgen, cel) for rij in blad.rijen for cel in rij)


def test_a_workbook_says_the_same_after_each_trip(tmp_path: Path) -> None:
    path = write_everything(tmp_path)
    before = list(cells(path))
    again = resave(path, "xlsx")
    assert list(cells(again)) == before
    opened = resave(again, "ods")
    assert list(cells(opened)) == before
    assert list(cells(resave(opened, "xlsx"))) == before


def test_formulas_have_an_outcome_or_an_error_after_a_trip(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value, sheet["A2"].value, sheet["A3"].value = 2, "=A1*2", "=1/0"
    path = write_xlsx(tmp_path, book)
    assert [problem.code for problem in read(path).problems] == ["tabel-formule-zonder-uitkomst"] * 2
    for kind in ("xlsx", "ods"):
        found = resave(path, kind)
        assert [(cel.tekst, cel.fout) for _, cel in cells(found)] == [("2", ""), ("4", ""), ("", "#DIV/0!")]
        assert [problem.code for problem in read(found).problems] == ["tabel-cel-fout"]


@pytest.mark.parametrize(
    ("formaat", "kind", "options"),
    [
        ("docx", "docx", ""),
        ("ods", "ods", ""),
        ("ods", "csv", ":Text - txt - csv (StarCalc):59,34,76"),
        ("xlsx", "csv", ":Text - txt - csv (StarCalc):9,34,ANSI"),
    ],
)
def test_the_table_of_text_is_the_same_after_a_trip(formaat: str, kind: str, options: str, tmp_path: Path) -> None:
    lezing = read(resave(FORMATEN[formaat](tmp_path, TABEL), kind, options))
    assert (texts(lezing.werkmap), told(lezing)) == (TABEL, [])


def test_a_document_that_is_printed_as_pdf_has_the_same_table(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=len(TABEL), cols=len(TABEL[0]), style="Table Grid")
    for row, words in zip(table.rows, TABEL, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    document.save(str(tmp_path / "acties.docx"))
    lezing = read(resave(tmp_path / "acties.docx", "pdf"))
    assert (texts(lezing.werkmap), told(lezing)) == (TABEL, [])


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
@pytest.mark.parametrize("pad", [*PROGRAMMAS, *PUBLISHERS])
def test_a_workbook_changes_nothing_after_libreoffice_saved_it(pad: str, eind: str, kind: str, tmp_path: Path) -> None:
    """Of every programme and of every publisher, in both formats, to both formats."""
    plannen = plannen_in(PLANS)
    path = tmp_path / f"boek{eind}"
    path.write_bytes(write_werkboek(werkboek(plannen, pad), eind))
    werkmap = read(resave(path, kind)).werkmap
    assert werkmap is not None
    outcome = put_back(werkmap, plannen, proef=True)
    assert (outcome.pad, outcome.nieuw, outcome.gewijzigd, outcome.problems) == (pad, (), (), ())
