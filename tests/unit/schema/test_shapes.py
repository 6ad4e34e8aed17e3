"""Every shape that real programmes need can be written down, and both validators agree about it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.unit.schema.walking import explaining_validator, fast_validator, whole


class PlainLoader(yaml.SafeLoader):
    """Reads dates as text, as our own reader does."""


PlainLoader.yaml_implicit_resolvers = {
    sign: [entry for entry in resolvers if entry[0] != "tag:yaml.org,2002:timestamp"]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

SHAPES = {
    "money at the level that the document knows": (
        "programma",
        """
        begroting:
          afgerond_op: 1000
          regels:
            - {id: beweegcoach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000}
            - {id: mentaal, prioriteit: mentale-gezondheid, jaar: 2026, geen_bedrag: nader_te_bepalen}
            - {id: coordinatie, soort: coordinatie, jaar: 2026, begroot: 0, deelnemer: houten, was: regie}
          totalen: [{jaar: 2026, begroot: 410000, bron: raadsbrief}]
          tarieven: [{id: training, wat: Beweegtraining, bedrag: "37.50", per: uur, jaar: 2026}]
        dekking: [{id: spuk, naam: Brede SPUK, soort: rijk, duur: tijdelijk, tot_en_met: 2026-12-31}]
        """,
    ),
    "a planning from a day to a vague promise": (
        "interventie",
        """
        planning: {van: "2026-Q1", tot_en_met: "2026", grens: uiterlijk, doorlopend: false,
          voorwaarde: na 8 aanmeldingen, omschrijving: na de zomer, mijlpalen: [{moment: 2026-04-01, titel: Start}]}
        """,
    ),
    "missing is not zero, and another source is another series": (
        "indicatoren",
        """
        indicatoren:
          - id: bewegen
            naam: Volwassenen die genoeg bewegen
            eenheid: "%"
            reeksen: [{id: monitor-oud, naam: Monitor tot 2020}, {id: monitor-nieuw, naam: Monitor vanaf 2022}]
            metingen:
              - {meetjaar: 2024, waarde: 31, reeks: monitor-nieuw, bij_benadering: false, bron: monitor}
              - {meetjaar: 2025, geen_waarde: wordt_vierjaarlijks_gemeten}
              - {meetjaar: 2024, waarde: 0, groep: Jongens, gebied: Noord}
            nulmetingen: [{voor: 2026/gezondheid, waarde: 31, meetjaar: 2024, reeks: monitor-nieuw}]
            streefwaarden:
              - {jaar: 2027, operator: ">=", waarde: 35, gesteld_in: 2026/gezondheid}
              - {jaar: 2035, verandering: -20, verandering_in: procent, basisjaar: 2024, gesteld_in: nota-2024}
            reeksbreuken:
              - {oude_reeks: monitor-oud, nieuwe_reeks: monitor-nieuw, soort: bron, toelichting: Andere vragenlijst}
        """,
    ),
    "planned results of an interventie, per year": (
        "interventie",
        """
        resultaten: [{id: r1, van_jaar: 2026, tot_en_met_jaar: 2027, beoogd: 60 deelnemers, indicator: deelnemers}]
        """,
    ),
    "an executor that nobody knows yet": ("interventie", "uitvoerders_onbekend: De subsidie is nog niet verdeeld"),
    "several financers, each for a group": (
        "interventie",
        "financiers: [{partij: verzekeraar, aandeel_procent: 50, risicogroep: Hoog valrisico}, {partij: gemeente}]",
    ),
    "an interventie that also stands elsewhere": (
        "interventie",
        """
        hoort_bij: regio-utrecht/2026/gezond-ouder/valpreventie
        deelnemers: [houten, nieuwegein]
        namen: [Doortrappen]
        nummers: ["3.12.3.1"]
        vervangt: [wandelgroep, fietsgroep]
        """,
    ),
    "judgement of a report": (
        "voortgang",
        """
        interventies:
          - {interventie: beweegcoach, status: vertraagd, status_reden: Vacature, oordeel_tijd: oranje,
             oordeel_geld: groen, oordeel_kwaliteit: groen}
        financien: [{regel: beweegcoach, jaar: 2026, bijgesteld: 45000, verwacht: 44000}]
        realisatie: [{afspraak: beweeggroepen, moment: 2026-07, waarde: 4}]
        """,
    ),
    "decision of an evaluation": (
        "evaluatie",
        """
        interventies:
          - {interventie: beweegcoach, oordeel: deels, gedaan: Twee groepen, bereik: 48, bereik_eenheid: deelnemers,
             besluit: aanpassen, besluit_reden: De werving kan beter}
        resultaten: [{resultaat: r1, oordeel: niet_meetbaar, geen_waarde: niet_gemeten}]
        factoren: [{factor: Een hete zomer, uitgekomen: ja, inzet: gelijk}]
        lessen: [{id: l1, les: Begin eerder, terug_in: 2027/gezondheid/beweegcoach}]
        """,
    ),
    "what a party promises, with its moments": (
        "programma",
        """
        prestatieafspraken:
          - {id: beweeggroepen, partij: welzijn, interventie: beweegcoach, operator: ">=", norm: 6, eenheid: groepen,
             jaar: 2026, terugkoppeling: ["2026-07", "2027-01"], terugkoppeling_aan: [college, raad]}
        """,
    ),
    "adoption by several bodies": (
        "programma",
        """
        vaststelling:
          stand: vastgesteld
          besluiten:
            - {orgaan: college, soort: vaststelling, datum: 2025-12-16, url: "https://www.houten.nl/besluit"}
            - {orgaan: raad, soort: ter_informatie, datum: 2026-01-15}
        """,
    ),
    "adoption that the sources tell differently": (
        "nota",
        "vaststelling: {stand: tegenstrijdig, toelichting: Twee datums, voorwaarden: Onder voorbehoud van budget}",
    ),
    "goals that nest and fall under several national frames": (
        "nota",
        """
        doelen:
          - {id: leefstijl, titel: Gezonde leefstijl, kaders: [gala_4, sdg_3]}
          - {id: roken, titel: Minder roken, onder: leefstijl, nummers: ["3.2"], afgesplitst_van: verslaving}
        """,
    ),
    "a source that is wrong": (
        "programma",
        """
        bronnen: [{id: plan, titel: Plan van aanpak, datum: "2023", geraadpleegd_op: 2026-10-01}]
        kanttekeningen: [{bij: begroting, soort: bronfout, tekst: Het jaar 2025 staat er twee keer, bron: plan}]
        herkomst: openbare_bron
        overgenomen_door: Redactie Uitvoeringskompas
        """,
    ),
}


def with_required_keys(kind: str, part: dict[str, Any]) -> dict[str, Any]:
    """Complete a part of a file to the smallest file that holds it."""
    smallest: dict[str, dict[str, Any]] = {
        "nota": {"titel": "Nota", "periode": {"van": 2024, "tot_en_met": 2027}, "status": "vastgesteld"},
        "programma": {
            "titel": "Programma",
            "samenvatting": "Kort.",
            "reikwijdte": {"soort": "totaal"},
            "looptijd": {"van": 2026, "tot_en_met": 2026},
            "status": "concept",
        },
        "interventie": {"titel": "Beweegcoach", "soort": "interventie", "wat": "Kort.", "status": "niet_gestart"},
        "voortgang": {"peildatum": "2026-07-01", "samenvatting": "Kort."},
        "evaluatie": {"peildatum": "2026-12-31", "samenvatting": "Kort."},
    }
    return smallest.get(kind, {}) | part


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_can_be_written_down(name: str) -> None:
    """Both validators find nothing to say."""
    kind, text = SHAPES[name]
    file = with_required_keys(kind, yaml.load(text, PlainLoader))  # noqa: S506 - a SafeLoader without dates
    schema = whole(f"{kind}.schema.json")
    assert [error.message for error in explaining_validator(schema).iter_errors(file)] == []
    assert [error.message for error in fast_validator(schema).iter_errors(file)] == []


WRONG = {
    "an amount as text": ("begroting: {regels: [{id: a, jaar: 2026, begroot: '40000'}]}", "begroting/regels/0/begroot"),
    "half a euro": ("begroting: {regels: [{id: a, jaar: 2026, begroot: 0.5}]}", "begroting/regels/0/begroot"),
    "less than nothing": ("begroting: {regels: [{id: a, jaar: 2026, begroot: -1}]}", "begroting/regels/0/begroot"),
    "a rate as a number": (
        "begroting: {tarieven: [{id: a, wat: b, bedrag: 37.5, per: uur}]}", "begroting/tarieven/0/bedrag",
    ),
    "a year as text": ("looptijd: {van: '2026', tot_en_met: 2026}", "looptijd/van"),
    "an unknown key": ("raad: {ter_informatie: 2026-01-15}", "raad"),
    "an unknown code": ("regie: {rol: baas}", "regie/rol"),
    "the same choice twice": ("evaluatieplan: {soorten: [proces, proces]}", "evaluatieplan/soorten"),
    "a style beyond the scale": ("regie: {stijl: 6}", "regie/stijl"),
    "nothing where a text is meant": ("samenvatting: ''", "samenvatting"),
    "null where a text is meant": ("samenvatting:", "samenvatting"),
    "an agreement with nobody": (
        "samenwerkingsafspraken: [{id: a, titel: b, met: []}]", "samenwerkingsafspraken/0/met",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_shape_is_refused_at_its_place(name: str) -> None:
    """Both validators point at the same value, and at nothing else."""
    text, place = WRONG[name]
    file = with_required_keys("programma", yaml.load(text, PlainLoader))  # noqa: S506 - a SafeLoader without dates
    schema = whole("programma.schema.json")
    slow = ["/".join(map(str, error.absolute_path)) for error in explaining_validator(schema).iter_errors(file)]
    fast = ["/".join(map(str, error.instance_path)) for error in fast_validator(schema).iter_errors(file)]
    assert slow == fast == [place]
