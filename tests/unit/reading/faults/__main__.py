"""Many mistakes in real plans: ``python -m tests.unit.reading.faults 40`` counts those that are told as they should."""

from __future__ import annotations

import sys

from tests.unit.reading.faults.told import KINDS, both_told, errors_in, faults_of, is_told, list_pairs


def count_single(most: int) -> str:
    """Make so many mistakes of each kind and count those that are told on their line with their advice."""
    faults = [fault for name in KINDS for fault in faults_of(name, most, seed=1)]
    wrong = [fault for fault in faults if not is_told(fault, errors_in(fault.text, fault.plan.place), fault.line)]
    shown = "".join(f"{fault.name}: {fault.plan.path}:{fault.line}\n" for fault in wrong)
    return f"{shown}{len(faults) - len(wrong)} of {len(faults)} mistakes told on their line with their advice\n"


def count_pairs(most: int) -> str:
    """Make so many files with two mistakes and count those of which both are told."""
    both = sum(both_told(*pair) for pair in list_pairs(most, seed=1))
    return f"{both} of {most} pairs both told\n"


if __name__ == "__main__":
    sys.stdout.write(count_single(int(sys.argv[1])))
    sys.stdout.write(count_pairs(int(sys.argv[1]) * 25))
