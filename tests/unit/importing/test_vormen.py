"""Tables of other forms: crosses below quarters, goals over several rows, spending beside income, and great ones."""

from __future__ import annotations

from time import process_time

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.importing.tabellen import ACHTERGROND, maak_blad, maak_werkmap, toon_koppeling, toon_lezing
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.importing.tabel import read_tabel
from uitvoeringskompas.tables.werkmap import Werkblad

KRUISJES = maak_blad(
    ["Activiteit", "Wie", "2026", "", "", "", "2027"],
    ["", "", "Q1", "Q2", "Q3", "Q4", "Q1"],
    ["Wandelgroep", "GGD", "x", "x", "", "", ""],
    ["Beweegcoach", "JOGG", "", "", "X", "x", "x"],
    ["Fietsgroep", "JOGG", "x", "", "x", "", ""],
    samen=["C1:F1", "A1:A2", "B1:B2"],
)
AMBITIES = maak_blad(
    ["Ambitie 1: Gezonde leefstijl"],
    ["Doelstelling", "Acties", "Door wie?", "Wanneer?", "Middelen"],
    ["In 2029 beweegt 70%", "Beweegcoach", "Team Sport, GGD", "2026 ev", "€ 30.000 (GALA)"],
    ["", "Rookvrije pleinen", "JOGG i.s.m. scholen", "Q3 2026", "Regulier"],
    ["Ambitie 2: Mentaal gezond"],
    ["Minder eenzaam", "Maatjes", "Welzijn Duinstad / vrijwilligers", "Doorlopend", "n.n.b."],
    samen=["A1:E1", "A3:A4", "A5:E5"],
)
AMBITIES_GELEZEN = [
    "rij 3",
    "  Acties!A1 prioriteit = Naam(Gezonde leefstijl)",
    "  Acties!A3 doelen = Naam(In 2029 beweegt 70%)",
    "  Acties!B3 titel = Tekst(Beweegcoach)",
    "  Acties!C3 trekker = Naam(Team Sport rol=trekker), Naam(GGD soort=ggd rol=trekker)",
    "  Acties!D3 planning = Periode(van=2026 doorlopend)",
    "  Acties!E3 kosten = Bedrag(begroot=30000 toelichting=GALA)",
    "rij 4",
    "  Acties!A1 prioriteit = Naam(Gezonde leefstijl) (ontleend)",
    "  Acties!A3 doelen = Naam(In 2029 beweegt 70%) (ontleend)",
    "  Acties!B4 titel = Tekst(Rookvrije pleinen)",
    "  Acties!C4 trekker = Naam(JOGG id=jogg rol=trekker), Naam(scholen soort=onderwijs)",
    "  Acties!D4 planning = Periode(van=2026-Q3 tot_en_met=2026-Q3)",
    "  Acties!E4 kosten = Bedrag(geen_bedrag=binnen_bestaand)",
    "rij 6",
    "  Acties!A5 prioriteit = Naam(Mentaal gezond)",
    "  Acties!A6 doelen = Naam(Minder eenzaam)",
    "  Acties!B6 titel = Tekst(Maatjes)",
    (
        "  Acties!C6 trekker = Naam(Welzijn Duinstad id=welzijn rol=trekker), "
        "Naam(vrijwilligers soort=vrijwilligers rol=trekker)"
    ),
    "  Acties!D6 planning = Periode(doorlopend)",
    "  Acties!E6 kosten = Bedrag(geen_bedrag=nader_te_bepalen)",
]
SALDO = maak_blad(
    ["Omschrijving", "Lasten", "Baten", "Saldo"],
    ["Beweegcoach", "€ 30.000", "€ 10.000", "€ 20.000"],
    naam="Financiën",
)


def lees(blad: Werkblad) -> list[str]:
    """Return what the columns mean and what the cells say."""
    werkmap = maak_werkmap(blad)
    koppeling = propose_koppeling(werkmap, KNOWLEDGE)
    return [*toon_koppeling(koppeling), *toon_lezing(read_tabel(werkmap, koppeling, ACHTERGROND, KNOWLEDGE))]


