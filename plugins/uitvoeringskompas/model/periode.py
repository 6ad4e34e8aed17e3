"""A span of whole calendar years."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.datum import write_periode, write_wanneer

HET_JAAR_ZELF = 0
"""Stands for the year that is looked at, where a record must name a year: so 2025 against 2026 is no difference."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Periode(Record):
    """The first and the last calendar year of a nota (``periode``) or programme (``looptijd``). Guideline A2, A3."""

    van: int
    tot_en_met: int

    @property
    def jaren(self) -> range:
        """Return every calendar year of the span; empty when the years stand in the wrong order."""
        return range(self.van, self.tot_en_met + 1)

    @property
    def in_woorden(self) -> str:
        """Return "2024 tot en met 2027", or "2026"."""
        return write_periode(self.van, self.tot_en_met)

    @property
    def wanneer(self) -> str:
        """Return "van 2024 tot en met 2027", or "in 2026"."""
        return write_wanneer(self.van, self.tot_en_met)

    def contains(self, jaar: int) -> bool:
        """Tell whether the year lies within the span."""
        return self.van <= jaar <= self.tot_en_met
