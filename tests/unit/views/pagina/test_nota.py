"""The page of a nota: its goals, and what was done for each of them in which year."""

from __future__ import annotations

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, NOTA, PROFIEL, PROGRAMMA
from tests.unit.views.gemeentepagina import duinstad, nota_of
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.nota import order_doelen

FULL = """\
titel: Gezond Duinstad
periode: {van: 2024, tot_en_met: 2027}
status: vastgesteld
vaststelling:
  stand: vastgesteld
  besluiten: [{orgaan: raad, soort: vaststelling, datum: 2023-12-14}]
samenvatting: Kort gezegd.
visie: Samen gezond.
terugblik: Het was te veel.
prioriteiten: [{id: bewegen, titel: Bewegen, themas: [bewegen], doelgroepen: [ouderen]}, {id: rust, titel: Rust}]
doelen:
  - {id: ouderen-bewegen, titel: Ouderen bewegen, onder: meer-bewegen}
  - id: meer-bewegen
    titel: Meer bewegen
    prioriteit: bewegen
    omschrijving: Elke dag.
    onderbouwing: Het is gezond.
    vastgesteld_met: [inwoners, partners]
    doelgroepen: [ouderen, volwassenen]
    kaders: [gala_4]
    jaar: 2027
factoren: [{factor: Fietspaden, soort: fysiek, prioriteit: bewegen}]
kerncijfers: [{omschrijving: Beweegt, waarde: 51, eenheid: "%", jaar: 2024, bron: peiling, prioriteit: bewegen}]
landelijke_prioriteiten: [lng_4]
ggd_advies: {gevraagd: true, datum: 2023-09-01, url: "https://ggd.example/advies", toelichting: Op tijd.}
url: https://duinstad.example/nota
bronnen: [{id: peiling, titel: Peiling, url: "https://duinstad.example/peiling"}]
kanttekeningen:
  - {bij: doelen, soort: toelichting, tekst: Samengevat.}
  - {bij: kerncijfers, soort: onduidelijk, tekst: Zonder bron.}
  - {bij: titel, soort: toelichting, tekst: Een werktitel.}
"""


@pytest.mark.parametrize(
    ("stand", "told"),
    [
        ("niet_gezien", "Besluit niet gevonden"),
        ("geen", "Geen besluit nodig"),
        ("tegenstrijdig", "Besluit: bronnen spreken elkaar tegen"),
        ("vastgesteld", "Vastgesteld"),
    ],
)
def test_how_far_its_adoption_is_says_once_that_it_is_about_a_decision(stand: str, told: str) -> None:
    text = f"{DUINSTAD[NOTA]}vaststelling: {{stand: {stand}}}\n"
    assert nota_of(duinstad({NOTA: text})).kader.ondertitel == f"{told} · voor 2024 tot en met 2027"


def test_a_full_nota_tells_what_it_wants() -> None:
    view = nota_of(duinstad({NOTA: FULL}))
    assert view.kader.bovenkop == "Nota gezondheidsbeleid · vastgesteld"
    assert view.kader.ondertitel == "Vastgesteld door de raad op 14 december 2023 · voor 2024 tot en met 2027"
    chapters = read_chapters(view.hoofdstukken)
    assert chapters["Wat willen we bereiken"] == [
        "# Hoe het met de doelen gaat",
        "* Ouderen bewegen → ../../doelen/ouderen-bewegen/ (Geen cijfer) Geen interventie genoemd.",
        "* Meer bewegen → ../../doelen/meer-bewegen/ (Geen cijfer) 1 interventie: loopt.",
        "[Beleidsdoelen van deze nota] Doel | Prioriteit | Wanneer | Voor wie | Landelijk kader",
        (
            "Meer bewegen → ../../doelen/meer-bewegen/ Elke dag. | "
            "Bewegen → #prioriteit-bewegen | 2027 | Ouderen en volwassenen | GALA 4: gezonde leefstijl"
        ),
        "Ouderen bewegen → ../../doelen/ouderen-bewegen/ [helpt bij: Meer bewegen] | – | – | – | –",
        "# Onze visie",
        "Samen gezond.",
        "# Prioriteiten",
        "[Prioriteiten van deze nota] Prioriteit | Thema’s | Voor wie",
        "Bewegen | Bewegen | Ouderen {prioriteit-bewegen}",
        "Rust | – | – {prioriteit-rust}",
        "! Toelichting: Samengevat.",
    ]


def test_a_goal_begins_with_how_it_goes_and_keeps_its_anchor() -> None:
    """The verdict comes before every table, and an old link to the goal leads to it."""
    view = nota_of(duinstad({}))
    standen = view.hoofdstukken[0].onderdelen[0].standen
    assert [(each.anker, each.label.tekst) for each in standen] == [
        ("doel-meer-bewegen", "Niet te zeggen"),
        ("doel-ouderen-bewegen", "Geen cijfer"),
    ]


