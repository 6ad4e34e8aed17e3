"""Which thing in one state is which in the other: the same, renamed, merged, split, new or gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from uitvoeringskompas.compare.kinship import Fate, Kinship, reached
from uitvoeringskompas.compare.lists import match_by
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.vast import Vast

Key = Callable[[Thing], Hashable]
_Family = tuple[tuple[Thing, ...], tuple[Thing, ...], set[Fate]]
"""What is gone and what is new and hangs together through its origin, and what happened; often just one thing."""


class Match(Vast):
    """What belongs together: usually one thing in either state.

    ``remaining`` are things that go on beside this: what a new one was split from, or what one that is gone went into.
    """

    fate: Fate
    before: tuple[Thing, ...]
    after: tuple[Thing, ...]
    remaining: tuple[Thing, ...] = ()

    @property
    def things(self) -> tuple[Thing, ...]:
        """Return the things of both states."""
        return (*self.before, *self.after)

    @property
    def thing(self) -> Thing:
        """Return the thing as it is in the second state, or was in the first; the first of them of several."""
        return (*self.after, *self.before)[0]

    @property
    def kind(self) -> ThingKind:
        """Return which kind of thing it is about."""
        return self.thing.kind

    @property
    def is_one_to_one(self) -> bool:
        """Tell whether one thing stands on either side, so that their fields can be compared."""
        return len(self.before) == len(self.after) == 1


class Homes(Vast):
    """Where the things of the first state stand in the second: a programme may have another path there."""

    renamed: Mapping[str, str]

    def home_after(self, thing: Thing) -> str:
        """Return the home of a thing of the first state, as the second calls it."""
        known = self.renamed.get(thing.home)
        taken = known is None and thing.home in self.renamed.values()
        return f"{thing.home} (weg)" if taken else known or thing.home

    def is_moved(self, before: Thing, after: Thing) -> bool:
        """Tell whether a thing stands in another programme or nota than before."""
        return self.home_after(before) != after.home


def match_things(
    before: Sequence[Thing], after: Sequence[Thing], kinship: Kinship, keys: Iterable[tuple[Key, Key]]
) -> Iterator[Match]:
    """Yield how things of one kind belong together: by the keys one after the other, then by what they were before.

    A key is a pair of functions: for a thing of the first state and for one of the second.
    """
    gone, new = list(before), list(after)
    pairs: list[tuple[Thing, Thing]] = []
    for key_before, key_after in keys:
        found, gone, new = match_by(gone, new, key_before, key_after)
        pairs += found
    yield from (Match(fate=Fate.DOORGEZET, before=(one,), after=(other,)) for one, other in pairs)
    olds, news = {one.key: one for one, _ in pairs}, {other.key: other for _, other in pairs}
    for left, right, fates in _list_families(gone, new, kinship):
        beside = [*_list_beside(right, kinship.predecessors, olds), *_list_beside(left, kinship.successors, news)]
        yield Match(
            fate=_decide(fates or {fate for fate, _ in beside}, len(left), len(right)),
            before=left,
            after=right,
            remaining=tuple({thing.key: thing for _, thing in beside}.values()),
        )


def _list_beside(
    things: Iterable[Thing],
    relatives_of: Callable[[str], Mapping[str, Fate]],
    going_on: Mapping[tuple[str, str], Thing],
) -> Iterator[tuple[Fate, Thing]]:
    """Yield what goes on beside these things, and what happened: what a new one came from, what one gone went into."""
    for thing in things:
        for other, fate in relatives_of(thing.id).items():
            if fate is not Fate.HERNOEMD and (other, thing.series) in going_on:
                yield fate, going_on[other, thing.series]


def _decide(fates: set[Fate], gone: int, new: int) -> Fate:
    """Return what happened to a family; seen from the other side it is always the opposite."""
    merged, split = Fate.SAMENGEVOEGD in fates, Fate.GESPLITST in fates
    if not fates:
        return Fate.NIEUW if new else Fate.NIET_MEER_GENOEMD
    if merged != split:
        return Fate.SAMENGEVOEGD if merged else Fate.GESPLITST
    if gone == new:
        return Fate.HERNOEMD
    return Fate.SAMENGEVOEGD if gone > new else Fate.GESPLITST


def _list_families(gone: list[Thing], new: list[Thing], kinship: Kinship) -> Iterator[_Family]:
    links = _link_relatives(gone, new, kinship)
    things = (*gone, *new)
    seen: set[int] = set()
    for number in range(len(things)):
        if number not in seen:
            members = sorted(reached(number, lambda found: links[found]))
            seen |= set(members)
            left = tuple(things[member] for member in members if member < len(gone))
            right = tuple(things[member] for member in members if member >= len(gone))
            yield left, right, {fate for member in members for fate in links[member].values()}


def _link_relatives(gone: list[Thing], new: list[Thing], kinship: Kinship) -> Mapping[int, Mapping[int, Fate]]:
    """Return who is a relative of whom and how, both ways; numbered are first what is gone and then what is new."""
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, thing in enumerate(new, start=len(gone)):
        numbers[thing.key].append(number)
    links: dict[int, dict[int, Fate]] = {number: {} for number in range(len(gone) + len(new))}
    for number, thing in enumerate(gone):
        for other, fate in kinship.successors(thing.id).items():
            for relative in numbers.get((other, thing.series), ()):
                links[number][relative] = links[relative][number] = fate
    return links
