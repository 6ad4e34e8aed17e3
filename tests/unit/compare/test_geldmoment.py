"""What was spent in half a year stands beside a whole year: the comparison says so first, on the page and typed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import catalogus_of
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing

PEILDATUM = date(2027, 3, 1)
REGELS = (
    "{id: coach, jaar: JAAR, begroot: 40000}, {id: wandelen, jaar: JAAR, begroot: 500},"
    " {id: rijk, stroom: inkomsten, jaar: JAAR, begroot: 30000}"
)


def told(voor: dict[str, str], na: dict[str, str]) -> list[str]:
    """Return the warnings of 2025 beside 2026; of each year by the name of the file what it says of the money."""
    files = {}
    for jaar, reports in ((2025, voor), (2026, na)):
        folder = f"duinstad/{jaar}/gezondheid"
        files[f"{folder}/programma.yaml"] = (
            "titel: Plan\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nstatus: vastgesteld\n"
            f"looptijd: {{van: {jaar}, tot_en_met: {jaar}}}\n"
            f"begroting: {{regels: [{REGELS.replace('JAAR', str(jaar))}]}}\n"
        )
        for moment, financien in reports.items():
            name = "evaluatie" if moment.startswith(str(jaar + 1)) else f"voortgang/{moment}"
            lines = f"financien: [{financien.replace('JAAR', str(jaar))}]"
            files[f"{folder}/{name}.yaml"] = f"peildatum: {moment}\nsamenvatting: Zo staat het.\n{lines}\n"
    found = compare_jaren(catalogus_of(files).publicaties["duinstad"], 2025, 2026, PEILDATUM)
    return [write_waarschuwing(each) for each in found.cautions]


COACH = "{regel: coach, jaar: JAAR, besteed: 100}"
WANDELEN = "{regel: wandelen, jaar: JAAR, besteed: 100}"
VERWACHT = "{regel: coach, jaar: JAAR, verwacht: 100}, {regel: rijk, jaar: JAAR, verwacht: 90, ontvangen: 80}"


@pytest.mark.parametrize(
    ("voor", "na", "zinnen"),
    [
        pytest.param(
            {"2026-02-01": COACH},
            {"2026-07-01": COACH},
            ["Wat in 2026 is besteed, is de stand van 1 juli 2026; van 2025 is het hele jaar bekend."],
            id="half a year beside a whole one",
        ),
        pytest.param(
            {"2025-10-01": COACH},
            {"2026-04-01": COACH, "2026-07-01": WANDELEN},
            [
                (
                    "Wat in 2025 is besteed, is de stand van 1 oktober 2025; "
                    "van 2026 is het die van 1 april 2026 en 1 juli 2026."
                )
            ],
            id="two different moments",
        ),
        pytest.param({"2025-07-01": COACH}, {"2026-07-01": COACH}, [], id="the same day of both years"),
        pytest.param({"2026-02-01": COACH}, {"2027-01-15": COACH}, [], id="both whole years"),
        pytest.param(
            {"2025-10-01": VERWACHT},
            {"2026-07-01": VERWACHT},
            [
                "Wat voor 2025 is verwacht, is de stand van 1 oktober 2025; van 2026 is het die van 1 juli 2026.",
                (
                    "Wat voor 2025 aan inkomsten is verwacht, is de stand van 1 oktober 2025; "
                    "van 2026 is het die van 1 juli 2026."
                ),
                "Wat in 2025 is ontvangen, is de stand van 1 oktober 2025; van 2026 is het die van 1 juli 2026.",
            ],
            id="what was expected and received",
        ),
    ],
)
def test_amounts_of_another_moment_are_said_to_be_so(
    voor: dict[str, str], na: dict[str, str], zinnen: list[str]
) -> None:
    assert told(voor, na) == zinnen
