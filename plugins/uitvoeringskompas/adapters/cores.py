"""Work that takes long is done on every core there is, by processes that begin as copies of this one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import Any, TypeVar

FEW = 48
"""Enough pages that handing them out costs nothing beside making them, and few beside those of a site."""

MANY = 25
"""So many things on each core, and then other copies go on: what one worked out on the way goes when it ends."""

Item = TypeVar("Item")
Made = TypeVar("Made")

_COPIED: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []
"""In a copy of this process: what it does, and with what."""


def count_cores() -> int:
    """Return how many cores this program may use, as far as the system tells and can copy a process that runs.

    Elsewhere another process begins with the program that somebody started, which need not expect that.
    """
    can_copy = hasattr(os, "fork") and hasattr(os, "sched_getaffinity")
    return len(os.sched_getaffinity(0)) if can_copy else 1


def by_the_few(things: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """Yield things by so many as are handed out at once."""
    rest = iter(things)
    while some := tuple(islice(rest, FEW)):
        yield some


def spread(work: Callable[[Item], Made], items: Sequence[Item], *, cores: int | None = None) -> Iterator[Made]:
    """Yield what comes of each item, in their order; on one core, or of one item, it is made here and now.

    The work and the items go along with the copies, so they may be anything; what comes back must be plain data. What
    goes wrong with one is raised here, and then no more is made.
    """
    most = min(cores or count_cores(), len(items))
    if most < 2:
        yield from map(work, items)
        return
    for first in range(0, len(items), most * MANY):
        with ProcessPoolExecutor(most, get_context("fork"), _begin_copy, (work, items)) as pool:
            yield from pool.map(_do, range(len(items))[first : first + most * MANY])


def leave_interruption_to_others() -> None:
    """Say nothing of an interruption from the keyboard: who asked for the work ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _begin_copy(work: Callable[[Any], Any], items: Sequence[Any]) -> None:
    leave_interruption_to_others()
    _COPIED[:] = [(work, items)]


def _do(place: int) -> Any:  # noqa: ANN401 -- whatever the work makes
    work, items = _COPIED[0]
    return work(items[place])
