"""The workbook as a real file: what another library reads of it, and that our own reader gets back what went out."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from odfdo import Document
from openpyxl import Workbook, load_workbook

from tests.unit.workbook.invullen import plannen_in, werkboek
from uitvoeringskompas.tables.lezen import read_werkmap
from uitvoeringskompas.tables.uit import write_werkboek
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort, Werkboek
from uitvoeringskompas.workbook.terugzetten import put_back

PLANS = Path(__file__).resolve().parents[3] / "plans"


def written(pad: str, eind: str = ".xlsx") -> bytes:
    """Return the workbook of a programme."""
    return write_werkboek(werkboek(plannen_in(PLANS), pad), eind)


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Give the workbook of a programme as openpyxl reads it."""
    return load_workbook(BytesIO(written("voorbeeldstad/2026/jeugd")))


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
@pytest.mark.parametrize("pad", ["houten/2018/sport-gezondheid", "voorbeeldstad/2026/jeugd"])
def test_a_workbook_comes_back_as_a_file_without_a_change(pad: str, eind: str, tmp_path: Path) -> None:
    """Through the file and our own reader; nothing is written, so every file of the plans keeps its bytes."""
    place = tmp_path / f"boek{eind}"
    place.write_bytes(written(pad, eind))
    lezing = read_werkmap(place, place.name)
    assert lezing.werkmap is not None
    outcome = put_back(lezing.werkmap, plannen_in(PLANS), proef=True)
    assert (outcome.pad, outcome.nieuw, outcome.gewijzigd, outcome.problems) == (pad, (), (), ())


@pytest.mark.parametrize("eind", [".xlsx", ".ods"])
def test_the_same_programme_gives_the_same_bytes(eind: str) -> None:
    assert written("s-hertogenbosch/2017/bewegen", eind) == written("s-hertogenbosch/2017/bewegen", eind)


def test_a_cell_is_a_number_a_day_or_words_of_an_editor_and_its_head_explains_it(book: Workbook) -> None:
    sheet = book["Interventies"]
    codes = [cell.value for cell in sheet[1]]
    heads, row = sheet[2], sheet[3]
    status = codes.index("status")
    assert (heads[status].value, row[status].value) == ("Status aan het begin", "Loopt")
    remark = heads[status].comment
    assert remark is not None
    assert str(remark.text).startswith("Verplicht. ")
    money = book["Begrotingsregels"]
    amount = money[3][[cell.value for cell in money[1]].index("begroot")]
    assert (type(amount.value), amount.number_format) == (int, '"€" #,##0.00')
    days = book["Int. Training"]
    found = [cell for row in days.iter_rows(min_row=3) for cell in row if isinstance(cell.value, datetime)]
    assert found
    assert {cell.number_format for cell in found} == {"d mmmm yyyy"}


def test_the_first_sheet_leads_to_every_sheet_in_sight(book: Workbook) -> None:
    """So nobody has to look for one among all tabs."""
    links = {cell.value: cell.hyperlink.location for (cell,) in book["Uitleg"].iter_rows() if cell.hyperlink}
    seen = [sheet.title for sheet in book.worksheets[1:] if sheet.sheet_state == "visible"]
    assert links == {title: "'{}'!A1".format(title.replace("'", "''")) for title in seen}


def test_choices_stand_on_a_hidden_sheet_since_some_hold_a_comma_or_are_long(book: Workbook) -> None:
    assert book["_keuzes"].sheet_state == "hidden"
    formulas = {found.formula1 for found in book["Interventies"].data_validations.dataValidation}
    assert formulas
    assert all(formula.startswith("'_keuzes'!$") for formula in formulas)


def test_names_are_closed_and_what_is_filled_in_is_open(book: Workbook) -> None:
    """Without a password: it keeps from accidents, and nothing else."""
    sheet = book["Begrotingsregels"]
    codes = [cell.value for cell in sheet[1]]
    assert sheet.protection.sheet is True
    assert sheet.protection.password is None
    filled = [(codes[place], cell) for place, cell in enumerate(sheet[3]) if cell.value is not None]
    assert {code for code, cell in filled if cell.protection.locked} == {"programma:begroting.regels", "nr", "id"}
    assert {code for code, cell in filled if not cell.protection.locked} >= {"dekking", "jaar", "begroot"}
    assert not sheet.column_dimensions["C"].protection.locked  # where nothing stands yet
    assert sheet.column_dimensions["B"].protection.locked
    assert sheet.row_dimensions[1].hidden


@pytest.mark.parametrize("tekst", ["=1+1", "+31", "-5%", "@naam", "=cmd|' /C calc'!A1"])
def test_a_text_never_becomes_a_formula(tekst: str, tmp_path: Path) -> None:
    """Also when somebody opens the cell and closes it again; and it comes back as it was."""
    blad = Boekblad(naam="A", rijen=((Boekcel(inhoud=tekst, vorm=Celsoort.TEKST),),))
    content = write_werkboek(Werkboek(titel="A", bladen=(blad,), keuzelijsten={}), ".xlsx")
    cell = load_workbook(BytesIO(content))["A"]["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (tekst, "s", True)
    place = tmp_path / "a.xlsx"
    place.write_bytes(content)
    lezing = read_werkmap(place, "a.xlsx")
    assert lezing.werkmap is not None
    assert lezing.werkmap.bladen[0].rijen[0][0].tekst == tekst


def test_an_opendocument_has_days_and_money_as_such_and_choices_and_remarks(tmp_path: Path) -> None:
    """As odfdo reads it: a cell of money says its currency, and the sheet is closed without a password."""
    place = tmp_path / "boek.ods"
    place.write_bytes(written("voorbeeldstad/2026/jeugd", ".ods"))
    table = Document(place).body.get_table(name="Begrotingsregels")
    assert table is not None
    codes = [cell.text_recursive.strip() for cell in table.get_row(0).cells]
    amount = table.get_row(2).cells[codes.index("begroot")]
    assert (amount.type, amount.get_attribute("office:currency")) == ("currency", "EUR")
    choice = table.get_row(2).cells[codes.index("soort")]
    assert choice.get_attribute("table:content-validation-name") == "kostensoort"
    assert table.get_row(1).cells[codes.index("begroot")].get_annotations()
    assert table.get_attribute("table:protected") is True
    assert table.get_attribute("table:protection-key") is None
    (uitleg,) = Document(place).body.get_elements("//table:table[@table:name='Uitleg']")
    assert [link.get_attribute("xlink:href") for link in uitleg.get_elements("descendant::text:a")][:3] == [
        "#'Namen'.A1",
        "#'Programma'.A1",
        "#'Ook opgenomen in'.A1",
    ]
