"""A number with exactly three decimals is asked about, unless its series shows that they are decimals."""

import pytest

from tests.unit.plannen import DUINSTAD, INDICATOREN, catalogus_of
from tests.unit.rules.checking import check_catalogus


def asked_about(*typed: str) -> list[str]:
    """Return the numbers in a series that the check asks about."""
    metingen = "\n".join(
        f"      - {{meetjaar: {2010 + place}, waarde: {number}}}" for place, number in enumerate(typed)
    )
    text = (
        "indicatoren:\n  - id: beweegt-genoeg\n    naam: Beweegt genoeg\n    eenheid: mensen\n    metingen:\n"
        + metingen
    )
    found = check_catalogus(catalogus_of({**DUINSTAD, INDICATOREN: text}))
    return [problem.message.split(",")[0] for problem in found if problem.code == "getal-duizendpunt"]


@pytest.mark.parametrize(
    ("series", "asked"),
    [
        (("40", "48", "1.250"), ["Er staat 1.250"]),
        (("1.250",), ["Er staat 1.250"]),
        (("1.250", "1.300"), []),
        (("950", "1.250", "1.300"), ["Er staat 1.250", "Er staat 1.300"]),
        (("0.125", "1.250", "3"), []),
        (("0.98", "1.012", "1.250"), []),
        (("1.25", "1.250"), ["Er staat 1.250"]),
        (("40.5", "-12.500"), ["Er staat -12.500"]),
        (("0.250", "0.300"), []),
        (("0.250",), []),
        (("1250", "12.5"), []),
        (("1.2500", "1.2"), []),
        (("1234.567", "3"), []),
    ],
)
def test_three_decimals_are_asked_about_unless_the_series_has_them(series: tuple[str, ...], asked: list[str]) -> None:
    assert asked_about(*series) == asked
