"""Words in a picture find a place: each in turn takes the best one that is free, and what finds none stays away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import measure_tekst
from uitvoeringskompas.views.kit.figuren.plaatsing import Vak, Woordplek, list_plekken

PUNT = 8
"""Pixels around the middle of a point that words stay off."""


class Streep(Vast):
    """A line between two points, each at a share of the width and a height."""

    deel_1: Decimal
    y_1: int
    deel_2: Decimal
    y_2: int

    def crosses(self, vak: Vak, breedte: int) -> bool:
        """Tell whether the line runs through a rectangle in a picture of this width."""
        left, right = self.deel_1 * breedte, self.deel_2 * breedte
        begin = max(left, vak.deel * breedte + vak.links)
        end = min(right, vak.deel * breedte + vak.rechts)
        if begin > end:
            return False
        if left == right:
            heights = sorted((self.y_1, self.y_2))
        else:
            helling = (self.y_2 - self.y_1) / (right - left)
            heights = sorted(round(self.y_1 + helling * (x - left)) for x in (begin, end))
        return heights[0] < vak.onder and heights[1] > vak.boven


@dataclass(slots=True)
class Woordenbord:
    """The narrowest picture in which words may have to stand, and what stands there already."""

    breedte: int
    boven: int
    onder: int
    strepen: tuple[Streep, ...] = ()
    bezet: list[Vak] = field(default_factory=list)

    def keep_off(self, punten: Iterable[tuple[Decimal, int]]) -> None:
        """Keep these points free of words."""
        self.bezet.extend(
            Vak(deel=deel, links=-PUNT, rechts=PUNT, boven=y - PUNT, onder=y + PUNT) for deel, y in punten
        )

    def put(self, tekst: str, deel: Decimal, y: int, vrij: int = 0) -> Woordplek | None:
        """Return where words stand beside this point, through as few lines as can be; None when there is no room."""
        free = (plek for plek in list_plekken(deel, y, measure_tekst(tekst), vrij) if self._is_free(plek.vak))
        found = min(free, key=self._count_lines, default=None)
        if found:
            self.bezet.append(found.vak)
        return found

    def _is_free(self, vak: Vak) -> bool:
        is_inside = vak.fits(self.breedte, self.boven, self.onder)
        return is_inside and not any(vak.covers(other, self.breedte) for other in self.bezet)

    def _count_lines(self, plek: Woordplek) -> int:
        return sum(streep.crosses(plek.vak, self.breedte) for streep in self.strepen)
