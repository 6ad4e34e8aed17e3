"""What a verdict on one publisher holds on to of the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Mark: TypeAlias = Callable[[str], object]
"""Gives by the slug of a publisher what is another thing when anything in its plans is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Buurt:
    """Who there were beside a publisher (``names``), and the mark of each at whose plans was looked."""

    names: object
    marks: Mapping[str, object]

    def is_still(self, names: object, mark: Mark) -> bool:
        """Tell whether whoever looks now sees the same."""
        return names == self.names and all(mark(slug) == before for slug, before in self.marks.items())
