"""What asks for attention: what is off comes first, one line for each thing, each with the way to its page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, INDICATOREN, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.overzicht.aandacht import list_aandacht, write_aandacht
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

HALVERWEGE, DAARNA = date(2026, 10, 1), date(2027, 3, 1)
ACHTER = {
    **DUINSTAD,
    PROGRAMMA: DUINSTAD[PROGRAMMA]
    .replace("status: vastgesteld\n", "status: in_uitvoering\n", 1)
    .replace(
        "interventie: beweegcoach, jaar: 2026}]", 'interventie: beweegcoach, jaar: 2026, operator: "<=", norm: 3}]'
    ),
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
        'tot_en_met: "2026"}', 'tot_en_met: "2026", mijlpalen: [{titel: Eerste groep, moment: 2026-05}]}'
    ),
    VOORTGANG: """\
peildatum: 2026-07-01
samenvatting: Halverwege.
interventies: [{interventie: beweegcoach, status: stilgelegd, status_reden: Geen coach., oordeel_tijd: rood}]
realisatie: [{afspraak: uren, waarde: 4}]
financien: [{regel: coach, jaar: 2026, verwacht: 44000}, {regel: overig, jaar: 2026, verwacht: 5}]
knelpunten: [{titel: Geen zaal, oplossing: De sporthal.}, {titel: Geen geld, opgelost_op: 2026-06}]
""",
    INDICATOREN: DUINSTAD[INDICATOREN]
    .replace("naam: Beweegt genoeg\n", "naam: Beweegt genoeg\n    richting: hoger_is_beter\n")
    .replace(
        "{meetjaar: 2025, geen_waarde: wordt_vierjaarlijks_gemeten}", "{meetjaar: 2025, waarde: 49, reeks: nieuw}"
    ),
}


def verwijzer_of(files: Mapping[str, str], peildatum: date) -> Verwijzer:
    """Return what links the page of the programme of Duinstad of 2026."""
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/2026/gezondheid/", catalogus=catalogus, peildatum=peildatum, publicatie=publicatie)
    return Verwijzer(blad=blad, publicatie=publicatie, dossier=publicatie.dossiers[1])


def told(files: Mapping[str, str], peildatum: date = HALVERWEGE) -> list[tuple[str, str, str]]:
    """Return each line: its title, its label and what it says."""
    return [(each.titel.tekst, each.label.tekst, each.tekst) for each in list_aandacht(verwijzer_of(files, peildatum))]


def test_all_that_is_off_with_one_interventie_stands_on_one_line_and_the_worst_first() -> None:
    """Its status, what the report says itself, a promise, the money and a milestone; then a figure and a bottleneck."""
    assert told(ACHTER) == [
        (
            "Beweegcoach",
            "Stilgelegd",
            (
                "Geen coach. Het verslag noemt tijd niet goed. "
                "Welzijn Duinstad beloofde hooguit 3 in 2026; gemeld is 4. "
                "Over 2026 wordt €\xa04.000 meer verwacht dan begroot. ‘Eerste groep’ was gepland voor mei 2026. "
                "Volgens het verslag van 1 juli 2026 was de interventie daarna stilgelegd."
            ),
        ),
        (
            "Cijfer: Beweegt genoeg",
            "Verkeerde kant op",
            "Van 51% (2024) naar 49% (2025); doel: minstens 55% in 2027.",
        ),
        (
            "Tussenrapportage van 1 juli 2026",
            "Knelpunt",
            "Geen zaal. Oplossing: De sporthal.",
        ),
    ]


def test_a_line_leads_to_the_page_that_tells_more() -> None:
    """The interventie, and the report of a bottleneck that names none."""
    first, *_, last = list_aandacht(verwijzer_of(ACHTER, HALVERWEGE))
    assert (first.titel.href, last.titel.href) == ("interventies/beweegcoach/", "voortgang/2026-07-01/")


def test_what_is_not_known_is_not_off() -> None:
    """The line without budget, the promise without number and the milestone of which a public source is silent."""
    stil = {
        **DUINSTAD,
        PROGRAMMA: DUINSTAD[PROGRAMMA] + "herkomst: openbare_bron\n",
        BEWEEGCOACH: ACHTER[BEWEEGCOACH],
        VOORTGANG: DUINSTAD[VOORTGANG].replace("verwacht: 44000", "besteed: 20000"),
    }
    assert told(stil) == []
    assert write_aandacht(verwijzer_of(stil, HALVERWEGE)) is None


def test_more_than_the_budget_that_fits_in_what_it_became_is_no_news() -> None:
    """It was decided on, and stands in the table of the money."""
    bijgesteld = DUINSTAD[VOORTGANG].replace("verwacht: 44000", "bijgesteld: 45000, verwacht: 44000")
    assert told({**DUINSTAD, VOORTGANG: bijgesteld}) == []
    assert told(DUINSTAD) == [
        (
            "Beweegcoach",
            "€\xa04.000 meer verwacht dan begroot",
            "Over 2026 wordt €\xa04.000 meer verwacht dan begroot.",
        )
    ]


def test_of_a_programme_that_is_over_it_is_what_went_otherwise() -> None:
    """The judgement of the evaluation with what was decided; what still is a bottleneck is no news any more."""
    evaluatie = DUINSTAD[EVALUATIE] + (
        "interventies: [{interventie: beweegcoach, status: afgerond, oordeel: deels, besluit: aanpassen}]\n"
        "financien: [{regel: coach, jaar: 2026, besteed: 41000}]\n"
    )
    deel = write_aandacht(verwijzer_of({**ACHTER, EVALUATIE: evaluatie}, DAARNA))
    assert deel is not None
    assert deel.titel == "Wat anders ging dan gepland"
    assert [(each.titel.tekst, each.label.tekst, each.tekst) for each in deel.standen] == [
        (
            "Beweegcoach",
            "Deels behaald",
            "Besluit: aanpassen en doorgaan. Over 2026 is €\xa01.000 meer besteed dan begroot.",
        )
    ]
