"""A figure as far as it is known: a value, the bounds it lies between, or the reason that there is none."""

from __future__ import annotations

import re
from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.vast import Vast

_SPANNE = re.compile(r"(\d{4})([/-])(\d{4})", re.ASCII)


class Meetjaar(Vast):
    """When something was measured: in one year, over the turn of a year, or on average over several years."""

    van: int
    tot_en_met: int
    is_gemiddelde: bool = False

    @classmethod
    def parse(cls, getypt: object) -> Meetjaar | None:
        """Return the year ``2024``, the measuring period ``2024/2025`` or the mean ``2021-2024``; None for else."""
        if isinstance(getypt, int):
            return cls(van=getypt, tot_en_met=getypt)
        spanne = _SPANNE.fullmatch(getypt) if isinstance(getypt, str) else None
        return cls(van=int(spanne[1]), tot_en_met=int(spanne[3]), is_gemiddelde=spanne[2] == "-") if spanne else None

    @property
    def is_possible(self) -> bool:
        """Tell whether a period runs into the next year, and a mean is about years in their order."""
        return self.van < self.tot_en_met if self.is_gemiddelde else self.tot_en_met - self.van in {0, 1}

    @property
    def volgorde(self) -> tuple[int, int]:
        """Return what to order by: what ends first comes first, and of two that end together the longest."""
        return self.tot_en_met, self.van

    @property
    def in_woorden(self) -> str:
        """Return "2024", "2024/2025" or "gemiddelde over 2021 tot en met 2024"."""
        return f"gemiddelde over {self._jaren}" if self.is_gemiddelde else self._jaren

    @property
    def wanneer(self) -> str:
        """Return "in 2024", "in 2024/2025" or "gemiddeld over 2021 tot en met 2024"."""
        return f"gemiddeld over {self._jaren}" if self.is_gemiddelde else f"in {self._jaren}"

    def follows(self, eerder: Meetjaar) -> bool:
        """Tell whether no year lies between the earlier one and this."""
        return self.van <= eerder.tot_en_met + 1

    def overlaps(self, van: int, tot_en_met: int) -> bool:
        """Tell whether any of these calendar years was measured."""
        return self.van <= tot_en_met and self.tot_en_met >= van

    def __str__(self) -> str:
        """Return it as it is written in a plan."""
        if self.van == self.tot_en_met and not self.is_gemiddelde:
            return str(self.van)
        return f"{self.van}{'-' if self.is_gemiddelde else '/'}{self.tot_en_met}"

    @property
    def _jaren(self) -> str:
        if self.is_gemiddelde:
            return f"{self.van} tot en met {self.tot_en_met}"
        return str(self)


class Cijfer(Record):
    """A figure and how sure it is. Missing is not zero, and bounds without a value are a range ("20 tot 25")."""

    waarde: Decimal | None = None
    geen_waarde: Code | None = None  # geen_waarde
    ondergrens: Decimal | None = None
    bovengrens: Decimal | None = None
    betrouwbaarheid: Decimal | None = None  # in percent: that the value lies between the bounds
    voorlopig: bool | None = None  # False: the source says that it is definitive
    bij_benadering: bool | None = None

    @property
    def is_bekend(self) -> bool:
        """Tell whether anything is known of how much it is."""
        return any(found is not None for found in (self.waarde, self.ondergrens, self.bovengrens))


class Bereik(Record):
    """Whom an interventie reached, as a report tells it."""

    bereik: Decimal | None = None  # in `bereik_eenheid`
    geen_bereik: Code | None = None  # geen_waarde
    bereik_ondergrens: Decimal | None = None
    bereik_bovengrens: Decimal | None = None
    bereik_eenheid: str | None = None
    bij_benadering: bool | None = None

    @property
    def is_bekend(self) -> bool:
        """Tell whether anything is known of how many it were."""
        return any(found is not None for found in (self.bereik, self.bereik_ondergrens, self.bereik_bovengrens))
