"""What is still to be decided, and what the raad still gets: as far as the plans name it, by date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, NOTA, PROGRAMMA, catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.overzicht.besluiten import list_aflopend, list_besluiten
from uitvoeringskompas.views.onderwerp.overzicht.kalendervondsten import list_vondsten
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

PEILDATUM = date(2026, 10, 1)
AFLOOP = "Geld uit ‘Brede SPUK’ loopt af"
VOL = {
    **DUINSTAD,
    NOTA: DUINSTAD[NOTA].replace("status: vastgesteld", "status: concept"),
    PROGRAMMA: DUINSTAD[PROGRAMMA].replace("stand: vastgesteld", "stand: onder_voorbehoud, voorwaarden: Als er geld is")
    + """\
raad:
  ter_informatie_op: 2026-01-15
  tussenrapportages: [{moment: 2026-04, naar_raad_op: 2026-05-01}, {moment: 2026-10, naar_raad_op: 2026-11-20}]
samenwerkingsafspraken: [{id: s1, titel: Samen, met: [welzijn, ggd], geldig_tot: 2026-12-31, vervolg: Opnieuw praten}]
""",
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
        'tot_en_met: "2026"}',
        'tot_en_met: "2026", mijlpalen: [{titel: Besluit over vervolg, moment: 2026-11}, '
        "{titel: Feest, moment: 2026-12}, "
        "{titel: Besluit over start, moment: 2026-02}]}",
    ),
}
VOL[PROGRAMMA] = VOL[PROGRAMMA].replace(
    "  tarieven",
    "  cyclus: [{wie: Gemeente, moment: 2026-11, wat: Begroting 2027 in de raad}, {wie: Fonds, moment: 2026-12}]\n"
    "  aanvragen:\n    - {regeling: Fonds, stand: voorbereiding, uiterlijk_op: 2026-11-15}\n"
    "    - {regeling: Oud, stand: ingediend}\n"
    "  tarieven",
)


def verwijzer_of(files: Mapping[str, str], peildatum: date = PEILDATUM) -> Verwijzer:
    """Return what links the page of the programme of Duinstad of 2026."""
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/2026/gezondheid/", catalogus=catalogus, peildatum=peildatum, publicatie=publicatie)
    return Verwijzer(blad=blad, publicatie=publicatie, dossier=publicatie.dossiers[1])


def told(files: Mapping[str, str], peildatum: date = PEILDATUM) -> list[tuple[str | None, str, str, str]]:
    """Return each point: when, what, by whom, and what is said about it."""
    verwijzer = verwijzer_of(files, peildatum)
    return [(each.moment, each.wat, each.wie, each.uitleg) for each in list_besluiten([verwijzer, verwijzer])]


def test_what_is_to_be_decided_stands_by_date_and_once() -> None:
    """What was decided, what is over and what others decide is left out; what has no date comes last."""
    assert told(VOL) == [
        ("2026-11-15", "Geld aanvragen: Fonds", "Duinstad", ""),
        ("2026-11-20", "Krijgt de tussenrapportage van oktober 2026", "Gemeenteraad", ""),
        ("2026-11", "Begroting 2027 in de raad", "Gemeente", ""),
        ("2026-11", "Besluit over vervolg", "", ""),
        ("2026-12-31", f"{AFLOOP}: hoe het daarna verder gaat", "", "Daarna: Eigen geld."),
        (None, "Voorwaarden bij ‘Gezondheid 2026’", "", "Als er geld is"),
        (None, "‘Gezond Duinstad’ vaststellen", "", "Een besluit erover staat hier nog niet."),
    ]


def test_two_bodies_that_decide_the_same_in_a_month_stand_both() -> None:
    """What they decide is called the same, and who does so is not."""
    college = "{wie: College, moment: 2026-11, wat: Begroting 2027 in de raad}"
    text = VOL[PROGRAMMA].replace("cyclus: [", f"cyclus: [{college}, ")
    found = [(wie, wat) for _, wat, wie, _ in told({**VOL, PROGRAMMA: text}) if wat.startswith("Begroting")]
    assert found == [("College", "Begroting 2027 in de raad"), ("Gemeente", "Begroting 2027 in de raad")]


@pytest.mark.parametrize(
    ("daarna", "herkomst", "uitleg"),
    [
        ("", "eigen", "Wat daarna komt, is niet genoemd."),
        ("", "openbare_bron", "Wat daarna komt, is niet gevonden in de bron."),
        (", opvolger: eigen-geld", "openbare_bron", "Daarna: Eigen geld."),
        (", opvolging: Dat weet niemand", "eigen", "Dat weet niemand."),
        (", opvolger: eigen-geld, opvolging: De raad wil dat.", "eigen", "Daarna: Eigen geld. De raad wil dat."),
    ],
)
def test_of_money_that_ends_is_told_what_comes_after_it(daarna: str, herkomst: str, uitleg: str) -> None:
    """In the list of what is to be decided and in the calendar, in the same words; it is the money that ends."""
    text = DUINSTAD[PROGRAMMA].replace(", opvolger: eigen-geld", daarna) + f"herkomst: {herkomst}\n"
    files = {**DUINSTAD, PROGRAMMA: text}
    assert (f"{AFLOOP}: hoe het daarna verder gaat", uitleg) in [(wat, each) for _, wat, _, each in told(files)]
    kalender = [(each.wat, each.uitleg) for each in list_vondsten(verwijzer_of(files))]
    assert (AFLOOP, uitleg) in kalender


def test_agreements_of_parties_that_end_stand_apart() -> None:
    """Parties decide on those together."""
    found = list_aflopend([verwijzer_of(VOL)])
    assert [(each.moment, each.wat, each.wie, each.uitleg) for each in found] == [
        ("2026-12-31", "Afspraak ‘Samen’ loopt af", "Welzijn Duinstad, GGD Kust", "Opnieuw praten.")
    ]


def test_nothing_is_to_be_decided_in_a_programme_that_is_over() -> None:
    """Whatever it once announced."""
    assert told(VOL, date(2027, 3, 1)) == []
    assert list_aflopend([verwijzer_of(VOL, date(2027, 3, 1))]) == ()


def test_of_a_public_source_only_what_has_a_date_to_come_is_told() -> None:
    """Whether a request was sent in since is not known."""
    overgenomen = VOL[PROGRAMMA].replace(", uiterlijk_op: 2026-11-15", "") + "herkomst: openbare_bron\n"
    assert "Geld aanvragen: Fonds" not in [wat for _, wat, _, _ in told({**VOL, PROGRAMMA: overgenomen})]


def test_a_point_leads_to_where_it_stands() -> None:
    """A milestone to its interventie."""
    found = {each.wat: each.link.href for each in list_besluiten([verwijzer_of(VOL)])}
    assert found["Besluit over vervolg"] == "interventies/beweegcoach/"
    assert found["‘Gezond Duinstad’ vaststellen"] == "../../nota/nota-2024/"
