"""Says at which changes the figures may not be compared, and what could not be compared at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from uitvoeringskompas.compare.caution import Caution, CautionKind, GeldLevel
from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.compare.geld import GeldComparison
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.geld import Geldsoort, Jaargeld
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.verloop import breuken_of

Levels = Mapping[tuple[str, str, int], GeldLevel]


def caution_pairs(paren: Iterable[Pair], voor: State, na: State, geld: Iterable[GeldComparison]) -> tuple[Pair, ...]:
    """Return the pairs with a warning at each change whose figures may not be compared."""
    levels = _levels_of(geld)
    return tuple(_warn_paar(paar, voor, na, levels) for paar in paren)


def caution_states(voor: State, na: State, paren: Iterable[Pair], geld: Iterable[GeldComparison]) -> Iterator[Caution]:
    """Yield what a reader must know about the comparison as a whole."""
    for state in (voor, na):
        for pad in sorted(state.publicatie.broken):
            yield Caution(soort=CautionKind.NIET_VERGELEKEN, pad=pad, staat=state.naam)
    pairs = tuple(paren)
    for paar in pairs:
        yield from _breaks_between(voor, na, paar)
    lines = (paar for paar in pairs if paar.soort is ThingKind.REGEL and paar.wijzigingen)
    touched = {ding.reeks for paar in lines for ding in (*paar.voor, *paar.na)}
    for each in geld:
        # Between two moments, a year of which no line changed needs no warning.
        if voor.jaar is not None or str(each.jaar_na) in touched:
            yield from _warn_geld(voor, na, each)


def _levels_of(geld: Iterable[GeldComparison]) -> Levels:
    return {
        (stand.dossier.pad, stand.regel.id, stand.regel.jaar): post.niveau
        for each in geld
        for post in each.anders
        for stand in (*post.voor, *post.na)
    }


def _warn_paar(paar: Pair, voor: State, na: State, levels: Levels) -> Pair:
    if paar.soort is ThingKind.REGEL:
        changes = (_add(change, _warn_regel(change, voor, na, levels)) for change in paar.wijzigingen)
    elif paar.soort is ThingKind.INDICATOR:
        changes = (_add(change, _warn_meting(change)) for change in paar.wijzigingen)
    else:
        return paar
    return replace(paar, wijzigingen=tuple(changes))


def _add(change: Change, warnings: Iterable[Caution]) -> Change:
    found = tuple(warnings)
    return replace(change, waarschuwingen=found) if found else change


def _warn_regel(change: Change, voor: State, na: State, levels: Levels) -> Iterator[Caution]:
    """Yield why the amount of one line says less than it seems."""
    before, after = change.voor, change.na
    if isinstance(before, Begrotingsregel) and isinstance(after, Begrotingsregel):
        if before.bij_benadering or after.bij_benadering:
            yield Caution(soort=CautionKind.BIJ_BENADERING)
        rounded = max(_rounding(voor, change.voor_dingen), _rounding(na, change.na_dingen))
        if before.begroot is not None and after.begroot is not None and abs(after.begroot - before.begroot) < rounded:
            yield Caution(soort=CautionKind.AFRONDING, afgerond_op=rounded)
    elif not change.velden and not (change.voor_dingen and change.na_dingen):
        found = {
            levels.get((ding.thuis, ding.id, state.jaar or int(ding.reeks)))
            for state, dingen in ((voor, change.voor_dingen), (na, change.na_dingen))
            for ding in dingen
        }
        for niveau in (each for each in GeldLevel if each in found):
            yield Caution(soort=CautionKind.ANDER_NIVEAU, niveau=niveau)


def _rounding(state: State, dingen: Iterable[Thing]) -> int:
    """Return the amount in euro to which the documents of these lines round; 1 when they do not say."""
    dossiers = (state.publicatie.dossier(ding.thuis) for ding in dingen)
    begrotingen = (dossier.programma.begroting for dossier in dossiers if dossier)
    return max((found.afgerond_op or 1 for found in begrotingen if found), default=1)


def _warn_meting(change: Change) -> Iterator[Caution]:
    """Yield the break that a figure of a new series brings."""
    values = (change.voor, change.na, change.houder_voor, change.houder_na)
    series = {found.reeks for found in values if isinstance(found, Meting | Nulmeting | Streefwaarde)}
    for indicator in _indicators(change.na_dingen) or _indicators(change.voor_dingen):
        for breuk in breuken_of(indicator):
            if breuk.reeksbreuk.nieuwe_reeks in series:
                yield Caution(soort=CautionKind.REEKSBREUK, indicator=indicator, breuk=breuk)


def _breaks_between(voor: State, na: State, paar: Pair) -> Iterator[Caution]:
    """Yield the breaks of an indicator between the two years."""
    if voor.jaar is None or na.jaar is None or voor.jaar == na.jaar:
        return
    first, last = sorted((voor.jaar, na.jaar))
    later = paar.na if na.jaar == last else paar.voor
    for indicator in _indicators(later):
        for breuk in breuken_of(indicator):
            if breuk.vanaf is not None and first < breuk.vanaf <= last:
                yield Caution(soort=CautionKind.REEKSBREUK, indicator=indicator, breuk=breuk)


def _indicators(dingen: Iterable[Thing]) -> tuple[Indicator, ...]:
    return tuple(ding.record for ding in dingen if isinstance(ding.record, Indicator))


def _warn_geld(voor: State, na: State, geld: GeldComparison) -> Iterator[Caution]:
    sides: tuple[tuple[State, Jaargeld], ...] = ((voor, geld.voor), (na, geld.na))
    for state, own in sides:
        unknown = own.som(Geldsoort.BEGROOT).onbekend
        if unknown:
            yield Caution(soort=CautionKind.ONBEKEND_BEDRAG, staat=state.naam, aantal=unknown, jaar=own.jaar)
    for soort in Geldsoort:
        known = [own.som(soort).bekend > 0 for _, own in sides]
        if known[0] != known[1] and geld.voor.is_known and geld.na.is_known:
            state, own = sides[known.index(True)]
            yield Caution(soort=CautionKind.ANDERE_GELDSOORT, geldsoort=soort, staat=state.naam, jaar=own.jaar)
    for niveau in dict.fromkeys(post.niveau for post in geld.anders):
        yield Caution(soort=CautionKind.ANDER_NIVEAU, niveau=niveau, jaar=geld.jaar_na)
