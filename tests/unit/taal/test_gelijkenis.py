"""Which titles look so much alike that somebody may mean one thing by two."""

from __future__ import annotations

import pytest

from uitvoeringskompas.taal.gelijkenis import pair_alike


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("Beweegcoach", "beweegcoach", True),
        ("Beweegcoaches in de wijk", "Beweegcoach in de wijk", True),
        ("Eén tegen eenzaamheid", "Een tegen eenzaamheid", True),
        ("Gezond in 2025", "Gezond in 2026", True),
        ("Groep 7", "Groep 8", False),
        ("Beweegcoach voor jongeren", "Beweegcoach voor ouderen", False),
        ("Zorg", "Borg", False),
        ("2025", "2026", False),
    ],
)
def test_titles_are_alike_but_for_case_accents_and_years(one: str, other: str, is_alike: bool) -> None:  # noqa: FBT001
    assert list(pair_alike([(one, "a")], [(other, "b")])) == ([("a", "b")] if is_alike else [])


def test_each_thing_is_paired_once() -> None:
    assert list(pair_alike([("Coach", 1), ("Coach", 2)], [("Coach", 3), ("Coach", 4), ("Coach", 5)])) == [
        (1, 3),
        (2, 4),
    ]
