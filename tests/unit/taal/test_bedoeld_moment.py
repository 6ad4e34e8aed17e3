"""A moment as Dutch people write it, and how a plan writes that."""

from __future__ import annotations

import pytest

from uitvoeringskompas.taal.bedoeld_moment import parse_moment_woorden


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("1 maart 2026", "2026-03-01"),
        ("zondag 1 maart 2026", "2026-03-01"),
        ("1 mrt. 2026", "2026-03-01"),
        ("31 AUGUSTUS 2026", "2026-08-31"),
        ("01-03-2026", "2026-03-01"),
        ("1/3/2026", "2026-03-01"),
        ("1.3.2026", "2026-03-01"),
        ("1-3-'26", "2026-03-01"),
        ("2026-3-1", "2026-03-01"),
        ("2026/03/01", "2026-03-01"),
        ("20260301", "2026-03-01"),
        ("2026-03-01T00:00:00Z", "2026-03-01"),
        ("46082", "2026-03-01"),
        ("46082.0", "2026-03-01"),
        ("maart 2026", "2026-03"),
        ("sept. 2026", "2026-09"),
        ("03-2026", "2026-03"),
        ("2026-3", "2026-03"),
        ("Q2 2026", "2026-Q2"),
        ("2026 Q2", "2026-Q2"),
        ("2026-q2", "2026-Q2"),
        ("2026Q2", "2026-Q2"),
        ("K2 2026", "2026-Q2"),
        ("2e kwartaal 2026", "2026-Q2"),
        ("2de kwartaal van 2026", "2026-Q2"),
        ("tweede kwartaal 2026", "2026-Q2"),
        ("kwartaal 2 2026", "2026-Q2"),
        ("najaar 2026", "2026-najaar"),
        ("herfst van 2026", "2026-najaar"),
        ("lente 2026", "2026-voorjaar"),
        ("zomer 2026", "2026-zomer"),
        ("2026 winter", "2026-winter"),
        ("2026", "2026"),
        ("medio 2026", "2026"),
        ("eind maart 2026", "2026-03"),
        ("2e helft 2026", "2026"),
        ("ca. Q3 2026", "2026-Q3"),
        ("1\N{NO-BREAK SPACE}maart\N{NO-BREAK SPACE}2026", "2026-03-01"),
        ("na de zomer", None),
        ("30 februari 2026", None),
        ("1 maart 1850", None),
        ("12345", None),
        ("2026-2027", None),
        ("n.t.b.", None),
        ("", None),
    ],
)
def test_a_moment_is_written_as_plans_write_it(typed: str, written: str | None) -> None:
    """What is no moment, or one that does not exist, is none: a wrong date would be worse."""
    moment = parse_moment_woorden(typed)
    assert next(iter(moment.vormen if moment else ()), None) == written


def test_a_moment_is_given_in_every_precision_that_is_sure() -> None:
    """Where no season may stand, the year still may; the word that is lost is told."""
    found = [parse_moment_woorden(typed) for typed in ("1 maart 2026", "najaar 2026", "medio 2026")]
    assert [(one.vormen, one.vaag) for one in found if one] == [
        (("2026-03-01", "2026-03", "2026"), ""),
        (("2026-najaar", "2026"), ""),
        (("2026",), "medio"),
    ]
