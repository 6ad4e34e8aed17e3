"""Two states of a publisher side by side: every thing with what became of it, and every change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from uitvoeringskompas.compare.caution import Caution
from uitvoeringskompas.compare.cautioning import caution_pairs, caution_states
from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.compare.geld import GeldComparison, compare_geld
from uitvoeringskompas.compare.kinship import Fate, kinship_of
from uitvoeringskompas.compare.matching import Homes, Key, Match, match_things
from uitvoeringskompas.compare.pair import Pair, make_pair
from uitvoeringskompas.compare.programmas import link_programmas
from uitvoeringskompas.compare.state import State, state_in_jaar, whole_state
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie

VERSLAGEN = frozenset({ThingKind.VOORTGANG, ThingKind.EVALUATIE})
MOVABLE = frozenset({ThingKind.INTERVENTIE, ThingKind.DOEL, ThingKind.PRIORITEIT, ThingKind.REGEL})
"""What stays the same thing when it moves to another programme or nota; a report belongs to its own programme."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """Two states of one publisher: every thing of either, in the order of ``ThingKind``, and what it comes down to."""

    voor: State
    na: State
    paren: tuple[Pair, ...]
    geld: tuple[GeldComparison, ...]
    waarschuwingen: tuple[Caution, ...]

    @property
    def slug(self) -> str:
        """Return the folder of the publisher."""
        return self.na.publicatie.slug

    @property
    def wijzigingen(self) -> tuple[Change, ...]:
        """Return every change, each once."""
        return tuple(change for paar in self.paren for change in paar.wijzigingen)

    @property
    def is_gelijk(self) -> bool:
        """Tell whether nothing changed."""
        return not any(paar.wijzigingen for paar in self.paren)

    def paren_of(self, soort: ThingKind, *gangen: Fate) -> tuple[Pair, ...]:
        """Return the pairs of one kind of thing, of all that became of them or of these only."""
        return tuple(paar for paar in self.paren if paar.soort is soort and (not gangen or paar.gang in gangen))


def compare_states(voor: State, na: State) -> Comparison:
    """Return what changed between two states of one publisher; both in a year, or both whole."""
    if (voor.jaar is None) != (na.jaar is None):
        raise ValueError("a year can only be compared with a year")
    koppels, thuis = _link(voor, na)
    paren = tuple(make_pair(koppel, thuis, voor) for koppel in koppels)
    geld = compare_geld(voor, na, paren)
    return Comparison(
        voor=voor,
        na=na,
        paren=caution_pairs(paren, voor, na, geld),
        geld=geld,
        waarschuwingen=tuple(caution_states(voor, na, paren, geld)),
    )


def compare_jaren(publicatie: Publicatie, voor: int, na: int, peildatum: date) -> Comparison:
    """Return what changed from one year to another."""
    return compare_states(state_in_jaar(publicatie, voor, peildatum), state_in_jaar(publicatie, na, peildatum))


def compare_catalogi(
    voor: Catalogus, na: Catalogus, peildatum: date, *, namen: tuple[str, str]
) -> tuple[Comparison, ...]:
    """Return the comparison of every publisher that stands in either; one that is absent has no things."""
    slugs = sorted({*voor.publicaties, *na.publicaties})
    states = (
        [
            whole_state(each.publicaties.get(slug) or Publicatie(slug=slug), peildatum, naam=naam)
            for each, naam in zip((voor, na), namen, strict=True)
        ]
        for slug in slugs
    )
    return tuple(compare_states(first, second) for first, second in states)


def _link(voor: State, na: State) -> tuple[tuple[Match, ...], Homes]:
    """Return how all things belong together, without those of which the other state cannot tell."""
    programmas = _link_soort(ThingKind.PROGRAMMA, voor, na, Homes(renamed={}))
    thuis = Homes(renamed={koppel.voor[0].id: koppel.na[0].id for koppel in programmas if koppel.is_pair})
    found: list[Match] = []
    for soort in ThingKind:
        found += programmas if soort is ThingKind.PROGRAMMA else _link_soort(soort, voor, na, thuis)
    return tuple(koppel for koppel in found if not _is_unsure(koppel, voor, na)), thuis


def _link_soort(soort: ThingKind, voor: State, na: State, thuis: Homes) -> tuple[Match, ...]:
    if soort in VERSLAGEN and voor.jaar != na.jaar:
        return ()
    first, second = ([ding for ding in state.dingen if ding.soort is soort] for state in (voor, na))
    verwantschap = kinship_of(soort, (voor.publicatie, na.publicatie))
    if soort is ThingKind.PROGRAMMA:
        return link_programmas(voor, na, (first, second), verwantschap)
    keys: list[tuple[Key, Key]] = [(lambda ding: (thuis.place_voor(ding), *_name(ding)), _whole)]
    if soort in MOVABLE:
        keys.append((_name, _name))
    return tuple(match_things(first, second, verwantschap, keys))


def _name(ding: Thing) -> tuple[str, str]:
    return ding.id, ding.reeks


def _whole(ding: Thing) -> tuple[str, str, str]:
    return ding.thuis, ding.id, ding.reeks


def _is_unsure(koppel: Match, voor: State, na: State) -> bool:
    """Tell whether a thing seems new or gone, while the other state has a file with mistakes that may hold it."""
    if koppel.gang not in {Fate.NIEUW, Fate.GESTOPT}:
        return False
    other = voor if koppel.gang is Fate.NIEUW else na
    return any(_may_hold(other, pad, ding) for pad in other.publicatie.broken for ding in _both(koppel))


def _both(koppel: Match) -> Iterator[Thing]:
    yield from koppel.voor
    yield from koppel.na


def _may_hold(other: State, pad: str, ding: Thing) -> bool:
    """Tell whether a broken file may hold a thing; of a year it is not even known which programmes run in it."""
    if pad == ding.pad:
        return True
    if other.jaar is None:
        return False
    return pad.endswith(("/programma.yaml", f"/{ding.id}.yaml")) or ding.soort is ThingKind.PARTIJ
