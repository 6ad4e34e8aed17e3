"""Cells as people type them: what a plan says of each, or why it cannot be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.importing.tabellen import ACHTERGROND, toon_waarde
from uitvoeringskompas.importing.cellen.cellezer import Cellezer
from uitvoeringskompas.importing.cellen.inhoud import Boven
from uitvoeringskompas.tables.werkmap import Tabelcel, Waarde

LEZER = Cellezer(KNOWLEDGE.codelijsten, ACHTERGROND)
ONZEKER = (
    "Hier is geen bedrag zeker uit te lezen. Zet in de cel één bedrag (25.000), of PM of n.t.b., en de rest van de "
    "tekst in een kolom met opmerkingen."
)

ONDER_NUL = (
    "Dit bedrag is onder nul. In een plan staan uitgaven en inkomsten apart, allebei zonder min. Zet het in een kolom "
    "met inkomsten, of haal de min weg."
)
WOORDEN = "Hier staat geen moment in dat zeker is. De woorden komen in de planning te staan."
LANG = "Dit is te lang voor een planning. Zet in de cel wanneer het is, en de rest in een kolom met opmerkingen."
TWEE = "Zijn dit twee partijen? Zet er dan een + tussen."


def read(betekenis: str, tekst: str, waarde: Waarde = None, boven: Boven | None = None) -> list[str]:
    """Return what a cell says, why not, and what to look at: all as lines."""
    kolom = KNOWLEDGE.kolomwoorden.kolom("interventies", betekenis)
    assert kolom is not None
    inhoud = LEZER.read(kolom, Tabelcel(adres="A1", rij=0, kolom=0, tekst=tekst, waarde=waarde), boven or Boven())
    return [*map(toon_waarde, inhoud.waarden), *filter(None, (inhoud.waarom, inhoud.let_op))]


@pytest.mark.parametrize(
    ("tekst", "said"),
    [
        ("€ 25.000,-", "Bedrag(begroot=25000)"),
        ("PM", "Bedrag(geen_bedrag=pm)"),
        ("p.m.", "Bedrag(geen_bedrag=pm)"),
        ("n.t.b.", "Bedrag(geen_bedrag=nader_te_bepalen)"),
        ("binnen bestaande formatie", "Bedrag(geen_bedrag=binnen_bestaand)"),
        ("nvt (bestaande formatie)", "Bedrag(geen_bedrag=binnen_bestaand toelichting=nvt (bestaande formatie))"),
        ("PM (SPUK)", "Bedrag(geen_bedrag=pm toelichting=SPUK)"),
        ("nvt", ONZEKER),
        ("€ 10.000 + PM", ONZEKER),
        ("€ 25.000 (PM)", ONZEKER),
        ("0,5 fte (€ 40.000)", ONZEKER),
        ("€ 1.234,50", "In een plan staan hele euro's. Rond dit bedrag af."),
        ("-€ 500", ONDER_NUL),
    ],
)
def test_an_amount_is_read_or_the_reason_is_told(tekst: str, said: str) -> None:
    assert read("kosten", tekst) == [said]


def test_a_number_of_a_workbook_counts_as_it_is_kept_and_not_as_it_is_shown() -> None:
    assert read("kosten", "€ 25.000,00", Decimal("25000.0")) == ["Bedrag(begroot=25000)"]
    assert read("kosten", "€ 25.000", Decimal("24999.6")) == ["In een plan staan hele euro's. Rond dit bedrag af."]


def test_thousands_above_a_column_count_once() -> None:
    boven = Boven(factor=1000)
    assert read("kosten", "25", Decimal(25), boven) == ["Bedrag(begroot=25000)"]
    assert read("kosten", "25,5", None, boven) == ["Bedrag(begroot=25500)"]
    assert read("kosten", "€ 25.000", None, boven) == [
        "Boven de kolom staat dat er duizenden staan, maar deze cel noemt zelf euro's. Kies één van de twee."
    ]


def test_the_year_above_a_column_goes_to_its_amounts_and_another_year_is_asked_about() -> None:
    boven = Boven(jaar=2026)
    assert read("kosten", "€ 500", None, boven) == ["Bedrag(begroot=500 jaar=2026)"]
    assert read("kosten", "2027: € 500", None, boven) == [
        "Boven de kolom staat 2026, maar in deze cel staat een ander jaar. Kies één van de twee."
    ]
    assert read("inkomsten", "€ 500", None, Boven(inkomsten=True)) == ["Bedrag(begroot=500 inkomsten)"]


@pytest.mark.parametrize(
    ("tekst", "said"),
    [
        ("2e helft 2027", ["Periode(van=2027-Q3 tot_en_met=2027-Q4)"]),
        ("Q2", ["Periode(van=2026-Q2 tot_en_met=2026-Q2)"]),
        ("medio 2026", ["Periode(van=2026 tot_en_met=2026 grens=rond omschrijving=medio 2026)"]),
        ("doorlopend", ["Periode(doorlopend)"]),
        (
            "na de zomer",
            [
                "Periode(omschrijving=na de zomer)",
                WOORDEN,
            ],
        ),
        (
            "x" * 301,
            [LANG],
        ),
    ],
)
def test_a_planning_becomes_moments_or_stays_in_words(tekst: str, said: list[str]) -> None:
    assert read("planning", tekst) == said


def test_a_begin_and_an_end_have_one_moment_and_a_day_of_a_workbook_is_that_day() -> None:
    assert read("begin", "1-3-26", date(2026, 3, 1)) == ["Periode(van=2026-03-01)"]
    assert read("eind", "eind 2026") == ["Periode(tot_en_met=2026 grens=rond omschrijving=eind 2026)"]
    assert read("eind", "2026-2027") == [
        "In deze kolom hoort één moment: het eind. Zet een periode in een kolom met de planning."
    ]


def test_a_cross_below_a_year_says_that_it_is_in_that_year() -> None:
    assert read("planning", "X", None, Boven(jaar=2027, kop="2027")) == ["Periode(van=2027 tot_en_met=2027)"]


@pytest.mark.parametrize(
    ("tekst", "said"),
    [
        ("gemeente + JOGG", ["Naam(gemeente soort=gemeente)", "Naam(JOGG id=jogg)"]),
        ("GGD/Sportbedrijf", ["Naam(GGD soort=ggd)", "Naam(Sportbedrijf soort=sport)"]),
        (
            "GGD, welzijn en huisartsen",
            ["Naam(GGD soort=ggd)", "Naam(welzijn soort=welzijn)", "Naam(huisartsen soort=huisartsen)"],
        ),
        ("- Welzijn Duinstad\n- JOGG", ["Naam(Welzijn Duinstad id=welzijn)", "Naam(JOGG id=jogg)"]),
        ("Sport en Bewegen", ["Naam(Sport en Bewegen id=sport-en-bewegen)"]),
        (
            "afdeling Sport & Zorg",
            ["Naam(afdeling Sport & Zorg soort=afdeling)", TWEE],
        ),
        ("Hart en Ziel", ["Naam(Hart en Ziel)", "Zijn dit twee partijen? Zet er dan een + tussen."]),
        (
            "GGD en gemeente",
            [
                "Naam(GGD soort=ggd)",
                "Naam(gemeente soort=gemeente)",
                "Dit zijn nu twee partijen. Is het er één, zet die dan eerst zelf in partijen.yaml.",
            ],
        ),
        ("GGD Utrecht (trekker)", ["Naam(GGD Utrecht soort=ggd rol=trekker)"]),
        ("Trekker: GGD, partner: JOGG", ["Naam(GGD soort=ggd rol=trekker)", "Naam(JOGG id=jogg rol=ondersteuner)"]),
        ("JOGG (alleen in Noord)", ["Naam(JOGG id=jogg toelichting=alleen in Noord)"]),
        ("n.t.b.", ["Hier staat nog geen partij. Vul de partij in zodra je die weet."]),
        ("A. van Voorbeeld", ["Dit lijkt de naam van een persoon. Zet er een organisatie of een functie neer."]),
    ],
)
def test_parties_are_told_apart_by_signs_and_by_what_is_known(tekst: str, said: list[str]) -> None:
    assert read("uitvoerders", tekst) == said


def test_a_column_of_who_leads_gives_that_role() -> None:
    assert read("trekker", "JOGG") == ["Naam(JOGG id=jogg rol=trekker)"]


@pytest.mark.parametrize(
    ("betekenis", "tekst", "said"),
    [
        ("doelgroepen", "Ouderen (65+)", ["Keuze(code=ouderen Ouderen (65+))"]),
        (
            "doelgroepen",
            "jongeren en ouders",
            ["Keuze(code=jongeren_12_18 jongeren)", "Keuze(code=ouders_en_opvoeders ouders)"],
        ),
        ("doelgroepen", "ouderen, bromfietsers", ['"bromfietsers" is geen keuze die een plan kent.']),
        (
            "doelgroepen",
            "Ouderen (18-27)",
            ['"Ouderen (18-27)" is geen keuze die een plan kent. Bedoelde je "ouderen"?'],
        ),
        ("themas", "Roken en vapen", ["Keuze(code=roken Roken en vapen)"]),
        ("themas", "bewegen/voeding", ["Keuze(code=bewegen bewegen)", "Keuze(code=voeding voeding)"]),
        ("status", "In uitvoering", ["Keuze(code=loopt In uitvoering)"]),
        ("status", "loopt, maar traag", ['Dit is geen keuze die een plan kent. Bedoelde je "loopt achter"?']),
    ],
)
def test_choices_are_read_by_their_names_and_synonyms_all_or_none(betekenis: str, tekst: str, said: list[str]) -> None:
    assert read(betekenis, tekst) == said


def test_results_keep_their_words_beside_the_number() -> None:
    assert read("resultaat", "- 20 deelnemers per jaar\n- Meer plezier") == [
        "Cijfer(20 deelnemers per jaar waarde=20 eenheid=deelnemers per_jaar)",
        "Cijfer(Meer plezier)",
    ]
    assert read("resultaat", "1.250 deelnemers") == [
        "Cijfer(1.250 deelnemers eenheid=deelnemers)",
        "Is dit een getal met duizendtallen, of met decimalen? Het blijft tekst. Schrijf het zonder punt.",
    ]
    assert read("resultaat", "80%", Decimal("0.8")) == ["Cijfer(80% waarde=80 eenheid=%)"]
    assert read("resultaat", "60", Decimal(60)) == ["Cijfer(60 waarde=60)"]


def test_the_heading_says_of_an_amount_whether_it_comes_back_every_year() -> None:
    assert read("kosten", "€ 500", None, Boven(kop="Kosten structureel")) == [
        "Bedrag(begroot=500 per_jaar toelichting=structureel)"
    ]
    assert read("kosten", "€ 500", None, Boven(kop="Kosten incidenteel")) == [
        "Bedrag(begroot=500 toelichting=incidenteel)"
    ]


def test_a_cell_that_says_that_there_is_nothing_is_told() -> None:
    for tekst in ("-", "n.v.t.", "nvt"):
        assert read("indicator", tekst) == ["Hier staat dat er niets is. In een plan laat je zoiets weg."]


def test_who_works_along_does_not_lead() -> None:
    assert read("trekker", "JOGG i.s.m. GGD") == ["Naam(JOGG id=jogg rol=trekker)", "Naam(GGD soort=ggd)"]


def test_lists_and_names_in_a_cell_come_apart() -> None:
    assert read("gebieden", "Noord, Zuid\nNoord") == ["Tekst(Noord)", "Tekst(Zuid)"]
    assert read("doelen", "Meer mensen bewegen\nMinder roken, ook thuis") == [
        "Naam(Meer mensen bewegen id=meer-bewegen)",
        "Naam(Minder roken, ook thuis)",
    ]
    assert read("wat", "Wandelen, fietsen\nen zwemmen") == ["Tekst(Wandelen, fietsen\nen zwemmen)"]
