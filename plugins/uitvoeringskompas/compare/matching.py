"""Which thing in one state is which in the other: the same, renamed, merged, split, new or gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from uitvoeringskompas.compare.kinship import Fate, Kinship
from uitvoeringskompas.compare.lists import match_by
from uitvoeringskompas.compare.thing import Thing

Key = Callable[[Thing], Hashable]
Pairs = list[tuple[Thing, Thing]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """What belongs together: usually one thing in either state.

    ``blijft`` are things that go on beside this: what a new one was split from, or what one that is gone went into.
    """

    gang: Fate
    voor: tuple[Thing, ...]
    na: tuple[Thing, ...]
    blijft: tuple[Thing, ...] = ()

    @property
    def is_pair(self) -> bool:
        """Tell whether one thing stands on either side, so that their fields can be compared."""
        return len(self.voor) == len(self.na) == 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Homes:
    """Where the things of the first state stand in the second: a programme may have another path there."""

    renamed: Mapping[str, str]

    def place_voor(self, ding: Thing) -> str:
        """Return the home of a thing of the first state, as the second calls it."""
        known = self.renamed.get(ding.thuis)
        taken = known is None and ding.thuis in self.renamed.values()
        return f"{ding.thuis} (weg)" if taken else known or ding.thuis

    def is_moved(self, voor: Thing, na: Thing) -> bool:
        """Tell whether a thing stands in another programme or nota than before."""
        return self.place_voor(voor) != na.thuis


def match_things(
    voor: Sequence[Thing], na: Sequence[Thing], verwantschap: Kinship, keys: Iterable[tuple[Key, Key]]
) -> Iterator[Match]:
    """Yield how things of one kind belong together: by the keys one after the other, then by what they were before.

    A key is a pair of functions: for a thing of the first state and for one of the second.
    """
    left, right = list(voor), list(na)
    pairs: Pairs = []
    for key_voor, key_na in keys:
        found, left, right = match_by(left, right, key_voor, key_na)
        pairs += found
    for before, after in pairs:
        yield Match(gang=Fate.DOORGEZET, voor=(before,), na=(after,))
    olds = {(before.id, before.reeks): before for before, _ in pairs}
    news = {(after.id, after.reeks): after for _, after in pairs}
    for familie in _group(left, right, verwantschap):
        beside: list[tuple[Fate, Thing]] = [
            (gang, olds[key, ding.reeks])
            for ding in familie.na
            for key, gang in verwantschap.predecessors(ding.id).items()
            if gang is not Fate.HERNOEMD and (key, ding.reeks) in olds
        ]
        beside += [
            (gang, news[key, ding.reeks])
            for ding in familie.voor
            for key, gang in verwantschap.successors(ding.id).items()
            if gang is not Fate.HERNOEMD and (key, ding.reeks) in news
        ]
        yield familie.koppel(beside)


@dataclass(kw_only=True, slots=True, eq=False)
class _Familie:
    """Things without a counterpart that hang together through their origin; one alone when it has no relatives."""

    voor: list[Thing]
    na: list[Thing]
    gangen: set[Fate]

    def koppel(self, beside: list[tuple[Fate, Thing]]) -> Match:
        """Return what happened to the family, and to whom that goes on beside it."""
        gangen = self.gangen or {gang for gang, _ in beside}
        blijft = {(ding.id, ding.reeks): ding for _, ding in beside}
        gang = _decide(gangen, len(self.voor), len(self.na))
        return Match(gang=gang, voor=tuple(self.voor), na=tuple(self.na), blijft=tuple(blijft.values()))

    def absorb(self, other: _Familie) -> None:
        """Take in another family."""
        self.voor += other.voor
        self.na += other.na
        self.gangen |= other.gangen


def _decide(gangen: set[Fate], gone: int, new: int) -> Fate:
    """Return what happened to a family; seen from the other side it is always the opposite."""
    merged, split = Fate.SAMENGEVOEGD in gangen, Fate.GESPLITST in gangen
    if not gangen:
        return Fate.NIEUW if new else Fate.GESTOPT
    if merged != split:
        return Fate.SAMENGEVOEGD if merged else Fate.GESPLITST
    if gone == new:
        return Fate.HERNOEMD
    return Fate.SAMENGEVOEGD if gone > new else Fate.GESPLITST


def _group(left: list[Thing], right: list[Thing], tree: Kinship) -> Iterable[_Familie]:
    families = {id(ding): _Familie(voor=[ding], na=[], gangen=set()) for ding in left}
    families |= {id(ding): _Familie(voor=[], na=[ding], gangen=set()) for ding in right}
    by_id: dict[tuple[str, str], list[Thing]] = {}
    for ding in right:
        by_id.setdefault((ding.id, ding.reeks), []).append(ding)
    for before in left:
        for key, gang in tree.successors(before.id).items():
            for after in by_id.get((key, before.reeks), ()):
                one, other = families[id(before)], families[id(after)]
                one.gangen.add(gang)
                if one is not other:
                    other.absorb(one)
                    families |= {id(member): other for member in (*one.voor, *one.na)}
    order = {id(ding): number for number, ding in enumerate((*left, *right))}
    found = {id(familie): familie for familie in families.values()}.values()
    for familie in found:
        familie.voor.sort(key=lambda ding: order[id(ding)])
        familie.na.sort(key=lambda ding: order[id(ding)])
    return found
