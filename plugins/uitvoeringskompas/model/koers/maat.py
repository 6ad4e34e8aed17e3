"""What is known of a figure to say how it goes: where it began, what it is now, where it should go and by when."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from uitvoeringskompas.model.cijfer import Cijfer
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Streefwaarde
from uitvoeringskompas.model.koers.streefdoel import Gemeten
from uitvoeringskompas.vast import Vast

HOGER, LAGER = "hoger_is_beter", "lager_is_beter"
ONEINDIG = Decimal("Infinity")
KANTEN = {HOGER: 1, LAGER: -1, ">=": 1, ">": 1, "<=": -1, "<": -1}
"""The side that is good, or that a target asks for: 1 for higher, -1 for lower."""
Bereik: TypeAlias = tuple[Decimal, Decimal]


class Maat(Vast):
    """One figure as it is held against one target on one day; all that a rule may ask.

    ``laatste`` is the figure that is judged: that of the year of the target when that is over, else the latest.
    ``metingen`` are those of everyone together that have a value, in order; ``reeks`` is the series of the target.
    """

    indicator: Indicator
    doel: Streefwaarde | None
    grens: Decimal | None
    begin: Gemeten | None
    laatste: Meting | None
    metingen: tuple[Meting, ...]
    reeks: str | None
    peildatum: date

    @property
    def kant(self) -> int:
        """Return 1 when higher is better, -1 when lower is, and 0 when the indicator does not say."""
        return KANTEN.get(self.indicator.richting or "", 0)

    @property
    def grenskant(self) -> int:
        """Return the side that the target itself asks for: 1 for at least, -1 for at most, 0 when it does not say."""
        return KANTEN.get((self.doel and self.doel.operator) or "", 0)

    @property
    def is_voorbij(self) -> bool:
        """Tell whether the year of the target is over."""
        return bool(self.doel and self.doel.jaar and self.doel.jaar < self.peildatum.year)

    @property
    def is_nog_bezig(self) -> bool:
        """Tell whether the figure is of the year of the target, which is not over: it may still be counted."""
        jaar = self.doel.jaar if self.doel else None
        return self.laatste is not None and jaar == self.peildatum.year == self.laatste.meetjaar.tot_en_met

    def meets(self, waarde: Decimal) -> bool:
        """Tell whether a value meets the target; "exactly" is met by better too, where one side is good."""
        if self.grens is None:
            return False
        kant = self.grenskant or self.kant
        if waarde == self.grens:
            return (self.doel and self.doel.operator) not in {"<", ">"}
        return bool(kant) and (waarde - self.grens) * kant > 0

    @property
    def is_gehaald(self) -> bool:
        """Tell whether the figure meets the target for certain."""
        return self.laatste is not None and all(map(self.meets, bereik_of(self.laatste)))

    @property
    def is_binnen_marge(self) -> bool:
        """Tell whether the target lies within the margin of the figure, so that it may be met or not."""
        return self.laatste is not None and len(set(map(self.meets, bereik_of(self.laatste)))) > 1

    @property
    def is_begin(self) -> bool:
        """Tell whether nothing was measured after the beginning."""
        begin, laatste = jaar_of(self.begin), jaar_of(self.laatste)
        return begin is None or laatste is None or laatste <= begin

    @property
    def is_anders_gemeten(self) -> bool:
        """Tell whether the figure was measured in another way than the beginning or the target."""
        begin, laatste = self.begin, self.laatste
        return laatste is not None and (
            laatste.reeks != self.reeks or (begin is not None and begin.reeks != laatste.reeks)
        )

    @property
    def is_gemengd(self) -> bool:
        """Tell whether one of the figure and the beginning is of one year, and the other a mean over years."""
        begin, laatste = self.begin and self.begin.meetjaar, self.laatste and self.laatste.meetjaar
        return bool(begin and laatste and begin.is_gemiddelde != laatste.is_gemiddelde)

    @property
    def verschil(self) -> Decimal | None:
        """Return how much the figure differs from the beginning; None when either is not known."""
        begin = self.begin.waarde if self.begin else None
        laatste = self.laatste.waarde if self.laatste else None
        return None if begin is None or laatste is None else laatste - begin

    @property
    def te_gaan(self) -> Decimal | None:
        """Return how far the figure is from the target."""
        laatste = self.laatste.waarde if self.laatste else None
        return None if laatste is None or self.grens is None else abs(self.grens - laatste)

    @property
    def weg(self) -> Decimal:
        """Return how far the target was at the beginning, to the side that is good."""
        if self.begin is None or self.begin.waarde is None or self.grens is None:
            return Decimal(0)
        return (self.grens - self.begin.waarde) * self.kant

    @property
    def winst(self) -> Decimal:
        """Return how much better the figure is than at the beginning; below zero when it is worse."""
        return (self.verschil or Decimal(0)) * self.kant

    @property
    def tijd(self) -> Decimal:
        """Return which part of the time from the beginning to the target had passed at the figure."""
        begin, laatste = jaar_of(self.begin), jaar_of(self.laatste)
        if begin is None or laatste is None or not (self.doel and self.doel.jaar) or self.doel.jaar <= begin:
            return Decimal(1)
        return (laatste - begin) / (self.doel.jaar - begin)

    @property
    def tempo(self) -> Decimal | None:
        """Return how fast it goes, as a part of what is needed; None where nothing is needed or nothing is known.

        Between figures that may not be compared there is no pace.
        """
        if self.is_anders_gemeten or self.is_gemengd:
            return None
        needed = self.weg * self.tijd
        return self.winst / needed if needed > 0 and self.verschil is not None and not self.is_begin else None

    @property
    def op_de_lijn(self) -> Decimal | None:
        """Return where the figure would be on a straight line from the beginning to the target."""
        if self.begin is None or self.begin.waarde is None or self.grens is None:
            return None
        return self.begin.waarde + (self.grens - self.begin.waarde) * self.tijd

    @property
    def vorige(self) -> Meting | None:
        """Return what was measured last between the beginning and the figure."""
        begin, laatste = jaar_of(self.begin), jaar_of(self.laatste)
        own = [each for each in self.metingen if self.laatste and each.reeks == self.laatste.reeks]
        between = [each for each in own if (begin or 0) < (jaar_of(each) or 0) < (laatste or 0)]
        return between[-1] if between else None

    @property
    def eromheen(self) -> tuple[Meting, ...]:
        """Return what was last measured before the year of the target, and first after it, in its series."""
        jaar = self.doel.jaar if self.doel and self.doel.jaar else 0
        own = [each for each in self.metingen if each.reeks == self.reeks]
        voor = [each for each in own if each.meetjaar.tot_en_met < jaar][-1:]
        return (*voor, *[each for each in own if each.meetjaar.van > jaar][:1])

    @property
    def eerder_gehaald(self) -> Meting | None:
        """Return the latest earlier figure that did meet the target, when this one does not."""
        laatste = self.laatste
        if laatste is None or self.is_gehaald:
            return None
        begin = jaar_of(self.begin)
        return next(
            (
                each
                for each in reversed(self.metingen)
                if each.reeks == laatste.reeks
                and (begin or 0) < (jaar_of(each) or 0)
                and each.meetjaar.volgorde < laatste.meetjaar.volgorde
                and all(map(self.meets, bereik_of(each)))
            ),
            None,
        )


def bereik_of(cijfer: Cijfer) -> Bereik:
    """Return the bounds that a figure lies between: twice its value when it has none."""
    onder = cijfer.waarde if cijfer.ondergrens is None else cijfer.ondergrens
    boven = cijfer.waarde if cijfer.bovengrens is None else cijfer.bovengrens
    return (-ONEINDIG if onder is None else onder), (ONEINDIG if boven is None else boven)


def jaar_of(gemeten: Gemeten | None) -> Decimal | None:
    """Return where a figure stands among the years: in the middle of what it is about."""
    meetjaar = gemeten.meetjaar if gemeten else None
    return Decimal(meetjaar.van + meetjaar.tot_en_met) / 2 if meetjaar else None
