"""Costs put beside each other: per page, for the same visible text, and as plans grow. Numbers in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench.meting import Meting


@dataclass(frozen=True, kw_only=True, slots=True)
class Omvang:
    """How much a site is: pages, bytes of the pages, bytes of all files, and letters that somebody can read."""

    paginas: int
    bytes_paginas: int
    bytes_alles: int
    letters: int

    @property
    def bytes_per_page(self) -> float:
        """Return how many bytes a page is, by the mean."""
        return self.bytes_paginas / self.paginas


@dataclass(frozen=True, kw_only=True, slots=True)
class Bouw:
    """What one way to build costs at one size, and how much it made."""

    meting: Meting
    omvang: Omvang

    @property
    def ms_per_page(self) -> float:
        """Return the milliseconds of computing for a page, starting included."""
        return self.meting.cpu * 1000 / self.omvang.paginas

    @property
    def ms_per_kilo(self) -> float:
        """Return the milliseconds of computing for a thousand letters of visible text."""
        return self.meting.cpu * 1_000_000 / self.omvang.letters


def marginal(small: Bouw, large: Bouw) -> float:
    """Return the milliseconds for each page that a larger site has more: starting counts no longer."""
    more = large.omvang.paginas - small.omvang.paginas
    return (large.meting.cpu - small.meting.cpu) * 1000 / more


def growth(small: Bouw, large: Bouw) -> float:
    """Return how the costs of a page grow from a small site to a large one: 1 is linear, more is worse."""
    return large.ms_per_page / small.ms_per_page


def ahead(small: Bouw, large: Bouw, pages: int) -> tuple[float, float]:
    """Return the seconds of computing and the bytes of memory for so many pages, when both go on as they grew."""
    steps = (pages - large.omvang.paginas) / (large.omvang.paginas - small.omvang.paginas)
    first, last = small.meting, large.meting
    return last.cpu + (last.cpu - first.cpu) * steps, last.piek + (last.piek - first.piek) * steps
