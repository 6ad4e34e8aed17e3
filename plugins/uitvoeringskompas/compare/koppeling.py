"""Which thing in one state is which in the other: the same, renamed, merged, split, new or gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from uitvoeringskompas.compare.ding import Ding
from uitvoeringskompas.compare.lijsten import match_by
from uitvoeringskompas.compare.verwantschap import Gang, Verwantschap

Sleutel = Callable[[Ding], Hashable]
Pairs = list[tuple[Ding, Ding]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Koppel:
    """What belongs together: usually one thing in either state.

    ``blijft`` are things that go on beside this: what a new one was split from, or what one that is gone went into.
    """

    gang: Gang
    voor: tuple[Ding, ...]
    na: tuple[Ding, ...]
    blijft: tuple[Ding, ...] = ()

    @property
    def is_pair(self) -> bool:
        """Tell whether one thing stands on either side, so that their fields can be compared."""
        return len(self.voor) == len(self.na) == 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Thuis:
    """Where the things of the first state stand in the second: a programme may have another path there."""

    renamed: Mapping[str, str]

    def place_voor(self, ding: Ding) -> str:
        """Return the home of a thing of the first state, as the second calls it."""
        known = self.renamed.get(ding.thuis)
        taken = known is None and ding.thuis in self.renamed.values()
        return f"{ding.thuis} (weg)" if taken else known or ding.thuis

    def is_moved(self, voor: Ding, na: Ding) -> bool:
        """Tell whether a thing stands in another programme or nota than before."""
        return self.place_voor(voor) != na.thuis


def link_dingen(
    voor: Sequence[Ding], na: Sequence[Ding], verwantschap: Verwantschap, keys: Iterable[tuple[Sleutel, Sleutel]]
) -> Iterator[Koppel]:
    """Yield how things of one kind belong together: by the keys one after the other, then by what they were before.

    A key is a pair of functions: for a thing of the first state and for one of the second.
    """
    left, right = list(voor), list(na)
    pairs: Pairs = []
    for key_voor, key_na in keys:
        found, left, right = match_by(left, right, key_voor, key_na)
        pairs += found
    for before, after in pairs:
        yield Koppel(gang=Gang.DOORGEZET, voor=(before,), na=(after,))
    olds = {(before.id, before.reeks): before for before, _ in pairs}
    news = {(after.id, after.reeks): after for _, after in pairs}
    for familie in _group(left, right, verwantschap):
        beside: list[tuple[Gang, Ding]] = [
            (gang, olds[key, ding.reeks])
            for ding in familie.na
            for key, gang in verwantschap.predecessors(ding.id).items()
            if gang is not Gang.HERNOEMD and (key, ding.reeks) in olds
        ]
        beside += [
            (gang, news[key, ding.reeks])
            for ding in familie.voor
            for key, gang in verwantschap.successors(ding.id).items()
            if gang is not Gang.HERNOEMD and (key, ding.reeks) in news
        ]
        yield familie.koppel(beside)


@dataclass(kw_only=True, slots=True, eq=False)
class _Familie:
    """Things without a counterpart that hang together through their origin; one alone when it has no relatives."""

    voor: list[Ding]
    na: list[Ding]
    gangen: set[Gang]

    def koppel(self, beside: list[tuple[Gang, Ding]]) -> Koppel:
        """Return what happened to the family, and to whom that goes on beside it."""
        gangen = self.gangen or {gang for gang, _ in beside}
        blijft = {(ding.id, ding.reeks): ding for _, ding in beside}
        gang = _decide(gangen, len(self.voor), len(self.na))
        return Koppel(gang=gang, voor=tuple(self.voor), na=tuple(self.na), blijft=tuple(blijft.values()))

    def absorb(self, other: _Familie) -> None:
        """Take in another family."""
        self.voor += other.voor
        self.na += other.na
        self.gangen |= other.gangen


def _decide(gangen: set[Gang], gone: int, new: int) -> Gang:
    """Return what happened to a family; seen from the other side it is always the opposite."""
    merged, split = Gang.SAMENGEVOEGD in gangen, Gang.GESPLITST in gangen
    if not gangen:
        return Gang.NIEUW if new else Gang.GESTOPT
    if merged != split:
        return Gang.SAMENGEVOEGD if merged else Gang.GESPLITST
    if gone == new:
        return Gang.HERNOEMD
    return Gang.SAMENGEVOEGD if gone > new else Gang.GESPLITST


def _group(left: list[Ding], right: list[Ding], tree: Verwantschap) -> Iterable[_Familie]:
    families = {id(ding): _Familie(voor=[ding], na=[], gangen=set()) for ding in left}
    families |= {id(ding): _Familie(voor=[], na=[ding], gangen=set()) for ding in right}
    by_id: dict[tuple[str, str], list[Ding]] = {}
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
