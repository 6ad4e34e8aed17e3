"""A span of whole calendar years."""

from __future__ import annotations

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.datum import write_periode, write_wanneer

HET_JAAR_ZELF = 0
"""Stands for the year that is looked at, where a record must name a year: so 2025 against 2026 is no difference."""


class Periode(Record):
    """The first and the last calendar year of a nota (``periode``) or programme (``looptijd``). Guideline A2, A3.

    Without ``tot_en_met`` nobody names an end; that it goes on is then as unknown as that it stopped.
    """

    van: int
    tot_en_met: int | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether nobody names the end."""
        return self.tot_en_met is None

    def jaren_until(self, laatste: int) -> range:
        """Return every year of the span; when no end is named those up to and including ``laatste``.

        Empty when the years stand in the wrong order.
        """
        return range(self.van, (laatste if self.tot_en_met is None else self.tot_en_met) + 1)

    @property
    def in_woorden(self) -> str:
        """Return "2024 tot en met 2027", "2026" or "vanaf 2024"."""
        return write_periode(self.van, self.tot_en_met)

    @property
    def wanneer(self) -> str:
        """Return "van 2024 tot en met 2027", "in 2026" or "vanaf 2024"."""
        return write_wanneer(self.van, self.tot_en_met)

    @property
    def waarvoor(self) -> str:
        """Return for which years it is meant: "voor 2024 tot en met 2027", or "vanaf 2024, zonder genoemd einde"."""
        return f"{self.in_woorden}, zonder genoemd einde" if self.is_open else f"voor {self.in_woorden}"

    def contains(self, jaar: int) -> bool:
        """Tell whether the year may lie within the span: an end that nobody names excludes none."""
        return self.van <= jaar and (self.tot_en_met is None or jaar <= self.tot_en_met)
