"""The page of a programme: what it says of targets, results and remarks, wherever an editor wrote them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.plannen import DUINSTAD, INDICATOREN, PROFIEL, PROGRAMMA, VOORTGANG, catalogus_of
from tests.unit.views.pagina.interventiepagina import COACH, read_chapter
from tests.unit.views.paginas import find_page, read_deel
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.programma import ProgrammaContent, ProgrammaPagina

INDICATOR = "Beweegt genoeg → ../../../cijfers/beweegt-genoeg/"


def view(changed: Mapping[str, str]) -> ProgrammaContent:
    """Return what the page of Gezondheid 2026 prints, after some files got another text."""
    return find_page(ProgrammaPagina, catalogus_of({**DUINSTAD, **changed}), "duinstad/2026/gezondheid/").view()


def test_a_programme_of_indicators_alone_shows_its_targets_and_denies_nothing() -> None:
    only = """\
titel: Gezondheid 2026
samenvatting: Wat we in 2026 doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
"""
    targets = DUINSTAD[INDICATOREN].replace("gesteld_in: nota-2024", "gesteld_in: 2026/gezondheid")
    files = {PROFIEL: DUINSTAD[PROFIEL], PROGRAMMA: only, INDICATOREN: targets}
    catalogus = catalogus_of(files)
    page = find_page(ProgrammaPagina, catalogus, "duinstad/2026/gezondheid/").view()
    columns = "Indicator | Beginpunt | Streefwaarde | Laatste cijfer"
    assert read_deel(catalogus, "duinstad/2026/gezondheid/doelen/") == [
        "# Cijfers",
        f"[Waar dit programma begint en heen wil, in cijfers] {columns}",
        f"{INDICATOR} | 51% (2024) | Minstens 55% in 2027 | 51% in 2024",
    ]
    assert "doelen" not in page.ontbreekt


def test_the_results_of_the_interventies_stand_on_the_page_of_their_programme() -> None:
    lines = read_deel(catalogus_of(DUINSTAD), "duinstad/2026/gezondheid/doelen/")
    assert lines[lines.index("# Resultaten per interventie") :] == [
        "# Resultaten per interventie",
        "[Wat de interventies moeten opleveren] Interventie | Beoogd resultaat | Wanneer",
        "Beweegcoach → ../interventies/beweegcoach/ | 60 deelnemers | vanaf 2026",
    ]


def test_a_remark_on_a_goal_stands_in_its_chapter_and_says_which_goal() -> None:
    remarks = "kanttekeningen: [{bij: beter-slapen, soort: toelichting, tekst: Nieuw dit jaar.}, "
    catalogus = catalogus_of({**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA].replace("kanttekeningen: [", remarks)})
    lines = read_deel(catalogus, "duinstad/2026/gezondheid/doelen/")
    assert lines[-1] == "! Toelichting bij Beter slapen: Nieuw dit jaar."


def test_a_remark_that_no_chapter_shows_says_what_it_is_about() -> None:
    """A field by its title, and a thing of another file by its name."""
    remarks = (
        "kanttekeningen: [{bij: looptijd, soort: toelichting, tekst: Tot de zomer.}, "
        "{bij: meer-bewegen, soort: toelichting, tekst: Uit de nota.}, "
    )
    catalogus = catalogus_of({**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA].replace("kanttekeningen: [", remarks)})
    lines = read_deel(catalogus, "duinstad/2026/gezondheid/totstandkoming/")
    assert lines[lines.index("# Kanttekeningen") :] == [
        "# Kanttekeningen",
        "! Toelichting bij Looptijd: Tot de zomer.",
        "! Toelichting bij Meer bewegen: Uit de nota.",
    ]


def test_the_page_closes_with_what_the_programme_is_about_and_when_it_was_revised() -> None:
    text = DUINSTAD[PROGRAMMA].replace("notas:", "laatst_herzien: 2026-06-09\nnamen: [Beweegplan]\nnotas:")
    assert read_chapters(view({PROGRAMMA: text}).hoofdstukken)["Over dit programma"] == [
        "+ Bekijk waarover het gaat, voor wie, en hoe het nog meer heet",
        "Gaat over: Eén prioriteit Bewegen → ../../nota/nota-2024/#prioriteit-bewegen",
        "Laatst herzien: 9 juni 2026",
        "Ook bekend als: Beweegplan",
    ]


def test_a_report_on_money_alone_is_a_report() -> None:
    """Nobody reads that there is no report, when one tells what was spent."""
    money = "peildatum: 2026-07-01\nsamenvatting: Geld.\nfinancien: [{regel: coach, jaar: 2026, besteed: 9000}]\n"
    lines = read_chapter(COACH, "Hoe gaat het", {VOORTGANG: money})
    assert not [line for line in lines if "verslag" in line]
