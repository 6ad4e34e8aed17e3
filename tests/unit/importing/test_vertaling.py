"""Rows of a table as plans: each thing in its file, with an id of its own, and what a plan has no place for is told."""

from __future__ import annotations

from decimal import Decimal

from tests.unit.importing.rijen import BEGIN, carry_out, propose_rijen, rij
from uitvoeringskompas.importing.duiding import (
    Celbedrag,
    Celcijfer,
    Celkeuze,
    Celnaam,
    Celperiode,
    Celtekst,
    Vulling,
)
from uitvoeringskompas.importing.invoer import Voorstel
from uitvoeringskompas.importing.vertaling.interventies import UREN
from uitvoeringskompas.importing.vertaling.velden import TOO_LONG
from uitvoeringskompas.problems import Location

COACH = "2027/gezond/interventies/beweegcoach.yaml"
PROGRAMMA = "2027/gezond/programma.yaml"
BEWEEGCOACH = rij(
    2,
    nummer="1.1",
    titel="Beweegcoach",
    doelen=Celnaam(naam="Meer bewegen"),
    trekker=Celnaam(naam="Sportbedrijf Duin", soort="sport"),
    uitvoerders=[Celnaam(naam="JOGG", rol="ondersteuner"), Celnaam(naam="GGD", soort="ggd")],
    planning=Celperiode(van="2027-07", tot_en_met="2027-12", omschrijving="2e helft 2027"),
    resultaat=Celcijfer(tekst="20 deelnemers", waarde=Decimal(20), eenheid="deelnemers"),
    indicator=Celnaam(naam="Deelnemers van de coach"),
    themas=Celkeuze(lijst="thema", code="bewegen", tekst="Bewegen"),
    kosten=Celbedrag(begroot=25000, jaar=2027),
    dekking=Celnaam(naam="SPUK"),
)
COACH_TEKST = (
    "titel: Beweegcoach\n"
    "soort: interventie\n"
    "wat: Vertel hier in gewone taal wat jullie gaan doen.\n"
    "doelen: [meer-bewegen]\n"
    "themas: [bewegen]\n"
    "planning:\n"
    '  van: "2027-07"\n'
    '  tot_en_met: "2027-12"\n'
    '  omschrijving: "2e helft 2027"\n'
    "resultaten:\n"
    '  - {id: r1, beoogd: "20 deelnemers", waarde: 20, eenheid: deelnemers, indicator: deelnemers-van-de-coach}\n'
    "uitvoerders:\n"
    "  - {partij: sportbedrijf-duin, rol: trekker}\n"
    "  - {partij: jogg, rol: ondersteuner}\n"
    "  - {partij: ggd}\n"
    "status: niet_gestart\n"
    'nummers: ["1.1"]\n'
)
COACH_ELDERS = (
    "doelen:\n"
    "  - id: meer-bewegen\n"
    "    titel: Meer bewegen\n"
    "begroting:\n"
    "  regels:\n"
    "    - id: beweegcoach\n"
    "      interventie: beweegcoach\n"
    "      dekking: spuk\n"
    "      jaar: 2027\n"
    "      begroot: 25000\n"
    "dekking:\n"
    "  - id: spuk\n"
    "    naam: SPUK\n"
    "    soort: onbekend\n"
)
VREEMDE_RIJ = rij(
    4,
    titel="Coach",
    resultaat=Celcijfer(tekst="y" * 301),
    uren=Celcijfer(tekst="0,5 fte"),
    vreemd="Wat is dit?",
    kosten=Vulling(betekenis="kosten", location=Location(""), tekst="2 x € 5", waarom="Dit is een som."),
    wat=Vulling(
        betekenis="wat",
        location=Location(""),
        tekst="Fijn",
        waarden=(Celtekst(tekst="Fijn"),),
        opmerking="vraag Jo",
    ),
)
BLADEN = (
    rij(2, "partijen", naam="GGD Kust", soort=Celkeuze(lijst="partijsoort", code="ggd", tekst="GGD")),
    rij(
        3,
        "doelen",
        titel="Minder rokers",
        prioriteit=Celnaam(naam="Gezonde jeugd"),
        indicator=Celnaam(naam="Rokers"),
        nulmeting=Celcijfer(tekst="8%", waarde=Decimal(8)),
        streefwaarde=Celcijfer(tekst="≤ 5% in 2028", waarde=Decimal(5), operator="<=", jaar=2028),
    ),
    rij(
        4,
        "indicatoren",
        naam="Bewegers",
        eenheid="procent",
        meting=[Celcijfer(tekst="60", waarde=Decimal(60), jaar=2024), Celcijfer(tekst="61", waarde=Decimal(61))],
    ),
    rij(5, "begroting", naam="Communicatie", kosten=Celbedrag(begroot=10), jaar=Celperiode(van="2028")),
)


