"""A workbook of Excel, written by a real library and read again: what a cell says is what somebody sees there."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation

from tests.unit.tables.werkmappen import cel, change_parts, new_blad, read, read_good, texts, told, write_xlsx
from uitvoeringskompas.tables.grenzen import GRENZEN
from uitvoeringskompas.tables.werkmap import Waarde
from uitvoeringskompas.vast import replace

GETALLEN: list[tuple[float, str, str, Waarde]] = [
    (25000, "General", "25000", Decimal(25000)),
    (2.5, "General", "2,5", Decimal("2.5")),
    (0.1 + 0.2, "General", "0,3", Decimal("0.3")),
    (25000, "#,##0", "25.000", Decimal(25000)),
    (1234.5, "#,##0.00", "1.234,50", Decimal("1234.5")),
    (25000, '"€" #,##0', "€ 25.000", Decimal(25000)),
    (25000, '_ "€"\\ * #,##0_ ;_ "€"\\ * \\-#,##0_ ;_ "€"\\ * "-"_ ;_ @_ ', "€ 25.000", Decimal(25000)),
    (25000, "[$€-413] #,##0.00", "€ 25.000,00", Decimal(25000)),
    (25000, '"€" #,##0",-"', "€ 25.000,-", Decimal(25000)),
    (-500, '"€" #,##0', "-€ 500", Decimal(-500)),
    (-500, '"€" #,##0;[Red]"€" -#,##0', "€ -500", Decimal(-500)),
    (-500, "#,##0;(#,##0)", "(500)", Decimal(-500)),
    (0, '#,##0;-#,##0;"PM"', "PM", None),
    (0, '"PM"', "PM", None),
    (0, '#,##0;-#,##0;"n.v.t."', "n.v.t.", None),
    (25, '0",000"', "25,000", None),
    (12500000, "0.0,,", "12,5", None),
    (12500000, '0.0,," mln"', "12,5 mln", None),
    (25000, "#,##0,", "25", None),
    (0.25, "0%", "25%", None),
    (0.255, "0.0%", "25,5%", None),
    (20, '0" deelnemers"', "20 deelnemers", None),
    (2027, "0", "2027", Decimal(2027)),
    (363, "0000", "0363", Decimal(363)),
    (1.5, "0.0#", "1,5", Decimal("1.5")),
    (5, ";;;", "5", None),
    (1500, '[>=1000]0.0," k";0', "1,5 k", None),
    (500, '[>=1000]0.0," k";0', "500", Decimal(500)),
]


@pytest.mark.parametrize(("getal", "notatie", "tekst", "waarde"), GETALLEN)
def test_a_number_is_read_as_its_format_shows_it(
    getal: float, notatie: str, tekst: str, waarde: Waarde, tmp_path: Path
) -> None:
    """A 0 that is shown as PM is no 0, and a number that stands there in thousands is not read as it is kept."""
    book, sheet = new_blad()
    sheet["A1"].value, sheet["A1"].number_format = getal, notatie
    found = cel(read_good(write_xlsx(tmp_path, book)), "A1")
    assert (found.tekst, found.waarde) == (tekst, waarde)


DAGEN: list[tuple[object, str, str, Waarde]] = [
    (date(2027, 3, 1), BUILTIN_FORMATS[14], "1-3-2027", date(2027, 3, 1)),
    (date(2027, 3, 1), "dd-mm-yyyy", "01-03-2027", date(2027, 3, 1)),
    (date(2027, 3, 1), "d mmmm yyyy", "1 maart 2027", date(2027, 3, 1)),
    (date(2027, 3, 1), '[$-413]dddd d mmm "\'"yy', "maandag 1 mrt '27", date(2027, 3, 1)),
    (date(2027, 3, 1), "yyyy", "2027", None),
    (date(2027, 3, 1), "mmm-yy", "mrt-27", None),
    (date(2027, 3, 1), "mmmm yyyy", "maart 2027", None),
    (datetime(2027, 3, 1, 10, 5), "dd-mm-yyyy hh:mm", "01-03-2027 10:05", None),  # noqa: DTZ001 -- a cell has no zone
    (time.fromisoformat("10:30"), "hh:mm", "10:30", None),
    (timedelta(hours=36, minutes=5), "[h]:mm", "36:05", None),
]


@pytest.mark.parametrize(("dag", "notatie", "tekst", "waarde"), DAGEN)
@pytest.mark.parametrize("begin", ["1900", "1904"])
def test_a_day_is_read_as_its_format_shows_it(  # noqa: PLR0913, PLR0917 -- a table and two ways to count days
    dag: object, notatie: str, tekst: str, waarde: Waarde, begin: str, tmp_path: Path
) -> None:
    """A day that is shown as a year is that year; both ways to count days give the same day."""
    book, sheet = new_blad()
    if begin == "1904":
        book.epoch = CALENDAR_MAC_1904
    sheet["A1"].value = dag
    sheet["A1"].number_format = notatie
    found = cel(read_good(write_xlsx(tmp_path, book)), "A1")
    assert (found.tekst, found.waarde) == (tekst, waarde)


def test_text_is_read_without_what_nobody_sees(tmp_path: Path) -> None:
    book, sheet = new_blad()
    for adres, value in {
        "A1": "  ge\u00admeente\u00a0 Houten ",
        "A2": "een\r\n twee\n",
        "A3": "0363",
        "B1": True,
    }.items():
        sheet[adres].value = value
    sheet["B2"].value, sheet["B2"].number_format = "0,5 fte", '@" (concept)"'
    sheet["B3"].value = "regel_x000D_\nregel"
    werkmap = read_good(write_xlsx(tmp_path, book))
    assert texts(werkmap) == [["gemeente Houten", "WAAR"], ["een\ntwee", "0,5 fte (concept)"], ["0363", "regel\nregel"]]
    assert [(cel(werkmap, adres).waarde) for adres in ("A3", "B1")] == [None, True]


def test_an_error_is_told_with_its_cell_and_is_not_empty(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["C7"].value = "#N/A"
    lezing = read(write_xlsx(tmp_path, book))
    assert cel(lezing.werkmap, "C7").fout == "#N/A"
    message = (
        "acties.xlsx: Acties!C7: waarschuwing: In deze cel staat de fout #N/A. Herstel de formule, of typ de waarde "
        "zelf. [tabel-cel-fout]"
    )
    assert told(lezing) == [message]


UNCALCULATED = (
    "acties.xlsx: Acties!A1: waarschuwing: In deze cel staat een formule die nog niemand heeft uitgerekend. Open de "
    "werkmap in Excel of LibreOffice, sla haar op en probeer het opnieuw. [tabel-formule-zonder-uitkomst]"
)


def test_a_formula_that_nobody_calculated_is_told_with_its_cell(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value, sheet["A2"].value = "=SUM(A2:A3)", 2
    lezing = read(write_xlsx(tmp_path, book))
    assert (cel(lezing.werkmap, "A1").fout, cel(lezing.werkmap, "A1").waarde) == ("formule zonder uitkomst", None)
    assert told(lezing) == [UNCALCULATED]


@pytest.mark.parametrize(("outcome", "said"), [("0", [UNCALCULATED]), ("7", [])])
def test_a_zero_that_a_library_wrote_for_a_formula_is_no_outcome(outcome: str, said: list[str], tmp_path: Path) -> None:
    """XlsxWriter gives every formula the outcome 0 and asks Excel to calculate; another outcome was calculated."""
    book, sheet = new_blad()
    sheet["A1"].value = "=SUM(A2:A3)"
    path = write_xlsx(tmp_path, book)
    part = "xl/worksheets/sheet1.xml"
    sheet_xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        f'<c r="A1"><f>SUM(A2:A3)</f><v>{outcome}</v></c></row></sheetData></worksheet>'
    )
    assert told(read(change_parts(path, {part: sheet_xml.encode()}))) == said


def test_a_merged_cell_reaches_over_what_it_covers(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value, sheet["C2"].value = "Jeugd", "x"
    sheet.merge_cells("A1:B2")
    werkmap = read_good(write_xlsx(tmp_path, book))
    assert texts(werkmap) == [["Jeugd", "Jeugd", ""], ["Jeugd", "Jeugd", "x"]]
    assert [(found.bedekt, found.breedte, found.hoogte) for found in werkmap.bladen[0].rijen[0][:2]] == [
        (False, 2, 2),
        (True, 1, 1),
    ]
    assert [found.adres for found in werkmap.bladen[0].cellen()] == ["A1", "C2"]


@pytest.mark.parametrize(("words", "said"), [("Let op", 1), ("  ", 0)])
def test_words_in_a_drawing_on_top_of_the_cells_are_told(words: str, said: int, tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value = "x"
    drawing = f'<d xmlns:a="x"><a:p><a:r><a:t>{words}</a:t></a:r></a:p></d>'.encode()
    path = change_parts(write_xlsx(tmp_path, book), {"xl/drawings/drawing1.xml": drawing})
    message = (
        "acties.xlsx:1:1: waarschuwing: Hier liggen tekstvakken of vormen met tekst op de cellen. Wat daarin staat, is "
        "niet gelezen: zet het in een cel als het mee moet. [tabel-tekstvak]"
    )
    assert told(read(path)) == [message] * said


@pytest.mark.parametrize("bereik", ["A1:C3", "$C$3:$A$1", "&#65;1:C3"])
def test_merged_cells_that_cover_more_than_is_read_are_refused_before_they_are_made(
    bereik: str, tmp_path: Path
) -> None:
    """A workbook of few bytes may merge all that Excel knows; a library makes a cell of each."""
    book, sheet = new_blad()
    sheet["A1"].value = "x"
    path, part = write_xlsx(tmp_path, book), "xl/worksheets/sheet1.xml"
    with ZipFile(path) as archief:
        whole = archief.read(part)
    merged = f'</sheetData><mergeCells count="1"><mergeCell ref="{bereik}"/></mergeCells>'
    change_parts(path, {part: whole.replace(b"</sheetData>", merged.encode())})
    assert [problem.code for problem in read(path, replace(GRENZEN, vakken=8)).problems] == ["tabel-te-veel"]


def test_what_is_struck_through_is_no_part_of_the_text(tmp_path: Path) -> None:
    book, sheet = new_blad()
    old = TextBlock(InlineFont(strike=True), "2026")
    sheet["A1"].value = CellRichText("na ", old, "2027")
    sheet["A2"].value = 2500
    sheet["A2"].font = Font(strike=True)
    werkmap = read_good(write_xlsx(tmp_path, book))
    found = [cel(werkmap, adres) for adres in ("A1", "A2")]
    assert [(each.tekst, each.doorgehaald, each.waarde) for each in found] == [
        ("na 2027", "2026", None),
        ("", "2500", None),
    ]


def test_a_remark_and_a_link_hang_on_their_cell(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value, sheet["A2"].value, sheet["A3"].value = "x", "onze site", "www.example.org"
    sheet["A1"].comment = Comment("Nog afstemmen met de GGD", "Ans")
    sheet["A2"].hyperlink = "https://example.org/plan"
    sheet["B3"].comment = Comment("alleen een opmerking", "Ans")
    werkmap = read_good(write_xlsx(tmp_path, book))
    assert [cel(werkmap, adres).opmerking for adres in ("A1", "A2", "A3", "B3")] == [
        "Nog afstemmen met de GGD",
        "koppeling: https://example.org/plan",
        "",
        "alleen een opmerking",
    ]


def test_hidden_sheets_rows_and_columns_are_read_and_marked(tmp_path: Path) -> None:
    book, sheet = new_blad()
    for adres in ("A1", "B1", "C1", "A2"):
        sheet[adres].value = adres
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions.group("B", "C", hidden=True)
    for naam, state in {"Lijsten": "hidden", "Diep": "veryHidden"}.items():
        other = book.create_sheet(naam)
        other["A1"].value, other.sheet_state = "x", state
    lezing = read(write_xlsx(tmp_path, book))
    assert [cel(lezing.werkmap, adres).verborgen for adres in ("A1", "B1", "C1", "A2")] == [False, True, True, True]
    assert lezing.werkmap is not None
    assert [blad.verborgen for blad in lezing.werkmap.bladen] == [False, True, True]
    assert told(lezing)[0] == (
        "acties.xlsx: Lijsten: waarschuwing: Dit blad is verborgen. Het is wel gelezen: kijk of het mee moet. "
        "[tabel-verborgen-blad]"
    )


def test_the_hidden_sheets_of_a_workbook_of_ours_are_no_news(tmp_path: Path) -> None:
    book, sheet = new_blad("_kompas")
    sheet["A1"].value, sheet.sheet_state = "uitvoeringskompas werkboek 1", "hidden"
    book.create_sheet("Interventies")["A1"].value = "x"
    assert [blad.verborgen for blad in read_good(write_xlsx(tmp_path, book)).bladen] == [True, False]


def test_rows_that_only_have_a_colour_or_a_drop_down_list_are_left_out(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["A1"].value = "x"
    sheet["A20"].font = Font(bold=True)
    sheet["F1"].number_format = "0"
    choice = DataValidation(type="list", formula1='"ja,nee"')
    choice.add("A1:A1000000")
    sheet.add_data_validation(choice)
    assert texts(read_good(write_xlsx(tmp_path, book))) == [["x"]]


def test_a_place_is_written_as_an_editor_looks_for_it(tmp_path: Path) -> None:
    book, sheet = new_blad()
    sheet["AB3"].value = "x"
    werkmap = read_good(write_xlsx(tmp_path, book))
    blad = werkmap.bladen[0]
    assert [str(werkmap.location(blad, found)) for found in blad.cellen()] == ["acties.xlsx: Acties!AB3"]
