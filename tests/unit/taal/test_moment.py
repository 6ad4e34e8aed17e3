"""Moments as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from uitvoeringskompas.taal.moment import Moment, Nauwkeurigheid, parse_moment, read_moment


@pytest.mark.parametrize(
    ("tekst", "nauwkeurigheid", "eerste", "laatste"),
    [
        ("2026", Nauwkeurigheid.JAAR, date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q1", Nauwkeurigheid.KWARTAAL, date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-Q4", Nauwkeurigheid.KWARTAAL, date(2026, 10, 1), date(2026, 12, 31)),
        ("2026-voorjaar", Nauwkeurigheid.SEIZOEN, date(2026, 3, 1), date(2026, 5, 31)),
        ("2026-zomer", Nauwkeurigheid.SEIZOEN, date(2026, 6, 1), date(2026, 8, 31)),
        ("2026-najaar", Nauwkeurigheid.SEIZOEN, date(2026, 9, 1), date(2026, 11, 30)),
        ("2027-winter", Nauwkeurigheid.SEIZOEN, date(2027, 12, 1), date(2028, 2, 29)),
        ("2024-02", Nauwkeurigheid.MAAND, date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", Nauwkeurigheid.MAAND, date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-03-15", Nauwkeurigheid.DAG, date(2026, 3, 15), date(2026, 3, 15)),
    ],
)
def test_a_moment_is_a_span_of_days(tekst: str, nauwkeurigheid: Nauwkeurigheid, eerste: date, laatste: date) -> None:
    """A year, season, quarter, month or day, with how precise it is."""
    assert parse_moment(tekst) == Moment(tekst=tekst, nauwkeurigheid=nauwkeurigheid, eerste=eerste, laatste=laatste)


@pytest.mark.parametrize(
    "tekst", [None, "", "2026-Q5", "2026-13", "2026-02-30", "15-03-2026", "٢٠٢٦", "0000", "2026-herfst", "2026-Najaar"]
)
def test_what_the_calendar_does_not_know_is_no_moment(tekst: str | None) -> None:
    """A rule tells the editor; nothing breaks."""
    assert parse_moment(tekst) is None


def test_a_moment_is_never_taken_for_more_than_it_says() -> None:
    """It has begun on its first day and has ended when its last is over; in between it is no more to come, nor past."""
    days = (date(2026, 8, 31), date(2026, 9, 1), date(2026, 11, 30), date(2026, 12, 1))
    najaar = read_moment("2026-najaar")
    assert [(najaar.has_begun(day), najaar.has_ended(day)) for day in days] == [
        (False, False),
        (True, False),
        (True, False),
        (True, True),
    ]


def test_moments_come_in_the_order_in_which_they_end() -> None:
    """Of two that end on one day the longest comes first; a winter belongs to the year in which it begins."""
    written = ["2027", "2026-winter", "2026-12-31", "2026-Q4", "2026", "2026-najaar", "2026-07-01", "2026-11-30"]
    assert sorted(written, key=lambda tekst: read_moment(tekst).volgorde) == [
        "2026-07-01",
        "2026-najaar",
        "2026-11-30",
        "2026",
        "2026-Q4",
        "2026-12-31",
        "2026-winter",
        "2027",
    ]
    assert [read_moment(tekst).jaar for tekst in ("2026-winter", "2026-najaar")] == [2026, 2026]


def test_a_text_that_was_not_checked_is_no_moment() -> None:
    """Who reads a moment without asking must know that it is one."""
    with pytest.raises(ValueError, match="'medio 2026' is no moment"):
        read_moment("medio 2026")
