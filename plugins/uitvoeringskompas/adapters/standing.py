"""What stays in memory until a site is written: Python need not look through it again for what nobody holds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
