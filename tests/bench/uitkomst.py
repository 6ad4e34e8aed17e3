"""All that was measured in one run, and the figures of issue 13 that follow from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.bench.bouwsels import ELEVENTY, GUEST, HOST, HUGO
from tests.bench.meting import Meting
from tests.bench.opnieuw import Herbouw
from tests.bench.verhoudingen import Bouw, marginal

Bouwen = dict[str, Bouw]
BEGIN_TEGEN_ELEVENTY = 7.39
"""What ours cost beside Eleventy at M when issue 13 began (2026-11-28): a yardstick that no machine changes."""


@dataclass(kw_only=True, slots=True)
class Uitkomst:
    """What was measured: by size, by way to build; what is absent was not asked for."""

    koud: dict[str, Bouwen] = field(default_factory=dict)
    herbouw: dict[str, Herbouw] = field(default_factory=dict)
    controle: dict[str, Herbouw] = field(default_factory=dict)
    bewaren: dict[str, float] = field(default_factory=dict)
    jaren: dict[int, Meting] = field(default_factory=dict)
    kamers: Counter[str] = field(default_factory=Counter)
    bibliotheken: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, kw_only=True, slots=True)
class Doel:
    """A figure to reach: what it is, the most that it may be, its unit, and how it follows from what was measured."""

    wat: str
    hoogstens: float
    eenheid: str
    lees: Callable[[Uitkomst], float]

    def stand(self, uitkomst: Uitkomst) -> float | None:
        """Return the figure, or none when what it takes was not measured."""
        try:
            return self.lees(uitkomst)
        except KeyError:
            return None


def cpu_beside(peer: str, maat: str = "M", way: str = HOST) -> Callable[[Uitkomst], float]:
    """Return how to find the CPU of ours for each second of a peer, for the same pages with the same words."""
    return lambda found: found.koud[maat][way].meting.cpu / found.koud[maat][peer].meting.cpu


def _marginal_beside(peer: str) -> Callable[[Uitkomst], float]:
    def read(found: Uitkomst) -> float:
        small, large = found.koud["S"], found.koud["M"]
        return marginal(small[HOST], large[HOST]) / marginal(small[peer], large[peer])

    return read


def _wall_beside(peer: str) -> Callable[[Uitkomst], float]:
    return lambda found: found.koud["M"][HOST].meting.wall / found.koud["M"][peer].meting.wall


def _of_cold(part: str) -> Callable[[Uitkomst], float]:
    return lambda found: getattr(found.herbouw["L"], part).cpu / found.herbouw["L"].koud.cpu


DOELEN = (
    Doel(
        wat="cold at M, CPU for the same visible text, Eleventy", hoogstens=0.8, eenheid="×", lees=cpu_beside(ELEVENTY)
    ),
    Doel(wat="cold at M, CPU for the same visible text, Hugo", hoogstens=0.7, eenheid="×", lees=cpu_beside(HUGO)),
    Doel(wat="cold, CPU per further page (S→M), Eleventy", hoogstens=1.8, eenheid="×", lees=_marginal_beside(ELEVENTY)),
    Doel(wat="cold, CPU per further page (S→M), Hugo", hoogstens=1.5, eenheid="×", lees=_marginal_beside(HUGO)),
    Doel(wat="cold at M, wall, Eleventy", hoogstens=1.0, eenheid="×", lees=_wall_beside(ELEVENTY)),
    Doel(wat="cold at M, wall, Hugo", hoogstens=0.9, eenheid="×", lees=_wall_beside(HUGO)),
    Doel(
        wat="cold at M, against when issue 13 began",
        hoogstens=0.25,
        eenheid="×",
        lees=lambda found: cpu_beside(ELEVENTY)(found) / BEGIN_TEGEN_ELEVENTY,
    ),
    Doel(
        wat="peak at L against Hugo",
        hoogstens=0.25,
        eenheid="×",
        lees=lambda found: found.koud["L"][HOST].meting.piek / found.koud["L"][HUGO].meting.piek,
    ),
    Doel(wat="unchanged rebuild at L, of cold", hoogstens=0.05, eenheid="×", lees=_of_cold("ongewijzigd")),
    Doel(wat="one field edited at L, of cold", hoogstens=0.05, eenheid="×", lees=_of_cold("gewijzigd")),
    Doel(wat="save → page under serve, S", hoogstens=0.3, eenheid="s", lees=lambda found: found.bewaren["S"]),
    Doel(wat="save → page under serve, M", hoogstens=0.5, eenheid="s", lees=lambda found: found.bewaren["M"]),
    Doel(wat="save → page under serve, L", hoogstens=1.5, eenheid="s", lees=lambda found: found.bewaren["L"]),
    Doel(
        wat="kompas check at M, one file changed",
        hoogstens=0.5,
        eenheid="s",
        lees=lambda found: found.controle["M"].gewijzigd.cpu,
    ),
    Doel(
        wat="16 years against 8 years of a publisher",
        hoogstens=2.1,
        eenheid="×",
        lees=lambda found: found.jaren[16].cpu / found.jaren[8].cpu,
    ),
    Doel(
        wat="bytes of a page at M",
        hoogstens=14,
        eenheid="kB",
        lees=lambda found: found.koud["M"][HOST].omvang.bytes_per_page / 1000,
    ),
    Doel(
        wat="bytes of the pages at L",
        hoogstens=400,
        eenheid="MB",
        lees=lambda found: found.koud["L"][HOST].omvang.bytes_paginas / 1e6,
    ),
    Doel(
        wat="guest in Material against host, cold at M",
        hoogstens=1.6,
        eenheid="×",
        lees=lambda found: found.koud["M"][GUEST].meting.cpu / found.koud["M"][HOST].meting.cpu,
    ),
)
