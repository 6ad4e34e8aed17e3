"""A workbook that comes back: what somebody changed changes in the plans, to the letter, and nothing else."""

from __future__ import annotations

import difflib
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.unit.workbook.invullen import back, make, plannen_in
from uitvoeringskompas.writing.project import Project

PAD = "kleindorp/2026/gezondheid"
WANDEL = "interventies/wandelgroep.yaml"

CHANGED = [
    (
        "interventies/wandelgroep.yaml - hoe: De groepen van 2025 gaan door. Er komt een ronde voor "
        "ouders met een kinderwagen bij."
    ),
    'interventies/wandelgroep.yaml + hoe: "Heel anders.\\nMet twee alinea’s."',
    "interventies/wandelgroep.yaml - settings: [buitenruimte]",
    "interventies/wandelgroep.yaml + settings: [wijk, buitenruimte]",
    'interventies/wandelgroep.yaml - planning: {van: "2026-01", doorlopend: true}',
    "interventies/wandelgroep.yaml + planning: {van: 2026-03-01, doorlopend: true}",
    (
        "interventies/wandelgroep.yaml - - {id: r1, beoogd: Vijfenveertig deelnemers, indicator: "
        "deelnemers-wandelgroep, waarde: 45, eenheid: deelnemers}"
    ),
    (
        "interventies/wandelgroep.yaml + - {id: r1, beoogd: Vijfenveertig deelnemers, indicator: "
        "deelnemers-wandelgroep, waarde: 60, eenheid: deelnemers}"
    ),
    "interventies/wandelgroep.yaml - status: loopt",
    "interventies/wandelgroep.yaml + status: vertraagd",
    (
        "programma.yaml - - {id: wandelgroep, interventie: wandelgroep, soort: uitvoering, dekking: "
        "eigen, jaar: 2026, begroot: 6500}"
    ),
    (
        "programma.yaml + - {id: wandelgroep, interventie: wandelgroep, soort: uitvoering, dekking: "
        "eigen, jaar: 2026, begroot: 7250}"
    ),
]
GONE = [
    (
        "boek.xlsx: Begrotingsregels: waarschuwing: Rij 2 van ‘programma’ staat niet meer op het blad "
        "‘Begrotingsregels’, en blijft in de plannen. Moet het weg? Typ dan --verwijder achter de "
        "opdracht. [werkboek-rij-weg]"
    ),
    (
        "boek.xlsx: Interventies: waarschuwing: ‘buurtkoffie’ staat niet meer op het blad "
        "‘Interventies’, en blijft in de plannen. Verwijder het bestand zelf als het weg moet. "
        "[werkboek-rij-weg]"
    ),
]
UNREADABLE = [
    (
        "boek.xlsx: Begrotingsregels!K12R3: fout: Begroot bedrag: “PM” is geen getal. Typ alleen het "
        "getal, zoals 25000 of 12,5. [werkboek-onleesbaar]"
    ),
    (
        "boek.xlsx: Begrotingsregels!K17R3: fout: Bij benadering: “misschien” kan hier niet. Kies uit: "
        "ja, nee. [werkboek-onleesbaar]"
    ),
    (
        "boek.xlsx: Interventies!K41R5: fout: Planning · Van: “31-2-2026” is geen dag die bestaat. Typ "
        "een dag als 1-3-2027. [werkboek-onleesbaar]"
    ),
    (
        "boek.xlsx: Interventies!K59R5: fout: Status aan het begin: “Bijna klaar” kan hier niet. Kies "
        "uit: Nog niet gestart, Loopt, Afgerond, Vertraagd, Versneld, Stilgelegd, Gestopt, Niet "
        "uitgevoerd, Onbekend. [werkboek-onleesbaar]"
    ),
    (
        "boek.xlsx: Int. Uitvoerders!K1R7: fout: ‘bestaat-niet’ is er niet. Typ bij Kenmerk in welk "
        "bestand deze rij hoort. [werkboek-hoort-nergens]"
    ),
]
PLAIN = """\
titel: Wandelgroep met korte en lange ronde
soort: interventie
wat: "Inwoners wandelen elke week samen, met een begeleider."
hoe: De groepen van 2025 gaan door. Er komt een ronde voor ouders met een kinderwagen bij.
doelen: [meer-bewegen]
prioriteit: bewegen
themas: [bewegen]
pijlers: [signalering_advies_ondersteuning]
doelgroepen: [ouderen, zwangeren_en_jonge_ouders]
settings: [buitenruimte]
aangedragen_door: [vorig_jaar]
planning:
  van: "2026-01"
  doorlopend: true
resultaten:
  - {id: r1, beoogd: Vijfenveertig deelnemers, indicator: deelnemers-wandelgroep, waarde: 45, eenheid: deelnemers}
uitvoerders:
  - {partij: dorpswerk, rol: trekker}
  - {partij: wandelclub-stap, rol: ondersteuner}
aanspreekpunt:
  functie: Coördinator Dorpswerk
  partij: dorpswerk
  email: "wandelen@kleindorp.example"
status: loopt
"""


