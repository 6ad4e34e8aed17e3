"""Measures ours beside Eleventy and Hugo, and what it takes when nearly nothing changed: ``python -m tests.bench``.

By default at S and M, where a further page costs the same wherever it is counted; ``--maat L`` goes on to a country.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.bouwsels import HOST, NO_NPM, OURS, install_eleventy
from tests.bench.kamers import read_samples
from tests.bench.koud import measure_cold, prepare
from tests.bench.meting import Opdracht, measure
from tests.bench.opnieuw import measure_check, measure_rebuild, measure_saves
from tests.bench.opstelling import set_up, workplace
from tests.bench.plannen.maken import Maat, read_maat
from tests.bench.uitkomst import Uitkomst
from tests.bench.verslag import write_verslag
from tests.bench.voortgang import clear, tell

MATEN = ("S", "M", "L")
JAREN = (8, 16)
PROFILED = "S"


@dataclass(kw_only=True, slots=True)
class Run:
    """A run: where it works, at which sizes, how often, and what it found so far."""

    map: Path
    maten: list[str]
    keren: int
    with_eleventy: bool
    uitkomst: Uitkomst = field(default_factory=Uitkomst)

    def koud(self) -> None:
        """Measure cold builds of every size, beside the others."""
        for maat in self.maten:
            opstelling = set_up(self.map / f"koud-{maat}", read_maat(maat))
            ways = prepare(opstelling, with_eleventy=self.with_eleventy)
            self.uitkomst.koud[maat] = measure_cold(opstelling, ways, self.keren)

    def opnieuw(self) -> None:
        """Measure builds and checks of which nearly all was done before."""
        for maat in self.maten:
            opstelling = set_up(self.map / f"opnieuw-{maat}", read_maat(maat))
            self.uitkomst.herbouw[maat] = measure_rebuild(opstelling)
            self.uitkomst.controle[maat] = measure_check(opstelling)

    def bewaren(self) -> None:
        """Measure how long an editor waits for a page."""
        for maat in self.maten:
            opstelling = set_up(self.map / f"bewaren-{maat}", read_maat(maat))
            self.uitkomst.bewaren[maat] = measure_saves(opstelling)

    def jaren(self) -> None:
        """Measure what more years of one publisher cost."""
        for jaren in JAREN:
            opstelling = set_up(self.map / f"jaren-{jaren}", Maat(1, jaren))
            tell(f"{opstelling.maat}: {HOST}")
            self.uitkomst.jaren[jaren] = measure(OURS[0].opdracht(opstelling))

    def kamers(self) -> None:
        """Look where our own CPU goes."""
        opstelling = set_up(self.map / "kamers", read_maat(PROFILED))
        tell(f"{PROFILED}: where the CPU goes")
        python, option, _, *words = OURS[0].woorden
        samples = opstelling.map / "samples"
        look = (python, option, "tests.bench.kamers", str(samples), *words)
        measure(Opdracht(woorden=look, map=opstelling.map))
        self.uitkomst.kamers, self.uitkomst.bibliotheken = read_samples(samples)


PARTS: dict[str, Callable[[Run], None]] = {
    "koud": Run.koud,
    "opnieuw": Run.opnieuw,
    "bewaren": Run.bewaren,
    "jaren": Run.jaren,
    "kamers": Run.kamers,
}


def main(arguments: list[str]) -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--maat", default="M", help="the largest size: S, M, L, or numbers such as 8x4 after S")
    parser.add_argument("--keren", type=int, default=3, help="how often each cold build is measured")
    parser.add_argument("--onderdeel", choices=PARTS, action="append", help="only this part; may be given again")
    asked = parser.parse_args(arguments)
    maten = list(MATEN[: MATEN.index(asked.maat) + 1]) if asked.maat in MATEN else ["S", asked.maat]
    parts = asked.onderdeel or list(PARTS)
    with_eleventy = "koud" in parts and install_eleventy()
    if "koud" in parts and not with_eleventy:
        sys.stderr.write(NO_NPM)
    with workplace() as place:
        run = Run(map=place, maten=maten, keren=asked.keren, with_eleventy=with_eleventy)
        for part in parts:
            PARTS[part](run)
    clear()
    sys.stdout.write(write_verslag(run.uitkomst))


if __name__ == "__main__":
    main(sys.argv[1:])
