"""What a cell refers to shows its name, is chosen from a list, and comes back by what the plans call it."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from odfdo import Document
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from tests.sourcecode import PROJECT
from tests.unit.workbook.invullen import back, make, plannen_in, werkboek
from tests.unit.workbook.test_terugzetten import PAD, changed_lines, texts
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.tables.uit import write_werkboek
from uitvoeringskompas.workbook.namen import LIJSTEN, from_reference
from uitvoeringskompas.writing.project import Project

GOLDEN = PROJECT / "tests" / "golden" / "plans"
DORPSWERK = "dorpswerk — Stichting Dorpswerk"
WITHOUT = {
    "BijTekst": "a field of the file, or anything in it",
    "ElderPad": "of another publisher, who has a workbook of its own",
}


@pytest.fixture
def plannen(tmp_path: Path) -> Project:
    """Give small plans that may be changed."""
    shutil.copytree(GOLDEN, tmp_path / "plans")
    return plannen_in(tmp_path / "plans")


def test_every_type_of_reference_has_a_list_or_a_reason_why_not() -> None:
    types = {name: kind for name, kind in vars(verwijzing).items() if hasattr(kind, "__supertype__")}
    assert {name for name, kind in types.items() if kind not in LIJSTEN} == set(WITHOUT)


@pytest.mark.parametrize("pad", ["kleindorp", PAD])
@pytest.mark.parametrize("naam", ["Int. Uitvoerders", "Beoogde resultaten", "Begrotingsregels"])
def test_every_name_behind_a_reference_stands_on_the_sheet_of_names(pad: str, naam: str) -> None:
    """In the workbook of a programme too: what it refers to stands for a part around it."""
    bladen = {blad.naam: blad for blad in werkboek(plannen_in(GOLDEN), pad).bladen}
    known = {cel.inhoud for rij in bladen["Namen"].rijen for cel in rij}
    shown = {str(cel.inhoud) for rij in bladen[naam].rijen[2:] for cel in rij if " — " in str(cel.inhoud)}
    assert shown
    assert shown <= known


def test_a_name_behind_the_line_is_for_who_reads_and_changes_nothing(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    rows = filled.bladen["Int. Uitvoerders"]
    partij = rows[0].index("partij")
    assert DORPSWERK in {row[partij] for row in rows}
    for row in rows[2:]:
        row[partij] = str(row[partij]).partition(" — ")[0]
    filled.set("Interventies", "doelen", "meer-bewegen - wat dan ook\nrookvrij-spelen", bestand="wandelgroep")
    assert back(plannen, filled).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        "interventies/wandelgroep.yaml - doelen: [meer-bewegen]",
        "interventies/wandelgroep.yaml + doelen: [meer-bewegen, rookvrij-spelen]",
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ggd", "ggd"),
        ("ggd — GGD Noord", "ggd"),
        ("ggd - GGD", "ggd"),
        ("2026/gezondheid – Gezond", "2026/gezondheid"),
        ("ggd-noord", "ggd-noord"),
        ("GGD Noord", "GGD Noord"),
    ],
)
def test_what_stands_before_the_line_is_the_reference(typed: str, meant: str) -> None:
    assert from_reference(typed) == meant


def test_one_reference_is_chosen_from_a_list_that_lets_something_new_in(plannen: Project) -> None:
    """Who typed a new party on its own sheet may name it: the list asks, and does not refuse."""
    book = load_workbook(BytesIO(write_werkboek(werkboek(plannen, "kleindorp"), ".xlsx")))
    sheet = book["Int. Uitvoerders"]
    codes = [cell.value for cell in sheet[1]]
    letter = get_column_letter(codes.index("partij") + 1)
    (found,) = (each for each in sheet.data_validations.dataValidation if str(each.sqref).startswith(letter))
    assert (found.errorStyle, found.error) == (
        "warning",
        "Dit staat niet in de lijst. Is het nieuw? Dan mag het hier staan.",
    )
    naam, _, place = str(found.formula1).partition("!")
    cells = [cell.value for (cell,) in book[naam.strip("'")][place.replace("$", "")]]
    assert cells == [
        DORPSWERK,
        "gemeente-kleindorp — Gemeente Kleindorp",
        "ggd-noordstreek — GGD Noordstreek",
        "wandelclub-stap — Wandelclub Stap",
    ]


def test_where_a_new_row_belongs_is_chosen_too(plannen: Project) -> None:
    """The programme, the interventie, and of a figure the indicator."""
    book = load_workbook(BytesIO(write_werkboek(werkboek(plannen, "kleindorp"), ".xlsx")))
    found = {
        sheet: [str(each.sqref) for each in book[sheet].data_validations.dataValidation]
        for sheet in ("Int. Uitvoerders", "Ind. Metingen", "Interventies")
    }
    assert {"A3:A1000", "B3:B1000"} <= set(found["Int. Uitvoerders"])
    assert "B3:B1000" in found["Ind. Metingen"]
    assert "A3:A1000" in found["Interventies"]


def test_a_cell_for_several_names_where_to_find_them(plannen: Project) -> None:
    """A drop-down list holds one, so all names stand on a sheet that everybody sees."""
    boek = werkboek(plannen, PAD)
    (blad,) = (each for each in boek.bladen if each.naam == "Interventies")
    codes = [cel.inhoud for cel in blad.rijen[0]]
    kop, cel = blad.rijen[1][codes.index("doelen")], blad.rijen[2][codes.index("doelen")]
    assert kop.opmerking.endswith("Zet elk op een eigen regel in de cel. Kies uit ‘Doelen’ op het blad ‘Namen’.")
    assert cel.keuzelijst == ""
    (names,) = (each for each in boek.bladen if each.naam == "Namen")
    assert not names.verborgen
    column = [rij[[cel.inhoud for cel in names.rijen[0]].index("Doelen")].inhoud for rij in names.rijen]
    assert column[:4] == [
        "Doelen",
        "meer-bewegen — Meer volwassenen bewegen genoeg",
        "minder-eenzaam — Minder inwoners voelen zich eenzaam",
        "rookvrij-spelen — Kinderen spelen rookvrij",
    ]


def test_an_opendocument_asks_too(plannen: Project, tmp_path: Path) -> None:
    place = tmp_path / "boek.ods"
    place.write_bytes(write_werkboek(werkboek(plannen, "kleindorp"), ".ods"))
    found = Document(place).body.get_elements("//table:content-validation")
    kinds = {each.get_attribute("table:name"): each.children[0].get_attribute("table:message-type") for each in found}
    assert (kinds["namen_partijen"], kinds["ja_nee"]) == ("warning", "stop")
