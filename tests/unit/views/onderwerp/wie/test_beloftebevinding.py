"""What came of the promise of a party: kept, partly, not, on its way, not told, or not to be told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, EVALUATIE, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.model.bevinding.belofte import judge_belofte
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.views.onderwerp.wie.beloftebevinding import label_belofte, write_belofte

HALVERWEGE, DAARNA = date(2026, 10, 1), date(2027, 3, 1)
MINSTENS_10 = 'operator: ">=", norm: 10, eenheid: groepen'
HOOGUIT_15 = 'operator: "<=", norm: 15, eenheid: dagen'


def judge(
    afspraak: str = MINSTENS_10,
    *,
    tussen: str = "",
    eind: str = "",
    peildatum: date = DAARNA,
    herkomst: str = "eigen",
) -> tuple[str, str]:
    """Return the label and the sentence of a promise: what the interim report and the evaluation tell of it."""
    told = {"tussen": tussen, "eind": eind}
    lines = {when: f"realisatie: [{{afspraak: uren, {what}}}]\n" if what else "" for when, what in told.items()}
    files = {
        **DUINSTAD,
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("interventie: beweegcoach, jaar: 2026}]", f"jaar: 2026, {afspraak}}}]")
        + f"herkomst: {herkomst}\n",
        VOORTGANG: f"peildatum: 2026-07-01\nsamenvatting: Halverwege.\n{lines['tussen']}",
        EVALUATIE: f"peildatum: 2027-02-01\nsamenvatting: Het liep.\n{lines['eind']}",
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    bevinding = judge_belofte(dossier, beloften_of(dossier, peildatum)[0], peildatum)
    return label_belofte(dossier, bevinding, peildatum).tekst, write_belofte(
        dossier, "Het welzijnswerk", bevinding, peildatum
    )


BELOOFD = "Het welzijnswerk beloofde minstens 10 groepen in 2026"


@pytest.mark.parametrize(
    ("case", "label", "zin"),
    [
        (judge(eind="waarde: 10"), "Gehaald", f"{BELOOFD}; gemeld is 10 groepen."),
        (judge(eind="waarde: 12"), "Gehaald", f"{BELOOFD}; gemeld is 12 groepen."),
        (judge(eind="waarde: 7"), "Deels gehaald", f"{BELOOFD}; gemeld is 7 groepen."),
        (judge(eind="waarde: 0"), "Niet gehaald", f"{BELOOFD}; gemeld is 0 groepen."),
        (
            judge(eind="waarde: 10, moment: 2027-01"),
            "Gehaald",
            f"{BELOOFD}; gemeld is 10 groepen (stand van januari 2027).",
        ),
        (
            judge(eind="waarde: 7, moment: 2026-06"),
            "Niet te zeggen",
            f"{BELOOFD}; gemeld is 7 groepen (stand van juni 2026); hoe het afliep, is niet gemeld.",
        ),
        (
            judge(tussen="waarde: 7"),
            "Niet te zeggen",
            f"{BELOOFD}; gemeld is 7 groepen; hoe het afliep, is niet gemeld.",
        ),
        (judge(tussen="waarde: 7", peildatum=HALVERWEGE), "Loopt nog", f"{BELOOFD}; gemeld is 7 groepen."),
        (
            judge(tussen="waarde: 11", peildatum=HALVERWEGE),
            "Nu zoals afgesproken",
            f"{BELOOFD}; gemeld is 11 groepen.",
        ),
        (
            judge(eind="geen_waarde: niet_gemeten"),
            "Niet te zeggen",
            f"{BELOOFD}; er is geen getal gemeld (niet gemeten).",
        ),
        (
            judge(eind="ondergrens: 8, bovengrens: 12"),
            "Niet te zeggen",
            f"{BELOOFD}; gemeld is 8 tot 12 groepen.",
        ),
        (judge(), "Niet genoemd", f"{BELOOFD}; wat daarvan kwam, is niet genoemd."),
        (
            judge(herkomst="openbare_bron"),
            "Niet gevonden in de bron",
            f"{BELOOFD}; wat daarvan kwam, is niet gevonden in de bron.",
        ),
        (
            judge(f"{MINSTENS_10}, terugkoppeling: [2027-01]", peildatum=HALVERWEGE),
            "Nog niet gemeld",
            f"{BELOOFD}; wat daarvan kwam, is nog niet gemeld.",
        ),
        (
            judge("eenheid: groepen", eind="waarde: 7"),
            "Niet te zeggen",
            "Het welzijnswerk beloofde iets zonder getal in 2026; gemeld is 7 groepen.",
        ),
        (
            judge(HOOGUIT_15, eind="waarde: 15"),
            "Gehaald",
            "Het welzijnswerk beloofde hooguit 15 dagen in 2026; gemeld is 15 dagen.",
        ),
        (
            judge(HOOGUIT_15, eind="waarde: 18"),
            "Niet gehaald",
            "Het welzijnswerk beloofde hooguit 15 dagen in 2026; gemeld is 18 dagen.",
        ),
        (
            judge(HOOGUIT_15, tussen="waarde: 18", peildatum=HALVERWEGE),
            "Loopt nog",
            "Het welzijnswerk beloofde hooguit 15 dagen in 2026; gemeld is 18 dagen.",
        ),
        (
            judge(HOOGUIT_15, tussen="waarde: 12", peildatum=HALVERWEGE),
            "Nu zoals afgesproken",
            "Het welzijnswerk beloofde hooguit 15 dagen in 2026; gemeld is 12 dagen.",
        ),
        (
            judge('operator: "<", norm: 15, eenheid: dagen', eind="waarde: 15"),
            "Niet gehaald",
            "Het welzijnswerk beloofde minder dan 15 dagen in 2026; gemeld is 15 dagen.",
        ),
        (
            judge('operator: ">", norm: 10, eenheid: groepen', eind="waarde: 10"),
            "Deels gehaald",
            "Het welzijnswerk beloofde meer dan 10 groepen in 2026; gemeld is 10 groepen.",
        ),
        (
            judge('operator: "=", norm: 3, eenheid: vestigingen', eind="waarde: 4"),
            "Gehaald",
            "Het welzijnswerk beloofde precies 3 vestigingen in 2026; gemeld is 4 vestigingen.",
        ),
    ],
)
def test_a_promise_says_what_came_of_it_as_far_as_that_is_told(case: tuple[str, str], label: str, zin: str) -> None:
    """A number from halfway is not how it ended, and what nobody tells was not therefore broken."""
    assert case == (label, zin)
