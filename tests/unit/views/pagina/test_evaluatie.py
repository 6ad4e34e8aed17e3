"""The page of an evaluation tells what was wanted, what came of it, what was decided and where it went."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import EVALUATIE, WANDELGROEP
from tests.unit.views.reading_aloud import read_chapters
from tests.unit.views.verslagplannen import KOP, duinstad, first_evaluatie
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.reading.plans import read_plans

INTERVENTIES = "Wat deden we, en hoe gaat het verder"
LATER = "duinstad/2027/gezondheid/programma.yaml"
PROGRAMMA_2027 = """\
titel: Gezondheid 2027
samenvatting: Wat we in 2027 doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2027}
status: concept
bouwt_voort_op: [2026/gezondheid]
"""
COACH_2027 = {
    LATER: PROGRAMMA_2027,
    "duinstad/2027/gezondheid/interventies/leefstijlcoach.yaml": """\
titel: Leefstijlcoach
soort: interventie
wat: Een coach voor meer dan bewegen.
status: niet_gestart
vervangt: [beweegcoach]
""",
}
YEARS = {
    "duinstad/2026/meerjarig/programma.yaml": """\
titel: Samen fit
samenvatting: Drie jaar samen fit.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2028}
status: geevalueerd
beoogde_resultaten:
  - {id: nu, titel: Tien groepen, van_jaar: 2026, tot_en_met_jaar: 2026}
  - {id: straks, titel: Twintig groepen, van_jaar: 2028, tot_en_met_jaar: 2028}
begroting:
  regels: [{id: fit, jaar: 2026, begroot: 100, interventie: fit}, {id: fit, jaar: 2027, begroot: 200, interventie: fit}]
""",
    "duinstad/2026/meerjarig/interventies/fit.yaml": """\
titel: Fit
soort: activiteit
wat: Samen oefenen.
status: loopt
resultaten:
  - {id: een, beoogd: Tien groepen, tot_en_met_jaar: 2026}
  - {id: twee, beoogd: Twintig groepen, van_jaar: 2027}
""",
    "duinstad/2026/meerjarig/evaluatie-2026.yaml": """\
peildatum: 2026-12-31
samenvatting: Het eerste jaar.
interventies: [{interventie: fit, oordeel: behaald, besluit: doorgaan}]
financien: [{regel: fit, jaar: 2026, besteed: 0}]
""",
    "duinstad/2026/meerjarig/evaluatie-2027.yaml": """\