def test_a_full_nota_tells_what_its_choices_rest_on() -> None:
    chapters = read_chapters(nota_of(duinstad({NOTA: FULL})).hoofdstukken)
    assert chapters["Waarom deze keuzes"] == [
        "# Wat we leerden van de jaren ervoor",
        "Het was te veel.",
        "# Waarom deze doelen",
        "[Waar de doelen op steunen, en met wie ze zijn gekozen] Doel | Waarom | Gekozen met",
        "Meer bewegen → #doel-meer-bewegen | Het is gezond. | Inwoners en partners",
        "# Cijfers",
        "[Cijfers waarop de keuzes steunen] Cijfer | Waarde | Jaar | Prioriteit | Bron",
        "Beweegt | 51% | 2024 | Bewegen | Peiling → https://duinstad.example/peiling",
        "# Wat van invloed is",
        "[Wat van invloed is op de gezondheid] Factor | Soort | Prioriteit",
        "Fietspaden | Fysieke omgeving | Bewegen",
        "+ Bekijk bij welke landelijke prioriteiten de nota aansluit",
        "- Landelijke nota: vitaal ouder worden",
        "# Advies van de GGD",
        "Gevraagd voor het besluit: Ja",
        "Datum: 1 september 2023",
        "Advies: Lees het advies → https://ggd.example/advies",
        "Toelichting: Op tijd.",
        "! Onduidelijk: Zonder bron.",
    ]


def test_a_full_nota_tells_who_decided_and_where_it_comes_from() -> None:
    chapters = read_chapters(nota_of(duinstad({NOTA: FULL})).hoofdstukken)
    assert chapters["Wie heeft het besloten"] == [
        "Stand: Vastgesteld",
        "Bekijk de nota zelf → https://duinstad.example/nota",
        "[Besluiten] Wie | Wat | Datum",
        "Gemeenteraad | Vastgesteld | 14 december 2023",
    ]
    assert chapters["Over deze gegevens"] == [
        "# Bronnen",
        "[Bronnen van deze pagina] Bron",
        "Peiling → https://duinstad.example/peiling {bron-peiling}",
        "# Kanttekeningen",
        "! Toelichting: Een werktitel.",
    ]


def test_each_goal_shows_its_figures_and_who_worked_on_it_in_which_year() -> None:
    chapters = read_chapters(nota_of(duinstad({})).hoofdstukken)
    assert chapters["Wat willen we bereiken"][3:5] == [
        (
            "[Het laatste cijfer en de streefwaarde van deze nota] "
            "Indicator | Voor welk doel | Laatste cijfer | Streefwaarde"
        ),
        (
            "Beweegt genoeg → ../../cijfers/beweegt-genoeg/ | Meer bewegen → #doel-meer-bewegen | 51% in 2024 | "
            "Minstens 55% in 2027"
        ),
    ]
    assert chapters["Wat doen we daarvoor"][-3:] == [
        "[Welke interventies in welk jaar aan welk doel werken] Doel | 2026",
        "Meer bewegen → #doel-meer-bewegen | Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/",
        "Ouderen bewegen → #doel-ouderen-bewegen | <geen genoemd>",
    ]


def test_an_interventie_works_on_a_goal_only_in_the_years_of_its_planning() -> None:
    programma = DUINSTAD[PROGRAMMA].replace("{van: 2026, tot_en_met: 2026}", "{van: 2026, tot_en_met: 2028}")
    coach = DUINSTAD[BEWEEGCOACH].replace('{van: 2026-Q1, tot_en_met: "2026"}', "{van: 2027-03, doorlopend: true}")
    chapters = read_chapters(nota_of(duinstad({PROGRAMMA: programma, BEWEEGCOACH: coach})).hoofdstukken)
    link = "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/"
    assert chapters["Wat doen we daarvoor"][-3:-1] == [
        "[Welke interventies in welk jaar aan welk doel werken] Doel | 2027 | 2028",
        f"Meer bewegen → #doel-meer-bewegen | {link} | {link}",
    ]


def test_sources_that_contradict_each_other_are_not_called_an_adoption() -> None:
    nota = FULL.replace("stand: vastgesteld", "stand: tegenstrijdig")
    assert nota_of(duinstad({NOTA: nota})).kader.ondertitel == (
        "Besluit: bronnen spreken elkaar tegen · voor 2024 tot en met 2027"
    )


def test_goals_that_serve_each_other_in_a_circle_all_stand_there_once() -> None:
    nota = """\
titel: Rond
periode: {van: 2024, tot_en_met: 2027}
status: concept
doelen: [{id: een, titel: Een, onder: twee}, {id: twee, titel: Twee, onder: een}, {id: drie, titel: Drie, onder: weg}]
"""
    doelen = duinstad({NOTA: nota}).publicaties["duinstad"].notas["nota-2024"].doelen
    assert [doel.id for doel in order_doelen(doelen)] == ["drie", "een", "twee"]


def test_a_nota_without_goals_says_so_only_when_it_was_transcribed() -> None:
    bare = "titel: Kaal\nperiode: {van: 2024, tot_en_met: 2027}\nstatus: verlopen\n"
    profiel = "soort: gemeente\nnaam: Duinstad\nherkomst: openbare_bron\n"
    own, taken = nota_of(duinstad({NOTA: bare})), nota_of(duinstad({NOTA: bare, PROFIEL: profiel}))
    assert own.ontbreekt == ""
    assert taken.ontbreekt == "Niet gevonden in de openbare bron: de doelen."
    assert nota_of(duinstad({})).kader.beschrijving == (
        "Gezond Duinstad: wat Duinstad wil bereiken, en wat er elk jaar voor elk doel is gedaan."
    )
