"""How high a row is at first, so that a long text lies over no other."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook

from uitvoeringskompas.tables.uit import write_werkboek
from uitvoeringskompas.tables.uit.rijhoogte import list_regels
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Werkboek

LONG = "Op vaste ochtenden staat er koffie in het dorpshuis en in de bibliotheek."


def blad(*rijen: str, **anders: frozenset[int] | bool) -> Boekblad:
    """Return a sheet with these texts in a column of 22 characters, and a number beside each."""
    cells = tuple((Boekcel(inhoud=tekst), Boekcel(inhoud=12)) for tekst in rijen)
    return Boekblad(naam="A", rijen=cells, breedten=(22, 5), **anders)  # type: ignore[arg-type]


def test_a_text_takes_as_many_lines_as_it_is_broken_off_in_its_column() -> None:
    assert [*list_regels(blad("kort", LONG, "een\ntwee\n\ndrie"))] == [(1, 4), (2, 4)]


def test_what_nobody_sees_makes_no_row_higher() -> None:
    assert [*list_regels(blad(LONG, verborgen_rijen=frozenset({0})))] == []
    assert [*list_regels(blad(LONG, verborgen_kolommen=frozenset({0})))] == []
    assert [*list_regels(blad(LONG, verborgen=True))] == []


def test_of_a_very_long_text_one_sees_the_beginning() -> None:
    assert [*list_regels(blad(LONG * 50))] == [(0, 20)]


def test_a_row_of_a_workbook_is_that_high_until_somebody_types_in_it() -> None:
    """So no program takes it for a height that somebody chose."""
    content = write_werkboek(Werkboek(titel="A", bladen=(blad("kort", LONG),), keuzelijsten={}), ".xlsx")
    sheet = load_workbook(BytesIO(content))["A"]
    assert [sheet.row_dimensions[row].ht for row in (1, 2)] == [None, 60]
    assert b"customHeight" not in part(content)


def part(content: bytes) -> bytes:
    """Return the sheet as it is written."""
    with ZipFile(BytesIO(content)) as archive:
        return archive.read("xl/worksheets/sheet1.xml")
