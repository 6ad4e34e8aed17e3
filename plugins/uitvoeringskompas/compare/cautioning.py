"""Says at which changes the figures may not be compared, and what could not be compared at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.compare.caution import Caution, CautionKind, Geldniveau
from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.compare.geld import GeldComparison
from uitvoeringskompas.compare.geldmoment import caution_moments
from uitvoeringskompas.compare.kinship import WEG, Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Jaargeld
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stand import find_intrekking
from uitvoeringskompas.model.verloop import breuken_of
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.vast import replace

Levels = Mapping[tuple[str, str, int], Geldniveau]


def caution_pairs(
    pairs: Iterable[Pair], before: State, after: State, geld: Iterable[GeldComparison]
) -> tuple[Pair, ...]:
    """Return the pairs with a warning at each change whose figures may not be compared."""
    levels = _levels_of(geld)
    return tuple(_caution_pair(pair, before, after, levels) for pair in pairs)


def caution_states(
    before: State, after: State, pairs: tuple[Pair, ...], geld: Iterable[GeldComparison]
) -> Iterator[Caution]:
    """Yield what a reader must know about the comparison as a whole."""
    yield from _caution_publicist(before.publicatie, after.publicatie)
    yield from _caution_gaps(before, after, pairs)
    yield from _caution_withdrawn(before, after)
    for state in (before, after):
        for path in sorted(state.publicatie.broken):
            yield Caution(kind=CautionKind.NIET_VERGELEKEN, path=path, state=state.name)
    for pair in pairs:
        yield from _breaks_between(before, after, pair)
    lines = (pair for pair in pairs if pair.kind is ThingKind.REGEL and pair.changes)
    touched = {thing.series for pair in lines for thing in pair.things}
    for each in geld:
        # Between two moments, a year of which no line changed needs no warning.
        if before.jaar is not None or str(each.jaar_after) in touched:
            yield from _caution_geld(before, after, each)
            yield from caution_moments(each)


def _caution_gaps(before: State, after: State, pairs: tuple[Pair, ...]) -> Iterator[Caution]:
    """Yield why what is not named may exist all the same: transcribed plans, and years that nobody looks at here."""
    states = tuple(dict.fromkeys(state.name for state in (before, after) if state.is_transcribed))
    if states and any(pair.fate in {Fate.NIEUW, *WEG} for pair in pairs):
        yield Caution(kind=CautionKind.OPENBARE_BRON, states=states)
    first, last = sorted((before.jaar or 0, after.jaar or 0))
    if last - first > 1:
        known = {*before.publicatie.jaren, *after.publicatie.jaren}
        jaren = tuple(jaar for jaar in sorted(known) if first < jaar < last)
        yield Caution(kind=CautionKind.JAREN_ERTUSSEN, jaren=jaren, periode=(first, last))


def _caution_publicist(before: Publicatie, after: Publicatie) -> Iterator[Caution]:
    """Yield that one publisher continues the other, and how, when they are not the same."""
    if before.slug != after.slug:
        earlier = {former: relatie for relatie, former in after.profiel.afkomst} if after.profiel else {}
        namen = (before.naam, after.naam)
        yield Caution(kind=CautionKind.ANDERE_PUBLICIST, namen=namen, relatie=earlier.get(before.slug))


def _caution_withdrawn(before: State, after: State) -> Iterator[Caution]:
    """Yield the programmes of the later year that were withdrawn by then."""
    if before.jaar is None or after.jaar is None:
        return
    state = max(before, after, key=lambda each: each.jaar or 0)
    for dossier in state.dossiers:
        intrekking = find_intrekking(dossier.programma.vaststelling, state.peildatum)
        moment = parse_moment(intrekking.datum) if intrekking else None
        if intrekking and (moment is None or moment.jaar <= (state.jaar or 0)):
            titel = dossier.programma.titel
            yield Caution(kind=CautionKind.INGETROKKEN, titel=titel, moment=intrekking.datum, jaar=state.jaar)


def _levels_of(geld: Iterable[GeldComparison]) -> Levels:
    return {
        (stand.dossier.pad, stand.regel.id, stand.jaar): post.level
        for each in geld
        for post in each.coarser
        for stand in post.stands
    }


def _caution_pair(pair: Pair, before: State, after: State, levels: Levels) -> Pair:
    if pair.kind is ThingKind.REGEL:
        changes = (_add(change, _caution_regel(change, before, after, levels)) for change in pair.changes)
    elif pair.kind is ThingKind.INDICATOR:
        changes = (_add(change, _caution_meting(change)) for change in pair.changes)
    else:
        return pair
    return replace(pair, changes=tuple(changes))


def _add(change: Change, warnings: Iterable[Caution]) -> Change:
    found = tuple(warnings)
    return replace(change, cautions=found) if found else change


def _caution_regel(change: Change, before: State, after: State, levels: Levels) -> Iterator[Caution]:
    """Yield why the amount of one line says less than it seems."""
    if isinstance(change.before, Begrotingsregel) and isinstance(change.after, Begrotingsregel):
        rounded = max(_rounding(before, change.things_before), _rounding(after, change.things_after))
        yield from _caution_amounts(change.before, change.after, rounded)
    elif not change.fields and not (change.things_before and change.things_after):
        places = [(thing.home, thing.id, before.jaar or int(thing.series)) for thing in change.things_before]
        places += [(thing.home, thing.id, after.jaar or int(thing.series)) for thing in change.things_after]
        found = {levels.get(place) for place in places}
        yield from (Caution(kind=CautionKind.ANDER_NIVEAU, level=level) for level in Geldniveau if level in found)


def _caution_amounts(before: Begrotingsregel, after: Begrotingsregel, rounded: int) -> Iterator[Caution]:
    """Yield why two amounts of a line differ less than it seems; its documents are rounded to this many euro."""
    if before.bij_benadering or after.bij_benadering:
        yield Caution(kind=CautionKind.BIJ_BENADERING)
    if before.begroot is not None and after.begroot is not None and abs(after.begroot - before.begroot) < rounded:
        yield Caution(kind=CautionKind.AFRONDING, afgerond_op=rounded)


def _rounding(state: State, things: Iterable[Thing]) -> int:
    """Return the amount in euro to which the documents of these lines round; 1 when they do not say."""
    dossiers = (state.publicatie.dossier(thing.home) for thing in things)
    begrotingen = (dossier.programma.begroting for dossier in dossiers if dossier)
    return max((found.afgerond_op or 1 for found in begrotingen if found), default=1)


def _caution_meting(change: Change) -> Iterator[Caution]:
    """Yield the break that a figure of a new series brings."""
    values = (change.before, change.after, change.holder_before, change.holder_after)
    series = {found.reeks for found in values if isinstance(found, Meting | Nulmeting | Streefwaarde)}
    for indicator in _indicators(change.things_after) or _indicators(change.things_before):
        for breuk in breuken_of(indicator):
            if breuk.reeksbreuk.nieuwe_reeks in series:
                yield Caution(kind=CautionKind.REEKSBREUK, indicator=indicator, breuk=breuk)


def _breaks_between(before: State, after: State, pair: Pair) -> Iterator[Caution]:
    """Yield the breaks of an indicator between the two years."""
    if before.jaar is None or after.jaar is None or before.jaar == after.jaar:
        return
    first, last = sorted((before.jaar, after.jaar))
    later = pair.after if after.jaar == last else pair.before
    for indicator in _indicators(later):
        for breuk in breuken_of(indicator):
            if breuk.vanaf is not None and first < breuk.vanaf <= last:
                yield Caution(kind=CautionKind.REEKSBREUK, indicator=indicator, breuk=breuk)


def _indicators(things: Iterable[Thing]) -> tuple[Indicator, ...]:
    return tuple(thing.record for thing in things if isinstance(thing.record, Indicator))


def _caution_geld(before: State, after: State, geld: GeldComparison) -> Iterator[Caution]:
    sides: tuple[tuple[State, Jaargeld], ...] = ((before, geld.before), (after, geld.after))
    for state, own in sides:
        unknown = own.som(Geldsoort.BEGROOT).onbekend
        if unknown and (geld.before.has_bedrag or geld.after.has_bedrag):
            yield Caution(kind=CautionKind.ONBEKEND_BEDRAG, state=state.name, count=unknown, jaar=own.jaar)
    for kind in Geldsoort if geld.stroom is Geldstroom.UITGAVEN else ():
        known = [own.som(kind).bekend > 0 for _, own in sides]
        if known[0] != known[1] and geld.before.is_known and geld.after.is_known:
            state, own = sides[known.index(True)]
            yield Caution(kind=CautionKind.ANDERE_GELDSOORT, geldsoort=kind, state=state.name, jaar=own.jaar)
    for level in dict.fromkeys(post.level for post in geld.coarser):
        yield Caution(kind=CautionKind.ANDER_NIVEAU, level=level, jaar=geld.jaar_after)
