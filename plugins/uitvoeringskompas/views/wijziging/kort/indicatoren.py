"""What changed about the targets and figures of an indicator, in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Streefwaarde
from uitvoeringskompas.model.koers.streefdoel import resolve_streefwaarde
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import close_zin, quote, write_opsomming
from uitvoeringskompas.views.onderwerp.cijfers import write_uitkomst
from uitvoeringskompas.views.onderwerp.streefwaarden import write_streefwaarde
from uitvoeringskompas.views.onderwerp.vaststelling import describe_aanneming
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_CIJFERS = 3
"""Of so many indicators with new figures alone each figure is told; of more it is told which they are."""
HOGER, LAGER = "hoger_is_beter", "lager_is_beter"


def list_indicatoren(verteller: Verteller) -> Iterator[str]:
    """Yield a sentence for each indicator of which a target changed, then what figures for everybody came or changed.

    Of many indicators that have figures alone, one sentence says which.
    """
    told = [_Nieuws.of(verteller, pair) for pair in verteller.vergelijking.pairs_of(ThingKind.INDICATOR)]
    found = [nieuws for nieuws in told if nieuws and (nieuws.doelen or nieuws.metingen)]
    yield from (nieuws.write() for nieuws in found if nieuws.doelen)
    cijfers = [nieuws for nieuws in found if not nieuws.doelen]
    if len(cijfers) <= MOST_CIJFERS:
        yield from (nieuws.write() for nieuws in cijfers)
    else:
        namen = (*(nieuws.naam for nieuws in cijfers[:MOST_CIJFERS]), f"nog {write_getal(len(cijfers) - MOST_CIJFERS)}")
        aantal = write_getal(len(cijfers))
        yield f"Van {aantal} indicatoren zijn er nieuwe of andere cijfers: {write_opsomming(namen)}."


@dataclass(frozen=True, kw_only=True, slots=True)
class _Nieuws:
    """What is new about one indicator."""

    naam: str
    doelen: tuple[str, ...]
    metingen: tuple[str, ...]

    @classmethod
    def of(cls, verteller: Verteller, pair: Pair) -> Self | None:
        """Return what changed about an indicator that stands on both sides; None for another one."""
        if not (pair.is_one_to_one and pair.changes):
            return None
        before, after = (thing.record for thing in pair.things)
        if not (isinstance(before, Indicator) and isinstance(after, Indicator)):
            return None
        return cls(
            naam=quote(verteller.naamgever.name_thing(pair.thing)),
            doelen=tuple(_tell_doelen(verteller.vergelijking.after, before, after)),
            metingen=tuple(_tell_metingen(before, after)),
        )

    def write(self) -> str:
        """Return everything in one sentence."""
        return close_zin(f"{self.naam}: {'; '.join((*self.doelen, *self.metingen))}")


def _tell_doelen(state: State, before: Indicator, after: Indicator) -> Iterator[str]:
    """Yield what became of the targets; what one body set is told together."""
    pair = _Doelen.of(before, after)
    by_home: dict[str, list[str]] = {}
    for streefwaarde, words in pair.tell():
        by_home.setdefault(_tell_gesteld(state, after, streefwaarde), []).append(words)
    yield from ("; ".join(parts) + gesteld for gesteld, parts in by_home.items())
    if pair.gone and not pair.is_one_after_the_other:
        yield from _tell_gone(state, pair)


def _tell_gone(state: State, pair: _Doelen) -> Iterator[str]:
    """Yield which targets are not there any more; that a year went by is no news, that none is set for now is."""
    if state.jaar is None:
        yield f"het doel voor {write_opsomming(pair.gone)} wordt niet meer genoemd"
    elif not pair.after.streefwaarden:
        yield f"in {state.jaar} wordt geen doel genoemd"
    elif to_come := [jaar for jaar in pair.gone if jaar >= state.jaar]:
        yield f"het doel voor {write_opsomming(to_come)} wordt in {state.jaar} niet genoemd"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Doelen:
    """The targets of an indicator by year; of a year with several, or of no year, nothing short can be said."""

    before: Indicator
    after: Indicator
    was: Mapping[int, Streefwaarde]
    nu: Mapping[int, Streefwaarde]

    @classmethod
    def of(cls, before: Indicator, after: Indicator) -> Self:
        """Return the targets of both states."""
        lists = [each.streefwaarden for each in (before, after)]
        counts = [Counter(found.jaar for found in own) for own in lists]
        several = {jaar for count in counts for jaar, times in count.items() if times > 1}
        was, nu = ({found.jaar: found for found in own if found.jaar and found.jaar not in several} for own in lists)
        return cls(before=before, after=after, was=was, nu=nu)

    @property
    def gone(self) -> list[int]:
        """Return the years of which only the first state names a target."""
        return sorted({*self.was} - {*self.nu})

    @property
    def new(self) -> list[int]:
        """Return the years of which only the second state names a target."""
        return sorted({*self.nu} - {*self.was})

    @property
    def is_one_after_the_other(self) -> bool:
        """Tell whether one year with a target made place for one other year."""
        return len(self.gone) == len(self.new) == 1

    def tell(self) -> Iterator[tuple[Streefwaarde, str]]:
        """Yield the targets that came or changed; years with the same change are told together."""
        if self.is_one_after_the_other:
            gone, new = self.gone[0], self.new[0]
            one, other = _write(self.before, self.was[gone]), _write(self.after, self.nu[new])
            yield self.nu[new], f"het doel was {one} voor {gone} en is {other} voor {new}"
        groups: dict[tuple[str, str], list[int]] = {}
        for jaar in sorted(self.nu):
            if jaar in self.was or not self.is_one_after_the_other:
                one = _write(self.before, self.was[jaar]) if jaar in self.was else ""
                groups.setdefault((one, _write(self.after, self.nu[jaar])), []).append(jaar)
        for (one, other), jaren in groups.items():
            if one != other:
                yield self.nu[jaren[0]], self._tell_group(one, other, jaren)

    def _tell_group(self, one: str, other: str, jaren: list[int]) -> str:
        if not one:
            return f"voor {write_opsomming(jaren)} is het doel {other}"
        oordeel = _judge(self.before, self.was[jaren[0]], self.after, self.nu[jaren[0]])
        return f"het doel voor {write_opsomming(jaren)} gaat van {one} naar {other}{oordeel}"


def _write(indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    return write_streefwaarde(indicator, streefwaarde, voluit=True)


def _judge(before: Indicator, was: Streefwaarde, after: Indicator, nu: Streefwaarde) -> str:
    """Return whether the new target asks more or less; only of two values of one series with a known direction."""
    values = resolve_streefwaarde(before, was), resolve_streefwaarde(after, nu)
    is_alike = (was.operator, was.reeks) == (nu.operator, nu.reeks) and before.eenheid == after.eenheid
    if values[0] is None or values[1] is None or not is_alike or after.richting not in {HOGER, LAGER}:
        return ""
    is_more = (values[1] > values[0]) == (after.richting == HOGER)
    return ", en dat is ambitieuzer" if is_more else ", en dat is minder ambitieus"


def _tell_gesteld(state: State, indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    """Return who set the target and when, or else where it stands: " (door de raad vastgesteld in 2023)"."""
    written = state.publicatie.indicatoren.get(indicator.id, indicator).streefwaarden
    place = streefwaarde.node.pointer
    home = next((each.gesteld_in for each in written if each.node.pointer == place), None)
    dossier = state.publicatie.dossier(home)
    policy = dossier.programma if dossier else state.publicatie.notas.get(home or "")
    if policy is None:
        return ""
    return f" ({describe_aanneming(policy.vaststelling) or f'uit {quote(policy.titel)}'})"


def _tell_metingen(before: Indicator, after: Indicator) -> Iterator[str]:
    """Yield the figures for everybody that came or changed; not those of a group or an area."""
    was, nu = _for_everybody(before), _for_everybody(after)
    new = [meting for key, meting in sorted(nu.items()) if key not in was and meting.is_bekend]
    if new:
        cijfers = write_opsomming(
            f"{write_uitkomst(each, after.eenheid, voluit=True)} {each.meetjaar.wanneer}" for each in new
        )
        yield f"{'nieuw cijfer' if len(new) == 1 else 'nieuwe cijfers'}: {cijfers}"
    for key in sorted({*was} & {*nu}):
        one, other = (write_uitkomst(each, after.eenheid, voluit=True) for each in (was[key], nu[key]))
        if was[key].is_bekend and nu[key].is_bekend and one != other:
            yield f"het cijfer {_write_over(nu[key].meetjaar)} gaat van {one} naar {other}"


def _write_over(meetjaar: Meetjaar) -> str:
    return meetjaar.wanneer if meetjaar.is_gemiddelde else f"over {meetjaar.in_woorden}"


def _for_everybody(indicator: Indicator) -> Mapping[tuple[str, str], Meting]:
    return {
        (str(meting.meetjaar), meting.reeks or ""): meting
        for meting in indicator.metingen
        if not (meting.groep or meting.gebied)
    }