def _left(voorstel: Voorstel) -> list[tuple[str, str]]:
    """Return the cells that are not in the plans, and why."""
    return [(cell.location.cell, cell.waarom) for cell in voorstel.verantwoording if cell.waarom]


def _added(voorstel: Voorstel, pad: str = PROGRAMMA) -> str:
    """Return what came behind a file that was there."""
    files, _ = carry_out(voorstel)
    return files[pad].removeprefix(BEGIN[pad])


def test_a_row_is_a_file_of_its_own_and_lines_in_the_lists_where_the_rest_belongs() -> None:
    """The fields stand in the order of the schema; what no cell says is as in a file that is begun."""
    voorstel = propose_rijen(BEWEEGCOACH)
    files, _ = carry_out(voorstel)
    assert files[COACH] == COACH_TEKST
    assert _added(voorstel) == COACH_ELDERS
    assert "  - id: jogg\n    naam: JOGG\n    soort: anders\n" in files["partijen.yaml"]
    assert "  - id: deelnemers-van-de-coach\n    naam: Deelnemers van de coach\n" in files["indicatoren.yaml"]
    assert _left(voorstel) == []


def test_a_column_for_each_year_is_a_line_for_each_year_of_one_post() -> None:
    """So the post is the same one in every year; a second amount for a year gets an id with a number."""
    voorstel = propose_rijen(
        rij(2, titel="Coach", kosten=[Celbedrag(begroot=1, jaar=2027), Celbedrag(geen_bedrag="pm", jaar=2028)]),
        rij(3, titel="Dubbel", kosten=[Celbedrag(begroot=2, jaar=2027), Celbedrag(begroot=3, jaar=2027)]),
    )
    assert _added(voorstel) == (
        "begroting:\n"
        "  regels:\n"
        "    - id: coach\n      interventie: coach\n      jaar: 2027\n      begroot: 1\n"
        "    - id: coach\n      interventie: coach\n      jaar: 2028\n      geen_bedrag: pm\n"
        "    - id: dubbel\n      interventie: dubbel\n      jaar: 2027\n      begroot: 2\n"
        "    - id: dubbel-2\n      interventie: dubbel\n      jaar: 2027\n      begroot: 3\n"
    )


def test_an_amount_without_a_year_is_for_all_years_of_the_programme_together() -> None:
    """Nobody divides it; one that counts in every year is a line in each. Income and "ongeveer" say so."""
    voorstel = propose_rijen(
        rij(2, titel="Samen", kosten=Celbedrag(begroot=5, ongeveer=True, toelichting="Voor twee coaches.")),
        rij(3, titel="Elk", kosten=Celbedrag(begroot=6, per_jaar=True)),
        rij(4, titel="Erin", inkomsten=Celbedrag(begroot=7, jaar=2027, inkomsten=True)),
    )
    assert _added(voorstel) == (
        "begroting:\n"
        "  regels:\n"
        "    - id: samen\n      interventie: samen\n      jaar: 2027\n      tot_en_met_jaar: 2028\n      begroot: 5\n"
        "      bij_benadering: true\n      toelichting: Voor twee coaches.\n"
        "    - id: elk\n      interventie: elk\n      jaar: 2027\n      begroot: 6\n"
        "    - id: elk\n      interventie: elk\n      jaar: 2028\n      begroot: 6\n"
        "    - id: erin-inkomsten\n      stroom: inkomsten\n      interventie: erin\n      jaar: 2027\n"
        "      begroot: 7\n"
    )


def test_an_amount_merged_over_rows_is_one_line_for_all_of_them() -> None:
    """It is not counted twice, and not given to one of them."""
    merged = Vulling(
        betekenis="kosten",
        location=Location(""),
        tekst="€ 9",
        waarden=(Celbedrag(begroot=9, jaar=2027),),
        gedeeld=2,
    )
    again = Vulling(betekenis="kosten", location=Location(""), tekst="€ 9", waarden=merged.waarden, ontleend=True)
    voorstel = propose_rijen(rij(2, titel="Wandelen", kosten=merged), rij(3, titel="Fietsen", kosten=again))
    assert _added(voorstel) == (
        "begroting:\n  regels:\n    - id: wandelen-samen\n      naam: Wandelen en Fietsen samen\n      jaar: 2027\n"
        "      begroot: 9\n"
    )
    assert len(voorstel.verantwoording) == 3


