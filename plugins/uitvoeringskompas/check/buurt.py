"""What a verdict on one publisher holds on to of the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from uitvoeringskompas.vast import Vast

Mark: TypeAlias = Callable[[str], object]
"""Gives by the slug of a publisher what is another thing when anything in its plans is."""


class Buurt(Vast):
    """Who there were beside a publisher (``names``), and the mark of each at whose plans was looked."""

    names: object
    marks: Mapping[str, object]

    def is_still(self, names: object, mark: Mark) -> bool:
        """Tell whether whoever looks now sees the same."""
        return names == self.names and all(mark(slug) == before for slug, before in self.marks.items())


def write_buurt(buurt: Buurt | None) -> list[Any] | None:
    """Return it as plain values, when its names and marks are."""
    return [buurt.names, dict(buurt.marks)] if buurt else None


def read_buurt(seen: list[Any] | None) -> Buurt | None:
    """Return it from plain values; raises an error of Python when they are anything else."""
    if seen is None:
        return None
    names, marks = seen
    return Buurt(names=names, marks=dict(marks))
