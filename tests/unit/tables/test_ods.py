"""A workbook of OpenDocument, written by a real library or as LibreOffice does: what is shown, and what is known."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from odfdo import Document, Table
from python_calamine import load_workbook

from tests.unit.tables.werkmappen import cel, change_parts, read, read_good, texts, told
from uitvoeringskompas.tables.werkmap import Waarde

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "draw": "drawing",
    }.items()
)
STYLES = (
    '<style:style style:name="weg" style:family="table"><style:table-properties table:display="false"/></style:style>'
    '<style:style style:name="door" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="lijn" style:family="text">'
    '<style:text-properties style:text-line-through-type="single"/></style:style>'
    '<style:style style:name="heel" style:family="text">'
    '<style:text-properties style:text-line-through-type="none"/></style:style>'
    '<style:style style:name="cel" style:family="table-cell">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
)


def write_ods(folder: Path, *rows: str, more: str = "") -> Path:
    """Write a workbook with a sheet of these rows, and the tables of ``more``."""
    path = folder / "acties.ods"
    Document("spreadsheet").save(path)
    sheet = f'<table:table table:name="Acties">{"".join(rows)}</table:table>'
    content = (
        f'<office:document-content {NAMES} xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{sheet}{more}</office:spreadsheet></office:body></office:document-content>"
    )
    return change_parts(path, {"content.xml": content.encode()})


def row(*cells: str, attributes: str = "") -> str:
    """Return a row of cells."""
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def text(words: str, attributes: str = "") -> str:
    """Return a cell with text."""
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{words}</text:p></table:table-cell>'


def value(kind: str, kept: str, shown: str) -> str:
    """Return a cell that keeps a value and shows a text."""
    name = kind if kind in {"date", "time", "boolean"} else ""
    attribute = f"office:{name}-value" if name else "office:value"
    shown_as = f"<text:p>{shown}</text:p>" if shown else ""
    return f'<table:table-cell office:value-type="{kind}" {attribute}="{kept}">{shown_as}</table:table-cell>'


def test_what_odfdo_writes_is_read_with_its_values(tmp_path: Path) -> None:
    document = Document("spreadsheet")
    document.body.clear()
    table = Table("Acties")
    written: dict[str, str | Decimal | date | bool] = {
        "A1": "Actie",
        "B1": Decimal("12500.50"),
        "A2": date(2027, 3, 1),
        "B2": True,
    }
    for adres, each in written.items():
        table.set_value(adres, each)
    document.body.append(table)
    document.save(tmp_path / "acties.ods")
    werkmap = read_good(tmp_path / "acties.ods")
    assert {adres: cel(werkmap, adres).waarde or cel(werkmap, adres).tekst for adres in written} == written


WAARDEN: list[tuple[str, str, str, str, Waarde]] = [
    ("float", "25000", "25.000", "25.000", Decimal(25000)),
    ("float", "25000", "25,000", "25.000", Decimal(25000)),
    ("float", "1234.5", "1,234.50", "1.234,50", Decimal("1234.5")),
    ("float", "2.5", "2.5", "2,5", Decimal("2.5")),
    ("float", "1234567.891", "1.234.568", "1.234.568", Decimal("1234567.891")),
    ("float", "0.3", "0,30", "0,30", Decimal("0.3")),
    ("float", "2.6", "3", "3", Decimal("2.6")),
    ("float", "0.1234", "0,1234", "0,1234", Decimal("0.1234")),
    ("float", "-500", "-500", "-500", Decimal(-500)),
    ("currency", "-500", "(€ 500)", "(€ 500)", Decimal(-500)),
    ("currency", "25000", "€ 25.000,00", "€ 25.000,00", Decimal(25000)),
    ("currency", "25000", "€ 25.000,-", "€ 25.000,-", Decimal(25000)),
    ("float", "0", "PM", "PM", None),
    ("float", "25", "25,000", "25,000", None),
    ("float", "12500000", "12,5", "12,5", None),
    ("float", "20", "20 deelnemers", "20 deelnemers", None),
    ("float", "-500", "500", "500", None),
    ("float", "1", "TRUE", "WAAR", True),
    ("float", "0", "ONWAAR", "ONWAAR", False),
    ("float", "5", "WAAR", "WAAR", None),
    ("float", "7", "", "7", Decimal(7)),
    ("percentage", "0.25", "25%", "25%", None),
    ("percentage", "0.25", "", "25%", None),
    ("date", "2027-03-01", "01-03-27", "01-03-27", date(2027, 3, 1)),
    ("date", "2027-03-01", "3/1/2027", "1-3-2027", date(2027, 3, 1)),
    ("date", "2027-03-01", "1 maart 2027", "1 maart 2027", date(2027, 3, 1)),
    ("date", "2027-03-01", "2027", "2027", None),
    ("date", "2027-03-27", "mrt-27", "mrt-27", None),
    ("date", "2027-03-01T10:30:00", "01-03-2027 10:30", "01-03-2027 10:30", None),
    ("date", "2027-03-01", "", "1-3-2027", date(2027, 3, 1)),
    ("time", "PT10H30M00S", "10:30", "10:30", None),
    ("time", "PT10H30M00S", "", "10:30", None),
    ("boolean", "true", "WAAR", "WAAR", True),
    ("boolean", "false", "FALSE", "ONWAAR", False),
]


@pytest.mark.parametrize(("kind", "kept", "shown", "tekst", "waarde"), WAARDEN)
def test_a_value_counts_only_when_it_says_what_is_shown(  # noqa: PLR0913, PLR0917 -- a table
    kind: str, kept: str, shown: str, tekst: str, waarde: Waarde, tmp_path: Path
) -> None:
    found = cel(read_good(write_ods(tmp_path, row(value(kind, kept, shown)))), "A1")
    assert (found.tekst, found.waarde) == (tekst, waarde)


def test_lines_lists_spaces_and_links_in_a_cell_are_read(tmp_path: Path) -> None:
    lijst = "<text:list><text:list-item><text:p>een</text:p></text:list-item><text:list-item><text:p>twee</text:p>"
    cells = (
        f"<table:table-cell>{lijst}</text:list-item></text:list></table:table-cell>",
        '<table:table-cell><text:p>GGD<text:s text:c="3"/>en<text:line-break/>JOGG</text:p></table:table-cell>',
        text('<text:a xlink:href="https://example.org/plan">het <text:span>plan</text:span></text:a> nu'),
    )
    werkmap = read_good(write_ods(tmp_path, row(*cells)))
    assert texts(werkmap) == [["een\ntwee", "GGD en\nJOGG", "het plan nu"]]
    assert cel(werkmap, "C1").opmerking == "koppeling: https://example.org/plan"


def test_a_remark_and_struck_through_words_stand_apart(tmp_path: Path) -> None:
    remark = (
        "<office:annotation><dc:creator>Ans</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
        "<text:p>Nog afstemmen</text:p></office:annotation>"
    )
    cells = (
        f"<table:table-cell>{remark}<text:p>x</text:p></table:table-cell>",
        text('na <text:span text:style-name="door">2026</text:span>2027'),
        text("oud", 'table:style-name="cel"'),
        text('<text:span text:style-name="lijn">2026</text:span><text:span text:style-name="heel">2027</text:span>'),
    )
    werkmap = read_good(write_ods(tmp_path, row(*cells)))
    found = [cel(werkmap, adres) for adres in ("A1", "B1", "C1", "D1")]
    assert [(each.tekst, each.doorgehaald, each.opmerking) for each in found] == [
        ("x", "", "Nog afstemmen"),
        ("na 2027", "2026", ""),
        ("", "oud", ""),
        ("2027", "2026", ""),
    ]


def test_repeated_and_merged_cells_stand_where_they_are_shown(tmp_path: Path) -> None:
    path = write_ods(
        tmp_path,
        row(text("a", 'table:number-columns-repeated="2"'), '<table:table-cell table:number-columns-repeated="900"/>'),
        row('<table:table-cell table:number-columns-repeated="902"/>', attributes='table:number-rows-repeated="2"'),
        row(text("b", 'table:number-columns-spanned="2" table:number-rows-spanned="2"'), "<table:covered-table-cell/>"),
        row('<table:covered-table-cell table:number-columns-repeated="2"/>', text("c")),
        row("<table:table-cell/>", attributes='table:number-rows-repeated="1048000"'),
    )
    werkmap = read_good(path)
    assert texts(werkmap) == [["a", "a", ""], ["", "", ""], ["", "", ""], ["b", "b", ""], ["b", "b", "c"]]
    assert [each.adres for each in werkmap.bladen[0].cellen()] == ["A1", "B1", "A4", "C5"]


def test_hidden_sheets_rows_and_columns_are_read_and_marked(tmp_path: Path) -> None:
    hidden = '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    other = f'<table:table table:name="Lijsten" table:style-name="weg">{row(text("x"))}</table:table>'
    rows = (row(text("a"), text("b"), text("c")), row(text("d"), attributes='table:visibility="filter"'))
    lezing = read(write_ods(tmp_path, "<table:table-column/>", hidden, *rows, more=other))
    assert [cel(lezing.werkmap, adres).verborgen for adres in ("A1", "B1", "C1", "A2")] == [False, True, True, True]
    message = "Dit blad is verborgen. Het is wel gelezen: kijk of het mee moet. [tabel-verborgen-blad]"
    assert told(lezing) == [f"acties.ods: Lijsten: waarschuwing: {message}"]


def test_an_error_and_a_formula_without_outcome_are_told_with_their_cells(tmp_path: Path) -> None:
    formula = '<table:table-cell table:formula="of:=SUM([.A2:.A3])"/>'
    lezing = read(write_ods(tmp_path, row(text("Err:502"), text("#N/A"), formula)))
    assert [cel(lezing.werkmap, adres).fout for adres in ("A1", "B1", "C1")] == [
        "Err:502",
        "#N/A",
        "formule zonder uitkomst",
    ]
    assert [(str(problem.location), problem.code) for problem in lezing.problems] == [
        ("acties.ods: Acties!A1", "tabel-cel-fout"),
        ("acties.ods: Acties!B1", "tabel-cel-fout"),
        ("acties.ods: Acties!C1", "tabel-formule-zonder-uitkomst"),
    ]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (row(text("x"), attributes='table:number-rows-repeated="1000000"'), "tabel-te-veel"),
        (row(text("x", 'table:number-columns-repeated="1000000"')), "tabel-te-veel"),
        (row(text("x", 'table:number-columns-repeated="veel"')), "tabel-beschadigd"),
        ("<table:table-source/>", "tabel-externe-koppeling"),
    ],
)
def test_a_workbook_that_repeats_too_much_or_is_wrong_is_refused(rows: str, code: str, tmp_path: Path) -> None:
    assert [problem.code for problem in read(write_ods(tmp_path, rows)).problems] == [code]


@pytest.mark.parametrize(
    ("naam", "inhoud", "code"),
    [
        ("Basic/script-lc.xml", b"<x/>", "tabel-macros"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>", "tabel-versleuteld"),
    ],
)
def test_a_workbook_with_a_program_or_a_password_is_refused(
    naam: str, inhoud: bytes, code: str, tmp_path: Path
) -> None:
    path = change_parts(write_ods(tmp_path, row(text("x"))), {naam: inhoud})
    assert [problem.code for problem in read(path).problems] == [code]


@pytest.mark.parametrize(("words", "said"), [("Let op", ["acties.ods: Acties"]), ("", [])])
def test_words_in_a_drawing_on_top_of_the_cells_are_told(words: str, said: list[str], tmp_path: Path) -> None:
    box = f"<draw:frame><draw:text-box><text:p>{words}</text:p></draw:text-box></draw:frame>"
    lezing = read(write_ods(tmp_path, f"<table:shapes>{box}</table:shapes>", row(text("x"))))
    assert texts(lezing.werkmap) == [["x"]]
    assert [(str(each.location), each.code) for each in lezing.problems] == [
        (place, "tabel-tekstvak") for place in said
    ]


def test_calamine_finds_the_same_texts_at_the_same_places(tmp_path: Path) -> None:
    """Another reader of the same file, for the texts and places of a plain sheet."""
    path = write_ods(tmp_path, row(text("a"), "<table:table-cell/>", text("b")), row(), row(text("c"), text("d")))
    assert texts(read_good(path)) == load_workbook(path).get_sheet_by_index(0).to_python()
