"""What changed about the targets and figures of an indicator, in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self

from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.indicatoren import Indicator, Meting
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import close_zin, quote, write_opsomming
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst
from uitvoeringskompas.views.wijziging.groep import name_wie
from uitvoeringskompas.views.wijziging.streefdoelen import Streefdoelen
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_CIJFERS = 3
"""Of so many indicators with new figures alone each figure is told; of more it is told which they are."""


def list_indicatoren(verteller: Verteller) -> Iterator[str]:
    """Yield a sentence for each indicator of which a target changed, then what figures for everybody came or changed.

    Of many indicators that have figures alone, one sentence says which.
    """
    found = list_nieuws(verteller)
    yield from (nieuws.write() for nieuws in found if nieuws.doelen)
    yield from write_cijfers(tuple(nieuws for nieuws in found if not nieuws.doelen))


def write_cijfers(found: tuple[Nieuws, ...]) -> Iterator[str]:
    """Yield the figures for everybody of these indicators; of many only which they are."""
    if len(found) <= MOST_CIJFERS:
        yield from (nieuws.write() for nieuws in found)
        return
    namen = (*(nieuws.naam for nieuws in found[:MOST_CIJFERS]), f"nog {write_getal(len(found) - MOST_CIJFERS)}")
    aantal = write_getal(len(found))
    yield f"Van {aantal} indicatoren zijn er nieuwe of andere cijfers: {write_opsomming(namen)}."


def list_nieuws(verteller: Verteller) -> tuple[Nieuws, ...]:
    """Return the indicators with a target or a figure for everybody that came or changed."""
    told = (Nieuws.of(verteller, pair) for pair in verteller.vergelijking.pairs_of(ThingKind.INDICATOR))
    return tuple(nieuws for nieuws in told if nieuws and (nieuws.doelen or nieuws.metingen))


class Nieuws(Vast):
    """What is new about one indicator."""

    naam: str
    doelen: tuple[str, ...]
    metingen: tuple[str, ...]

    @classmethod
    def of(cls, verteller: Verteller, pair: Pair) -> Self | None:
        """Return what changed about an indicator that stands on both sides; None for another one."""
        doelen = Streefdoelen.of(verteller.vergelijking.after, pair) if pair.changes else None
        if doelen is None:
            return None
        return cls(
            naam=quote(verteller.naamgever.name_thing(pair.thing)),
            doelen=tuple(_tell_doelen(doelen)),
            metingen=tuple(tell_metingen(doelen.before, doelen.after)),
        )

    def write(self) -> str:
        """Return everything in one sentence."""
        return close_zin(f"{self.naam}: {'; '.join((*self.doelen, *self.metingen))}")


def _tell_doelen(doelen: Streefdoelen) -> Iterator[str]:
    """Yield what became of the targets; what one body set is told together."""
    by_home: dict[str, list[str]] = {}
    for verschoven in doelen.list_verschoven():
        by_home.setdefault(verschoven.gesteld, []).append(verschoven.write())
    for gesteld, parts in by_home.items():
        yield "; ".join(parts) + (f" ({gesteld})" if gesteld else "")
    if vervallen := doelen.write_vervallen():
        yield vervallen


def tell_metingen(before: Indicator, after: Indicator) -> Iterator[str]:
    """Yield the figures for everybody that came or changed, each measurement apart; not those of a group or an area."""
    was, nu = _for_everybody(before), _for_everybody(after)
    new: dict[str, list[Meting]] = {}
    for key, meting in sorted(nu.items()):
        if key not in was and meting.is_bekend:
            new.setdefault(name_wie(after, meting), []).append(meting)
    for wie, metingen in new.items():
        cijfers = write_opsomming(
            f"{write_uitkomst(each, after.eenheid, voluit=True)} {each.meetjaar.wanneer}" for each in metingen
        )
        yield f"{'nieuw cijfer' if len(metingen) == 1 else 'nieuwe cijfers'}: {cijfers}{wie}"
    for key in sorted({*was} & {*nu}):
        one, other = (write_uitkomst(each, after.eenheid, voluit=True) for each in (was[key], nu[key]))
        if was[key].is_bekend and nu[key].is_bekend and one != other:
            yield f"het cijfer {_write_over(nu[key].meetjaar)} gaat van {one} naar {other}{name_wie(after, nu[key])}"


def _write_over(meetjaar: Meetjaar) -> str:
    return meetjaar.wanneer if meetjaar.is_gemiddelde else f"over {meetjaar.in_woorden}"


def _for_everybody(indicator: Indicator) -> Mapping[tuple[str, str], Meting]:
    return {
        (str(meting.meetjaar), meting.reeks or ""): meting
        for meting in indicator.metingen
        if not (meting.groep or meting.gebied)
    }
