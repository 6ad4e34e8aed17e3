"""The page of a publisher: what runs now, all years, the goals, the figures, and whom to ask."""

from __future__ import annotations

from datetime import date

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.unit.plannen import INDICATOREN, PARTIJEN, PROFIEL, REGIO
from tests.unit.views.gemeentepagina import duinstad, publicist_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

REPORTS = (
    "Evaluatie van 2026 → 2026/gezondheid/evaluatie/ "
    "Tussenrapportage van 1 juli 2026 → 2026/gezondheid/voortgang/2026-07-01/"
)


def test_what_is_going_on_stands_before_everything_else() -> None:
    assert publicist_of(duinstad({})).kader.kort == (
        "<p>‘Gezondheid 2026’ loopt in 2026, met 2 interventies: 2 lopen, volgens het plan en het verslag van "
        "1 juli 2026. "
        "Van de 3 doelen is niet te zeggen hoe het gaat.</p>"
    )


def test_the_goals_come_first_then_the_programme_of_this_year_then_all_years() -> None:
    chapters = read_chapters(publicist_of(duinstad({})).hoofdstukken)
    assert list(chapters) == [
        "Wat we willen bereiken",
        "Wat er nu loopt",
        "Alle jaren",
        "Hoe het gaat met de cijfers",
        "Met wie we samenwerken",
        "Meer lezen",
        "Vragen of meedenken",
        "Over deze gegevens",
    ]
    assert chapters["Wat er nu loopt"] == [
        "* Gezondheid 2026 → 2026/gezondheid/ (Vastgesteld) Wat we in 2026 doen.",
        "  Jaren: 2026",
        "  Begroot: €\xa040.000 voor 2026 [van 1 van de 2 regels bekend]",
        "  Interventies: 2 [2 lopen]",
        "  Laatste verslag: Evaluatie van 2026 → 2026/gezondheid/evaluatie/",
    ]
    assert chapters["Alle jaren"] == [
        "[Alle programma’s met hun verslagen, het nieuwste eerst] Programma | Jaren | Stand | Verslagen",
        f"Gezondheid 2026 → 2026/gezondheid/ | 2026 → 2026/ | (Vastgesteld) | {REPORTS}",
        "Gezondheid 2025 → 2025/gezondheid/ | 2025 → 2025/ | (Geëvalueerd) | –",
        "Bekijk alle jaren naast elkaar in ‘Gezond Duinstad’ → nota/nota-2024/#jaren",
    ]


def test_without_a_programme_this_year_the_latest_one_is_named() -> None:
    chapters = read_chapters(publicist_of(duinstad({}), peildatum=date(2028, 1, 1)).hoofdstukken)
    assert list(chapters)[:2] == ["Wat we wilden bereiken", "Laatste programma (2026)"]


def test_before_the_first_programme_that_one_is_named() -> None:
    chapters = read_chapters(publicist_of(duinstad({}), peildatum=date(2020, 1, 1)).hoofdstukken)
    assert list(chapters)[:2] == ["Wat we willen bereiken", "Eerste programma (2025)"]


def test_each_goal_says_how_it_goes_and_leads_to_its_page() -> None:
    chapters = read_chapters(publicist_of(duinstad({})).hoofdstukken)
    assert chapters["Wat we willen bereiken"] == [
        "# Gezond Duinstad",
        "Nota voor 2024 tot en met 2027.",
        (
            "* Meer bewegen → doelen/meer-bewegen/ (Niet te zeggen) "
            "Beweegt genoeg: er staat niet bij of hoger of lager beter is. 1 interventie: loopt."
        ),
        "* Ouderen bewegen → doelen/ouderen-bewegen/ (Geen cijfer) Geen interventie genoemd.",
        "Lees de hele nota → nota/nota-2024/",
        "# Doelen van ‘Gezondheid 2026’",
        "* Beter slapen → doelen/beter-slapen/ (Geen cijfer) Geen interventie genoemd.",
    ]


def test_a_nota_that_is_over_is_there_on_demand() -> None:
    chapters = read_chapters(publicist_of(duinstad({}), peildatum=date(2028, 1, 1)).hoofdstukken)
    assert chapters["Wat we wilden bereiken"][2:] == [
        "+ Bekijk de nota’s van eerder",
        "# Gezond Duinstad",
        "Nota voor 2024 tot en met 2027.",
        "Lees de hele nota → nota/nota-2024/",
    ]


def test_every_party_and_every_indicator_can_be_linked_to() -> None:
    view = publicist_of(duinstad({}))
    chapters = read_chapters(view.hoofdstukken)
    assert chapters["Met wie we samenwerken"] == [
        "Bekijk wat elke partij doet → partijen/",
        "[Partijen, op alfabet] Partij | Soort",
        "GGD Kust → partijen/ggd/ | GGD {partij-ggd}",
        "Welzijn Duinstad → partijen/welzijn/ | Welzijnsorganisatie {partij-welzijn}",
    ]
    delen = [deel for hoofdstuk in view.hoofdstukken for deel in hoofdstuk.onderdelen]
    ankers = [anker for deel in delen for anker in (deel.anker, *(regel.anker for regel in deel.standen))]
    assert [anker for anker in ankers if anker] == ["indicator-beweegt-genoeg", "indicator-bewegen-oud", "bronnen"]


