"""Which id came from which: renamed, merged and split things over the years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Self

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.vast import Vast

# A path of several steps is told by its strongest one: what was merged on the way is no longer just renamed.
_STRENGTH = ("was", "afgesplitst_van", "vervangt")
_Edges = Mapping[str, Mapping[str, str]]
_APART = "afgesplitst_van"
"""What was split off is a thing of its own from then on."""


class Familie(Vast):
    """The ids that one thing had over the years, the newest first: it was renamed, or merged with others.

    What was split off is another family: from then on it goes its own way.
    """

    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """Return the newest id, which names the whole."""
        return self.ids[0]


class Stamboom(Vast):
    """The links between earlier and later ids of one kind of thing of one publisher."""

    earlier: _Edges  # id → earlier id → was, vervangt or afgesplitst_van
    later: _Edges

    @classmethod
    def from_things(cls, things: Iterable[tuple[str, Herleidbaar]]) -> Self:
        """Build the tree from every thing with its id."""
        earlier: dict[str, dict[str, str]] = {}
        later: dict[str, dict[str, str]] = {}
        for thing_id, thing in things:
            for relatie, former in thing.afkomst:
                earlier.setdefault(thing_id, {})[former] = relatie
                later.setdefault(former, {})[thing_id] = relatie
        return cls(earlier=earlier, later=later)

    def ancestors(self, thing_id: str) -> Mapping[str, str]:
        """Return every earlier id with the relation to it: ``was``, ``vervangt`` or ``afgesplitst_van``."""
        return _walk(self.earlier, thing_id)

    def descendants(self, thing_id: str) -> Mapping[str, str]:
        """Return every later id with the relation that it has to this one."""
        return _walk(self.later, thing_id)

    def families(self, newest_first: Sequence[str]) -> Mapping[str, Familie]:
        """Return for each of these ids the family that it belongs to."""
        order = {thing_id: place for place, thing_id in enumerate(dict.fromkeys(newest_first))}
        found: dict[str, Familie] = {}
        for thing_id in order:
            if thing_id not in found:
                familie = Familie(ids=tuple(sorted(self._continued(thing_id) & order.keys(), key=order.__getitem__)))
                found |= dict.fromkeys(familie.ids, familie)
        return found

    def order_families(self, ids: Iterable[str]) -> Mapping[str, Familie]:
        """Return for each of these ids its family, of which what came from most others is the newest."""
        return self.families(sorted(ids, key=lambda found: len(self.ancestors(found)), reverse=True))

    def is_newest(self, thing_id: str) -> bool:
        """Tell whether nothing came in its place; what was split off from it did not."""
        return all(relatie == _APART for relatie in self.later.get(thing_id, {}).values())

    def _continued(self, start: str) -> set[str]:
        """Return every id that is the same thing as this one, before or after; a circle ends by itself."""
        found, todo = {start}, [start]
        while todo:
            thing_id = todo.pop()
            edges = (self.earlier.get(thing_id, {}), self.later.get(thing_id, {}))
            near = {other for each in edges for other, relatie in each.items() if relatie != _APART}
            todo += near - found
            found |= near
        return found


def _walk(edges: _Edges, start: str) -> Mapping[str, str]:
    """Return all ids that can be reached, with the strongest relation on the way; a circle ends by itself."""
    found: dict[str, str] = {}
    todo = list(edges.get(start, {}).items())
    while todo:
        thing_id, relatie = todo.pop(0)
        if thing_id in found or thing_id == start:
            continue
        found[thing_id] = relatie
        todo += [
            (further, max(relatie, step, key=_STRENGTH.index)) for further, step in edges.get(thing_id, {}).items()
        ]
    return found
