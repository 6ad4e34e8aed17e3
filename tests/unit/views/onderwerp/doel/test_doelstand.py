"""How a goal stands in a programme, in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, PROGRAMMA, VOORTGANG, WANDELGROEP, catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.doel.doelstand import write_doelstand, write_doelstand_kort
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

HALVERWEGE, DAARNA = date(2026, 10, 1), date(2027, 3, 1)
VERWACHT = "naar verwachting wordt het €\xa044.000, €\xa04.000 meer dan begroot."
OP_ZICHZELF = DUINSTAD[WANDELGROEP].replace("hoort_bij: kustregio/2026/samen/valtraining\n", "")


def told(
    files: Mapping[str, str], doel: str = "meer-bewegen", peildatum: date = HALVERWEGE, *, kort: bool = False
) -> str:
    """Return the sentences on a goal in the programme of Duinstad of 2026, or those for one line of a list."""
    catalogus = catalogus_of(files)
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="duinstad/2026/gezondheid/", catalogus=catalogus, peildatum=peildatum, publicatie=publicatie)
    dossier = publicatie.dossiers[1]
    found = dossier.doel(doel)
    assert found is not None
    write = write_doelstand_kort if kort else write_doelstand
    return write(Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier), found)


def changed(**texts: str) -> dict[str, str]:
    """Return the files of Duinstad with the text of some of them appended: ``programma``, ``coach``, ``evaluatie``."""
    paths = {"programma": PROGRAMMA, "coach": BEWEEGCOACH, "voortgang": VOORTGANG, "evaluatie": EVALUATIE}
    return {**DUINSTAD, **{paths[name]: DUINSTAD[paths[name]] + text for name, text in texts.items()}}


def with_wandelgroep(doelen: str) -> dict[str, str]:
    """Return the files of Duinstad in which the second interventie is its own, and serves these goals."""
    return {**DUINSTAD, WANDELGROEP: f"{OP_ZICHZELF}doelen: [{doelen}]\n"}


@pytest.mark.parametrize(
    ("case", "zinnen"),
    [
        (
            told(DUINSTAD),
            (
                "Er is 1 interventie voor dit doel: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. "
                f"Wat er is besteed, is niet genoemd; {VERWACHT}"
            ),
        ),
        (
            told(with_wandelgroep("meer-bewegen")),
            (
                "Er zijn 2 interventies voor dit doel: 2 lopen. Voor 1 van de 2 is in 2026 €\xa040.000 begroot. "
                f"Wat er is besteed, is niet genoemd; {VERWACHT}"
            ),
        ),
        (
            told(with_wandelgroep("ouderen-bewegen")),
            (
                "Er zijn 2 interventies voor dit doel (waarvan 1 voor een doel eronder): 2 lopen. "
                "Voor 1 van de 2 is in 2026 €\xa040.000 begroot. "
                f"Wat er is besteed, is niet genoemd; {VERWACHT}"
            ),
        ),
        (
            told(with_wandelgroep("ouderen-bewegen"), "ouderen-bewegen"),
            "Er is 1 interventie voor dit doel: 1 loopt. Wat die kost, is niet genoemd.",
        ),
        (told(DUINSTAD, "beter-slapen"), "In dit programma is geen interventie genoemd voor dit doel."),
        (
            told(changed(programma="herkomst: openbare_bron\n"), "beter-slapen"),
            "In de bron is geen interventie gevonden voor dit doel.",
        ),
        (
            told(changed(evaluatie="financien: [{regel: coach, jaar: 2026, besteed: 39000}]\n"), peildatum=DAARNA),
            (
                "Er was 1 interventie voor dit doel; laatste opgave: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. "
                "Er is €\xa039.000 besteed, €\xa01.000 minder dan begroot. "
                "De evaluatie van 2026 oordeelt: deels behaald."
            ),
        ),
        (
            told(changed(programma="herkomst: openbare_bron\n"), peildatum=DAARNA),
            (
                "Er was 1 interventie voor dit doel; laatste opgave: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. "
                "Wat er is besteed, is niet gevonden in de bron. De evaluatie van 2026 oordeelt: deels behaald."
            ),
        ),
        (
            told({**DUINSTAD, VOORTGANG: DUINSTAD[VOORTGANG].replace("verwacht: 44000", "besteed: 0")}),
            (
                "Er is 1 interventie voor dit doel: 1 loopt. Daarvoor is in 2026 €\xa040.000 begroot. "
                "Tot en met 1 juli 2026 is €\xa00 besteed."
            ),
        ),
        (
            told(DUINSTAD, peildatum=date(2025, 12, 20)),
            "Er is 1 interventie voor dit doel: 1 vertraagd. Daarvoor is in 2026 €\xa040.000 begroot.",
        ),
    ],
)
def test_a_goal_says_what_was_done_what_it_cost_and_what_was_judged(case: str, zinnen: str) -> None:
    """What is not known is said, and never added up as if it were nothing."""
    assert case == zinnen


def test_of_several_years_it_is_said_of_which_an_amount_is() -> None:
    """An amount of one year beside a budget of two would look like half of it."""
    files = changed()
    files[PROGRAMMA] = (
        files[PROGRAMMA]
        .replace("looptijd: {van: 2026, tot_en_met: 2026}", "looptijd: {van: 2026, tot_en_met: 2027}")
        .replace(
            "was: sportcoach}\n",
            "was: sportcoach}\n    - {id: coach, interventie: beweegcoach, jaar: 2027, begroot: 20000}\n",
        )
    )
    assert told(files) == (
        "Er is 1 interventie voor dit doel: 1 loopt. Daarvoor is van 2026 tot en met 2027 €\xa060.000 begroot. "
        "Wat er is besteed, is niet genoemd; "
        "naar verwachting wordt het in 2026 €\xa044.000, €\xa04.000 meer dan begroot."
    )


@pytest.mark.parametrize(
    ("case", "zinnen"),
    [
        (
            told(DUINSTAD, kort=True),
            ("1 interventie: 1 loopt. €\xa040.000 begroot, naar verwachting €\xa04.000 meer dan begroot."),
        ),
        (
            told(with_wandelgroep("ouderen-bewegen"), "ouderen-bewegen", kort=True),
            "1 interventie: 1 loopt. Kosten niet genoemd.",
        ),
        (told(DUINSTAD, "beter-slapen", kort=True), "Geen interventies genoemd."),
        (
            told(
                changed(evaluatie="financien: [{regel: coach, jaar: 2026, besteed: 39000}]\n"),
                peildatum=DAARNA,
                kort=True,
            ),
            (
                "De evaluatie van 2026 oordeelt: deels behaald. 1 interventie; laatste opgave: 1 loopt. "
                "€\xa040.000 begroot, €\xa039.000 besteed, €\xa01.000 minder dan begroot."
            ),
        ),
        (
            told(changed(programma="herkomst: openbare_bron\n"), "beter-slapen", kort=True),
            "Geen interventies gevonden.",
        ),
    ],
)
def test_in_a_list_of_goals_it_fits_on_one_line(case: str, zinnen: str) -> None:
    """What was judged comes first; the page of the goal has the rest."""
    assert case == zinnen
