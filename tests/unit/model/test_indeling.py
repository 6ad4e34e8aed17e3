"""The gemeenten of every day since 2005, told back from those of today by what changed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.model.indeling import make_indeling

INDELING = KNOWLEDGE.indeling
COUNTED = {
    2005: 467, 2006: 458, 2007: 443, 2008: 443, 2009: 441, 2010: 431, 2011: 418, 2012: 415, 2013: 408, 2014: 403,
    2015: 393, 2016: 390, 2017: 388, 2018: 380, 2019: 355, 2020: 355, 2021: 352, 2022: 345, 2023: 342, 2026: 342,
}  # fmt: skip
"""The number of gemeenten on 1 January, as the CBS published it."""


def gemeenten_op(dag: date) -> set[str]:
    """Return the codes of all gemeenten on a day, from 1 January 2005."""
    known = (*INDELING.gemeenten, *(found.code for found in INDELING.herindelingen))
    return {code for code in known if INDELING.bestond(code, dag, dag)}


@pytest.mark.parametrize(("jaar", "aantal"), COUNTED.items())
def test_as_many_gemeenten_as_the_cbs_counted_on_the_first_of_january(jaar: int, aantal: int) -> None:
    """What ended and what began, told back from today, gives every number that was published."""
    assert len(gemeenten_op(date(jaar, 1, 1))) == aantal


def test_replaying_every_change_from_2005_gives_exactly_the_gemeenten_of_today() -> None:
    """Each change takes one code away and brings the new ones; at the end stands the code list."""
    codes = gemeenten_op(date(2005, 1, 1))
    for found in INDELING.herindelingen:
        if found.datum > date(2005, 1, 1):
            codes.discard(found.code)
            codes |= set(found.nieuw)
    assert codes == set(INDELING.gemeenten)
    assert len(INDELING.herindelingen) == 189


@given(st.dates(min_value=date(2005, 1, 1), max_value=date(2026, 12, 30)))
def test_only_a_day_of_change_changes_the_gemeenten(dag: date) -> None:
    """From one day to the next the gemeenten stay the same, unless the facts name that day."""
    before, after = gemeenten_op(dag), gemeenten_op(dag + timedelta(days=1))
    named = {found.datum for found in INDELING.herindelingen}
    assert (before == after) == (dag + timedelta(days=1) not in named)


def test_a_bill_is_no_fact() -> None:
    """Wijdemeren is there as long as no law says otherwise, also after the day that the bill names."""
    assert INDELING.einde("GM1696") is None
    assert "GM1696" in gemeenten_op(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("code", "zin"),
    [
        ("GM0150", None),
        ("GM0457", "ging op 24 maart 2022 op in Amsterdam"),
        ("GM0545", "ging op 1 januari 2019 met andere gemeenten op in Vijfheerenlanden"),
        ("GM0788", "werd op 1 januari 2021 verdeeld over Boxtel, Oisterwijk, Tilburg en Vught"),
        ("GM1921", "heet sinds 1 juli 2015 De Fryske Marren"),
    ],
)
def test_how_a_gemeente_ended_is_told_in_one_phrase(code: str, zin: str | None) -> None:
    """Merged, gone into another, divided or renamed: each in its own words, with the day."""
    einde = INDELING.einde(code)
    assert (INDELING.describe_einde(einde) if einde else None) == zin


def test_a_code_belongs_to_its_own_days() -> None:
    """De Friese Meren existed for a year and a half, under a code of its own."""
    assert [found.naam for found in INDELING.voorgangers("GM1921")] == [
        "Skarsterlân", "Boarnsterhim", "Lemsterland", "Gaasterlân-Sleat",
    ]  # fmt: skip
    days = (date(2013, 12, 31), date(2014, 1, 1), date(2015, 6, 30), date(2015, 7, 1))
    assert [INDELING.bestond("GM1921", dag, dag) for dag in days] == [False, True, True, False]
    assert not INDELING.bestond("GM9999", days[0], days[-1])


@pytest.mark.parametrize("text", ["herindelingen: geen", "[]", "herindelingen: [", "andere: []"])
def test_a_file_that_is_no_list_of_changes_is_a_mistake_of_ours(text: str) -> None:
    """It is installed with the program, so what is wrong in it is no problem of an editor."""
    with pytest.raises(ValueError, match=r"schema/herindelingen\.yaml"):
        make_indeling(INDELING.gemeenten, text)
