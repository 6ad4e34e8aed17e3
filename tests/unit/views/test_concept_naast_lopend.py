"""A concept for next year stands beside the programme that runs, and never in its place: on every page alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import INDICATOREN, PROGRAMMA
from tests.unit.views.gemeentepagina import duinstad, publicist_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.pagina.cijfers import CijfersPagina
from uitvoeringskompas.views.pagina.doel import DoelPagina
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina
from uitvoeringskompas.views.pagina.nota import NotaPagina

VOLGEND = "duinstad/2027/gezondheid/programma.yaml"
PLAN = """\
titel: Gezond in {jaar}
samenvatting: Kort.
reikwijdte: {{soort: totaal}}
looptijd: {{van: {jaar}, tot_en_met: {jaar}}}
status: {status}
doelen:
"""
NU = "  - {id: slapen, titel: Goed slapen, indicatoren: [slaap], jaar: 2026, vastgesteld_met: [inwoners]}\n"
STRAKS = (
    "  - {id: beter-slapen, titel: Nog beter slapen, indicatoren: [slaap], jaar: 2027, vastgesteld_met: [partners], "
    "was: slapen}\n"
    "  - {id: rust, titel: Rust, indicatoren: [slaap]}\n"
)
CIJFER = """\
indicatoren:
  - id: slaap
    naam: Slaapt goed
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2022, waarde: 40}, {meetjaar: 2024, waarde: 50}, {meetjaar: 2025, waarde: 55}]
    nulmetingen: [{voor: 2026/gezondheid, meetjaar: 2024, waarde: 50}]
    streefwaarden:
      - {jaar: 2026, operator: ">=", waarde: 60, gesteld_in: 2026/gezondheid}
      - {jaar: 2027, operator: ">=", waarde: 80, gesteld_in: 2027/gezondheid}
