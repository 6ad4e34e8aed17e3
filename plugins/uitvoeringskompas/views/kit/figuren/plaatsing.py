"""Where words stand so that none covers another: a fixed order, no chance, the same answer every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class _Stapel:
    """Labels that touch: they stand right below each other, as near as can be to where each wants to be."""

    leden: list[int]
    som: int

    def top(self, apart: int) -> float:
        """Return where the first of them stands; ``som`` holds the wishes, each moved up to the first one's place."""
        return self.som / len(self.leden) - apart * (len(self.leden) - 1) / 2


def spread_labels(wensen: Sequence[int], *, apart: int, boven: int, onder: int) -> tuple[int, ...]:
    """Return a height for each label, near the one it wishes, at least ``apart`` from every other and within bounds.

    When there is not room enough for all of them they go on below ``onder``. Labels keep the order of their wishes,
    and of equal wishes the order in which they are given.
    """
    order = sorted(range(len(wensen)), key=lambda index: (wensen[index], index))
    stapels: list[_Stapel] = []
    for index in order:
        stapels.append(_Stapel(leden=[index], som=wensen[index]))
        while len(stapels) > 1 and _touch(stapels[-2], stapels[-1], apart):
            last = stapels.pop()
            stapels[-1] = _Stapel(leden=[*stapels[-1].leden, *last.leden], som=stapels[-1].som + last.som)
    return _keep_within(stapels, apart, boven, onder)


def _touch(upper: _Stapel, lower: _Stapel, apart: int) -> bool:
    return upper.top(apart) + apart * len(upper.leden) > lower.top(apart)


def _keep_within(stapels: Sequence[_Stapel], apart: int, boven: int, onder: int) -> tuple[int, ...]:
    """Return the heights, pushed up from the bottom first and down from the top after that."""
    placed = [
        (index, round(stapel.top(apart)) + apart * nth) for stapel in stapels for nth, index in enumerate(stapel.leden)
    ]
    lowest = onder
    heights: dict[int, int] = {}
    for index, height in reversed(placed):
        heights[index] = min(height, lowest)
        lowest = heights[index] - apart
    highest = boven
    for index, _ in placed:
        heights[index] = max(heights[index], highest)
        highest = heights[index] + apart
    return tuple(heights[index] for index in sorted(heights))
