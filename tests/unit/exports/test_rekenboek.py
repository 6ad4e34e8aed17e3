"""Workbooks to take along: read back by libraries that did not write them, and by both formats the same."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.everyfield.filler import as_text, make_world
from tests.knowledge import REGISTER
from tests.unit.exports.gegevensbestanden import ALLE_VORMEN, OF_DUINSTAD, export_to_dict
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.exports.gegevens.rekenboek.boek import Rekenblad, Rekenboek, name_bladen
from uitvoeringskompas.exports.gegevens.rekenboek.ods import write_ods
from uitvoeringskompas.exports.gegevens.rekenboek.xlsx import CUT, write_xlsx
from uitvoeringskompas.exports.gegevens.rijen import LIJSTWAARDEN, Waarde
from uitvoeringskompas.model.tabelopzet import Kolomsoort, list_tabelopzetten
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN, add_siteboek

PROGRAMME = "data/uitgevers/duinstad/2026/gezondheid"
SOORT = Kolomsoort
WAARDEN: list[tuple[Kolomsoort, Waarde, object]] = [
    (SOORT.TEKST, "gewoon", "gewoon"),
    (SOORT.TEKST, "=1+1", "=1+1"),
    (SOORT.TEKST, "  twee  spaties ", "  twee  spaties "),
    (SOORT.TEKST, "regel\n\nnog een", "regel\n\nnog een"),
    (SOORT.TEKST, "<b>&amp;</b> \"'", "<b>&amp;</b> \"'"),
    (SOORT.TEKST, "0363", "0363"),
    (SOORT.TEKST, None, ""),
    (SOORT.CODE, "pm", "pm"),
    (SOORT.LIJST, ("=a", "b"), "=a | b"),
    (SOORT.LIJST, (), ""),
    (SOORT.MOMENT, "2026-03-15", date(2026, 3, 15)),
    (SOORT.MOMENT, "2026-03", "2026-03"),
    (SOORT.MOMENT, "2026-Q1", "2026-Q1"),
    (SOORT.GEHEEL, 2026, 2026.0),
    (SOORT.EURO, 0, 0.0),
    (SOORT.EURO, -1200, -1200.0),
    (SOORT.GETAL, Decimal("43.40"), 43.4),
    (SOORT.JANEE, True, True),
    (SOORT.JANEE, False, False),
]
WRITERS = {"xlsx": write_xlsx, "ods": write_ods}


def make_boek(rijen: list[tuple[Kolomsoort, Waarde, object]]) -> Rekenboek:
    """Return a workbook with one sheet, of one row with a cell for each of these."""
    blad = Rekenblad(
        naam="blad",
        kop=tuple(f"k{number}" for number in range(len(rijen))),
        soorten=tuple(soort for soort, _, _ in rijen),
        rijen=(tuple(waarde for _, waarde, _ in rijen),),
        breedten=(10,) * len(rijen),
    )
    return Rekenboek(titel="Proef & meer", bladen=(blad,))


def read(content: bytes) -> dict[str, list[list[Any]]]:
    """Return the cells of each sheet, as a library in Rust reads both formats."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {naam: book.get_sheet_by_name(naam).to_python() for naam in book.sheet_names}


def rows_of(blad: list[list[Any]]) -> list[Mapping[str, Any]]:
    """Return the filled cells of each row by the head of their column."""
    return [{kop: cel for kop, cel in zip(blad[0], rij, strict=True) if cel != ""} for rij in blad[1:]]


@pytest.mark.parametrize("eind", WRITERS)
def test_every_value_comes_out_as_what_it_is(eind: str) -> None:
    """A text stays a text whatever it begins with, a whole day is a date, and what is not there is empty."""
    found = read(WRITERS[eind](make_boek(WAARDEN)))["blad"][1]
    assert found == [expected for _, _, expected in WAARDEN]
    assert [type(each) for each in found] == [type(expected) for _, _, expected in WAARDEN]


