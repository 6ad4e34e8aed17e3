"""A new report has a line for all that was planned, with what was planned, and makes nothing up."""

from __future__ import annotations

from collections.abc import Iterator

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, INDICATOREN, PROGRAMMA, catalogus_of, document_of
from uitvoeringskompas.writing.kinds import new_evaluatie, new_voortgang
from uitvoeringskompas.writing.verslag import Voorbereiding

PLANNED = {
    **DUINSTAD,
    PROGRAMMA: DUINSTAD[PROGRAMMA]
    .replace("doel: meer-bewegen, van_jaar", "doel: meer-bewegen, indicator: beweegt-genoeg, van_jaar")
    .replace("jaar: 2026}]\nbegroting", 'jaar: 2026, norm: 6, operator: ">=", eenheid: uren per week}]\nbegroting')
    .replace("geen_bedrag: pm}", "geen_bedrag: pm}\n    - {id: spuk, jaar: 2026, stroom: inkomsten, begroot: 40000}"),
}

EVALUATIE_2026 = """\
resultaten:
  # Haal bij wat je invult het hekje en de spatie erachter weg.
  # Beoogd: Tien groepen. Streefwaarde: minstens 55% in 2027.
  - resultaat: groepen
    doel: meer-bewegen
    indicator: beweegt-genoeg
    oordeel: onbekend
    # waarde:
    # eenheid: procent
    # meetjaar: 2026
    # toelichting:
interventies:
  # Haal bij wat je invult het hekje en de spatie erachter weg. Bij oordeel: behaald, deels, niet_behaald,
  # niet_meetbaar, onbekend. Bij besluit: doorgaan, aanpassen, opschalen, stoppen, afgerond, overgedragen, onbekend.
  # Beoogd: 60 deelnemers.
  - interventie: beweegcoach
    # oordeel:
    # gedaan:
    # bereik:
    # bereik_eenheid:
    # besluit:
    # besluit_reden:
  - interventie: wandelgroep
    # oordeel:
    # gedaan:
    # bereik:
    # bereik_eenheid:
    # besluit:
    # besluit_reden:
realisatie:
  # Haal bij wat je invult het hekje en de spatie erachter weg. Weet je de waarde? Haal dan de regel met geen_waarde
  # weg.
  # Afgesproken met welzijn: minstens 6 uren per week in 2026.
  - afspraak: uren
    geen_waarde: nog_niet_bekend
    # moment:
    # waarde:
    # toelichting:
financien:
  # Haal bij wat je invult het hekje en de spatie erachter weg. Weet je een bedrag? Haal dan de regel met geen_bedrag
  # weg.
  # Begroot: € 40.000.
  - regel: coach
    jaar: 2026
    geen_bedrag: nader_te_bepalen
    # bijgesteld:
    # verwacht:
    # besteed:
    # toelichting:
  # Begroot: geen bedrag (pro memorie).
  - regel: overig
    jaar: 2026
    geen_bedrag: nader_te_bepalen
    # bijgesteld:
    # verwacht:
    # besteed:
    # toelichting:
  # Begroot: € 40.000.
  - regel: spuk
    jaar: 2026
    geen_bedrag: nader_te_bepalen
    # bijgesteld:
    # verwacht:
    # ontvangen:
    # toelichting:"""


def prepare(jaar: int | None, *, is_broken: bool = False) -> Voorbereiding:
    """Return what there is to tell of the programme of Duinstad."""
    publicatie = catalogus_of(PLANNED).publicaties["duinstad"]
    dossier = None if is_broken else publicatie.dossier("2026/gezondheid")
    return Voorbereiding(interventies=("beweegcoach", "wandelgroep"), publicatie=publicatie, dossier=dossier, jaar=jaar)


def told(text: str) -> Iterator[str]:
    """Yield the lines of the lists that were prepared."""
    is_in = False
    for line in text.splitlines():
        is_in = (line.endswith(":") and line[:1].isalpha()) or (is_in and line.startswith(" "))
        if is_in:
            yield line


def test_an_evaluation_begins_with_each_result_agreement_and_amount() -> None:
    """With target, unit and what was budgeted beside what is to be filled in; a verdict waits for its editor."""
    text = new_evaluatie(KNOWLEDGE, "duinstad", "2026/gezondheid", "2026-12-31", prepare(2026), 2026).text
    assert "\n".join(told(text)) == EVALUATIE_2026.replace("€ ", "€\xa0")
    assert KNOWLEDGE.validate(document_of("duinstad/2026/gezondheid/evaluatie-2026.yaml", text)) == ()


def test_a_report_of_another_year_leaves_out_what_is_not_of_it() -> None:
    """Results run until 2027, the agreement and the amounts do not."""
    over = prepare(2027)
    text = new_voortgang(KNOWLEDGE, "duinstad", "2026/gezondheid", "2027-06", over).text
    assert [line for line in told(text) if line[:1].isalpha()] == ["interventies:"]
    assert len([line for line in over.resultaten() if "- resultaat" in line]) == 1


def test_of_a_programme_with_an_error_the_interventies_are_there_all_the_same() -> None:
    """Their names are those of files, so they are known."""
    text = new_evaluatie(KNOWLEDGE, "duinstad", "2026/gezondheid", "2026-12-31", prepare(2026, is_broken=True)).text
    assert [line for line in told(text) if "- " in line] == [
        "  - interventie: beweegcoach",
        "  - interventie: wandelgroep",
    ]


def test_a_target_that_nobody_set_is_not_mentioned() -> None:
    """Nor a figure that is not there."""
    without = DUINSTAD[INDICATOREN].replace(
        'streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55', "streefwaarden: [{"
    )
    publicatie = catalogus_of({**PLANNED, INDICATOREN: without.replace("{, gesteld_in", "{jaar: 2027, gesteld_in")})
    duinstad = publicatie.publicaties["duinstad"]
    over = Voorbereiding(interventies=(), publicatie=duinstad, dossier=duinstad.dossier("2026/gezondheid"), jaar=2026)
    assert next(over.resultaten()) == "  # Beoogd: Tien groepen."
