"""Every programme goes out as a workbook and comes back: in its own place to the byte, elsewhere the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sourcecode import PROJECT
from tests.unit.workbook.invullen import back, make, plannen_in, read

PLANS = PROJECT / "plans"
PROGRAMMAS = sorted(path.parent.relative_to(PLANS).as_posix() for path in PLANS.glob("*/*/*/programma.yaml"))


@pytest.mark.parametrize("pad", PROGRAMMAS)
def test_a_workbook_that_nobody_changed_changes_nothing(pad: str) -> None:
    """Of every programme in the plans each file keeps its bytes: what was typed, and the remarks beside it."""
    plannen = plannen_in(PLANS)
    before = {path: path.read_bytes() for path in (PLANS / pad).rglob("*.yaml")}
    outcome = back(plannen, make(plannen, pad))
    assert (outcome.pad, outcome.nieuw, outcome.gewijzigd, outcome.problems) == (pad, (), (), ())
    assert {path: path.read_bytes() for path in (PLANS / pad).rglob("*.yaml")} == before


@pytest.mark.parametrize("pad", PROGRAMMAS)
def test_in_an_empty_place_every_programme_says_the_same(pad: str, tmp_path: Path) -> None:
    """To the letter, line ends behind texts too."""
    (tmp_path / "leeg").mkdir()
    empty, plannen = plannen_in(tmp_path / "leeg"), plannen_in(PLANS)
    assert back(empty, make(plannen, pad)).problems == ()
    one, other = (read(each, pad).documents for each in (plannen, empty))
    assert {path: document.data for path, document in one.items()} == {
        path: document.data for path, document in other.items()
    }
