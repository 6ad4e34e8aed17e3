"""Two states of a publisher side by side: every thing with what became of it, and every change."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from operator import attrgetter

from uitvoeringskompas.compare.caution import Caution
from uitvoeringskompas.compare.cautioning import caution_pairs, caution_states
from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.compare.debut import debut_pairs
from uitvoeringskompas.compare.geld import GeldComparison, compare_geld
from uitvoeringskompas.compare.kinship import Fate, kinship_of
from uitvoeringskompas.compare.matching import Homes, Key, Match, match_things
from uitvoeringskompas.compare.pair import Pair, make_pair
from uitvoeringskompas.compare.programmas import match_programmas
from uitvoeringskompas.compare.state import State, state_in_jaar, whole_state
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.vast import Vast

VERSLAGEN = frozenset({ThingKind.VOORTGANG, ThingKind.EVALUATIE})
MOVABLE = frozenset({ThingKind.INTERVENTIE, ThingKind.DOEL, ThingKind.PRIORITEIT, ThingKind.REGEL})
"""What stays the same thing when it moves to another programme or nota; a report belongs to its own programme."""


class Comparison(Vast):
    """Two states of one publisher: every thing of either, in the order of ``ThingKind``, and what it comes down to."""

    before: State
    after: State
    pairs: tuple[Pair, ...]
    geld: tuple[GeldComparison, ...]
    cautions: tuple[Caution, ...]

    @property
    def slug(self) -> str:
        """Return the folder of the publisher."""
        return self.after.publicatie.slug

    @property
    def changes(self) -> tuple[Change, ...]:
        """Return every change, each once."""
        return tuple(change for pair in self.pairs for change in pair.changes)

    @property
    def is_equal(self) -> bool:
        """Tell whether nothing changed."""
        return not any(pair.changes for pair in self.pairs)

    @property
    def is_transcribed(self) -> bool:
        """Tell whether any of it was transcribed: then no difference may only be one that was not found."""
        return self.before.is_transcribed or self.after.is_transcribed

    def pairs_of(self, kind: ThingKind, *fates: Fate) -> tuple[Pair, ...]:
        """Return the pairs of one kind of thing, of all that became of them or of these only."""
        return tuple(pair for pair in self.pairs if pair.kind is kind and (not fates or pair.fate in fates))


def compare_states(before: State, after: State) -> Comparison:
    """Return what changed between two states of one publisher; both in a year, or both whole."""
    if (before.jaar is None) != (after.jaar is None):
        raise ValueError("a year can only be compared with a year")
    matches, homes = _match_all(before, after)
    pairs = debut_pairs((make_pair(match, homes, before, after) for match in matches), before, after)
    geld = compare_geld(before, after, pairs)
    return Comparison(
        before=before,
        after=after,
        pairs=caution_pairs(pairs, before, after, geld),
        geld=geld,
        cautions=tuple(caution_states(before, after, pairs, geld)),
    )


def compare_opvolging(before: tuple[Publicatie, int], after: tuple[Publicatie, int], peildatum: date) -> Comparison:
    """Return what changed from a year of one publisher to a year of the one that continues it, or of itself.

    The same id is then the same thing, as it is within one publisher.
    """
    names = [None, None] if before[0] is after[0] else [f"{found.naam} {jaar}" for found, jaar in (before, after)]
    first, second = (
        state_in_jaar(publicatie, jaar, peildatum, name=name)
        for (publicatie, jaar), name in zip((before, after), names, strict=True)
    )
    return compare_states(first, second)


def compare_catalogi(
    before: Catalogus, after: Catalogus, peildatum: date, *, names: tuple[str, str]
) -> tuple[Comparison, ...]:
    """Return the comparison of every publisher that stands in either; one that is absent has no things."""
    slugs = sorted({*before.publicaties, *after.publicaties})
    states = (
        [
            whole_state(
                each.publicaties.get(slug) or Publicatie(slug=slug, knowledge=each.knowledge), peildatum, name=name
            )
            for each, name in zip((before, after), names, strict=True)
        ]
        for slug in slugs
    )
    return tuple(compare_states(first, second) for first, second in states)


def _match_all(before: State, after: State) -> tuple[tuple[Match, ...], Homes]:
    """Return how all things belong together, without those of which the other state cannot tell."""
    programmas = _match_kind(ThingKind.PROGRAMMA, before, after, Homes(renamed={}))
    homes = Homes(renamed={match.before[0].id: match.after[0].id for match in programmas if match.is_one_to_one})
    found: list[Match] = []
    for kind in ThingKind:
        found += programmas if kind is ThingKind.PROGRAMMA else _match_kind(kind, before, after, homes)
    return tuple(match for match in found if not _is_unsure(match, before, after)), homes


def _match_kind(kind: ThingKind, before: State, after: State, homes: Homes) -> tuple[Match, ...]:
    if kind in VERSLAGEN and before.jaar != after.jaar:
        return ()
    first, second = ([thing for thing in state.things if thing.kind is kind] for state in (before, after))
    kinship = kinship_of(kind, (before.publicatie, after.publicatie))
    if kind is ThingKind.PROGRAMMA:
        return match_programmas(before, after, (first, second), kinship)
    if kind is ThingKind.PROFIEL:  # there is one, also when a gemeente goes on under another name
        return tuple(match_things(first, second, kinship, [(attrgetter("kind"), attrgetter("kind"))]))
    keys: list[tuple[Key, Key]] = [
        (lambda thing: (homes.home_after(thing), thing.key), lambda thing: (thing.home, thing.key))
    ]
    if kind in MOVABLE:
        keys.append((_moved_key, _moved_key))
    return tuple(match_things(first, second, kinship, keys))


def _moved_key(thing: Thing) -> Hashable:
    """Return what names a thing wherever it stands.

    The id of a line of money is its own within a programme only: elsewhere it is the same line when it is for the same.
    """
    record = thing.record
    if isinstance(record, Begrotingsregel):
        return thing.key, record.interventie or fold(record.naam or thing.home)
    return thing.key


def _is_unsure(match: Match, before: State, after: State) -> bool:
    """Tell whether a thing seems new or gone, while the other state has a file with mistakes that may hold it."""
    if match.fate not in {Fate.NIEUW, Fate.NIET_MEER_GENOEMD}:
        return False
    other = before if match.fate is Fate.NIEUW else after
    return any(_may_hold(other, path, thing) for path in other.publicatie.broken for thing in match.things)


def _may_hold(other: State, path: str, thing: Thing) -> bool:
    """Tell whether a broken file may hold a thing; of a year it is not even known which programmes run in it."""
    if path == thing.path:
        return True
    if other.jaar is None:
        return False
    return path.endswith(("/programma.yaml", f"/{thing.id}.yaml")) or thing.kind is ThingKind.PARTIJ