def test_crosses_below_quarters_are_one_period_unless_there_is_a_gap() -> None:
    kruisjes = "= planning {} (waarschijnlijk) Boven deze kolom staat een periode, en er staan kruisjes in."
    gat = "De kruisjes in deze rij staan niet naast elkaar. Schrijf de planning in woorden, of maak er twee rijen van."
    assert [line for line in lees(KRUISJES) if "planning" in line] == [
        f"  C '2026 Q1' {kruisjes.format(2026)}",
        f"  D '2026 Q2' {kruisjes.format(2026)}",
        f"  E '2026 Q3' {kruisjes.format(2026)}",
        f"  F '2026 Q4' {kruisjes.format(2026)}",
        f"  G '2027 Q1' {kruisjes.format(2027)}",
        "  Acties!C3 planning = Periode(van=2026-Q1 tot_en_met=2026-Q2)",
        "  Acties!D3 planning = Periode(van=2026-Q1 tot_en_met=2026-Q2)",
        "  Acties!E4 planning = Periode(van=2026-Q3 tot_en_met=2027-Q1)",
        "  Acties!F4 planning = Periode(van=2026-Q3 tot_en_met=2027-Q1)",
        "  Acties!G4 planning = Periode(van=2026-Q3 tot_en_met=2027-Q1)",
        f"  Acties!C5 planning = 'x': {gat}",
        f"  Acties!E5 planning = 'x': {gat}",
    ]


def test_a_heading_above_the_table_counts_for_the_rows_and_a_goal_over_two_rows_for_both() -> None:
    assert [line for line in lees(AMBITIES) if line.startswith(("rij", "  Acties"))] == AMBITIES_GELEZEN


def test_a_lone_title_is_a_heading_only_when_a_number_or_sign_says_so() -> None:
    blad = maak_blad(
        ["Actie", "Trekker", "Kosten"],
        ["Doelgroep: ouderen"],
        ["Thema 2: Bewegen"],
        ["Doel en aanpak bepalen"],
        ["Bronpunten plaatsen", "GGD"],
        ["Bron: begroting 2026"],
    )
    alleen = "In deze rij staat alleen een titel. Is het een tussenkop, voeg de cellen van de rij dan samen."
    los = "Dit staat los van de rijen, als opmerking of tussenkop waar geen rij onder staat."
    assert lees(blad)[4:] == [
        "rij 4",
        "  Acties!A2 doelgroepen = Keuze(code=ouderen ouderen)",
        "  Acties!A3 themas = Keuze(code=bewegen Bewegen)",
        f"  Acties!A4 titel = Tekst(Doel en aanpak bepalen) ({alleen})",
        "rij 5",
        "  Acties!A2 doelgroepen = Keuze(code=ouderen ouderen) (ontleend)",
        "  Acties!A3 themas = Keuze(code=bewegen Bewegen) (ontleend)",
        "  Acties!A5 titel = Tekst(Bronpunten plaatsen)",
        "  Acties!B5 trekker = Naam(GGD soort=ggd rol=trekker)",
        f"Acties!A6 onder: 'Bron: begroting 2026' {los}",
    ]


def test_what_is_left_after_income_is_a_total() -> None:
    assert lees(SALDO)[-4:] == [
        "  Financiën!A2 naam = Tekst(Beweegcoach)",
        "  Financiën!B2 kosten = Bedrag(begroot=30000)",
        "  Financiën!C2 inkomsten = Bedrag(begroot=10000 inkomsten)",
        (
            "Financiën!D2 totaal: '€ 20.000' Dit is een totaal. De site telt zelf op. Het klopt met de "
            "bedragen in deze rij."
        ),
    ]


@pytest.mark.parametrize(
    "rijen",
    [
        [["Actie", "Trekker", "Planning", "Kosten"], *[["Groep", "GGD, JOGG en school", "Q2", "€ 500"]] * 500],
        [[f"zomaar een kop {rij} {kolom}" for kolom in range(26)] for rij in range(25)],
        [["Actie", "Doelgroep", "Kosten"], ["a" + " " * 20_000 + "b", "a en " * 1_000, "1." * 5_000]],
    ],
    ids=["long", "wide", "full"],
)
def test_a_great_table_costs_little(rijen: list[list[str]]) -> None:
    """A tenth of what is promised for a thousand rows, with room for a slow machine."""
    begin = process_time()
    lees(maak_blad(*rijen))
    assert process_time() - begin < 5