@pytest.fixture
def plannen(tmp_path: Path, project: Path) -> Project:
    """Give small plans that may be changed."""
    shutil.copytree(project / "tests" / "golden" / "plans", tmp_path / "plans")
    return plannen_in(tmp_path / "plans")


def texts(plannen: Project) -> dict[str, str]:
    """Return every file of the plans."""
    return {
        path.relative_to(plannen.plans).as_posix(): path.read_text("utf-8")
        for path in plannen.plans.rglob("*")
        if path.is_file()
    }


def changed_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return the lines that went and came, with the name of the file before each."""
    found = []
    for path in sorted(before | after):
        old, new = before.get(path, "").splitlines(), after.get(path, "").splitlines()
        name = path.removeprefix(f"{PAD}/")
        lines = (line for line in difflib.unified_diff(old, new, n=0, lineterm="") if line[:3] not in {"---", "+++"})
        found += [f"{name} {line[0]} {line[1:].strip()}" for line in lines if line[0] in "+-"]
    return found


def test_a_changed_cell_changes_that_entry_and_leaves_the_rest_as_it_was_typed(plannen: Project) -> None:
    """An amount, a choice, a date, a list, a text and something in a list."""
    before, filled = texts(plannen), make(plannen, PAD)
    filled.set("Interventies", "hoe", "Heel anders.\nMet twee alinea’s.", bestand="wandelgroep")
    filled.set("Interventies", "status", "Vertraagd", bestand="wandelgroep")
    filled.set("Interventies", "planning.van", date(2026, 3, 1), bestand="wandelgroep")
    filled.set("Interventies", "settings", "Wijk\nBuitenruimte", bestand="wandelgroep")
    filled.set("Begrotingsregels", "begroot", 7250, bestand="programma", nummer=1)
    filled.set("Int. Verwachte resultaten", "waarde", 60, bestand="wandelgroep", nummer=1)
    outcome = back(plannen, filled)
    assert outcome.problems == ()
    assert outcome.gewijzigd == (f"plans/{PAD}/programma.yaml", f"plans/{PAD}/{WANDEL}")
    assert changed_lines(before, texts(plannen)) == CHANGED


def test_an_empty_cell_takes_the_entry_away_and_a_filled_one_adds_it_where_the_schema_has_it(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    filled.set("Interventies", "prioriteit", None, bestand="wandelgroep")
    filled.set("Interventies", "planning.tot_en_met", date(2026, 12, 31), bestand="wandelgroep")
    filled.set("Interventies", "motivering", "Inwoners vroegen erom.", bestand="wandelgroep")
    filled.set("Interventies", "erkenning.stand", "Onbekend", bestand="wandelgroep")
    filled.set("Interventies", "erkenning.reden", "Wordt nagekeken.", bestand="wandelgroep")
    assert back(plannen, filled).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        "interventies/wandelgroep.yaml + motivering: Inwoners vroegen erom.",
        "interventies/wandelgroep.yaml - prioriteit: bewegen",
        'interventies/wandelgroep.yaml - planning: {van: "2026-01", doorlopend: true}',
        "interventies/wandelgroep.yaml + erkenning: {stand: onbekend, reden: Wordt nagekeken.}",
        ('interventies/wandelgroep.yaml + planning: {van: "2026-01", tot_en_met: 2026-12-31, doorlopend: true}'),
    ]


def test_a_new_row_is_one_more_item_or_a_new_file_and_finds_its_own_name(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    filled.add(
        "Interventies", titel="Valpreventie thuis", soort="Interventie", wat="Oefenen tegen vallen.", status="Loopt"
    )
    filled.add("Int. Uitvoerders", bestand="valpreventie-thuis", partij="dorpswerk", rol="Trekker")
    filled.add("Int. Uitvoerders", bestand="wandelgroep", partij="ggd")
    filled.add("Begrotingsregels", id="vallen", interventie="valpreventie-thuis", jaar=2026, begroot=0)
    outcome = back(plannen, filled)
    assert outcome.problems == ()
    assert outcome.nieuw == (f"plans/{PAD}/interventies/valpreventie-thuis.yaml",)
    assert changed_lines(before, texts(plannen)) == [
        "interventies/valpreventie-thuis.yaml + titel: Valpreventie thuis",
        "interventies/valpreventie-thuis.yaml + soort: interventie",
        "interventies/valpreventie-thuis.yaml + wat: Oefenen tegen vallen.",
        "interventies/valpreventie-thuis.yaml + uitvoerders:",
        "interventies/valpreventie-thuis.yaml + - {partij: dorpswerk, rol: trekker}",
        "interventies/valpreventie-thuis.yaml + status: loopt",
        "interventies/wandelgroep.yaml + - partij: ggd",
        "programma.yaml + - id: vallen",
        "programma.yaml + interventie: valpreventie-thuis",
        "programma.yaml + jaar: 2026",
        "programma.yaml + begroot: 0",
    ]


def test_what_is_gone_from_the_workbook_stays_in_the_plans_unless_somebody_says_so(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    filled.clear("Begrotingsregels", bestand="programma", nummer=2)
    filled.clear("Interventies", bestand="buurtkoffie")
    told = back(plannen, filled)
    assert [str(problem) for problem in told.problems] == GONE
    assert texts(plannen) == before
    assert [problem.message for problem in back(plannen, filled, verwijder=True).problems] == [
        (
            "‘buurtkoffie’ staat niet meer op het blad ‘Interventies’, en blijft in de plannen. Verwijder "
            "het bestand zelf als het weg moet."
        ),
    ]
    assert changed_lines(before, texts(plannen)) == [
        (
            "programma.yaml - - {id: buurtkoffie, was: koffie, interventie: buurtkoffie, soort: uitvoering, "
            "dekking: spuk, jaar: 2026, begroot: 5000}"
        ),
    ]


def test_what_was_changed_in_the_plans_meanwhile_stays_and_what_both_changed_is_told(plannen: Project) -> None:
    filled = make(plannen, PAD)
    place = plannen.plans / PAD / WANDEL
    place.write_text(place.read_text("utf-8").replace("elke week", "elke dag").replace(": loopt", ": gestopt"), "utf-8")
    filled.set("Interventies", "hoe", "Anders.", bestand="wandelgroep")
    before = texts(plannen)
    assert back(plannen, filled).problems == ()
    assert changed_lines(before, texts(plannen)) == [
        (
            "interventies/wandelgroep.yaml - hoe: De groepen van 2025 gaan door. Er komt een ronde voor "
            "ouders met een kinderwagen bij."
        ),
        "interventies/wandelgroep.yaml + hoe: Anders.",
    ]
    filled.set("Interventies", "status", "Vertraagd", bestand="wandelgroep")
    before = texts(plannen)
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Interventies!K59R5: fout: Status aan het begin is ook in de plannen veranderd. Er "
            "is niets overgenomen: maak een nieuw werkboek en vul het daar in. [werkboek-allebei]"
        ),
    ]
    assert texts(plannen) == before


def test_what_cannot_be_read_is_told_with_its_cell_all_of_it_and_nothing_is_written(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    filled.set("Interventies", "status", "Bijna klaar", bestand="wandelgroep")
    filled.set("Interventies", "planning.van", "31-2-2026", bestand="wandelgroep")
    filled.set("Begrotingsregels", "begroot", "PM", bestand="programma", nummer=1)
    filled.set("Begrotingsregels", "bij_benadering", "misschien", bestand="programma", nummer=1)
    filled.add("Int. Uitvoerders", bestand="bestaat-niet", partij="ggd")
    assert [str(problem) for problem in back(plannen, filled).problems] == UNREADABLE
    assert texts(plannen) == before


def test_what_the_schema_refuses_is_told_and_nothing_is_written(plannen: Project) -> None:
    before, filled = texts(plannen), make(plannen, PAD)
    filled.set("Interventies", "titel", None, bestand="wandelgroep")
    filled.set("Interventies", "hoe", "Anders.", bestand="buurtkoffie")
    assert [str(problem) for problem in back(plannen, filled).problems] == [
        (
            "boek.xlsx: Interventies: fout: Dan klopt "
            'plans/kleindorp/2026/gezondheid/interventies/wandelgroep.yaml niet: De sleutel "titel" '
            'ontbreekt. Schrijf achter "titel:" de naam van de interventie. [schema-verplicht-ontbreekt]'
        ),
    ]
    assert texts(plannen) == before


@pytest.mark.parametrize("naar", ["../weg/2026/x", "kleindorp/2026", "/kleindorp/2026/x", "Klein dorp/2026/x"])
def test_a_workbook_goes_to_a_place_for_a_programme_and_nowhere_else(plannen: Project, naar: str) -> None:
    """Also when it says so of itself."""
    before = texts(plannen)
    (problem,) = back(plannen, make(plannen, PAD), naar=naar).problems
    assert problem.message == f"‘{naar}’ is geen plek voor een programma. Typ --naar gemeente/jaar/programma."
    assert texts(plannen) == before


def test_in_an_empty_place_a_file_has_its_keys_below_each_other(plannen: Project, tmp_path: Path) -> None:
    """With keys below each other, in the order of the schema."""
    (tmp_path / "leeg").mkdir()
    empty = plannen_in(tmp_path / "leeg")
    outcome = back(empty, make(plannen, PAD))
    assert outcome.problems == ()
    assert len(outcome.nieuw) == 5
    assert (tmp_path / "leeg" / PAD / WANDEL).read_text("utf-8") == PLAIN
    assert back(empty, make(empty, PAD)).gewijzigd == ()
