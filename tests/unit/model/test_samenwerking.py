"""What every party does in a programme."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.model.samenwerking import PartijInProgramma, beloften_of, partij_ids_of, partijen_of

FILES = {
    **DUINSTAD,
    PROGRAMMA: DUINSTAD[PROGRAMMA].replace(
        "jaar: 2026}]\nbegroting", 'jaar: 2026, terugkoppeling: ["2026-07", "2027-01"]}]\nbegroting'
    )
    + "samenwerkingsafspraken: [{id: s1, titel: Samen, met: [welzijn, ggd]}]\n"
    + "totstandkoming: {partijen: [{partij: onbekend, rol: adviseert}]}\n"
    + "regie: {extern: {partij: ggd}, projectopdracht: {opdrachtnemer: ggd}, overleg: [{met: [ggd]}]}\n",
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + "financiers: [{partij: ggd, aandeel_procent: 50}]\n",
    VOORTGANG: DUINSTAD[VOORTGANG] + "betrokkenheid: [{partij: welzijn, laatste_contact: 2026-06}]\n",
}


def parties(peildatum: date) -> tuple[PartijInProgramma, ...]:
    """Return the parties of the programme on a day."""
    publicatie = catalogus_of(FILES).publicaties["duinstad"]
    return partijen_of(publicatie, publicatie.dossiers[1], peildatum)


def test_every_party_with_a_part_is_there_by_name() -> None:
    """Also one that is not in the file of parties yet: then its id stands for its name."""
    assert [(partij.naam, partij.partij is not None) for partij in parties(date(2026, 12, 31))] == [
        ("GGD Kust", True),
        ("onbekend", False),
        ("Welzijn Duinstad", True),
    ]


def test_a_party_has_its_tasks_promises_and_agreements() -> None:
    """Promised beside delivered, with the moments of feedback."""
    ggd, onbekend, welzijn = parties(date(2026, 12, 31))
    assert [interventie.id for interventie, _ in welzijn.uitvoering] == ["beweegcoach"]
    assert [str(share.aandeel_procent) for _, share in ggd.financiering] == ["50"]
    assert [found.id for found in ggd.afspraken] == ["s1"]
    assert (ggd.regie, len(ggd.overleg), welzijn.regie) == (("extern", "opdrachtnemer"), 1, ())
    assert [found.rol for found in onbekend.totstandkoming] == ["adviseert"]
    assert [moment.tekst for moment in welzijn.beloften[0].terugkoppeling] == ["2026-07", "2027-01"]
    assert [contact.laatste_contact for _, contact in welzijn.betrokkenheid] == ["2026-06"]
    assert (ggd.beloften, onbekend.uitvoering, welzijn.in_natura) == ((), (), ())


def test_what_came_of_a_promise_is_known_from_its_report_on() -> None:
    """Before the peildatum of the report nothing was delivered as far as anyone knows."""
    dossier = catalogus_of(FILES).publicaties["duinstad"].dossiers[1]
    before, after = beloften_of(dossier, date(2026, 6, 30))[0], beloften_of(dossier, date(2026, 7, 1))[0]
    assert (before.laatste, before.realisaties) == (None, ())
    assert after.laatste is not None
    assert str(after.laatste.waarde) == "4"


def test_each_party_is_listed_once() -> None:
    """However many parts it has."""
    dossier = catalogus_of(FILES).publicaties["duinstad"].dossiers[1]
    assert partij_ids_of(dossier) == ("welzijn", "ggd", "onbekend")
