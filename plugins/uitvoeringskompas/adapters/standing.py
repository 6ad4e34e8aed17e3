"""What stays in memory until a site is written: Python need not look through it for what nobody holds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def settle() -> None:
    """Take all that is known by now for what stays until the next time.

    Whoever goes on for hours in small steps would else look through all of it again and again.
    """
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()  # what was taken for that the last time, and is held by nobody any more
    gc.freeze()


@contextmanager
def standing() -> Iterator[None]:
    """Take all that is known by now, the plans and what is to be made of them, for what stays until the end of this.

    While pages are made Python looks again and again for what can go, and most of a site cannot. What comes after is
    looked through as before, so a site needs no more memory.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def growing() -> Iterator[None]:
    """Look for nothing that nobody holds while plans are read and put together: what is made then, stays.

    Python looks through all that there is each time that it grew by a quarter; of a whole country's plans that took
    half of the time. The memory that a build needs at most is the same.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            _grow_old()
            gc.enable()


def _grow_old() -> None:
    """Take all that is young for old: otherwise Python would look through it as soon as it may."""
    is_settled = gc.get_freeze_count() > 0
    gc.freeze()
    if not is_settled:
        gc.unfreeze()
