"""Stands in for rpds: collections of which a changed one is another, as ``referencing`` and ``jsonschema`` use them.

A change costs a copy; there are some twenty schemas.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class HashTrieMap(dict[K, V]):
    """A mapping that nobody changes."""

    @classmethod
    def convert(cls, value: Mapping[K, V]) -> HashTrieMap[K, V]:
        """Return any mapping as one of these."""
        return value if isinstance(value, cls) else cls(value)

    def insert(self, key: K, value: V) -> HashTrieMap[K, V]:
        """Return it with one more."""
        return HashTrieMap({**self, key: value})

    def remove(self, key: K) -> HashTrieMap[K, V]:
        """Return it with one less."""
        return HashTrieMap({each: value for each, value in self.items() if each != key})

    def update(self, *others: Mapping[K, V]) -> HashTrieMap[K, V]:  # type: ignore[override] # gives another one
        """Return it with all of others."""
        merged = dict(self)
        for other in others:
            merged.update(other)
        return HashTrieMap(merged)


class HashTrieSet(frozenset[K]):
    """A set that nobody changes."""

    def insert(self, value: K) -> HashTrieSet[K]:
        """Return it with one more."""
        return HashTrieSet(self | {value})

    def remove(self, value: K) -> HashTrieSet[K]:
        """Return it with one less."""
        return HashTrieSet(self - {value})

    def update(self, *others: Iterable[K]) -> HashTrieSet[K]:
        """Return it with all of others."""
        return HashTrieSet(self.union(*others))


class List(Generic[V]):
    """A row to which one is added in front."""

    def __init__(self, values: Iterable[V] = ()) -> None:
        """Take what is in it, the first first."""
        self._values = tuple(values)

    def push_front(self, value: V) -> List[V]:
        """Return it with one more in front."""
        return List((value, *self._values))

    def __iter__(self) -> Iterator[V]:
        """Give what is in it, the first first."""
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
