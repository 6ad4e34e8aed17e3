"""Who wants to know how far long work has come."""

from __future__ import annotations

from collections.abc import Callable

Count = Callable[[int], None]
"""Hears each time how many more pages are made."""


def count_nothing(_: int) -> None:
    """Tell nobody."""
