"""Periods as people type them, and the moments that a plan writes for them."""

from __future__ import annotations

import pytest

from uitvoeringskompas.taal.bedoelde_periode import parse_periode_woorden


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026", "2026 t/m 2026"),
        ("Q2 2026", "2026-Q2 t/m 2026-Q2"),
        ("Q2", "2026-Q2 t/m 2026-Q2"),
        ("2e kwartaal", "2026-Q2 t/m 2026-Q2"),
        ("voorjaar", "2026-voorjaar t/m 2026-voorjaar"),
        ("2 maart", "2026-03-02 t/m 2026-03-02"),
        ("mrt '27", "2027-03 t/m 2027-03"),
        ("01-03-2026", "2026-03-01 t/m 2026-03-01"),
        ("2026-03", "2026-03 t/m 2026-03"),
        ("2026-2029", "2026 t/m 2029"),
        ("2026–2029", "2026 t/m 2029"),
        ("2026-27", "2026 t/m 2027"),
        ("'26-'29", "2026 t/m 2029"),
        ("2026/2027", "2026 t/m 2027"),
        ("2026, 2027 en 2028", "2026 t/m 2028"),
        ("Q1-Q3 2027", "2027-Q1 t/m 2027-Q3"),
        ("Q3 2026 - Q2 2027", "2026-Q3 t/m 2027-Q2"),
        ("Q2/Q3 2026", "2026-Q2 t/m 2026-Q3"),
        ("jan - mrt 2027", "2027-01 t/m 2027-03"),
        ("maart t/m juni 2026", "2026-03 t/m 2026-06"),
        ("1 januari 2026 - 31 december 2027", "2026-01-01 t/m 2027-12-31"),
        ("01-01-2026 t/m 31-12-2026", "2026-01-01 t/m 2026-12-31"),
        ("van 2026 tot 2028", "2026 t/m 2028, in woorden"),
        ("2e helft 2027", "2027-Q3 t/m 2027-Q4"),
        ("eerste half jaar 2026", "2026-Q1 t/m 2026-Q2"),
        ("2e helft", "2026-Q3 t/m 2026-Q4"),
        ("H1 2027", "2027-Q1 t/m 2027-Q2"),
        ("schooljaar 2026/2027", "2026 t/m 2027, in woorden"),
        ("schooljaar 26/27", "2026 t/m 2027, in woorden"),
        ("vanaf 2026", "2026 t/m …"),
        ("per 1 januari 2027", "2027-01-01 t/m …"),
        ("2026 en verder", "2026 t/m …, doorlopend"),
        ("2026 e.v.", "2026 t/m …, doorlopend"),
        ("doorlopend vanaf 2026", "2026 t/m …, doorlopend"),
        ("doorlopend", "… t/m …, doorlopend"),
        ("hele jaar", "… t/m …, doorlopend, in woorden"),
        ("uiterlijk 1 juli 2026", "… t/m 2026-07-01, uiterlijk"),
        ("voor 1 juli 2026", "… t/m 2026-07-01, uiterlijk, in woorden"),
        ("Gereed Q3 2026", "… t/m 2026-Q3, uiterlijk, in woorden"),
        ("medio 2026", "2026 t/m 2026, rond, in woorden"),
        ("eind 2026", "2026 t/m 2026, rond, in woorden"),
    ],
)
def test_a_period_is_read_as_precisely_as_it_was_typed(typed: str, meant: str) -> None:
    found = parse_periode_woorden(typed, 2026)
    assert found is not None
    marks = ("doorlopend" if found.doorlopend else "", found.grens or "", "" if found.precies else "in woorden")
    said = (f"{found.van or '…'} t/m {found.tot_en_met or '…'}", *filter(None, marks))
    assert ", ".join(said) == meant


@pytest.mark.parametrize(
    "typed", ["4 jaar", "10 weken", "na de zomer", "n.t.b.", "2027 - 2026", "2026 en 2028", "31 februari 2026", ""]
)
def test_what_names_no_moment_for_sure_is_no_period(typed: str) -> None:
    assert parse_periode_woorden(typed, 2026) is None


@pytest.mark.parametrize("typed", ["Q2", "voorjaar", "2e helft", "2 maart"])
def test_a_part_of_a_year_needs_a_year(typed: str) -> None:
    assert parse_periode_woorden(typed) is None