def test_no_cell_calculates_and_one_that_looks_like_a_formula_says_that_it_is_a_text() -> None:
    """So that it stays one when somebody types in it."""
    book = load_workbook(BytesIO(write_xlsx(make_boek(WAARDEN))))
    cells = {cell.value: (cell.data_type, bool(cell.quotePrefix)) for cell in book["blad"][2] if cell.value is not None}
    assert {kind for kind, _ in cells.values()} == {"s", "d", "n", "b"}
    assert [value for value, (_, is_text) in cells.items() if is_text] == ["=1+1", "=a | b"]
    with ZipFile(BytesIO(write_ods(make_boek(WAARDEN)))) as packed:
        assert b"formula" not in packed.read("content.xml")


def test_money_and_days_are_shown_in_dutch() -> None:
    """As amounts and days, not as texts."""
    book = load_workbook(BytesIO(write_xlsx(make_boek(WAARDEN))))
    formats = [(soort, cell.number_format) for (soort, *_), cell in zip(WAARDEN, book["blad"][2], strict=True)]
    assert [found for found in formats if found[1] != "General"] == [
        (SOORT.MOMENT, "[$-413]d mmmm yyyy"),
        *[(SOORT.EURO, '"€" #,##0')] * 2,
    ]
    with ZipFile(BytesIO(write_ods(make_boek(WAARDEN)))) as packed:
        content = packed.read("content.xml").decode()
    assert "<text:p>−\xa0€\xa01.200</text:p>" in content
    assert "<text:p>15 maart 2026</text:p>" in content


def test_a_day_before_the_calendar_of_excel_stays_a_text() -> None:
    """It counts days from 1900, and has no number for an earlier one."""
    boek = make_boek([(SOORT.MOMENT, "1899-12-31", None), (SOORT.MOMENT, "1900-01-01", None)])
    assert read(write_xlsx(boek))["blad"][1] == ["1899-12-31", date(1900, 1, 1)]


def test_a_text_that_is_too_long_for_a_cell_says_where_the_rest_is() -> None:
    """Excel does not open a file with a longer one."""
    boek = make_boek([(SOORT.TEKST, "woord " * 6000, None)])
    cut = read(write_xlsx(boek))["blad"][1][0]
    assert (len(cut), cut.endswith(CUT)) == (32_767, True)
    assert len(read(write_ods(boek))["blad"][1][0]) == 36_000


def test_what_looks_like_the_number_of_a_sign_stays_as_it_is() -> None:
    """A reader of this format takes _x0041_ for an A."""
    with ZipFile(BytesIO(write_xlsx(make_boek([(SOORT.TEKST, "_x0041_", None)])))) as packed:
        assert b"<t>_x005F_x0041_</t>" in packed.read("xl/sharedStrings.xml")


def test_a_sign_that_no_file_may_hold_is_left_out() -> None:
    """Else no program opens the file."""
    boek = make_boek([(SOORT.TEKST, "a\x00\x0bb\ufffe", None)])
    assert [read(write(boek))["blad"][1] for write in WRITERS.values()] == [["ab"], ["ab"]]


def test_a_workbook_begins_with_whose_it_is_and_how_it_is_read() -> None:
    """That it was made up or taken over, and of which day it is."""
    files = export_to_dict(catalogus_of(DUINSTAD))
    found = read(files["data/uitgevers/kustregio/2026/samen.xlsx"].read())
    assert list(found) == [
        *("Lees mij", "Tabellen", "Velden"),
        *("programma", "programma_begroting_regels", "interventie", "lijstwaarden"),
    ]
    wie = [tekst for titel, tekst in found["Lees mij"][1:] if titel == "Van wie is dit"]
    assert wie[:2] == ["Kustregio: Samen gezond", "Dit hoort bij de site van 1 oktober 2026."]
    assert [tekst.partition(".")[0] for tekst in wie[2:]] == ["Overgenomen uit openbare bronnen"]


