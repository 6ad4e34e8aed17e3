"""Says when an amount of one year was known at another moment of that year than the amount of the other year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.compare.caution import Caution, CautionKind
from uitvoeringskompas.compare.geld import GeldComparison
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Jaargeld
from uitvoeringskompas.taal.moment import Moment, read_moment

BY_REPORT = (Geldsoort.VERWACHT, Geldsoort.BESTEED, Geldsoort.ONTVANGEN)
"""Kinds of amount that grow in a year, or are looked at anew."""


def caution_moments(geld: GeldComparison) -> Iterator[Caution]:
    """Yield for each kind of amount that both years know at which moments, when those are not alike."""
    if geld.jaar_before == geld.jaar_after:
        return
    sides = (geld.before, geld.after)
    for kind in BY_REPORT:
        if not all(own.som(kind).bekend for own in sides):
            continue
        first, second = (_list_moments(own, kind) for own in sides)
        if _within_year(geld.before, first) != _within_year(geld.after, second):
            yield Caution(
                kind=CautionKind.ANDER_MOMENT,
                geldsoort=kind,
                standen=((geld.jaar_before, tuple(first)), (geld.jaar_after, tuple(second))),
                is_inkomsten=geld.stroom is Geldstroom.INKOMSTEN,
            )


def _list_moments(geld: Jaargeld, kind: Geldsoort) -> dict[str, Moment]:
    """Return the moments up to which amounts are known; of what was spent those before the end of the year alone."""
    found = (getattr(stand, kind.value) for stand in geld.regels)
    told = {each.verslag.peildatum for each in found if each and each.bedrag is not None}
    end = date(geld.jaar, 12, 31)
    moments = {text: read_moment(text) for text in told}
    known = {text: each for text, each in moments.items() if kind is Geldsoort.VERWACHT or each.laatste < end}
    return dict(sorted(known.items(), key=lambda pair: pair[1].volgorde))


def _within_year(geld: Jaargeld, moments: dict[str, Moment]) -> set[tuple[int, int, int]]:
    """Return how far in the year, or after it, each moment lies."""
    last = (each.laatste for each in moments.values())
    return {(each.year - geld.jaar, each.month, each.day) for each in last}
