"""What a picture over the years is made of: what was measured, in which series, and where it should go."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.vast import Vast


class Lijnpunt(Vast):
    """What was measured in a year, or over several: its value, the bounds it lies between, and how that is written.

    A point without a value lies somewhere between its bounds; one that is ``voorlopig`` may still change.
    """

    van: int
    tot_en_met: int
    waarde: Decimal | None
    tekst: str
    ondergrens: Decimal | None = None
    bovengrens: Decimal | None = None
    is_gemiddelde: bool = False
    voorlopig: bool = False

    @property
    def jaar(self) -> Decimal:
        """Return where it stands among the years: in the middle of what it is about."""
        return Decimal(self.van + self.tot_en_met) / 2

    @property
    def heeft_marge(self) -> bool:
        """Tell whether a bound is known between which it lies."""
        return self.ondergrens is not None or self.bovengrens is not None

    @property
    def waarden(self) -> tuple[Decimal, ...]:
        """Return every value that the picture must have room for."""
        return tuple(each for each in (self.ondergrens, self.waarde, self.bovengrens) if each is not None)


class Lijnreeks(Vast):
    """Values that may be compared with each other; another source or definition is another series."""

    naam: str
    punten: tuple[Lijnpunt, ...]


class Streefpunt(Vast):
    """A target: the year, the value and how it is written ("ten minste 35%")."""

    jaar: int
    waarde: Decimal
    tekst: str


class Doelpad(Vast):
    """The straight line from where a figure began to where it should be."""

    van_jaar: Decimal
    van_waarde: Decimal
    jaar: int
    waarde: Decimal


class Doelen(Vast):
    """Where a figure should go: the targets and the paths to them."""

    punten: tuple[Streefpunt, ...] = ()
    paden: tuple[Doelpad, ...] = ()
