"""Figures as people type them: a number, its unit, and how it is to be read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from uitvoeringskompas.taal.bedoeld_cijfer import BedoeldCijfer, parse_cijfer_woorden
from uitvoeringskompas.vast import replace


@pytest.mark.parametrize(
    ("typed", "waarde", "said"),
    [
        ("20", "20", {}),
        ("20 deelnemers", "20", {"eenheid": "deelnemers"}),
        ("20 deelnemers per jaar", "20", {"eenheid": "deelnemers", "per_jaar": True}),
        ("minimaal 80%", "80", {"eenheid": "%", "operator": ">="}),
        ("≥ 20 deelnemers", "20", {"eenheid": "deelnemers", "operator": ">="}),
        ("max. 12 kinderen", "12", {"eenheid": "kinderen", "operator": "<="}),
        ("ca. 30 scholen", "30", {"eenheid": "scholen", "ongeveer": True}),
        ("32% (2024)", "32", {"eenheid": "%", "jaar": 2024}),
        ("100 in 2027", "100", {"jaar": 2027}),
        ("12 Rookvrije speelplekken in 2027", "12", {"eenheid": "Rookvrije speelplekken", "jaar": 2027}),
        ("0,5 fte", "0.5", {"eenheid": "fte"}),
        ("8 uur per week", "8", {"eenheid": "uur per week"}),
        ("1.250 deelnemers", None, {"eenheid": "deelnemers"}),
    ],
)
def test_a_figure_is_read_with_its_unit(typed: str, waarde: str | None, said: dict[str, object]) -> None:
    meant = replace(BedoeldCijfer(waarde=Decimal(waarde) if waarde else None), **said)  # type: ignore[arg-type]
    assert parse_cijfer_woorden(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["20 tot 25 deelnemers", "10-15 deelnemers", "3 x per jaar", "3 lessen op 4 scholen", "2026", "Meer bewegen", ""],
)
def test_what_says_more_than_one_number_stays_words(typed: str) -> None:
    assert parse_cijfer_woorden(typed) is None
