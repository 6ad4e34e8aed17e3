"""Whether a status is how it goes, or only the last that was said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, VOORTGANG, catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave


def label(planning: str, status: str, peildatum: date = date(2026, 10, 1)) -> str:
    """Return the label of the interventie of Duinstad with this planning, while its programme runs until 2027."""
    regel = next(line for line in DUINSTAD[BEWEEGCOACH].splitlines(keepends=True) if line.startswith("planning:"))
    files = {
        **DUINSTAD,
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(regel, f"planning: {planning}\n"),
        VOORTGANG: DUINSTAD[VOORTGANG].replace("status: loopt", f"status: {status}"),
    }
    catalogus = catalogus_of(files)
    dossier = catalogus.publicaties["duinstad"].dossier("2026/gezondheid")
    assert dossier is not None
    interventie = dossier.interventie("beweegcoach")
    assert interventie is not None
    blad = Blad(address="duinstad/", catalogus=catalogus, peildatum=peildatum)
    return label_opgave(blad, dossier, interventie).tekst


@pytest.mark.parametrize(
    ("planning", "status", "tekst"),
    [
        ("{tot_en_met: 2026-09-30}", "loopt", "Laatste opgave: loopt"),
        ("{tot_en_met: 2026-Q3}", "versneld", "Laatste opgave: versneld"),
        ("{tot_en_met: 2026-10-01}", "loopt", "Loopt"),
        ("{tot_en_met: 2026-10}", "loopt", "Loopt"),
        ("{tot_en_met: 2026-09-30, doorlopend: true}", "loopt", "Loopt"),
        ("{van: 2026-01}", "loopt", "Loopt"),
        ("{tot_en_met: 2026-09-30}", "vertraagd", "Vertraagd"),
        ("{tot_en_met: 2026-09-30}", "afgerond", "Afgerond"),
    ],
)
def test_what_ran_is_not_said_to_run_once_its_planned_end_is_past(planning: str, status: str, tekst: str) -> None:
    """What is late is late, and what is done stays done."""
    assert label(planning, status) == tekst


def test_of_a_programme_that_is_over_each_status_is_the_last_that_was_said() -> None:
    assert label("{doorlopend: true}", "vertraagd", date(2030, 1, 1)) == "Laatste opgave: vertraagd"
