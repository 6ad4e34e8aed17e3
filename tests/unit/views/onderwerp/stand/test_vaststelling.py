"""What is written about the adoption of a programme, and about what the raad got."""

from __future__ import annotations

import pytest

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from tests.unit.views.reading_aloud import read_facts
from uitvoeringskompas.views.onderwerp.stand.vaststelling import write_vaststelling_feiten

STUK = "Bekijk de raadsinformatie → https://duinstad.example/raad"


@pytest.mark.parametrize(
    ("raad", "told"),
    [
        ("tussenrapportages: [{moment: 2026-07}]", []),
        ("ter_informatie_op: 2026-01-15", ["Ter informatie naar de raad: 15 januari 2026"]),
        (
            "ter_informatie_op: 2026-01-15, url: 'https://duinstad.example/raad', toelichting: Met een brief.",
            [f"Ter informatie naar de raad: 15 januari 2026 {STUK} Met een brief."],
        ),
        ("toelichting: Elk jaar een brief.", ["De raad: Elk jaar een brief."]),
        ("url: 'https://duinstad.example/raad'", [f"De raad: {STUK}"]),
    ],
)
def test_all_that_is_written_about_the_raad_is_told_also_when_nobody_knows_the_day(raad: str, told: list[str]) -> None:
    """Its interim reports stand where one follows the programme."""
    files = {**DUINSTAD, PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}raad: {{{raad}}}\n"}
    programma = catalogus_of(files).publicaties["duinstad"].dossiers[1].programma
    assert read_facts(write_vaststelling_feiten(programma.vaststelling, programma.raad))[1:] == told