def test_a_concept_and_a_proposal_say_so_in_the_workbook_too() -> None:
    """Of a publisher each programme says it for itself."""
    files = {**OF_DUINSTAD, PROGRAMMA: OF_DUINSTAD[PROGRAMMA].replace("status: vastgesteld", "status: concept")}
    made = export_to_dict(catalogus_of(files), is_voorbeeld=True)
    for address, before in ((PROGRAMME, ""), ("data/uitgevers/duinstad", "Gezondheid 2026: ")):
        wie = [tekst for _, tekst in read(made[f"{address}.ods"].read())["Lees mij"]]
        assert "Dit hoort bij een voorstel. Er is nog niet over besloten." in wie
        assert [each for each in wie if each.startswith(f"{before}Dit is een concept.")] != []


@pytest.mark.parametrize("address", [PROGRAMME, "data/uitgevers/duinstad", "data/alles"])
def test_both_formats_hold_the_same_and_have_the_same_bytes_each_time(address: str) -> None:
    """Of a programme, of a publisher and of a whole site."""
    files, again = (export_to_dict(catalogus_of(DUINSTAD)) for _ in range(2))
    assert read(files[f"{address}.xlsx"].read()) == read(files[f"{address}.ods"].read())
    assert [files[f"{address}.{eind}"].read() == again[f"{address}.{eind}"].read() for eind in WRITERS] == [True] * 2


def test_the_workbook_of_a_site_holds_all_rows_of_every_publisher_and_says_whose_they_are() -> None:
    """As the tables of the site do; what its pages say of a publisher stands behind its name."""
    files = export_to_dict(catalogus_of(DUINSTAD))
    found = read(files["data/alles.xlsx"].read())
    for opzet in list_tabelopzetten(REGISTER):
        rows = list(csv.DictReader(StringIO(files[f"data/tabellen/{opzet.naam}.csv"].read().decode())))
        sheet = found.get(name_bladen([opzet.naam])[opzet.naam], [["sleutel"]])
        assert [rij["sleutel"] for rij in rows_of(sheet)] == [row["sleutel"] for row in rows]
    wie = [tekst for titel, tekst in found["Lees mij"][1:] if titel == "Van wie is dit"]
    assert [tekst.partition(". ")[0] for tekst in wie] == [
        "Proef",
        "Dit hoort bij de site van 1 oktober 2026.",
        "Kustregio: Overgenomen uit openbare bronnen",
    ]


def test_a_large_workbook_holds_the_same_and_leaves_no_file_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows are not kept in memory; the heights of rows that explain stay too."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rijen = tuple((number, f"tekst {number}", "=1+1", "2026-03-15") for number in range(20_001))
    soorten = (SOORT.GEHEEL, SOORT.TEKST, SOORT.TEKST, SOORT.MOMENT)
    blad = Rekenblad(naam="blad", kop=("a", "b", "c", "d"), soorten=soorten, rijen=rijen, breedten=(9,) * 4)
    woorden = (("woord " * 9,), ("woord",))
    uitleg = Rekenblad(naam="uitleg", kop=("a",), soorten=(SOORT.TEKST,), rijen=woorden, breedten=(9,), is_uitleg=True)
    boek = Rekenboek(titel="Groot", bladen=(blad, uitleg))
    made = write_xlsx(boek)
    assert read(made) == read(write_ods(boek))
    assert load_workbook(BytesIO(made))["uitleg"].row_dimensions[2].height == 90
    assert made == write_xlsx(boek)
    assert [*tmp_path.iterdir()] == []


def test_every_table_of_a_site_that_fits_in_a_workbook_fits_in_a_sheet() -> None:
    """Each row is made of a value of its own in some file, and there are no more of those than a sheet has rows."""
    files, _ = make_world()
    catalogus = catalogus_of({file: as_text(data) for file, data in files.items()})
    found = read(export_to_dict(catalogus)["data/alles.ods"].read())
    assert sum(len(found[naam]) - 1 for naam in list(found)[3:]) < catalogus.omvang
    assert add_siteboek(EXTRA_VORMEN, 1_048_575) == ALLE_VORMEN
    assert add_siteboek(ALLE_VORMEN, 1_048_576) == EXTRA_VORMEN


