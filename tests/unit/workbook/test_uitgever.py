"""A whole publisher as one workbook: what it has once and all its programmes, there and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.sourcecode import PROJECT
from tests.unit.workbook.invullen import Invulling, back, make, plannen_in, read
from tests.unit.workbook.test_terugzetten import changed_lines, texts
from uitvoeringskompas.tables.uit.werkboek import Inhoud
from uitvoeringskompas.writing.project import Project

PLANS = PROJECT / "plans"
PUBLISHERS = sorted(path.parent.name for path in PLANS.glob("*/profiel.yaml"))
LIJST = "kleindorp/indicatoren.yaml"


@pytest.fixture
def plannen(tmp_path: Path) -> Project:
    """Give small plans that may be changed."""
    shutil.copytree(PROJECT / "tests" / "golden" / "plans", tmp_path / "plans")
    return plannen_in(tmp_path / "plans")


def find(filled: Invulling, blad: str, **sleutels: Inhoud) -> list[Inhoud]:
    """Return the row of a sheet that says so in the columns with these titles; an underscore is a space."""
    heads, rows = filled.bladen[blad][1], filled.bladen[blad][2:]
    wanted = {heads.index(titel.replace("_", " ")): value for titel, value in sleutels.items()}
    (row,) = (row for row in rows if all(row[place] == value for place, value in wanted.items()))
    return row


def put(filled: Invulling, blad: str, kolom: str, inhoud: Inhoud, **sleutels: Inhoud) -> None:
    """Fill in one cell of a row that is there."""
    find(filled, blad, **sleutels)[filled.bladen[blad][0].index(kolom)] = inhoud


def add(filled: Invulling, blad: str, waarden: dict[str, Inhoud], **sleutels: Inhoud) -> None:
    """Fill in a row below."""
    codes, heads = filled.bladen[blad][:2]
    row: list[Inhoud] = [None] * len(codes)
    for titel, value in sleutels.items():
        row[heads.index(titel.replace("_", " "))] = value
    for code, value in waarden.items():
        row[codes.index(code)] = value
    filled.bladen[blad].append(row)


@pytest.mark.parametrize("slug", PUBLISHERS)
def test_a_workbook_that_nobody_changed_changes_nothing(slug: str) -> None:
    """Of every publisher in the plans each file keeps its bytes."""
    plannen = plannen_in(PLANS)
    before = {path: path.read_bytes() for path in (PLANS / slug).rglob("*.yaml")}
    outcome = back(plannen, make(plannen, slug))
    assert (outcome.pad, outcome.nieuw, outcome.gewijzigd, outcome.problems) == (slug, (), (), ())
    assert {path: path.read_bytes() for path in (PLANS / slug).rglob("*.yaml")} == before


@pytest.mark.parametrize("slug", ["almere", "s-hertogenbosch"])
def test_in_an_empty_place_a_publisher_says_the_same(slug: str, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    empty, plannen = plannen_in(tmp_path / "leeg"), plannen_in(PLANS)
    assert back(empty, make(plannen, slug)).problems == ()
    one, other = (read(each, slug).documents for each in (plannen, empty))
    assert {path: document.data for path, document in one.items()} == {
        path: document.data for path, document in other.items()
    }


def test_a_changed_cell_changes_that_entry_wherever_it_stands(plannen: Project) -> None:
    """In the profile, in a list, in a list of something in a list, in a nota and in a programme of either year."""
    before, filled = texts(plannen), make(plannen, "kleindorp")
    rows = filled.bladen["Profiel"]
    rows[[row[0] for row in rows].index("website")][2] = "https://kleindorp.example/gezond"
    put(filled, "Partijen", "bekendheid", "Bekend", Nr=4)
    put(filled, "Ind. Metingen", "waarde", 45, Hoort_bij="voldoende-bewegen", Nr=2)
    put(filled, "Nota Doelen", "jaar", 2029, Kenmerk="nota-2024", Nr=1)
    put(filled, "Interventies", "status", "Vertraagd", Programma="2026/gezondheid", Kenmerk="wandelgroep")
    rows = filled.bladen["Programma"]
    rows[[row[0] for row in rows].index("titel")][2] = "Gezond 2025"
    outcome = back(plannen, filled)
    assert (outcome.pad, outcome.problems) == ("kleindorp", ())
    assert changed_lines(before, texts(plannen)) == CHANGED


CHANGED = [
    "kleindorp/2025/gezondheid/programma.yaml - titel: Uitvoeringsprogramma gezondheid 2025",
    "kleindorp/2025/gezondheid/programma.yaml + titel: Gezond 2025",
    "interventies/wandelgroep.yaml - status: loopt",
    "interventies/wandelgroep.yaml + status: vertraagd",
    "kleindorp/indicatoren.yaml - - {meetjaar: 2024, waarde: 44.5, reeks: lijst-nieuw, bron: monitor}",
    "kleindorp/indicatoren.yaml + - {meetjaar: 2024, waarde: 45, reeks: lijst-nieuw, bron: monitor}",
    "kleindorp/notas/nota-2024.yaml - jaar: 2028",
    "kleindorp/notas/nota-2024.yaml + jaar: 2029",
    "kleindorp/partijen.yaml - bekendheid: nieuw",
    "kleindorp/partijen.yaml + bekendheid: bekend",
    "kleindorp/profiel.yaml - website: https://kleindorp.example/",
    'kleindorp/profiel.yaml + website: "https://kleindorp.example/gezond"',
]


def test_new_rows_find_their_place_also_in_what_is_new_in_the_same_workbook(plannen: Project) -> None:
    """A figure of an indicator that was there and of one that is new, by its name or with the title behind it."""
    before, filled = texts(plannen), make(plannen, "kleindorp")
    add(filled, "Partijen", {"id": "bibliotheek", "naam": "Bibliotheek", "soort": "welzijn"})
    add(filled, "Indicatoren", {"id": "lezers", "naam": "Lezers", "eenheid": "mensen"})
    add(filled, "Ind. Metingen", {"meetjaar": 2026, "waarde": 12}, Hoort_bij="lezers")
    deelnemers = "deelnemers-wandelgroep — Deelnemers aan de wandelgroep"
    add(filled, "Ind. Metingen", {"meetjaar": 2026, "waarde": 41}, Hoort_bij=deelnemers)
    programma: dict[str, Inhoud] = {"Programma": "2026/gezondheid — Uitvoeringsprogramma gezondheid 2026"}
    leesclub: dict[str, Inhoud] = {"titel": "Leesclub", "soort": "Interventie", "wat": "Lezen.", "status": "Loopt"}
    add(filled, "Interventies", leesclub, **programma)
    add(filled, "Int. Uitvoerders", {"partij": "bibliotheek"}, Kenmerk="leesclub", **programma)
    add(filled, "Kansen", {"id": "zaal", "titel": "Er is een zaal"}, **programma)
    assert back(plannen, filled).problems == ()
    assert changed_lines(before, texts(plannen)) == ADDED


ADDED = [
    "interventies/leesclub.yaml + titel: Leesclub",
    "interventies/leesclub.yaml + soort: interventie",
    "interventies/leesclub.yaml + wat: Lezen.",
    "interventies/leesclub.yaml + uitvoerders:",
    "interventies/leesclub.yaml + - {partij: bibliotheek}",
    "interventies/leesclub.yaml + status: loopt",
    "programma.yaml + kansen:",
    "programma.yaml + - id: zaal",
    "programma.yaml + titel: Er is een zaal",
    "kleindorp/indicatoren.yaml + - meetjaar: 2026",
    "kleindorp/indicatoren.yaml + waarde: 41",
    "kleindorp/indicatoren.yaml + - id: lezers",
    "kleindorp/indicatoren.yaml + naam: Lezers",
    "kleindorp/indicatoren.yaml + eenheid: mensen",
    "kleindorp/indicatoren.yaml + metingen: [{meetjaar: 2026, waarde: 12}]",
    "kleindorp/partijen.yaml + - id: bibliotheek",
    "kleindorp/partijen.yaml + naam: Bibliotheek",
    "kleindorp/partijen.yaml + soort: welzijn",
]


def test_what_is_gone_stays_unless_somebody_says_so(plannen: Project) -> None:
    """Also when something is added to the same list, and to one in what stands behind it."""
    before, filled = texts(plannen), make(plannen, "kleindorp")
    blad = filled.bladen["Ind. Metingen"]
    blad.remove(find(filled, "Ind. Metingen", Hoort_bij="voldoende-bewegen", Nr=1))
    add(filled, "Ind. Metingen", {"meetjaar": 2026, "waarde": 41}, Hoort_bij="deelnemers-wandelgroep")
    assert [problem.message for problem in back(plannen, filled, proef=True).problems] == [
        (
            "Rij 1 van ‘indicatoren/voldoende-bewegen’ staat niet meer op het blad ‘Ind. Metingen’, en blijft in de "
            "plannen. Moet het weg? Typ dan --verwijder achter de opdracht."
        )
    ]
    assert back(plannen, filled, verwijder=True).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        "kleindorp/indicatoren.yaml - - {meetjaar: 2020, waarde: 49, reeks: lijst-oud}",
        "kleindorp/indicatoren.yaml + - meetjaar: 2026",
        "kleindorp/indicatoren.yaml + waarde: 41",
    ]


def test_what_still_has_something_in_it_does_not_go_away(plannen: Project) -> None:
    """Its figures would go with it: those of the workbook, and those that a colleague added."""
    before, filled = texts(plannen), make(plannen, "kleindorp")
    rows = filled.bladen["Indicatoren"]
    rows.remove(find(filled, "Indicatoren", Nr=2))
    assert [problem.message for problem in back(plannen, filled, verwijder=True).problems] == [
        f"‘deelnemers-wandelgroep’ staat niet meer op het blad ‘Indicatoren’, maar op ‘{blad}’ staan er nog rijen bij. "
        "Haal die ook weg, of zet de rij terug."
        for blad in ("Ind. Metingen", "Ind. Nulmetingen", "Ind. Streefwaarden")
    ]
    assert texts(plannen) == before
    for blad in ("Ind. Metingen", "Ind. Nulmetingen", "Ind. Streefwaarden"):
        place = filled.bladen[blad][1].index("Hoort bij")
        filled.bladen[blad] = [row for row in filled.bladen[blad] if row[place] != "deelnemers-wandelgroep"]
    assert back(plannen, filled, verwijder=True).problems == ()
    assert not [line for line in changed_lines(before, texts(plannen)) if not line.startswith(f"{LIJST} -")]
    assert "deelnemers-wandelgroep" not in texts(plannen)[LIJST]


def test_what_belongs_nowhere_is_told_and_nothing_is_written(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, "kleindorp")
    add(filled, "Ind. Metingen", {"meetjaar": 2026}, Hoort_bij="bestaat-niet")
    add(filled, "Ind. Metingen", {"meetjaar": 2027})
    add(filled, "Interventies", {"titel": "Leesclub"}, Programma="volgend jaar")
    add(filled, "Kansen", {"id": "zaal"})
    add(filled, "Kansen", {"id": "zaal"}, Programma="2031/gezondheid")
    add(filled, "Partijen", {"id": "ggd", "naam": "GGD", "soort": "ggd"}, Kenmerk="../weg")
    assert [problem.message for problem in back(plannen, filled).problems] == [
        "‘../weg’ is er niet. Typ bij Kenmerk in welk bestand deze rij hoort.",
        "‘bestaat-niet’ is er niet. Typ daar het kenmerk waar deze rij bij hoort.",
        "Bij ‘Hoort bij’ staat niets. Typ daar het kenmerk waar deze rij bij hoort.",
        "Bij Programma staat niets. Typ bij Programma bij welk programma deze rij hoort.",
        "Het programma ‘2031/gezondheid’ is er niet. Typ bij Programma bij welk programma deze rij hoort.",
        "‘volgend jaar’ is geen programma. Typ bij Programma het jaar en de map, zoals 2027/gezondheid.",
    ]
    assert texts(plannen) == before


def test_the_first_party_begins_the_file_with_parties(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, "minimaal")
    add(filled, "Partijen", {"id": "ggd", "naam": "GGD", "soort": "ggd"})
    add(filled, "Par. Vroegere namen", {"naam": "Dienst", "tot_en_met": "2020"}, Hoort_bij="ggd")
    outcome = back(plannen, filled)
    assert (outcome.nieuw, outcome.problems) == (("plans/minimaal/partijen.yaml",), ())
    assert changed_lines(before, texts(plannen)) == [
        "minimaal/partijen.yaml + partijen:",
        (
            "minimaal/partijen.yaml + - {id: ggd, naam: GGD, soort: ggd, "
            'vroegere_namen: [{naam: Dienst, tot_en_met: "2020"}]}'
        ),
    ]


def test_of_one_year_only_its_programmes_are_there_and_the_rest_stays(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, "kleindorp/2026")
    assert {row[0] for row in filled.bladen["Interventies"][2:]} == {"2026/gezondheid"}
    assert len(filled.bladen["Partijen"]) == 6
    add(filled, "Kansen", {"id": "zaal", "titel": "Er is een zaal"})
    assert back(plannen, filled, verwijder=True).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        "programma.yaml + kansen:",
        "programma.yaml + - id: zaal",
        "programma.yaml + titel: Er is een zaal",
    ]


def test_it_goes_back_to_its_own_folder_only(plannen: Project) -> None:
    (problem,) = back(plannen, make(plannen, "kleindorp"), naar="kleindorp/2026/gezondheid").problems
    assert problem.message == (
        "Dit werkboek is van een hele gemeente of regio, en ‘kleindorp/2026/gezondheid’ is een programma. "
        "Laat --naar weg."
    )


def test_a_logo_that_stands_somewhere_else_stops_no_workbook(plannen: Project) -> None:
    """It says nothing of what stands in the files."""
    (plannen.plans / "kleindorp" / "huisstijl").mkdir()
    (plannen.plans / "kleindorp" / "huisstijl" / "logo.svg").write_text("<svg/>", "utf-8")
    outcome = back(plannen, make(plannen, "kleindorp"))
    assert (outcome.gewijzigd, outcome.problems) == ((), ())
