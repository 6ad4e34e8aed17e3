"""A recognised interventie over all plans: who works with it, what each changed, how it went and what was learned."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina import erkend
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
            "Evaluatie van 2026 → ../../duinstad/2026/gezondheid/evaluatie/ {bij-duinstad-beweegcoach}"
        ),
        (
            "Zand → ../../zand/ [verzonnen voorbeeld] | Lopen → ../../zand/2026/gezond/interventies/lopen/ [2026]"
            " | – | (Loopt) {bij-zand-lopen}"
        ),
    ],
    "Wat er veranderde, en waarom": [
        "[Wat er veranderde, per gemeente of regio en dan op jaar] Bij | Wat | Waarom | Staat in",
        (
            "Duinstad → ../../duinstad/ | Aangepast | In groepen van vier. | "
            "Coach in de buurt → ../../duinstad/2027/gezondheid/interventies/beweegcoach/ [plan van 2027]"
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


def read(files: dict[str, str], address: str = "interventies/coach-plus/") -> dict[str, list[str]]:
    """Return the lines of the page of a recognised interventie, by chapter."""
    page = find_page(ErkendPagina, catalogus_of(files), address, date(2026, 12, 31))
    return read_chapters(page.view().hoofdstukken)


def test_who_stopped_or_changed_it_says_why_in_the_words_of_its_reports_with_the_year() -> None:
    """What a later report only repeats is told once, and a decision to go on is no change."""
    gestopt = "status: gestopt, status_reden: Er kwamen te weinig mensen."
    besluit = "besluit: overgedragen, besluit_reden: De wijk gaat zelf verder."
    verslag = "peildatum: {}\nsamenvatting: Kort.\ninterventies: [{{interventie: lopen, {}}}]\n"
    files = {
        **ZAND,
        "zand/2026/gezond/voortgang/2026-04-01.yaml": verslag.format("2026-04-01", gestopt),
        "zand/2026/gezond/voortgang/2026-07-01.yaml": verslag.format("2026-07-01", gestopt),
        "zand/2026/gezond/evaluatie.yaml": verslag.format("2026-11-01", besluit),
    }
    plek = "Zand → ../../ [verzonnen voorbeeld]"
    waar = "../../zand/2026/gezond"
    assert read(files)["Wat er veranderde, en waarom"][1:] == [
        (
            f"{plek} | (Gestopt) | Er kwamen te weinig mensen. | "
            f"Tussenrapportage van 1 april 2026 → {waar}/voortgang/2026-04-01/"
        ),
        f"{plek} | (Overgedragen) | De wijk gaat zelf verder. | Evaluatie van 2026 → {waar}/evaluatie/",
    ]
    door = {**ZAND, "zand/2026/gezond/evaluatie.yaml": verslag.format("2026-11-01", "besluit: doorgaan")}
    assert "Wat er veranderde, en waarom" not in read(door)


def test_a_plan_that_says_itself_that_it_stopped_is_believed() -> None:
    """As long as no report says so."""
    lopen = "zand/2026/gezond/interventies/lopen.yaml"
    files = {**ZAND, lopen: ZAND[lopen].replace("status: loopt", "status: gestopt\nstatus_reden: Geen trainer.")}
    assert read(files)["Wat er veranderde, en waarom"][1:] == [
        (
            "Zand → ../../ [verzonnen voorbeeld] | (Gestopt) | Geen trainer. | "
            "Lopen → ../../zand/2026/gezond/interventies/lopen/ [plan van 2026]"
        )
    ]


def test_a_publisher_that_does_it_twice_has_a_row_for_each_and_many_go_on_at_a_next_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One publisher stays whole."""
    monkeypatch.setattr(erkend, "MOST", 1)
    lopen = ZAND["zand/2026/gezond/interventies/lopen.yaml"]
    twee = {"zand/2026/gezond/interventies/samen.yaml": lopen.replace("titel: Lopen", "titel: Samen lopen")}
    files = {**DUINSTAD, **LATER, **ZAND, **twee}
    first, second = read(files), read(files, "interventies/coach-plus/2/")
    assert first["De rest van deze lijst"] == ["Van Zand tot en met Zand → 2/"]
    assert [row.split(" | ")[1].split(" → ")[0] for row in second["Wie ermee werkt"][1:]] == ["Lopen", "Samen lopen"]


def met_nummer(naam: str, nummer: str, slug: str) -> dict[str, str]:
    """Return the files of a publisher that gives the number of a recognised interventie."""
    erkenning = f'erkenning: {{stand: erkend, naam: {naam}, databank: movisie, nummer: "{nummer}"}}'
    found = {path.replace("zand/", f"{slug}/"): text.replace("Zand", slug.title()) for path, text in ZAND.items()}
    lopen = f"{slug}/2026/gezond/interventies/lopen.yaml"
    return found | {lopen: found[lopen].partition("erkenning:")[0] + erkenning + "\n"}


def read_namen(*files: dict[str, str]) -> list[str]:
    """Return each recognised interventie of the list, with who works with it."""
    catalogus = catalogus_of({path: text for each in files for path, text in each.items()})
    found = find_page(ErkendePagina, catalogus, "interventies/").view()
    return read_chapters(found.hoofdstukken)["Kies een interventie"][2:]


def test_the_same_number_in_the_same_database_is_the_same_interventie_whatever_its_name() -> None:
    """Who gives no number goes with the one number of that name."""
    veen, berg = met_nummer("Coach Plus 2.0", "14", "veen"), met_nummer("Coach Plus", "14", "berg")
    (found,) = read_namen(ZAND, veen, berg)
    assert [naam in found for naam in ("Berg", "Veen", "Zand")] == [True, True, True]
    page = read({**ZAND, **veen, **berg}, "interventies/coach-plus/")
    assert "Nummer: 14 [in de databank van Movisie]" in page["Wat er van de erkenning bekend is"]
    assert len(page["Wie ermee werkt"]) == 4


def test_two_numbers_under_one_name_are_two_interventies_and_no_number_is_guessed() -> None:
    """Who gives none stands apart, as nobody knows which of them it is."""
    found = read_namen(ZAND, met_nummer("Coach Plus", "14", "veen"), met_nummer("Coach Plus", "15", "berg"))
    assert [line.split(" | ")[0] for line in found] == [
        "Coach Plus → coach-plus--14/",
        "Coach Plus → coach-plus--15/",
        "Coach plus → coach-plus/",
    ]


def test_what_nobody_calls_recognised_has_no_page() -> None:
    """An interventie that is not recognised may well be called after one that is."""
    files = {**DUINSTAD, BEWEEGCOACH: NIET}
    views = list_views(Blad(address="", catalogus=catalogus_of(files), peildatum=PEILDATUM))
    assert [each for each in views if isinstance(each, ErkendePagina | ErkendPagina)] == []