def test_a_sheet_holds_the_rows_of_its_table_with_an_amount_that_is_not_known_apart_from_zero() -> None:
    """The reason stands in a column of its own."""
    found = read(export_to_dict(catalogus_of(OF_DUINSTAD))[f"{PROGRAMME}.xlsx"].read())
    regels = {rij["id"]: rij for rij in rows_of(found["programma_begroting_regels"])}
    assert (regels["coach"]["begroot"], "geen_bedrag" in regels["coach"]) == (40000.0, False)
    assert ("begroot" in regels["overig"], regels["overig"]["geen_bedrag"]) == (False, "pm")
    assert rows_of(found["interventie"])[0]["sleutel"] == "duinstad/2026/gezondheid/beweegcoach"


def test_every_column_that_is_filled_is_explained_and_every_sheet_is_named() -> None:
    """In plans in which everything is filled."""
    files, _ = make_world()
    catalogus = catalogus_of({file: as_text(data) for file, data in files.items()})
    slug = next(iter(catalogus.publicaties))
    found = read(export_to_dict(catalogus)[f"data/uitgevers/{slug}.xlsx"].read())
    tabellen = {rij["tabel"]: rij for rij in rows_of(found["Tabellen"])}
    assert [rij["blad"] for rij in tabellen.values()] == list(found)[3:]
    assert [len(found[rij["blad"]]) - 1 for rij in tabellen.values()] == [rij["rijen"] for rij in tabellen.values()]
    told = {(rij["tabel"], rij["kolom"]) for rij in rows_of(found["Velden"])}
    every = {kolom for tabel, kolom in told if tabel == "elke tabel"}
    assert [
        (tabel, kop)
        for tabel, rij in tabellen.items()
        for place, kop in enumerate(found[rij["blad"]][0])
        if any(row[place] != "" for row in found[rij["blad"]][1:])
        if kop not in every and (tabel, kop) not in told
    ] == []


def test_no_two_sheets_have_one_name_and_none_is_longer_than_excel_allows() -> None:
    """A name that fits is that of the table."""
    tabellen = [*(opzet.naam for opzet in list_tabelopzetten(REGISTER)), LIJSTWAARDEN]
    names = name_bladen(tabellen)
    assert len({naam.casefold() for naam in names.values()}) == len(tabellen)
    assert [naam for naam in names.values() if len(naam) > 31] == []
    assert [tabel for tabel, naam in names.items() if len(tabel) <= 31 and naam != tabel] == []
    assert names["programma_totstandkoming_burgerinitiatieven"] == "prog_tots_burgerinitiatieven"


def test_hostile_text_stays_text_in_both_formats() -> None:
    """In a title and in the name of a workbook."""
    hostile = '=HYPERLINK("https://example.org","x")'
    titel = OF_DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", f"titel: '{hostile}'")
    files = export_to_dict(catalogus_of({**OF_DUINSTAD, PROGRAMMA: titel, BEWEEGCOACH: OF_DUINSTAD[BEWEEGCOACH]}))
    for eind in WRITERS:
        found = read(files[f"{PROGRAMME}.{eind}"].read())
        assert rows_of(found["programma"])[0]["titel"] == hostile
    book = load_workbook(BytesIO(files[f"{PROGRAMME}.xlsx"].read()))
    assert [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"] == []


def test_an_empty_list_is_as_empty_as_what_is_not_there() -> None:
    """Nobody reads a zero in it."""
    boek = make_boek([(SOORT.LIJST, (), None), (SOORT.GETAL, None, None), (SOORT.TEKST, "x", None)])
    leeg = replace(boek, titel="")
    assert [read(write(leeg))["blad"][1] for write in WRITERS.values()] == [["", "", "x"]] * 2
