"""How it went when a year was over: by the figures up to and including it, and the target that counted then."""

from __future__ import annotations

from typing import Any

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.model.koers.gevallen import indicator_from
from uitvoeringskompas.model.koers import koers_na
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers_kort

ENTRY: dict[str, Any] = {
    "id": "i",
    "naam": "Eenzaam",
    "eenheid": "procent",
    "richting": "lager_is_beter",
    "metingen": [
        {"meetjaar": 2020, "waarde": 10.6},
        {"meetjaar": 2022, "waarde": 10.2},
        {"meetjaar": 2024, "waarde": 11.2},
    ],
    "nulmetingen": [{"voor": "nota-2024", "meetjaar": 2020, "waarde": 10.6}],
    "streefwaarden": [
        {"jaar": 2024, "operator": "<=", "waarde": 10, "gesteld_in": "nota-2024"},
        {"jaar": 2028, "operator": "<=", "waarde": 9.6, "gesteld_in": "nota-2024"},
    ],
    "koersoordelen": [
        {"gesteld_in": "nota-2024", "jaar": 2024, "oordeel": "gelijk", "reden": "De meting viel in een griepgolf."}
    ],
}


@pytest.mark.parametrize(
    ("jaar", "expected"),
    [
        (2019, "Nog niet te zeggen: Een cijfer staat er niet bij"),
        (2020, "Nog niet te zeggen: Na het begin is nog niet gemeten"),
        (2023, "Op koers: Van 10,6% (2020) naar 10,2% (2022); doel: hoogstens 10% in 2024"),
        (2024, "Vrijwel gelijk: Van 10,6% (2020) naar 11,2% (2024); doel: hoogstens 10% in 2024"),
        (2025, "Verkeerde kant op: Van 10,6% (2020) naar 11,2% (2024); doel: hoogstens 9,6% in 2028"),
    ],
)
def test_a_year_that_is_over_knows_no_later_figure_and_no_later_verdict(jaar: int, expected: str) -> None:
    """What an editor says of the target of 2024 counts when 2024 is over, and not a year before."""
    koers = koers_na(indicator_from(ENTRY), "nota-2024", jaar, KNOWLEDGE.koers)
    assert f"{label_of(koers).tekst}: {write_koers_kort(koers)}" == expected
