"""The page of a goal: what is done for it over the years, what that costs, and where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, VORIGE_COACH, WANDELGROEP, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.pagina.doel import DoelPagina

BEWOGEN = {VORIGE_COACH: DUINSTAD[VORIGE_COACH] + "doelen: [meer-bewegen]\n"}


def view(
    doel: str = "meer-bewegen", changed: Mapping[str, str] | None = None, peildatum: date = PEILDATUM
) -> PageContent:
    """Return the page of a goal of Duinstad, after some files got another text."""
    catalogus = catalogus_of({**DUINSTAD, **(changed or {})})
    return find_page(DoelPagina, catalogus, f"duinstad/doelen/{doel}/", peildatum).view()


EVERYTHING = {
    "Hoe gaat het": [
        (
            "Er is 1 interventie voor dit doel: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. Wat er is "
            "besteed, is niet genoemd; naar verwachting wordt het €\xa044.000, €\xa04.000 meer dan begroot."
        ),
        (
            "* Beweegt genoeg → ../../cijfers/beweegt-genoeg/ (Niet te zeggen) Er staat "
            "niet bij of hoger of lager beter is; 51% in 2024; het doel voor 2027 is minstens 55%."
        ),
        "[Beweegt genoeg door de jaren] Jaar | Meting 1 | Meting 2 | Nulmeting | Streefwaarde | Bron",
        "2020 | 48% |  |  |  | Gezondheidsmonitor → ../../#bron-monitor",
        "2024 |  | 51% | 51% volgens Gezondheid 2026 → ../../2026/gezondheid/ |  | ",
        "2025 | <wordt elke vier jaar gemeten> |  |  |  | ",
        "2027 |  | <nog niet gemeten> |  | minstens 55% volgens Gezond Duinstad → ../../nota/nota-2024/ | ",
        "[lijn]",
    ],
    "Wat doen we ervoor": [
        "# Gezondheid 2026",
        "Dit programma loopt in 2026.",
        "* Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ (Loopt) ",
        "  Wanneer: Eerste kwartaal van 2026 tot en met 2026",
        "  Wie doet het: Welzijn Duinstad → ../../partijen/welzijn/",
        "Bekijk het hele programma → ../../2026/gezondheid/",
        "# Alle jaren",
        "[Interventies die aan dit doel werken of werkten] Interventie | Wanneer | Laatst gemelde status",
        "Beweegcoach → ../../interventies/beweegcoach/ | 2025 en 2026 | (Loopt)",
    ],
    "Wat kost het": [
        "Voor 2026 is €\xa040.000 begroot.",
        "[Het geld voor de interventies van dit doel, in euro’s] Jaar | Begroot | Zonder bedrag",
        (
            "2025 → ../../2025/gezondheid/geld/#geld-2025 [Gezondheid 2025] | – | "
            "Sportcoach → ../../2025/gezondheid/interventies/sportcoach/"
        ),
        "2026 → ../../2026/gezondheid/geld/#geld-2026 [Gezondheid 2026] | €\xa040.000 | –",
        "Werkt een interventie aan meer doelen? Dan telt het geld ervan bij elk doel helemaal mee.",
    ],
    "Welke doelen erbij horen": [
        "Hieronder vallen: Ouderen bewegen → ../ouderen-bewegen/",
    ],
    "Waar dit doel vandaan komt": [
        "Staat in: Gezond Duinstad → ../../nota/nota-2024/#doel-meer-bewegen",
        "Prioriteit: Bewegen → ../../nota/nota-2024/#prioriteit-bewegen",
    ],
}


def test_everything_that_the_page_of_a_goal_of_a_nota_says() -> None:
    """The interventie had another id the year before: it is one row."""
    page = view(changed=BEWOGEN)
    assert (page.kader.bovenkop, page.kader.titel, page.ontbreekt) == ("Doel", "Meer bewegen", "")
    assert read_chapters(page.hoofdstukken) == EVERYTHING


def test_a_goal_with_another_id_in_an_earlier_year_is_one_page_that_says_what_it_was_called() -> None:
    page = view("beter-slapen")
    assert page.ontbreekt == "Niet genoemd bij dit doel: een indicator, interventies en geld."
    assert read_chapters(page.hoofdstukken) == {
        "Waar dit doel vandaan komt": [
            (
                "Staat in: Gezondheid 2025 → ../../2025/gezondheid/doelen/#doel-beter-rusten "
                "Gezondheid 2026 → ../../2026/gezondheid/doelen/#doel-beter-slapen"
            ),
            "Prioriteit: Slapen → ../../2026/gezondheid/doelen/#prioriteit-slapen",
            "Heette eerder: Beter rusten",
        ]
    }


def test_a_goal_below_leads_to_the_goal_above_and_a_goal_above_misses_nothing_that_it_has() -> None:
    below = view("ouderen-bewegen")
    assert read_chapters(below.hoofdstukken)["Welke doelen erbij horen"] == [
        "Helpt bij: Meer bewegen → ../meer-bewegen/"
    ]
    nothing = {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace("doelen: [meer-bewegen]\n", "")}
    assert view(changed=nothing).ontbreekt == ""


def test_a_goal_above_tells_what_is_done_for_the_goals_below_it() -> None:
    """Who comes from a programme, which counts those too, reads the same numbers."""
    changed = {
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace("doelen: [meer-bewegen]", "doelen: [ouderen-bewegen]"),
    }
    page = view(changed=changed)
    assert read_chapters(page.hoofdstukken)["Hoe gaat het"][0] == (
        "Er is 1 interventie voor een doel eronder: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. Wat er is "
        "besteed, is niet genoemd; naar verwachting wordt het €\xa044.000, €\xa04.000 meer dan begroot."
    )
    assert "Wat doen we ervoor" not in read_chapters(page.hoofdstukken)


def test_money_that_counts_at_another_publisher_is_not_added_up() -> None:
    changed = {
        WANDELGROEP: DUINSTAD[WANDELGROEP] + "doelen: [ouderen-bewegen]\n",
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("{id: overig,", "{id: overig, interventie: wandelgroep,"),
    }
    assert read_chapters(view("ouderen-bewegen", changed).hoofdstukken)["Wat kost het"] == [
        "Hoeveel geld ervoor begroot is, is niet bekend.",
        "[Het geld voor de interventies van dit doel, in euro’s] Jaar",
        "2026 → ../../2026/gezondheid/geld/#geld-2026 [Gezondheid 2026]",
        (
            "Werkt een interventie aan meer doelen? Dan telt het geld ervan bij elk doel helemaal mee. "
            "Geld dat bij het programma van een ander hoort, telt daar mee en niet hier."
        ),
    ]


def test_when_no_programme_runs_any_more_the_latest_that_ran_comes_first() -> None:
    """And it says so."""
    chapter = read_chapters(view(changed=BEWOGEN, peildatum=date(2030, 1, 1)).hoofdstukken)["Wat doen we ervoor"]
    assert chapter[:3] == [
        "# Gezondheid 2026",
        "Dit programma liep in 2026.",
        "* Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ (Laatste opgave: loopt) ",
    ]