peildatum: 2027-12-31
samenvatting: Het tweede jaar.
interventies: [{interventie: fit, oordeel: deels}]
""",
}


def chapters(changed: Mapping[str, str], pad: str = "2026/gezondheid") -> dict[str, list[str]]:
    """Return what a visitor reads on the first evaluation of a programme, by chapter."""
    return read_chapters(first_evaluatie(duinstad(changed), pad=pad).hoofdstukken)


def test_an_interventie_is_followed_into_the_next_year() -> None:
    """Planned, done, spent, judged and decided, then where it went; one that went nowhere says so."""
    told = KOP + (
        "interventies:\n"
        "  - {interventie: beweegcoach, status: vertraagd, status_reden: Ziekte., oordeel: deels, gedaan: Gesprekken.,"
        " bereik: 48, bereik_eenheid: deelnemers, bij_benadering: true, besluit: aanpassen, besluit_reden: Te smal.}\n"
        "  - {interventie: wandelgroep, oordeel: niet_behaald, besluit: stoppen}\n"
        "financien: [{regel: coach, jaar: 2026, besteed: 39000}]\n"
    )
    assert chapters({EVALUATIE: told, **COACH_2027})[INTERVENTIES] == [
        (
            "[Interventies, en hoe het verdergaat, 2026] "
            "Interventie | Gepland | Gedaan | Geld | Oordeel en status | Besluit en vervolg"
        ),
        (
            "Beweegcoach → ../interventies/beweegcoach/ | 60 deelnemers | Bereik: ongeveer 48 deelnemers Gesprekken."
            " | €\xa039.000 besteed (€\xa01.000 minder dan begroot) [begroot: €\xa040.000]"
            " | (Deels behaald) (Vertraagd) Ziekte."
            " | (Aanpassen en doorgaan) Opgegaan in Leefstijlcoach (2027)"
            " → ../../../2027/gezondheid/interventies/leefstijlcoach/ Te smal."
        ),
        (
            "Wandelgroep → ../interventies/wandelgroep/ | – | – | –"
            " | (Niet behaald) | (Stoppen) [niet in een later programma gevonden]"
        ),
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("gedaan: Gesprekken.", "Bekijk per interventie wat is gedaan"),
        ("oordeel: deels", "Bekijk per interventie hoe het verdergaat"),
    ],
)
def test_a_folded_table_promises_no_column_that_it_does_not_have(said: str, expected: str) -> None:
    names = ("een", "twee", "drie", "vier", "vijf")
    files = {
        WANDELGROEP.replace("wandelgroep", name): f"titel: {name}\nsoort: activiteit\nwat: Iets.\nstatus: loopt\n"
        for name in names
    }
    told = f"{KOP}interventies:\n" + "".join(f"  - {{interventie: {name}, {said}}}\n" for name in names)
    view = first_evaluatie(duinstad({**files, EVALUATIE: told}))
    assert [deel.vouw for each in view.hoofdstukken for deel in each.onderdelen if deel.vouw] == [expected]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ({}, "Een later programma staat niet op deze site."),
        ({LATER: PROGRAMMA_2027}, "Geen van deze interventies is in een later programma op deze site gevonden."),
    ],
)
def test_that_nothing_went_on_is_said_once(later: Mapping[str, str], expected: str) -> None:
    """The same words at every interventie tell nothing."""
    told = KOP + (
        "interventies: [{interventie: beweegcoach, besluit: doorgaan}, {interventie: wandelgroep, besluit: stoppen}]\n"
    )
    lines = chapters({EVALUATIE: told, **later})[INTERVENTIES]
    assert lines[-1] == expected
    assert [line for line in lines if "niet in een later programma" in line] == []


def test_a_year_of_a_longer_programme_is_about_that_year_alone() -> None:
    """Results, plans and money of other years stay away, and the next year is the next evaluation."""
    found = chapters(YEARS, pad="2026/meerjarig")
    assert found == {
        "Wat wilden we, en wat werd het": [
            "Van dit beoogde resultaat noemt de evaluatie geen uitkomst: ‘Tien groepen’."
        ],
        INTERVENTIES: [
            (
                "[Interventies, en hoe het verdergaat, 2026] "
                "Interventie | Gepland | Geld | Oordeel en status | Besluit en vervolg"
            ),
            (
                "Fit → ../../interventies/fit/ | Tien groepen (2026)"
                " | €\xa00 besteed (€\xa0100 minder dan begroot) [begroot: €\xa0100] | (Behaald)"
                " | (Doorgaan) Bekijk de evaluatie van 2027 → ../2027/"
            ),
        ],
        "Wat kostte het": [
            "# Het geld in 2026",
            "In 2026 was €\xa0100 begroot en is €\xa00 besteed: €\xa0100 minder dan begroot.",
            "[Het geld in 2026 zoals bekend op 31 december 2026, in euro’s] Waarvoor | Begroot | Besteed",
            "Fit → ../../interventies/fit/ | €\xa0100 | €\xa00 (€\xa0100 minder dan begroot)",
            "Som van de regels | €\xa0100 | €\xa00",
        ],
        "Hoe is geëvalueerd": ["Peildatum: 31 december 2026", "Naar de raad: <niet genoemd>"],
    }


def test_foreseen_and_unforeseen_factors_stand_together() -> None:
    """What nobody foresaw is told in words; what was foreseen and not told is named."""
    told = KOP + (
        "factoren:\n"
        "  - {risico: vacature, uitgekomen: ja, maatregel_effect: Inhuur hielp., inzet: meer}\n"
        "  - {factor: Een warme zomer, uitgekomen: deels, toelichting: Twee weken.}\n"
    )
    assert chapters({EVALUATIE: told})["Wat hielp en wat zat tegen"] == [
        (
            "[Wat we verwachtten, en wat er echt gebeurde] "
            "Wat | Vooraf gezien als | Kwam het uit? | Wat er gebeurde | Werkte de maatregel? | Inzet"
        ),
        "Vacature → ../risicos/#risico-vacature | risico | Ja | – | Inhuur hielp. | Meer inzet nodig",
        "Een warme zomer | niet genoemd | Deels | Twee weken. | – | –",
        "Over deze kans zegt de evaluatie niets: ‘Subsidie’.",
    ]


def test_a_lesson_links_only_to_what_exists() -> None:
    """A lesson may come back in a programme that nobody has published yet."""
    told = KOP + (
        "lessen:\n"
        "  - {id: vroeg, les: Eerder werven, gevolg: We beginnen in mei., terug_in: 2027/gezondheid/leefstijlcoach}\n"
        "  - {id: samen, les: Samen kiezen, terug_in: 2027/gezondheid/onbekend}\n"
        "  - {id: later, les: Later, terug_in: 2030/gezondheid}\n"
    )
    assert chapters({EVALUATIE: told, **COACH_2027})["Wat leerden we"] == [
        "[Lessen, en waar ze terugkomen] Les | Wat we daarmee doen | Hier komt de les terug",
        (
            "Eerder werven | We beginnen in mei."
            " | Leefstijlcoach → ../../../2027/gezondheid/interventies/leefstijlcoach/ [programma van 2027] {les-vroeg}"
        ),
        "Samen kiezen | – | Gezondheid 2027 → ../../../2027/gezondheid/ [programma van 2027] {les-samen}",
        "Later | – | <in 2030; dat programma staat niet op deze site> {les-later}",
    ]


def test_what_is_asked_of_other_layers_stands_beside_the_lessons() -> None:
    """To whom, and why; a party of our own is linked."""
    told = KOP + (
        "wensen:\n"
        "  - {aan: rijk, wens: Vast geld na 2026, toelichting: Drie groepen stoppen.}\n"
        "  - {aan: ggd, partij: ggd, wens: Cijfers per wijk}\n"
    )
    assert chapters({EVALUATIE: told})["Wat leerden we"] == [
        "# Wat we van anderen vragen",
        "[Wensen aan anderen, en aan wie] Aan wie | Wat we vragen",
        "Rijk | Vast geld na 2026 Drie groepen stoppen.",
        "GGD Kust → ../../../partijen/ggd/ [GGD] | Cijfers per wijk",
    ]


def test_a_setback_is_never_hidden_behind_a_success() -> None:
    """Where successes are told, that there were no setbacks is told as well."""
    told = KOP + "successen: [{titel: Een volle groep, interventie: beweegcoach, toelichting: In een week.}]\n"
    assert chapters({EVALUATIE: told})["Tegenvallers, successen en verrassingen"] == [
        "# Dit viel tegen",
        "Geen tegenvallers genoemd.",
        "# Dit ging goed",
        "[1 succes] Wat | Interventie",
        "Een volle groep In een week. | Beweegcoach → ../interventies/beweegcoach/",
    ]


def test_the_evaluation_of_kleindorp_leads_to_the_next_year(project: Path) -> None:
    """The small example closes the loop from 2025 to 2026."""
    catalogus = build_catalogus(read_plans(project / "tests" / "golden" / "plans").documents, KNOWLEDGE)
    found = first_evaluatie(catalogus, slug="kleindorp", pad="2025/gezondheid")
    assert found.ontbreekt == ""
    assert read_chapters(found.hoofdstukken)["Wat leerden we"][1] == (
        "Kies een plek die niet van één gebouw afhangt | De koffie begint in 2026 op twee plekken tegelijk."
        " | Buurtkoffie met spreekuur → ../../../2026/gezondheid/interventies/buurtkoffie/"
        " [programma van 2026] {les-eigen-plek}"
    )
