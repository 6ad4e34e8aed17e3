"""Dutch is that of the Netherlands: weeks follow ISO, in every year."""

from datetime import date, timedelta

from babel.dates import format_date

from uitvoeringskompas.taal.locale import NEDERLANDS


def test_a_week_has_the_number_that_stands_on_every_dutch_calendar() -> None:
    """Without a country the data count 1 January 2027, a Friday, as week 1, and are one too high all that year."""
    days = [date(2024, 12, 28) + timedelta(days=number) for number in range(1500)]
    assert [format_date(day, "w", NEDERLANDS) for day in days] == [str(day.isocalendar().week) for day in days]
