"""The verdict on a figure: whether its target was reached, comes nearer, or cannot be told.

Everything here is computed from an indicator, a day and a rule (``schema/koers.yaml``); no page and no file is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers.maat import Maat
from uitvoeringskompas.model.koers.meten import measure
from uitvoeringskompas.model.koers.vormen import VORMEN
from uitvoeringskompas.model.koersregel import Koersregel, Koersstap

VAN_HONDERD = Decimal(100)


@dataclass(frozen=True, kw_only=True, slots=True)
class Koers:
    """How it goes with one figure: what the rule says, by which of its questions, and all that was known.

    ``stap`` is None when no question decided.
    """

    maat: Maat
    uitkomst: Code  # koers
    stap: Koersstap | None = None

    @property
    def indicator(self) -> Indicator:
        """Return the indicator that the figure belongs to."""
        return self.maat.indicator


def koers_of(indicator: Indicator, plek: str | None, peildatum: date, regel: Koersregel) -> Koers:
    """Return how it goes with an indicator on a day, by the target of a nota or programme (None: any that counts)."""
    maat = measure(indicator, plek, peildatum)
    found = (stap for stap in regel.stappen if VORMEN[stap.vorm](maat, stap.drempel / VAN_HONDERD))
    stap = next(found, None)
    return Koers(maat=maat, uitkomst=stap.uitkomst if stap else regel.anders, stap=stap)
