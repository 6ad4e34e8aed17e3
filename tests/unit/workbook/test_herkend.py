"""A row of a workbook is known again by what stood in it: nothing is put in the place of something else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.unit.workbook.invullen import Invulling, back, make, plannen_in
from tests.unit.workbook.test_terugzetten import PAD, WANDEL, changed_lines, texts
from uitvoeringskompas.writing.project import Project

REGELS = "Begrotingsregels"
EERSTE = "    - {id: wandelgroep, interventie: wandelgroep, "
ERBIJ = "    - {id: folder, soort: uitvoering, dekking: eigen, jaar: 2026, begroot: 100}\n"


@pytest.fixture
def plannen(tmp_path: Path, project: Path) -> Project:
    """Give small plans that may be changed."""
    shutil.copytree(project / "tests" / "golden" / "plans", tmp_path / "plans")
    return plannen_in(tmp_path / "plans")


def change(plannen: Project, old: str, new: str) -> None:
    """Change the programme as a colleague does while the workbook is filled in."""
    place = plannen.plans / PAD / "programma.yaml"
    text = place.read_text("utf-8")
    assert text.count(old) == 1
    place.write_text(text.replace(old, new), "utf-8")


def copy_row(filled: Invulling, blad: str, bestand: str, **inhoud: str) -> None:
    """Copy a row below the others, with all that it is known by, and type something else in it."""
    rows = filled.bladen[blad]
    row = [*next(row for row in rows[2:] if row[0] == bestand)]
    for code, value in inhoud.items():
        row[rows[0].index(code)] = value
    rows.append(row)


def drop_column(filled: Invulling, blad: str, code: str) -> None:
    """Take a whole column away."""
    place = filled.bladen[blad][0].index(code)
    for row in filled.bladen[blad]:
        del row[place]


def test_what_a_colleague_put_above_in_a_list_moves_no_change_to_another_line(plannen: Project) -> None:
    filled = make(plannen, PAD)
    filled.set(REGELS, "jaar", 2027, bestand="programma", nummer=2)
    change(plannen, EERSTE, ERBIJ + EERSTE)
    before = texts(plannen)
    assert back(plannen, filled).problems == ()
    line = "{id: buurtkoffie, was: koffie, interventie: buurtkoffie, soort: uitvoering, dekking: spuk, "
    assert changed_lines(before, texts(plannen)) == [
        f"programma.yaml - - {line}jaar: 2026, begroot: 5000}}",
        f"programma.yaml + - {line}jaar: 2027, begroot: 5000}}",
    ]


def test_what_a_colleague_put_above_stays_when_another_line_is_taken_away(plannen: Project) -> None:
    filled = make(plannen, PAD)
    filled.clear(REGELS, bestand="programma", nummer=1)
    change(plannen, EERSTE, ERBIJ + EERSTE)
    before = texts(plannen)
    assert back(plannen, filled, verwijder=True).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        (
            "programma.yaml - - {id: wandelgroep, interventie: wandelgroep, soort: uitvoering, dekking: eigen, "
            "jaar: 2026, begroot: 6500}"
        )
    ]


def test_a_line_that_a_colleague_took_away_is_told_and_stops_only_who_changed_it(plannen: Project) -> None:
    filled, text = make(plannen, PAD), texts(plannen)[f"{PAD}/programma.yaml"]
    change(plannen, next(line for line in text.splitlines(keepends=True) if line.startswith(EERSTE)), "")
    before = texts(plannen)
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Begrotingsregels!K1R3: waarschuwing: Deze rij staat niet meer in de plannen: iemand haalde "
            "haar weg of schreef haar anders. Ze komt er niet in terug. [werkboek-rij-weg]"
        )
    ]
    filled.set(REGELS, "begroot", 1, bestand="programma", nummer=1)
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Begrotingsregels!K1R3: fout: Deze rij staat niet meer in de plannen: iemand haalde haar weg "
            "of schreef haar anders. Maak een nieuw werkboek. [werkboek-allebei]"
        )
    ]
    assert texts(plannen) == before


def test_a_row_that_was_copied_with_its_name_is_told_and_never_put_over_the_first(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    copy_row(filled, "Interventies", "wandelgroep", titel="Iets heel anders")
    copy_row(filled, REGELS, "programma", naam="Nog een regel")
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Begrotingsregels!K1R9: fout: Op dit blad staat nog een rij met Nr 1. "
            "Is deze rij nieuw? Maak Nr dan leeg. [werkboek-dubbel]"
        ),
        (
            "boek.xlsx: Interventies!K1R6: fout: Op dit blad staat nog een rij met Kenmerk ‘wandelgroep’. "
            "Is deze rij nieuw? Maak Kenmerk dan leeg. [werkboek-dubbel]"
        ),
    ]
    assert texts(plannen) == before


def test_a_column_that_is_gone_takes_nothing_away(plannen: Project) -> None:
    """A column in which nothing stood may go."""
    before, filled = texts(plannen), make(plannen, PAD)
    drop_column(filled, "Interventies", "hoe")
    drop_column(filled, REGELS, "stroom")
    assert [str(problem) for problem in back(plannen, filled, verwijder=True).problems] == [
        (
            "boek.xlsx: Interventies: fout: De kolom ‘Hoe’ is weg. Zet haar terug, of maak een nieuw werkboek met "
            "kompas export tabel. Moet weg wat erin stond? Maak dan de cellen leeg. [werkboek-kolom-weg]"
        )
    ]
    assert texts(plannen) == before


def test_a_column_that_was_copied_is_told(plannen: Project) -> None:
    """Which of the two holds what is meant, nobody knows."""
    before, filled = texts(plannen), make(plannen, PAD)
    place = filled.bladen["Interventies"][0].index("wat")
    for row in filled.bladen["Interventies"]:
        row.append(row[place])
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Interventies: fout: De kolom ‘Wat’ staat er twee keer. Haal een van de twee weg. "
            "[werkboek-kolom-dubbel]"
        )
    ]
    assert texts(plannen) == before


def test_a_workbook_that_goes_back_again_adds_nothing_twice(plannen: Project) -> None:
    """And what somebody fills in after that still goes through."""
    filled = make(plannen, PAD)
    filled.add("Interventies", titel="Valpreventie thuis", soort="Interventie", wat="Oefenen.", status="Loopt")
    filled.add("Int. Uitvoerders", bestand="valpreventie-thuis", partij="dorpswerk", rol="Trekker")
    filled.add("Int. Uitvoerders", bestand="wandelgroep", partij="ggd")
    filled.add(REGELS, id="vallen", interventie="valpreventie-thuis", jaar=2026, begroot=0)
    assert back(plannen, filled).problems == ()
    before = texts(plannen)
    again = back(plannen, filled)
    assert (again.nieuw, again.gewijzigd, again.problems) == ((), (), ())
    filled.set(REGELS, "begroot", 7250, bestand="programma", nummer=1)
    assert back(plannen, filled).problems == ()
    line = "{id: wandelgroep, interventie: wandelgroep, soort: uitvoering, dekking: eigen, jaar: 2026, "
    assert changed_lines(before, texts(plannen)) == [
        f"programma.yaml - - {line}begroot: 6500}}",
        f"programma.yaml + - {line}begroot: 7250}}",
    ]


def test_an_item_without_an_id_is_known_by_the_greater_part_of_what_it_says(plannen: Project) -> None:
    """What stands in its place and says something else is another: who changed the first hears that it is gone."""
    filled = make(plannen, PAD)
    filled.set("Int. Uitvoerders", "rol", "Uitvoerder", bestand="wandelgroep", nummer=2)
    place = plannen.plans / PAD / "interventies" / "wandelgroep.yaml"
    text = place.read_text("utf-8")
    place.write_text(text.replace("{partij: wandelclub-stap, rol", "{partij: ggd, rol"), "utf-8")
    before = texts(plannen)
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Int. Uitvoerders!K1R6: fout: Deze rij staat niet meer in de plannen: iemand haalde haar weg "
            "of schreef haar anders. Maak een nieuw werkboek. [werkboek-allebei]"
        )
    ]
    assert texts(plannen) == before


def test_of_two_items_that_it_can_be_none_is_chosen(plannen: Project) -> None:
    """Both say as much of it: who changed it hears so, and what nobody touched stops nothing."""
    filled = make(plannen, PAD)
    line = next(each for each in texts(plannen)[f"{PAD}/programma.yaml"].splitlines(keepends=True) if EERSTE in each)
    change(plannen, line, line.replace("6500", "6000") + line.replace("6500", "500"))
    before = texts(plannen)
    assert [str(problem.severity) for problem in back(plannen, filled).problems] == ["waarschuwing"]
    filled.set(REGELS, "jaar", 2027, bestand="programma", nummer=1)
    assert [problem.code for problem in back(plannen, filled).problems] == ["werkboek-allebei"]
    assert texts(plannen) == before


def test_what_two_changed_in_one_line_goes_together(plannen: Project) -> None:
    """A colleague the amount, and in the workbook the year."""
    filled = make(plannen, PAD)
    change(plannen, "begroot: 6500", "begroot: 6000")
    filled.set(REGELS, "jaar", 2027, bestand="programma", nummer=1)
    before = texts(plannen)
    assert back(plannen, filled).problems == ()
    line = "{id: wandelgroep, interventie: wandelgroep, soort: uitvoering, dekking: eigen, "
    assert changed_lines(before, texts(plannen)) == [
        f"programma.yaml - - {line}jaar: 2026, begroot: 6000}}",
        f"programma.yaml + - {line}jaar: 2027, begroot: 6000}}",
    ]


def test_a_row_that_was_written_anew_is_known_when_the_workbook_goes_back_again(plannen: Project) -> None:
    filled = make(plannen, PAD)
    filled.set("Int. Uitvoerders", "rol", "Uitvoerder", bestand="wandelgroep", nummer=2)
    assert back(plannen, filled).gewijzigd == (f"plans/{PAD}/{WANDEL}",)
    again = back(plannen, filled)
    assert (again.nieuw, again.gewijzigd, again.problems) == ((), (), ())