VOL_PROFIEL = """\
soort: gemeente
naam: Duinstad
herkomst: eigen
provincie: zeeland
website: https://duinstad.example
contact:
  functie: Beleidsadviseur
  organisatie: Gemeente Duinstad
  email: gezondheid@duinstad.example
  telefoon: "0900 000 00 00"
  url: https://duinstad.example/gezond
  toelichting: Denk mee.
toegankelijkheid: {verklaring_url: "https://duinstad.example/toegankelijk", status: c, toelichting: We werken eraan.}
kanttekeningen: [{bij: naam, soort: toelichting, tekst: Een kleine stad.}]
"""


def test_contact_and_accessibility_are_told_in_full() -> None:
    view = publicist_of(duinstad({PROFIEL: VOL_PROFIEL}))
    chapters = read_chapters(view.hoofdstukken)
    assert view.kader.ondertitel == "Provincie Zeeland"
    assert chapters["Vragen of meedenken"] == [
        "Denk mee.",
        "Wie: Beleidsadviseur, Gemeente Duinstad",
        "E-mail: gezondheid@duinstad.example → mailto:gezondheid@duinstad.example",
        "Telefoon: 0900 000 00 00",
        "Meer lezen: Bekijk de pagina over gezondheid → https://duinstad.example/gezond",
        "Ga naar de site van Duinstad → https://duinstad.example",
    ]
    assert chapters["Over deze gegevens"] == [
        "# Bronnen",
        "[Bronnen van deze pagina] Bron",
        "Gezondheidsmonitor {bron-monitor}",
        "# Kanttekeningen",
        "! Toelichting: Een kleine stad.",
        "# Toegankelijkheid",
        "Status: C: eerste maatregelen genomen",
        "Verklaring: Bekijk de toegankelijkheidsverklaring → https://duinstad.example/toegankelijk",
        "Toelichting: We werken eraan.",
    ]


def test_one_id_for_two_sources_gives_one_anchor_and_one_source_in_two_files_one_row() -> None:
    profiel = """\
soort: gemeente
naam: Duinstad
herkomst: eigen
bronnen: [{id: monitor, titel: Gezondheidsmonitor}, {id: monitor, titel: Andere monitor}]
"""
    chapters = read_chapters(publicist_of(duinstad({PROFIEL: profiel})).hoofdstukken)
    assert sorted(chapters["Over deze gegevens"][2:]) == [
        "Andere monitor",
        "Gezondheidsmonitor {bron-monitor}",
    ]


def test_what_a_public_source_lacks_is_said_once() -> None:
    view = publicist_of(duinstad({}), "kustregio")
    assert view.ontbreekt == (
        "Niet gevonden in de openbare bron: een nota, cijfers over de gezondheid, partijen en contactgegevens."
    )
    assert publicist_of(duinstad({})).ontbreekt == ""


def test_a_regio_names_its_gemeenten_and_a_gemeente_its_regio() -> None:
    regio = """\
soort: regio
naam: Kustregio
herkomst: eigen
deelnemers: [{id: duinstad, naam: Duinstad}, {id: elders, naam: Elders}]
"""
    catalogus = duinstad({REGIO: regio})
    assert read_chapters(publicist_of(catalogus, "kustregio").hoofdstukken)["Samen in de regio"] == [
        "[Gemeenten in deze regio, op alfabet] Gemeente | Eigen pagina",
        "Duinstad → ../duinstad/ | ja",
        "Elders | –",
    ]
    assert read_chapters(publicist_of(catalogus).hoofdstukken)["Samen in de regio"] == [
        "Bekijk wat Kustregio samen doet → ../kustregio/"
    ]


def test_a_publisher_without_any_valid_file_still_has_a_page() -> None:
    catalogus = duinstad({})
    leeg = Publicatie(slug="leegstad", knowledge=KNOWLEDGE)
    blad = Blad(address="leegstad/", catalogus=catalogus, peildatum=date(2026, 10, 1), publicatie=leeg)
    page = next(PublicistPagina.list_pages(blad, leeg))
    view = page.view()
    assert (view.kader.titel, view.hoofdstukken, view.ontbreekt) == ("leegstad", (), "")
    assert page.description == (
        "Hoe leegstad werkt aan gezondheid: de programma’s, de doelen en de cijfers, jaar na jaar."
    )


def test_hostile_text_is_printed_as_text() -> None:
    bad = "<script>alert(1)</script>"
    catalogus = duinstad(
        {
            PARTIJEN: f"partijen: [{{id: welzijn, naam: '{bad}', soort: welzijn, omschrijving: '{bad}'}}]",
            INDICATOREN: f"indicatoren: [{{id: beweegt-genoeg, naam: '{bad}', eenheid: '{bad}', definitie: '{bad}'}}]",
        }
    )
    indicator = find_page(IndicatorPagina, catalogus, "duinstad/cijfers/beweegt-genoeg/").view()
    html = TEMPLATES.render("pages/publicist.html.jinja", pagina=publicist_of(catalogus))
    html += TEMPLATES.render("pages/indicator.html.jinja", pagina=indicator)
    assert bad not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;") >= 5
