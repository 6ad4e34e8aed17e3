"""Moments as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from uitvoeringskompas.model.moment import Moment, Nauwkeurigheid, parse_dag, parse_moment


@pytest.mark.parametrize(
    ("tekst", "nauwkeurigheid", "eerste", "laatste"),
    [
        ("2026", Nauwkeurigheid.JAAR, date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q1", Nauwkeurigheid.KWARTAAL, date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-Q4", Nauwkeurigheid.KWARTAAL, date(2026, 10, 1), date(2026, 12, 31)),
        ("2024-02", Nauwkeurigheid.MAAND, date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", Nauwkeurigheid.MAAND, date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-03-15", Nauwkeurigheid.DAG, date(2026, 3, 15), date(2026, 3, 15)),
    ],
)
def test_a_moment_is_a_span_of_days(tekst: str, nauwkeurigheid: Nauwkeurigheid, eerste: date, laatste: date) -> None:
    """A year, quarter, month or day, with how precise it is."""
    assert parse_moment(tekst) == Moment(tekst=tekst, nauwkeurigheid=nauwkeurigheid, eerste=eerste, laatste=laatste)


@pytest.mark.parametrize("tekst", [None, "", "2026-Q5", "2026-13", "2026-02-30", "15-03-2026", "٢٠٢٦", "0000"])
def test_what_the_calendar_does_not_know_is_no_moment(tekst: str | None) -> None:
    """A rule tells the editor; nothing breaks."""
    assert parse_moment(tekst) is None


def test_only_a_day_is_a_day() -> None:
    """A month is a moment, but no day."""
    assert (parse_dag("2026-03-15"), parse_dag("2026-03"), parse_dag(None)) == (date(2026, 3, 15), None, None)
