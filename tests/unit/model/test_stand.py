"""How far a programme is on a day: decisions go before the calendar, and the calendar before what was written once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.stand import Fase

OUD = "{orgaan: college, soort: vaststelling, datum: 2025-12-01}"
WEG = "{orgaan: raad, soort: intrekking, datum: 2026-05-10}"
NIEUW = "{orgaan: raad, soort: vaststelling, datum: 2026-06-01}"
ZELFDE_DAG = "{orgaan: raad, soort: vaststelling, datum: 2026-05-10}"
ONGEDATEERD = "{orgaan: raad, soort: intrekking}"


def dossier_of(*besluiten: str, status: str = "in_uitvoering") -> Dossier:
    """Return a programme for 2026 with these decisions and this status."""
    text = (
        "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
        f"status: {status}\nvaststelling: {{stand: vastgesteld, besluiten: [{', '.join(besluiten)}]}}\n"
    )
    dossier = catalogus_of({**DUINSTAD, PROGRAMMA: text}).publicaties["duinstad"].dossier("2026/gezondheid")
    assert dossier is not None
    return dossier


@pytest.mark.parametrize(
    ("besluiten", "day", "fase"),
    [
        ((OUD,), date(2025, 12, 31), Fase.KOMT),
        ((OUD,), date(2026, 12, 31), Fase.LOOPT),
        ((OUD,), date(2027, 1, 1), Fase.VOORBIJ),
        ((OUD, WEG), date(2026, 5, 9), Fase.LOOPT),
        ((OUD, WEG), date(2026, 5, 10), Fase.INGETROKKEN),
        ((OUD, WEG), date(2027, 2, 1), Fase.INGETROKKEN),
        ((OUD, ONGEDATEERD), date(2026, 1, 1), Fase.INGETROKKEN),
        ((WEG, NIEUW), date(2026, 5, 31), Fase.INGETROKKEN),
        ((WEG, NIEUW), date(2026, 6, 1), Fase.LOOPT),
        ((OUD, WEG, ZELFDE_DAG), date(2026, 10, 1), Fase.LOOPT),
    ],
)
def test_a_decision_goes_before_the_calendar_from_its_day_on(besluiten: tuple[str, ...], day: date, fase: Fase) -> None:
    assert dossier_of(*besluiten).stand(day).fase is fase


def test_a_status_alone_can_say_that_it_was_withdrawn() -> None:
    stand = dossier_of(OUD, status="ingetrokken").stand(date(2026, 10, 1))
    assert (stand.is_ingetrokken, stand.intrekking, stand.is_lopend) == (True, None, False)


@pytest.mark.parametrize(
    ("status", "runs"),
    [
        ("concept", False),
        ("ter_vaststelling", False),
        ("vastgesteld", True),
        ("in_uitvoering", True),
        ("onbekend", True),
    ],
)
def test_a_concept_of_this_year_does_not_run(status: str, runs: bool) -> None:  # noqa: FBT001 -- the answer itself
    assert dossier_of(OUD, status=status).stand(date(2026, 10, 1)).is_lopend is runs