def test_rows_that_go_on_about_the_same_thing_are_one_interventie() -> None:
    """As when its name is merged over three rows, each with a party of its own."""
    voorstel = propose_rijen(
        rij(2, titel="Coach", uitvoerders=Celnaam(naam="GGD")),
        rij(3, vervolg=True, uitvoerders=Celnaam(naam="JOGG"), wat="Samen bewegen."),
    )
    files, _ = carry_out(voorstel)
    assert "uitvoerders:\n  - {partij: ggd}\n  - {partij: jogg}\n" in files["2027/gezond/interventies/coach.yaml"]
    assert "wat: Samen bewegen.\n" in files["2027/gezond/interventies/coach.yaml"]


def test_two_rows_of_the_same_name_are_two_interventies() -> None:
    """Nothing is thrown together that a table keeps apart."""
    files, _ = carry_out(propose_rijen(rij(2, titel="Coach", wat="Een"), rij(3, titel="Coach", wat="Twee")))
    assert "wat: Een\n" in files["2027/gezond/interventies/coach.yaml"]
    assert "wat: Twee\n" in files["2027/gezond/interventies/coach-2.yaml"]


def test_what_a_plan_has_no_place_for_is_told_with_its_cell() -> None:
    """A row without a name, a text that is too long, hours, a column of another kind, a remark that hangs on a cell."""
    voorstel = propose_rijen(rij(2, titel="", kosten=Celbedrag(begroot=1)), rij(3, titel="x" * 301), VREEMDE_RIJ)
    assert _left(voorstel) == [
        ("Acties!A2", "Deze rij heeft geen naam, dus er is niets van gemaakt. Vul de naam in de tabel in."),
        ("Acties!B2", "Deze rij heeft geen naam, dus er is niets van gemaakt. Vul de naam in de tabel in."),
        ("Acties!A3", "De naam van deze rij is langer dan 300 tekens, dus er is niets van gemaakt. Kort hem in."),
        ("Acties!B4", TOO_LONG.format(300)),
        ("Acties!C4", UREN),
        ("Acties!D4", "In een plan is hier geen plek voor. Zet het er zelf in als het belangrijk is."),
        ("Acties!E4", "Dit is een som."),
        ("Acties!F4", "Dit hangt aan de cel en staat niet in de plannen: “vraag Jo”."),
    ]


def test_who_and_what_the_plans_know_already_is_not_begun_again() -> None:
    """By the name that is there, or one that it had."""
    known = "partijen:\n  - {id: ggd-kust, naam: GGD Kust, soort: ggd, namen: [De GGD]}\n"
    voorstel = propose_rijen(
        rij(2, titel="Coach", uitvoerders=[Celnaam(naam="de GGD"), Celnaam(naam="GGD Kust", id="ggd-kust")]),
        files={**BEGIN, "partijen.yaml": known},
    )
    files, _ = carry_out(voorstel)
    assert [file.path for file in voorstel.bestanden.nieuw] == ["duinstad/2027/gezond/interventies/coach.yaml"]
    assert "uitvoerders:\n  - {partij: ggd-kust}\n" in files["2027/gezond/interventies/coach.yaml"]


def test_sheets_about_parties_goals_and_figures_fill_those_lists() -> None:
    """The figures of a goal stand with its indicator; a figure without a year or without a number is told."""
    voorstel = propose_rijen(*BLADEN)
    files, _ = carry_out(voorstel)
    assert "  - id: ggd-kust\n    naam: GGD Kust\n    soort: ggd\n" in files["partijen.yaml"]
    assert (
        "  - id: bewegers\n    naam: Bewegers\n    eenheid: procent\n    metingen: [{meetjaar: 2024, waarde: 60}]\n"
        in files["indicatoren.yaml"]
    )
    assert (
        "  - id: rokers\n    naam: Rokers\n    nulmetingen: [{voor: 2027/gezond, waarde: 8}]\n"
        '    streefwaarden: [{jaar: 2028, operator: "<=", waarde: 5, gesteld_in: 2027/gezond}]\n'
    ) in files["indicatoren.yaml"]
    assert _added(voorstel) == (
        "prioriteiten:\n  - id: gezonde-jeugd\n    titel: Gezonde jeugd\n"
        "doelen:\n  - id: minder-rokers\n    titel: Minder rokers\n    prioriteit: gezonde-jeugd\n"
        "    indicatoren: [rokers]\n"
        "begroting:\n  regels:\n    - id: communicatie\n      naam: Communicatie\n      jaar: 2028\n"
        "      begroot: 10\n"
    )
    assert _left(voorstel) == [
        (
            "Acties!C4",
            "Bij een meting hoort een jaar, en dat staat hier niet bij. Zet het getal er zelf in, met het jaar.",
        )
    ]
