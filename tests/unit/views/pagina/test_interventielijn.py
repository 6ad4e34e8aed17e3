"""The page of an interventie through the years: what it was each year, what changed, what it cost and where it went."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROFIEL, VORIGE_COACH, WANDELGROEP, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.pagina.interventielijn import InterventielijnPagina

VORIGE_EVALUATIE = "duinstad/2025/gezondheid/evaluatie.yaml"
VORIGE_WANDELING = "duinstad/2025/gezondheid/interventies/wandelclub.yaml"
RICH = {
    VORIGE_EVALUATIE: """\
peildatum: 2026-02-01
samenvatting: Het liep.
interventies:
  - {interventie: sportcoach, bereik: 40, bereik_eenheid: deelnemers, oordeel: deels, besluit: aanpassen,
     besluit_reden: Te weinig ouderen.}
lessen: [{id: les-1, les: Eerder werven, terug_in: 2026/gezondheid/beweegcoach}]
""",
    VORIGE_COACH: DUINSTAD[VORIGE_COACH]
    + "doelen: [ouderen-bewegen]\ndoelgroepen: [volwassenen]\nuitvoerders: [{partij: ggd}]\n",
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + "doelgroepen: [volwassenen, ouderen]\n",
}


def view(changed: Mapping[str, str], interventie: str = "beweegcoach") -> PageContent:
    """Return the page of an interventie of Duinstad, after some files got another text."""
    catalogus = catalogus_of({**DUINSTAD, **changed})
    return find_page(InterventielijnPagina, catalogus, f"duinstad/interventies/{interventie}/").view()


EVERYTHING = {
    "Hoe gaat het": [
        "* Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ (Loopt) ",
        "  Programma: Gezondheid 2026 → ../../2026/gezondheid/",
        "  Wanneer: Eerste kwartaal van 2026 tot en met 2026",
        "  Voor wie: Volwassenen en ouderen",
        "  Voor welk doel: Meer bewegen → ../../doelen/meer-bewegen/",
        "  Wie doet het: Welzijn Duinstad → ../../partijen/welzijn/",
    ],
    "Jaar voor jaar": [
        "[Deze interventie per programma, het nieuwste eerst] Wanneer | Status | Bereik | Oordeel en besluit",
        "2026 → ../../2026/gezondheid/interventies/beweegcoach/ | (Loopt) | – | – {interventie-beweegcoach}",
        (
            "2025 → ../../2025/gezondheid/interventies/sportcoach/ [toen: Sportcoach] | (Afgerond) | 40 "
            "deelnemers Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/ | (Deels behaald) (Aanpassen en "
            "doorgaan) Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/ {interventie-sportcoach}"
        ),
    ],
    "Wat veranderde er": [
        "# Van 2025 naar 2026",
        (
            "Besluit over 2025: (Aanpassen en doorgaan) Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/ "
            "Te weinig ouderen."
        ),
        "- Heet nu ‘Beweegcoach’, en eerder ‘Sportcoach’.",
        "- Doelen: nu ook Meer bewegen; niet meer genoemd Ouderen bewegen.",
        "- Doelgroepen: nu ook ouderen.",
        "- Wie het doet: nu ook Welzijn Duinstad; niet meer genoemd GGD Kust.",
        "Vergelijk heel 2025 met 2026 → ../../vergelijk/2025-2026/",
    ],
    "Wat kost het": [
        "Voor 2026 is €\xa040.000 begroot.",
        "[Het geld voor deze interventie, in euro’s] Jaar | Begroot | Zonder bedrag",
        (
            "2025 → ../../2025/gezondheid/geld/#geld-2025 [Gezondheid 2025] | – | "
            "Sportcoach → ../../2025/gezondheid/interventies/sportcoach/"
        ),
        "2026 → ../../2026/gezondheid/geld/#geld-2026 [Gezondheid 2026] | €\xa040.000 | –",
    ],
    "Wat we leerden": [
        "[Lessen uit eerdere evaluaties die hier terugkomen] Les | Staat in",
        "Eerder werven | Evaluatie van 2025 → ../../2025/gezondheid/evaluatie/",
    ],
}


def test_everything_that_the_page_of_an_interventie_with_another_name_says() -> None:
    page = view(RICH)
    assert (page.kader.bovenkop, page.kader.titel, page.kader.ondertitel) == (
        "Interventie door de jaren",
        "Beweegcoach",
        "2025 tot en met 2026",
    )
    assert read_chapters(page.hoofdstukken) == EVERYTHING


def test_of_a_public_source_it_is_only_said_what_was_not_found_again() -> None:
    profiel = DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron")
    lines = read_chapters(view({**RICH, PROFIEL: profiel}).hoofdstukken)["Wat veranderde er"]
    assert [line for line in lines if "niet" in line] == [
        "- Doelen: nu ook Meer bewegen; niet gevonden Ouderen bewegen.",
        "- Wie het doet: nu ook Welzijn Duinstad; niet gevonden GGD Kust.",
    ]


def test_two_that_were_merged_are_told_as_two_on_one_page() -> None:
    merged = DUINSTAD[BEWEEGCOACH].replace("was: sportcoach", "vervangt: [sportcoach, wandelclub]")
    club = DUINSTAD[VORIGE_COACH].replace("Sportcoach", "Wandelclub")
    chapters = read_chapters(view({BEWEEGCOACH: merged, VORIGE_WANDELING: club}).hoofdstukken)
    assert chapters["Wat veranderde er"][1] == "- ‘Sportcoach’ en ‘Wandelclub’ zijn samengegaan in ‘Beweegcoach’."
    assert [line.partition(" | ")[0] for line in chapters["Jaar voor jaar"][1:]] == [
        "2026 → ../../2026/gezondheid/interventies/beweegcoach/",
        "2025 → ../../2025/gezondheid/interventies/wandelclub/ [toen: Wandelclub]",
        "2025 → ../../2025/gezondheid/interventies/sportcoach/ [toen: Sportcoach]",
    ]


def test_what_was_split_off_has_a_page_of_its_own_and_both_lead_to_each_other() -> None:
    split = DUINSTAD[WANDELGROEP] + "afgesplitst_van: sportcoach\n"
    assert read_chapters(view({WANDELGROEP: split}).hoofdstukken)["Waar het bij hoort"] == [
        "Daarvan splitste zich af: Wandelgroep → ../wandelgroep/"
    ]
    assert read_chapters(view({WANDELGROEP: split}, "wandelgroep").hoofdstukken)["Waar het bij hoort"] == [
        "Afgesplitst van: Beweegcoach → ../beweegcoach/",
        (
            "Hoort bij het programma van: Kustregio: Valtraining → "
            "../../../kustregio/2026/samen/interventies/valtraining/"
        ),
    ]


def test_a_year_in_which_nothing_of_this_changed_says_so() -> None:
    same = {VORIGE_COACH: DUINSTAD[BEWEEGCOACH].replace("was: sportcoach\n", "")}
    assert read_chapters(view(same).hoofdstukken)["Wat veranderde er"][1] == (
        "- De naam, de doelen, de doelgroepen en wie het doet zijn in beide plannen hetzelfde."
    )


@pytest.mark.parametrize(("changed", "addresses"), [({}, ["beweegcoach"]), ({BEWEEGCOACH: ""}, [])])
def test_an_interventie_of_one_year_has_no_page_but_that_of_its_year(
    changed: Mapping[str, str], addresses: list[str]
) -> None:
    files = {**DUINSTAD, **changed}
    if changed:
        files[BEWEEGCOACH] = DUINSTAD[BEWEEGCOACH].replace("was: sportcoach\n", "")
    views = list_views(Blad(address="", catalogus=catalogus_of(files), peildatum=PEILDATUM))
    found = [each.blad.address for each in views if isinstance(each, InterventielijnPagina)]
    assert found == [f"duinstad/interventies/{each}/" for each in addresses]
