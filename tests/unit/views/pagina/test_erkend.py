"""A recognised interventie over all plans: who works with it, what each changed, how it went and what was learned."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.erkend import ErkendPagina
from uitvoeringskompas.views.pagina.erkend.overzicht import ErkendePagina

LATER = {
    "duinstad/2027/gezondheid/programma.yaml": """\
titel: Gezondheid 2027
samenvatting: Wat we in 2027 doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2027}
status: concept
bouwt_voort_op: [2026/gezondheid]
""",
    "duinstad/2027/gezondheid/interventies/beweegcoach.yaml": """\
titel: Coach in de buurt
soort: interventie
wat: Een coach.
status: niet_gestart
erkenning: {stand: erkend, naam: Coach Plus, niveau: goed_onderbouwd, databank: movisie, peildatum: 2026-09-01}
aanpassing: {nodig: true, omschrijving: In groepen van vier.}
""",
}
ZAND = {
    "zand/profiel.yaml": "soort: gemeente\nnaam: Zand\nherkomst: fictief\n",
    "zand/2026/gezond/programma.yaml": """\
titel: Gezond Zand
samenvatting: Wat we doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
""",
    "zand/2026/gezond/interventies/lopen.yaml": """\
titel: Lopen
soort: interventie
wat: We lopen.
status: loopt
erkenning: {stand: erkend, naam: Coach plus, eigenaar: Stichting Lopen, peildatum: "2025"}
""",
}
NIET = """\
titel: Lopen
soort: interventie
wat: We lopen.
status: loopt
erkenning: {stand: niet_erkend, naam: Coach Plus}
"""
LES = """\
lessen:
  - {id: tolk, les: Zonder tolk mis je mensen, gevolg: Een tolk erbij., terug_in: 2027/gezondheid/beweegcoach}
interventies: [{interventie: beweegcoach, oordeel: deels, besluit: aanpassen, besluit_reden: Het moet anders.}]
"""

COACH_PLUS = {
    "Wat er van de erkenning bekend is": [
        "Dit staat in de plannen. Kijk in de databank hoe het nu is.",
        "Niveau: Goed onderbouwd [Niveau I: het is aannemelijk dat de aanpak werkt.]",
        "Databank: Movisie",
        "Nagekeken op: 1 september 2026",
    ],
    "Wie ermee werkt": [
        "[Wie werkt of werkte met Coach Plus] Wie | Interventie | Aangepast | Hoe het gaat",
        (
            "Duinstad → ../../duinstad/ | Coach in de buurt → ../../duinstad/interventies/beweegcoach/ "
            "[2025 tot en met 2027] | ja In groepen van vier. | (Nog niet gestart) (Aanpassen en doorgaan) "
            "Evaluatie van 2026 → ../../duinstad/2026/gezondheid/evaluatie/ {bij-duinstad}"
        ),
        (
            "Zand → ../../zand/ [verzonnen voorbeeld] | Lopen → ../../zand/2026/gezond/interventies/lopen/ [2026]"
            " | – | (Loopt) {bij-zand}"
        ),
    ],
    "Wat ervan is geleerd": [
        "# Duinstad",
        "[Lessen uit eerdere evaluaties die hier terugkomen] Les | Wat we ermee doen | Staat in",
        (
            "Zonder tolk mis je mensen | Een tolk erbij. | "
            "Evaluatie van 2026 → ../../duinstad/2026/gezondheid/evaluatie/"
        ),
    ],
}
"""What a visitor reads about the recognised interventie, by chapter."""


def plannen() -> Catalogus:
    """Return the plans of two publishers that work with the same recognised interventie."""
    told = "peildatum: 2026-09-20\nsamenvatting: Het liep.\n" + LES
    return catalogus_of({**DUINSTAD, **LATER, **ZAND, EVALUATIE: told})


def test_the_same_name_is_the_same_interventie_whoever_wrote_it_and_however() -> None:
    """The latest who looked in the database has its name, its level and its owner."""
    found = find_page(ErkendePagina, plannen(), "interventies/")
    assert read_chapters(found.view().hoofdstukken)["Kies een interventie"][1:] == [
        "[Erkende interventies in de plannen, op alfabet] Interventie | Niveau | Databank | Bij",
        (
            "Coach Plus → coach-plus/ | Goed onderbouwd | Movisie | Duinstad → ../duinstad/ "
            "Zand (verzonnen voorbeeld) → ../zand/"
        ),
    ]


def test_a_page_tells_who_works_with_it_what_they_changed_and_what_was_learned() -> None:
    """What a plan does not say of it is not there, and a decision leads to the evaluation that took it."""
    page = find_page(ErkendPagina, plannen(), "interventies/coach-plus/")
    assert read_chapters(page.view().hoofdstukken) == COACH_PLUS


def test_what_nobody_calls_recognised_has_no_page() -> None:
    """An interventie that is not recognised may well be called after one that is."""
    files = {**DUINSTAD, BEWEEGCOACH: NIET}
    views = list_views(Blad(address="", catalogus=catalogus_of(files), peildatum=PEILDATUM))
    assert [each for each in views if isinstance(each, ErkendePagina | ErkendPagina)] == []
