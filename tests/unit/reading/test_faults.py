"""Mistakes in real plans are told on their line, with what to do; two in one file are both told.

``python -m tests.unit.reading.faults 40`` makes some two thousand, and a thousand pairs.
"""

from __future__ import annotations

import pytest

from tests.unit.reading.faults.told import KINDS, both_told, errors_in, faults_of, is_told, list_pairs


@pytest.mark.parametrize("name", KINDS)
def test_a_mistake_is_told_on_its_line_with_what_to_do(name: str) -> None:
    """Whatever the plan and wherever in it."""
    faults = [*faults_of(name, 2)]
    assert faults
    for fault in faults:
        errors = errors_in(fault.text, fault.plan.place)
        assert is_told(fault, errors, fault.line), (fault.plan.path, fault.line, [*map(str, errors)])


def test_of_two_mistakes_in_one_file_both_are_told() -> None:
    """A mistake in how something is written leaves the rest of its file to be judged: in 19 of 20 pairs at least."""
    pairs = [*list_pairs(60, seed=2)]
    assert sum(both_told(*pair) for pair in pairs) >= 57
