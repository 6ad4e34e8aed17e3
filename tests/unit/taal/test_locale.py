"""Dutch is that of the Netherlands: weeks follow ISO, in every year. What we write ourselves is what Babel writes."""

from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, parse_pattern
from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.taal.getal import write_euro, write_getal
from uitvoeringskompas.taal.locale import NEDERLANDS
from uitvoeringskompas.taal.zin import write_opsomming


def test_a_week_has_the_number_that_stands_on_every_dutch_calendar() -> None:
    """Without a country the data count 1 January 2027, a Friday, as week 1, and are one too high all that year."""
    days = [date(2024, 12, 28) + timedelta(days=number) for number in range(1500)]
    assert [format_date(day, "w", NEDERLANDS) for day in days] == [str(day.isocalendar().week) for day in days]


@given(st.integers(-(10**25), 10**25))
def test_a_whole_number_and_an_amount_are_written_as_babel_writes_them(getal: int) -> None:
    """Ours ask the locale once, and not again for every number; below zero our amount has a longer sign."""
    assert write_getal(getal) == format_decimal(getal, "#,##0", locale=NEDERLANDS)
    assert write_euro(abs(getal)) == parse_pattern("€\xa0#,##0").apply(abs(getal), NEDERLANDS)


@given(st.decimals(-(10**20), 10**20, places=3) | st.decimals(-1000, 1000, places=1))
def test_a_number_with_decimals_is_written_as_babel_writes_it(getal: Decimal) -> None:
    """With as many decimals as were typed, a zero at the end too."""
    pattern = f"#,##0.{'0' * -int(getal.as_tuple().exponent)}"
    assert write_getal(getal) == format_decimal(getal, pattern, locale=NEDERLANDS, decimal_quantization=False)


@given(st.lists(st.text(min_size=1)))
def test_an_enumeration_is_written_as_babel_writes_it(delen: list[str]) -> None:
    """Whatever stands in its texts."""
    assert write_opsomming(delen) == format_list(delen, locale=NEDERLANDS)
