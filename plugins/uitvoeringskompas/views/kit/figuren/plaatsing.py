"""Where words stand so that none covers another: a fixed order, no chance, the same answer every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from uitvoeringskompas.vast import Vast


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


RUIMTE = 4
"""CSS pixels that stay free below words."""
RAND = 8
"""CSS pixels that words may stand outside the field, where nothing else is."""


class Vak(Vast):
    """A rectangle that belongs to a point at a share of the width; ``links`` and ``rechts`` count from there in pixels.

    Only the share grows with the picture, so two of them that keep clear of each other in the narrowest picture, and
    stand in the order of their points, do so in every wider one.
    """

    deel: Decimal
    links: int
    rechts: int
    boven: int
    onder: int

    def covers(self, other: Vak, breedte: int) -> bool:
        """Tell whether two rectangles touch in a picture of this width, or may touch in a wider one."""
        if self.onder <= other.boven or other.onder <= self.boven:
            return False
        first, second = (self, other) if self.deel <= other.deel else (other, self)
        if first.deel == second.deel and second.rechts <= first.links:
            return False
        return (second.deel - first.deel) * breedte + second.links - first.rechts < 0

    def fits(self, breedte: int, boven: int, onder: int) -> bool:
        """Tell whether it stays within a picture of this width and between these heights."""
        left, right = self.deel * breedte + self.links, self.deel * breedte + self.rechts
        return left >= -RAND and right <= breedte + RAND and boven <= self.boven and self.onder <= onder


class Woordplek(Vast):
    """Where words stand beside their point: their anchor, how far across and how high their line is."""

    anker: str
    dx: int
    y: int
    vak: Vak


def list_plekken(deel: Decimal, y: int, lengte: int, vrij: int = 0) -> tuple[Woordplek, ...]:
    """Return the places for words of this length beside a point, the best first; ``vrij`` is what stands above it."""
    half = -(-lengte // 2)
    above, below = y - vrij - 16, y + 26
    places = [
        (anker, dx, hoogte) for hoogte in (above, below) for anker, dx in (("middle", 0), ("end", -4), ("start", 4))
    ]
    places += [("start", 12, y + 5), ("end", -12, y + 5)]
    spans = {"middle": (-half, half), "start": (0, lengte), "end": (-lengte, 0)}
    return tuple(
        Woordplek(
            anker=anker,
            dx=dx,
            y=hoogte,
            vak=Vak(
                deel=deel,
                links=dx + spans[anker][0],
                rechts=dx + spans[anker][1],
                boven=hoogte - 14,
                onder=hoogte + RUIMTE,
            ),
        )
        for anker, dx, hoogte in places
    )
