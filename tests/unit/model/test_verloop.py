"""The course of an indicator: what may be compared, and what may not."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, INDICATOREN, catalogus_of
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.verloop import breuken_of, nulmetingen_voor, streefwaarden_of, verlopen_of


def indicator(more: str = "") -> Indicator:
    """Return the indicator of the sound plan, with extra metingen."""
    text = DUINSTAD[INDICATOREN].replace("    nulmetingen:", f"{more}    nulmetingen:")
    return catalogus_of({INDICATOREN: text}).publicaties["duinstad"].indicatoren["beweegt-genoeg"]


def test_values_of_another_series_group_or_area_never_share_a_line() -> None:
    """And a year without a value stays in its series with the reason."""
    more = "      - {meetjaar: 2022, waarde: 40, reeks: oud}\n"
    more += "      - {meetjaar: 2024, waarde: 44, reeks: nieuw, groep: 65+}\n"
    found = [
        (
            verloop.reeks.id if verloop.reeks else None,
            verloop.groep,
            [str(meting.meetjaar) for meting in verloop.metingen],
        )
        for verloop in verlopen_of(indicator(more))
    ]
    assert found == [
        ("oud", None, ["2020", "2022"]),
        ("nieuw", None, ["2024"]),
        (None, None, ["2025"]),
        ("nieuw", "65+", ["2024"]),
    ]


def test_a_year_without_a_value_is_not_the_latest() -> None:
    """The latest known value is."""
    more = "      - {meetjaar: 2021, waarde: 47, reeks: oud}\n      - {meetjaar: 2023, waarde: 46, reeks: oud}\n"
    more += "      - {meetjaar: 2024, geen_waarde: niet_gemeten, reeks: oud}\n"
    verloop = verlopen_of(indicator(more))[0]
    assert verloop.laatste is not None
    assert str(verloop.laatste.meetjaar) == "2023"


def test_a_break_says_from_which_year_the_new_series_counts() -> None:
    """With both series, so that a page can name them."""
    breuk = breuken_of(indicator())[0]
    assert breuk.oude_reeks is not None
    assert breuk.nieuwe_reeks is not None
    assert (breuk.oude_reeks.naam, breuk.nieuwe_reeks.naam, breuk.vanaf) == ("Oude vragen", "Nieuwe vragen", 2024)


def test_baselines_and_targets_belong_to_a_programme_or_nota() -> None:
    """Named by the programme's path or the id of the nota."""
    assert [str(found.meetjaar) for found in nulmetingen_voor(indicator(), "2026/gezondheid")] == ["2024"]
    assert [found.jaar for found in streefwaarden_of(indicator(), "nota-2024")] == [2027]
    assert (nulmetingen_voor(indicator(), "nota-2024"), streefwaarden_of(indicator(), "2026/gezondheid")) == ((), ())
