"""Which mapping in one list is which in the other: by id or key, never by position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.record import Record

Some = TypeVar("Some")
Couples = list[tuple[Some, Some]]


def pair_records(
    before: Sequence[Record], after: Sequence[Record]
) -> tuple[Couples[Record], tuple[Record, ...], tuple[Record, ...]]:
    """Return the mappings that belong together, those only in the first list and those only in the second.

    First what is the same in full, then what has the same key and the same further marks, then what is unique by the
    same values, then the same key alone. What is left of both is the same when it only moved in time.
    """
    pairs: Couples[Record] = []
    left, right = list(before), list(after)
    for key_of in (_whole, _marked, _unique, _key):
        found, left, right = match_by(left, right, key_of)
        pairs += found
        if not (left and right):
            return pairs, tuple(left), tuple(right)
    for key_of in (_named, _timeless):
        found, _, _ = match_by(_alone(left, key_of), _alone(right, key_of), key_of)
        pairs += found
        paired = {id(record) for pair in found for record in pair}
        left, right = ([each for each in side if id(each) not in paired] for side in (left, right))
    return pairs, tuple(left), tuple(right)


def _alone(records: Sequence[Record], key_of: Callable[[Record], Hashable]) -> list[Record]:
    """Return what has a key that no other on its side has: of two that went nobody knows which one moved."""
    times = Counter(map(key_of, records))
    return [record for record in records if key_of(record) != () and times[key_of(record)] == 1]


def match_by(
    before: Sequence[Some],
    after: Sequence[Some],
    key_of: Callable[[Some], Hashable],
    key_after: Callable[[Some], Hashable] | None = None,
) -> tuple[Couples[Some], list[Some], list[Some]]:
    """Pair what has the same key, in order where a key occurs more often; return the pairs and what is left over."""
    waiting: dict[Hashable, list[Some]] = {}
    for item in reversed(after):
        waiting.setdefault((key_after or key_of)(item), []).append(item)
    pairs: Couples[Some] = []
    left: list[Some] = []
    for item in before:
        same = waiting.get(key_of(item))
        if same:
            pairs.append((item, same.pop()))
        else:
            left.append(item)
    taken = {id(later) for _, later in pairs}
    return pairs, left, [item for item in after if id(item) not in taken]


def key_of(record: Record) -> tuple[Hashable, ...]:
    """Return what tells a mapping from the others in its list; the order of a list in it does not matter."""
    return _values(record, record.shape.sleutel)


def _values(record: Record, names: tuple[str, ...]) -> tuple[Hashable, ...]:
    values = (getattr(record, name) for name in names)
    return tuple(tuple(sorted(value, key=repr)) if isinstance(value, tuple) else value for value in values)


def _named(record: Record) -> Hashable:
    """Return the own name of a thing and its key but for when; nothing without a name or a when."""
    when = _when(record)
    named = [key for key in record.shape.naam if record.shape.velden[key].kind is str and getattr(record, key)]
    rest = tuple(key for key in record.shape.sleutel if key not in when)
    return (named[0], *_values(record, (named[0], *rest))) if when and named else ()


def _timeless(record: Record) -> Hashable:
    """Return all that a thing says but for the when in its key; nothing without a when."""
    when = _when(record)
    rest = tuple(key for key in record.shape.velden if key not in when)
    return (rest, *_values(record, rest)) if when else ()


def _when(record: Record) -> frozenset[str]:
    """Return the keys of its key that say when: what is planned or set for another day or year is the same thing."""
    velden = (record.shape.velden[key] for key in record.shape.sleutel)
    return frozenset(veld.key for veld in velden if veld.kind in {Momenttekst, Meetjaar} or veld.key == "jaar")


def _whole(record: Record) -> Hashable:
    return record


def _key(record: Record) -> Hashable:
    return key_of(record)


def _unique(record: Record) -> Hashable:
    """Return what no two in a list share; of what has no such key, what it is known by."""
    return _values(record, record.shape.uniek or record.shape.sleutel)


def _marked(record: Record) -> Hashable:
    """Return the key with its further marks beside it: what is left to differ is words and figures."""
    return (key_of(record), tuple(getattr(record, name) for name in record.shape.kenmerk))
