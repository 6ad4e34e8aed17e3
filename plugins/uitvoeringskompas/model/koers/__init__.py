"""The verdict on a figure: whether its target was reached, comes nearer, or cannot be told.

Everything here is computed from an indicator, a day and a rule (``schema/koers.yaml``); no page and no file is known.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.indicatoren import Indicator, Koersoordeel, Nulmeting
from uitvoeringskompas.model.koers.maat import Maat
from uitvoeringskompas.model.koers.meten import measure
from uitvoeringskompas.model.koers.streefdoel import find_streefdoel
from uitvoeringskompas.model.koers.vormen import VORMEN
from uitvoeringskompas.model.koersregel import Koersregel, Koersstap
from uitvoeringskompas.vast import Vast, replace

VAN_HONDERD = Decimal(100)


class Koers(Vast):
    """How it goes with one figure: what the rule says, by which of its questions, and all that was known.

    ``stap`` is None when no question decided, ``oordeel`` what an editor put beside it.
    """

    maat: Maat
    berekend: Code  # koers
    stap: Koersstap | None = None
    oordeel: Koersoordeel | None = None

    @property
    def uitkomst(self) -> Code:
        """Return how it goes: as an editor says with a reason, or else as the rule does."""
        return self.oordeel.oordeel if self.oordeel else self.berekend

    @property
    def indicator(self) -> Indicator:
        """Return the indicator that the figure belongs to."""
        return self.maat.indicator


def koers_of(indicator: Indicator, plek: str | None, peildatum: date, regel: Koersregel) -> Koers:
    """Return how it goes with an indicator on a day, by the target of a nota or programme (None: any that counts)."""
    doel = find_streefdoel(indicator, peildatum.year, plek)
    return _judge(measure(indicator, doel, plek, peildatum), plek, regel)


def koers_na(indicator: Indicator, plek: str | None, jaar: int, regel: Koersregel) -> Koers:
    """Return how it went when a year was over, by the figures up to and including it and the target that counted then.

    What an editor says of a target is said when its year is over; of an earlier year the rule speaks.
    """
    toen = replace(
        indicator,
        metingen=tuple(each for each in indicator.metingen if each.meetjaar.tot_en_met <= jaar),
        nulmetingen=tuple(each for each in indicator.nulmetingen if _jaar_of(each) <= jaar),
    )
    doel = find_streefdoel(toen, jaar, plek)
    if doel is None or (doel.jaar or 0) > jaar:
        toen = replace(toen, koersoordelen=())
    return _judge(measure(toen, doel, plek, date(jaar + 1, 1, 1)), plek, regel)


def _jaar_of(nulmeting: Nulmeting) -> int:
    return nulmeting.meetjaar.tot_en_met if nulmeting.meetjaar else 0


def koersen_of(indicator: Indicator, peildatum: date, regel: Koersregel) -> tuple[Koers, ...]:
    """Return how it goes by each of the targets of an indicator, that of the latest year first."""
    doelen = sorted(indicator.streefwaarden, key=lambda each: each.jaar or 0, reverse=True)
    return tuple(_judge(measure(indicator, doel, None, peildatum), None, regel) for doel in doelen)


def _judge(maat: Maat, plek: str | None, regel: Koersregel) -> Koers:
    """Return what the first question says that is answered with yes."""
    found = (stap for stap in regel.stappen if VORMEN[stap.vorm](maat, stap.drempel / VAN_HONDERD))
    stap = next(found, None)
    return Koers(
        maat=maat,
        berekend=stap.uitkomst if stap else regel.anders,
        stap=stap,
        oordeel=_find_oordeel(maat, plek),
    )


def _find_oordeel(maat: Maat, plek: str | None) -> Koersoordeel | None:
    """Return what an editor says of the target that counts; one that names no year is about each of its years."""
    doel = maat.doel
    for found in maat.indicator.koersoordelen:
        is_here = found.gesteld_in in {None, doel.gesteld_in if doel else plek}
        if is_here and found.jaar in {None, doel.jaar if doel else None}:
            return found
    return None
