"""A programme or nota without named end: the check asks for it once, and calls nothing late, outside or over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import catalogus_of
from tests.unit.rules.checking import check_catalogus, check_leidraad

PROFIEL = "soort: gemeente\nnaam: Duindorp\nherkomst: {herkomst}\nbronnen: [{{id: plan, titel: Plan}}]\n"
PROGRAMMA = (
    "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {{soort: totaal}}\nlooptijd: {{van: 2018}}\nstatus: {status}\n"
    "notas: [samen]\nbegroting: {{regels: [{{id: geld, naam: Geld, jaar: 2024, begroot: 1}}]}}\n"
    "beoogde_resultaten: [{{id: groepen, titel: Groepen, van_jaar: 2030}}]\n"
    "kanttekeningen: [{{soort: onduidelijk, bij: evaluatie-2020, tekst: Niet gevonden.}}]\n"
)
NOTA = "titel: Samen\nperiode: {van: 2018}\nstatus: vastgesteld\n"
COACH = "titel: Coach\nsoort: interventie\nwat: Een coach.\nstatus: onbekend\nplanning: {van: 2031-01}\n"
EVALUATIE = "peildatum: 2019-12-31\nsamenvatting: Teruggekeken.\n"
LATER = EVALUATIE.replace("2019", "2026")


def codes_of(herkomst: str, status: str, more: Mapping[str, str]) -> set[str]:
    """Return the codes of all that is found in Duindorp in 2035, and never that something is absent."""
    catalogus = catalogus_of(
        {
            "duindorp/profiel.yaml": PROFIEL.format(herkomst=herkomst),
            "duindorp/notas/samen.yaml": NOTA,
            "duindorp/2018/gezond/programma.yaml": PROGRAMMA.format(status=status),
            "duindorp/2018/gezond/interventies/coach.yaml": COACH,
            "duindorp/2018/gezond/evaluatie.yaml": EVALUATIE,
            **more,
        }
    )
    peildatum = date(2035, 1, 1)
    found = (*check_catalogus(catalogus, peildatum=peildatum), *check_leidraad(catalogus, peildatum=peildatum))
    return {problem.code for problem in found}


@pytest.mark.parametrize(
    "status", ["concept", "vastgesteld", "in_uitvoering", "geevalueerd", "ingetrokken", "onbekend"]
)
def test_of_a_transcribed_programme_nothing_is_asked(status: str) -> None:
    """Not the end, not the years after its last one, not a status that fits the calendar."""
    later = {"duindorp/2018/gezond/evaluatie-2026.yaml": LATER}
    assert codes_of("openbare_bron", status, later) == set()


@pytest.mark.parametrize(
    ("status", "is_asked"),
    [("concept", False), ("ter_vaststelling", False), ("vastgesteld", True), ("in_uitvoering", True)],
)
def test_a_gemeente_is_asked_for_the_end_of_its_own_programme_from_its_adoption_on(
    status: str, *, is_asked: bool
) -> None:
    codes = codes_of("eigen", status, {})
    assert ("A3-einde-niet-genoemd" in codes) is is_asked
    assert codes.isdisjoint(
        {
            "A2-jaar-buiten-nota",
            "A2-nota-niet-vier-jaar",
            "A3-jaar-zonder-programma",
            "D23-planning-buiten-looptijd",
            "K9-interventie-zonder-besluit",
            "evaluatie-buiten-looptijd",
            "geevalueerd-voor-einde",
            "geld-buiten-looptijd",
            "kanttekening-bij-onbekend",
            "resultaat-buiten-looptijd",
            "status-na-looptijd",
            "status-na-periode",
        }
    )


@pytest.mark.parametrize("jaar", [2020, 2025, 2032])
def test_the_same_interventie_may_stand_in_a_programme_that_began_later(jaar: int) -> None:
    """Also when its planning goes beyond that: nobody says that the first programme still ran."""
    later = {
        f"duindorp/{jaar}/later/programma.yaml": PROGRAMMA.format(status="onbekend").replace("2018", str(jaar)),
        f"duindorp/{jaar}/later/interventies/coach.yaml": COACH,
    }
    assert "interventie-dubbel-in-jaar" not in codes_of("openbare_bron", "onbekend", later)
