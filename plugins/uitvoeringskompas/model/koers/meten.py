"""Where a figure began and which of its values is judged, given who set the target and which day it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.koers.maat import Maat
from uitvoeringskompas.model.koers.streefdoel import Gemeten, find_basis, resolve_streefwaarde


def measure(indicator: Indicator, doel: Streefwaarde | None, plek: str | None, peildatum: date) -> Maat:
    """Return what is known of an indicator on a day, held against a target; without one for a nota or programme."""
    metingen = list_metingen(indicator)
    nulmeting = _find_nulmeting(indicator, doel, plek)
    reeks = _reeks_of(doel, nulmeting, metingen)
    own = tuple(meting for meting in metingen if meting.reeks == reeks)
    basis = find_basis(indicator, doel) if doel and doel.verandering is not None else None
    return Maat(
        indicator=indicator,
        doel=doel,
        grens=resolve_streefwaarde(indicator, doel) if doel else None,
        begin=_prefer_meting(basis or nulmeting or _oldest_nulmeting(indicator, reeks), own) or next(iter(own), None),
        laatste=_find_laatste(indicator, doel, metingen, own, peildatum),
        metingen=metingen,
        reeks=reeks,
        peildatum=peildatum,
    )


def list_metingen(indicator: Indicator) -> tuple[Meting, ...]:
    """Return what was measured for everyone together and is known, from old to new."""
    found = (each for each in indicator.metingen if each.is_bekend and not (each.groep or each.gebied))
    return tuple(sorted(found, key=lambda meting: (meting.meetjaar.volgorde, meting.reeks or "")))


def _find_nulmeting(indicator: Indicator, doel: Streefwaarde | None, plek: str | None) -> Nulmeting | None:
    """Return the baseline of who set the target, in the series of the target when it names one."""
    voor = doel.gesteld_in if doel and doel.gesteld_in else plek
    reeks = doel.reeks if doel else None
    for found in indicator.nulmetingen:
        if found.is_bekend and voor in {found.voor, None} and (reeks in {found.reeks, None}):
            return found
    return None


def _reeks_of(doel: Streefwaarde | None, nulmeting: Nulmeting | None, metingen: Sequence[Meting]) -> str | None:
    """Return the series in which the target was set: its own, that of its baseline, or else the latest."""
    if doel and (doel.reeks or doel.verandering is not None):
        return doel.reeks
    if nulmeting:
        return nulmeting.reeks
    return metingen[-1].reeks if metingen else None


def _prefer_meting(begin: Gemeten | None, own: Iterable[Meting]) -> Gemeten | None:
    """Return the measured value that a baseline repeats: that one may say how sure it is."""
    if begin is None:
        return None
    same = (each for each in own if (each.meetjaar, each.waarde) == (begin.meetjaar, begin.waarde))
    return next(same, begin)


def _oldest_nulmeting(indicator: Indicator, reeks: str | None) -> Nulmeting | None:
    """Return the first baseline in a series: where it began for who set a target without a baseline of its own."""
    found = [each for each in indicator.nulmetingen if each.is_bekend and each.meetjaar and each.reeks == reeks]
    return min(found, key=lambda each: each.meetjaar.volgorde if each.meetjaar else (0, 0), default=None)


def _find_laatste(
    indicator: Indicator,
    doel: Streefwaarde | None,
    metingen: Sequence[Meting],
    own: Sequence[Meting],
    peildatum: date,
) -> Meting | None:
    """Return the value that is judged: that of the year of the target when it is over, else the latest.

    It is of another series when that has taken the place of the own one.
    """
    if doel and doel.jaar and doel.jaar < peildatum.year:
        found = _pick_jaar(own, doel.jaar) or _pick_jaar(metingen, doel.jaar)
        if found or own:
            return found or own[-1]
    nieuw = {breuk.nieuwe_reeks for breuk in indicator.reeksbreuken if own and breuk.oude_reeks == own[-1].reeks}
    later = [each for each in metingen if each.reeks in nieuw and each.meetjaar.volgorde > own[-1].meetjaar.volgorde]
    return next(reversed(later or own or list(metingen)), None)


def _pick_jaar(metingen: Sequence[Meting], jaar: int) -> Meting | None:
    """Return what was measured in a year: in that year alone, else over its end, or as a mean that ends with it."""
    found = [each for each in metingen if each.meetjaar.tot_en_met == jaar]
    found += [each for each in metingen if each.meetjaar.van == jaar and not each.meetjaar.is_gemiddelde]
    return min(found, key=lambda each: each.meetjaar.tot_en_met - each.meetjaar.van, default=None)
