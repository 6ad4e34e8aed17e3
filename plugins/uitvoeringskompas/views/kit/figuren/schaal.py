"""The scale of a picture: round values beside it, from zero when that does not flatten what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import write_percentage

_MARGE = Decimal("0.08")
_STAPPEN = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MEESTE_STAPPEN = 4


class Waardeschaal(Vast):
    """The years across and the values up that a picture covers; ``boven`` and ``onder`` are where the values end."""

    eerste: int
    laatste: int
    laagste: Decimal
    hoogste: Decimal
    stap: Decimal
    boven: int
    onder: int

    @property
    def vanaf_nul(self) -> bool:
        """Tell whether zero is in the picture."""
        return self.laagste <= 0 <= self.hoogste

    def share(self, jaar: int | Decimal) -> Decimal:
        """Return where a year stands, as a part of the width."""
        spanne = Decimal(self.laatste - self.eerste) or Decimal(1)
        return _MARGE + (1 - 2 * _MARGE) * (jaar - self.eerste) / spanne

    def place(self, jaar: int | Decimal) -> str:
        """Return where a year stands, as SVG wants it."""
        return write_percentage(self.share(jaar), Decimal(1))

    def height(self, waarde: Decimal) -> int:
        """Return the height of a value."""
        return round(self.onder - (self.onder - self.boven) * (waarde - self.laagste) / (self.hoogste - self.laagste))

    def list_waarden(self) -> Iterator[Decimal]:
        """Yield the round values of the axis from low to high, all with as many decimals as the step needs."""
        waarde = self.laagste
        while waarde <= self.hoogste:
            yield waarde
            waarde += self.stap


def make_schaal(jaren: list[int], waarden: list[Decimal], *, boven: int, onder: int) -> Waardeschaal:
    """Return the scale of these years and values, whose ends are round."""
    laagste, hoogste = _choose_grenzen(min(waarden), max(waarden))
    stap = _choose_stap((hoogste - laagste) / _MEESTE_STAPPEN)
    return Waardeschaal(
        eerste=min(jaren),
        laatste=max(jaren),
        laagste=(laagste / stap).to_integral_value(ROUND_FLOOR) * stap,
        hoogste=(hoogste / stap).to_integral_value(ROUND_CEILING) * stap,
        stap=stap,
        boven=boven,
        onder=onder,
    )


def _choose_grenzen(laagste: Decimal, hoogste: Decimal) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest value to show: from zero when that does not flatten the line."""
    if 0 <= laagste <= hoogste / 2:
        return Decimal(0), hoogste or Decimal(1)
    marge = (hoogste - laagste) / 4 or abs(hoogste) / 10
    return laagste - marge, hoogste + marge / 4


def _choose_stap(minstens: Decimal) -> Decimal:
    """Return the first round step that is not smaller: 1, 2, 2,5 or 5, ten times more or less."""
    macht = Decimal(1).scaleb(minstens.adjusted())
    return next(stap * macht for stap in _STAPPEN if stap * macht >= minstens).normalize() + Decimal(0)