"""
COACH = """\
titel: Slaapcoach
soort: interventie
wat: Helpt.
status: loopt
doelen: [{doel}]
resultaten: [{{id: r1, beoogd: Beter, indicator: slaap}}]
"""
GEZOND_2026 = (
    "Slaapt goed: van 50% (2024) naar 55% (2025); doel: minstens 60% in 2026. "
    "Het doel staat in ‘Gezond in 2026’. 1 interventie: loopt."
)


def plannen(status: str, more: Mapping[str, str] | None = None) -> Catalogus:
    """Return the plans of a gemeente with a programme for 2026 and one for 2027 with this status."""
    files: Mapping[str, str] = {
        PROGRAMMA: PLAN.format(jaar=2026, status="in_uitvoering") + NU,
        VOLGEND: PLAN.format(jaar=2027, status=status) + STRAKS,
        INDICATOREN: CIJFER,
        "duinstad/2026/gezondheid/interventies/beweegcoach.yaml": COACH.format(doel="slapen"),
        "duinstad/2027/gezondheid/interventies/beweegcoach.yaml": COACH.format(doel="beter-slapen"),
    }
    return duinstad({**files, **(more or {})})


@pytest.mark.parametrize("status", ["concept", "ter_vaststelling", "vastgesteld"])
def test_the_goals_of_the_running_programme_are_told_by_its_own_words_and_targets(status: str) -> None:
    chapters = read_chapters(publicist_of(plannen(status)).hoofdstukken)
    assert chapters["Wat we willen bereiken"][-2:] == [
        "# Doelen van ‘Gezond in 2026’",
        f"* Goed slapen → doelen/beter-slapen/ (Op koers) {GEZOND_2026}",
    ]


def test_the_page_of_a_goal_has_the_text_that_holds_and_no_earlier_name_that_is_still_to_come() -> None:
    page = find_page(DoelPagina, plannen("concept"), "duinstad/doelen/beter-slapen/")
    chapters = read_chapters(page.view().hoofdstukken)
    assert (page.name, page.view().kader.ondertitel) == ("Goed slapen", "Te bereiken in 2026")
    assert [line for line in chapters["Waar dit doel vandaan komt"] if "eerder" in line or "met" in line] == [
        "Gekozen met: Inwoners",
        "Gekozen met: Partners",
    ]


@pytest.mark.parametrize(("status", "stand"), [("concept", "nog niet vastgesteld"), ("vastgesteld", "begint nog")])
def test_who_judges_what_is_to_come_reads_it_on_demand(status: str, stand: str) -> None:
    """Nothing that is written is on no page."""
    page = find_page(DoelPagina, plannen(status), "duinstad/doelen/beter-slapen/")
    lines = read_chapters(page.view().hoofdstukken)["Waar dit doel vandaan komt"]
    assert lines[lines.index(f"+ Zo staat het in ‘Gezond in 2027’ ({stand})") :] == [
        f"+ Zo staat het in ‘Gezond in 2027’ ({stand})",
        "Doel: Nog beter slapen",
        "Te bereiken in: 2027",
        "Gekozen met: Partners",
    ]


def test_once_the_programme_of_next_year_was_adopted_and_began_its_text_holds() -> None:
    page = find_page(DoelPagina, plannen("vastgesteld"), "duinstad/doelen/beter-slapen/", date(2027, 1, 1))
    chapters = read_chapters(page.view().hoofdstukken)
    assert (page.name, page.view().kader.ondertitel) == ("Nog beter slapen", "Te bereiken in 2027")
    assert "Heette eerder: Goed slapen" in chapters["Waar dit doel vandaan komt"]


def test_a_concept_of_which_the_year_began_holds_no_more_than_before() -> None:
    page = find_page(DoelPagina, plannen("concept"), "duinstad/doelen/beter-slapen/", date(2027, 1, 1))
    assert page.name == "Goed slapen"


def test_a_goal_that_only_stands_in_a_concept_is_told_by_that() -> None:
    assert find_page(DoelPagina, plannen("concept"), "duinstad/doelen/rust/").name == "Rust"


def test_a_figure_is_judged_and_led_on_by_what_runs() -> None:
    chapters = read_chapters(
        find_page(IndicatorPagina, plannen("concept"), "duinstad/cijfers/slaap/").view().hoofdstukken
    )
    assert chapters["Hoe het gaat"][:2] == [
        (
            "55% in 2025, 5 procentpunt hoger dan in 2024: op koers om het doel voor 2026 (minstens 60%) te halen; "
            "nog 5 procentpunt te gaan."
        ),
        "Het doel staat in Gezond in 2026 → ../../2026/gezondheid/",
    ]
    assert chapters["Waar dit cijfer voor is"][:5] == [
        "# Doelen",
        "Goed slapen → ../../doelen/beter-slapen/",
        "Rust → ../../doelen/rust/",
        "# Interventies die hierop sturen",
        "Slaapcoach (2026) → ../../2026/gezondheid/interventies/beweegcoach/",
    ]


def test_the_figures_stand_below_the_goal_that_holds() -> None:
    page = find_page(CijfersPagina, plannen("concept"), "duinstad/cijfers/", PEILDATUM).view()
    assert [each.sectie.titel for each in page.hoofdstukken] == ["Hoe het ervoor staat", "Goed slapen"]


def test_a_goal_of_a_concept_nota_is_found_by_the_id_that_it_has_there() -> None:
    """Its text of now has another id; who follows a link to the goal in the nota still comes out at it."""
    nota = (
        "titel: Nieuwe nota\nperiode: {van: 2027, tot_en_met: 2030}\nstatus: concept\n"
        "doelen: [{id: diep-slapen, titel: Diep slapen, was: beter-slapen}]\n"
    )
    catalogus = plannen("concept", {"duinstad/notas/nota-2027.yaml": nota})
    page = find_page(NotaPagina, catalogus, "duinstad/nota/nota-2027/").view()
    ankers = [regel.anker for each in page.hoofdstukken for deel in each.onderdelen for regel in deel.standen]
    assert ankers == ["doel-diep-slapen"]
