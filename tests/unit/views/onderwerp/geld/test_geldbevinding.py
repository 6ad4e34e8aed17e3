"""A line of the budget beside what was spent: every verdict as a label, its remark and its sentence."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, EVALUATIE, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.model.bevinding.geld import Geldbevinding, judge_geld, judge_som
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, money_of_dossier
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import (
    can_tell,
    geld_cel,
    label_geld,
    write_geldverschil,
    write_som,
)

HALVERWEGE, DAARNA = date(2026, 10, 1), date(2027, 3, 1)
BEGROOT = "begroot: 40000, was: sportcoach"


def judge(
    begroot: str = "begroot: 40000",
    *,
    tussen: str = "",
    eind: str = "",
    peildatum: date = HALVERWEGE,
    herkomst: str = "eigen",
) -> Geldbevinding:
    """Return the verdict on one line: what was budgeted, what the interim report and the evaluation tell."""
    programma = DUINSTAD[PROGRAMMA].replace(BEGROOT, begroot) + f"herkomst: {herkomst}\n"
    told = {"tussen": tussen, "eind": eind}
    lines = {
        when: f"financien: [{{regel: coach, jaar: 2026, {what}}}]\n" if what else "" for when, what in told.items()
    }
    files = {
        **DUINSTAD,
        PROGRAMMA: programma,
        VOORTGANG: f"peildatum: 2026-07-01\nsamenvatting: Halverwege.\n{lines['tussen']}",
        EVALUATIE: f"peildatum: 2027-02-01\nsamenvatting: Het liep.\n{lines['eind']}",
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    inkomsten = "inkomsten" in begroot
    stroom = Geldstroom.INKOMSTEN if inkomsten else Geldstroom.UITGAVEN
    return judge_geld(money_of_dossier(dossier, 2026, peildatum, stroom=stroom).regels[0], peildatum)


@pytest.mark.parametrize(
    ("case", "label", "opmerking", "zin"),
    [
        (
            judge(eind="besteed: 44000", peildatum=DAARNA),
            ("meer", "€\xa04.000 meer dan begroot"),
            "",
            "Over 2026 is €\xa04.000 meer besteed dan begroot.",
        ),
        (
            judge(eind="besteed: 36000", peildatum=DAARNA),
            ("minder", "€\xa04.000 minder dan begroot"),
            "",
            "Over 2026 is €\xa04.000 minder besteed dan begroot.",
        ),
        (
            judge(eind="besteed: 40000", peildatum=DAARNA),
            ("evenveel", "Zoals begroot"),
            "",
            "Over 2026 is evenveel besteed als begroot.",
        ),
        (
            judge(eind="besteed: 0", peildatum=DAARNA),
            ("minder", "€\xa040.000 minder dan begroot"),
            "",
            "Over 2026 is €\xa040.000 minder besteed dan begroot.",
        ),
        (
            judge("begroot: 0", eind="besteed: 0", peildatum=DAARNA),
            ("evenveel", "Zoals begroot"),
            "",
            "Over 2026 is evenveel besteed als begroot.",
        ),
        (
            judge(eind="bijgesteld: 45000, besteed: 44000", peildatum=DAARNA),
            ("meer", "€\xa04.000 meer dan begroot"),
            "past in de bijgestelde begroting van €\xa045.000",
            "Over 2026 is €\xa04.000 meer besteed dan begroot. Dat past in de bijgestelde begroting.",
        ),
        (
            judge(eind="bijgesteld: 42000, besteed: 44000", peildatum=DAARNA),
            ("meer", "€\xa04.000 meer dan begroot"),
            "",
            "Over 2026 is €\xa04.000 meer besteed dan begroot.",
        ),
        (
            judge(tussen="verwacht: 42500, besteed: 20000"),
            ("meer", "€\xa02.500 meer verwacht dan begroot"),
            "",
            "Over 2026 wordt €\xa02.500 meer verwacht dan begroot.",
        ),
        (
            judge(tussen="verwacht: 40000"),
            ("evenveel", "Zoals begroot verwacht"),
            "",
            "Over 2026 wordt evenveel verwacht als begroot.",
        ),
        (
            judge(tussen="besteed: 20000"),
            ("niet-te-zeggen", "Nog niet te zeggen"),
            "2026 loopt nog, en een verwachting is niet genoemd",
            "Nog niet te zeggen: 2026 loopt nog, en een verwachting is niet genoemd.",
        ),
        (
            judge(tussen="besteed: 41000"),
            ("meer", "Nu al €\xa01.000 meer dan begroot"),
            "",
            "Over 2026 is al €\xa01.000 meer besteed dan begroot.",
        ),
        (
            judge(),
            ("niet-te-zeggen", "Nog niet te zeggen"),
            "2026 loopt nog, en een verwachting is niet genoemd",
            "Nog niet te zeggen: 2026 loopt nog, en een verwachting is niet genoemd.",
        ),
        (
            judge(peildatum=date(2025, 11, 1)),
            ("niet-te-zeggen", "Nog niet te zeggen"),
            "2026 moet nog beginnen",
            "Nog niet te zeggen: 2026 moet nog beginnen.",
        ),
        (
            judge(tussen="besteed: 20000", peildatum=DAARNA),
            ("niet-te-zeggen", "Niet te zeggen"),
            "het laatste bedrag is van 1 juli 2026, voordat 2026 voorbij was",
            "Niet te zeggen: het laatste bedrag is van 1 juli 2026, voordat 2026 voorbij was.",
        ),
        (
            judge(peildatum=DAARNA),
            ("niet-te-zeggen", "Niet te zeggen"),
            "besteed: niet genoemd",
            "Niet te zeggen: besteed: niet genoemd.",
        ),
        (
            judge(peildatum=DAARNA, herkomst="openbare_bron"),
            ("niet-te-zeggen", "Niet te zeggen"),
            "besteed: niet gevonden in de bron",
            "Niet te zeggen: besteed: niet gevonden in de bron.",
        ),
        (
            judge("geen_bedrag: pm", eind="besteed: 9000", peildatum=DAARNA),
            ("niet-te-zeggen", "Niet te zeggen"),
            "",
            "Niet te zeggen: begroot: pro memorie.",
        ),
        (
            judge("tot_en_met_jaar: 2027, begroot: 80000", eind="besteed: 44000", peildatum=DAARNA),
            ("niet-te-zeggen", "Niet te zeggen"),
            "begroot is één bedrag voor 2026 tot en met 2027 samen",
            "Niet te zeggen: begroot is één bedrag voor 2026 tot en met 2027 samen.",
        ),
        (
            judge("stroom: inkomsten, begroot: 40000", eind="ontvangen: 36000", peildatum=DAARNA),
            ("minder", "€\xa04.000 minder dan begroot"),
            "",
            "Over 2026 is €\xa04.000 minder ontvangen dan begroot.",
        ),
        (
            judge("stroom: inkomsten, begroot: 40000", tussen="ontvangen: 41000"),
            ("niet-te-zeggen", "Nog niet te zeggen"),
            "2026 loopt nog, en een verwachting is niet genoemd",
            "Nog niet te zeggen: 2026 loopt nog, en een verwachting is niet genoemd.",
        ),
    ],
)
def test_a_line_says_how_it_compares_with_its_budget_or_why_nobody_knows(
    case: Geldbevinding, label: tuple[str, str], opmerking: str, zin: str
) -> None:
    """Unknown is not zero, and an amount on its way is not the end."""
    found = label_geld(case)
    assert ((found.soort, found.tekst), geld_cel(case).opmerking, write_geldverschil(case)) == (label, opmerking, zin)


@pytest.mark.parametrize(
    ("case", "is_tegenvaller"),
    [
        (judge(eind="besteed: 44000", peildatum=DAARNA), True),
        (judge(eind="besteed: 36000", peildatum=DAARNA), False),
        (judge("stroom: inkomsten, begroot: 40000", eind="ontvangen: 36000", peildatum=DAARNA), True),
        (judge("stroom: inkomsten, begroot: 40000", eind="ontvangen: 44000", peildatum=DAARNA), False),
        (judge(), False),
    ],
)
def test_more_spent_and_less_received_are_off(case: Geldbevinding, *, is_tegenvaller: bool) -> None:
    """The same difference is a setback on one side and none on the other."""
    assert case.is_tegenvaller is is_tegenvaller


def test_a_report_of_a_whole_year_is_no_end_while_that_year_runs() -> None:
    """It may have been written in its middle; once the year is over it tells how it ended."""
    files = {
        **DUINSTAD,
        VOORTGANG.replace("2026-07-01", "2026"): 'peildatum: "2026"\nsamenvatting: Het jaar.\n'
        "financien: [{regel: coach, jaar: 2026, besteed: 39000}]\n",
        VOORTGANG: "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n",
    }
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    labels = [
        label_geld(judge_geld(money_of_dossier(dossier, 2026, dag).regels[0], dag)).tekst
        for dag in (HALVERWEGE, date(2026, 12, 31), DAARNA)
    ]
    assert labels == ["Nog niet te zeggen", "€\xa01.000 minder dan begroot", "€\xa01.000 minder dan begroot"]


def test_a_sum_counts_the_lines_of_which_both_are_known_and_says_how_many_are_not() -> None:
    """What cannot be compared is never a zero in it."""
    lines = (
        judge(eind="besteed: 44000", peildatum=DAARNA),
        judge("begroot: 10000", eind="besteed: 9000", peildatum=DAARNA),
        judge("geen_bedrag: pm", eind="besteed: 9000", peildatum=DAARNA),
    )
    som = judge_som(lines, Geldsoort.BESTEED)
    assert som is not None
    assert write_som(som, "besteed") == "€\xa053.000 besteed, €\xa03.000 meer dan begroot (over 2 van de 3 regels)"
    assert judge_som(lines, Geldsoort.VERWACHT) is None
    assert (can_tell(lines), can_tell(lines[2:])) == (True, False)
