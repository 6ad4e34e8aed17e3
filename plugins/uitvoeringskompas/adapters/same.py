"""What is made of things that mostly stay: as long as a thing is there, what was made of it is not made again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")


class MadeOnce(Generic[Thing, Made]):
    """Makes something of each thing, and gives the same for the same thing the next time.

    What is made must depend on nothing else. A thing that is equal to another is not the same one. Only of what stood
    in the last list anything is kept.
    """

    def __init__(self, make: Callable[[Thing], Made]) -> None:
        """Take what makes it."""
        self._make = make
        self._known: dict[int, tuple[Thing, Made]] = {}

    def of_all(self, things: Iterable[Thing]) -> tuple[Made, ...]:
        """Return what is made of each thing, in their order."""
        # The thing is kept beside what was made of it, so no other one gets its number.
        known, make = self._known, self._make
        found = [(thing, known.get(id(thing)) or (thing, make(thing))) for thing in things]
        self._known = {id(thing): pair for thing, pair in found}
        return tuple(made for _, (_, made) in found)
