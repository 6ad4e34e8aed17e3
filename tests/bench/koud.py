"""Builds with nothing kept from before: every way in turn, so that what else the machine does hits all alike."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path

from tests.bench.bomen import differences, list_pages, read_page, write_bomen
from tests.bench.boom import visible_text
from tests.bench.bouwsels import BOMEN, ELEVENTY, HUGO, JINJA, OURS, Bouwsel, others
from tests.bench.meting import Meting, measure, middle
from tests.bench.opstelling import Opstelling
from tests.bench.verhoudingen import Bouw, Omvang
from tests.bench.voortgang import tell

PEERS = frozenset({ELEVENTY, HUGO, JINJA})


class OtherWordsError(Exception):
    """A peer does not print what we print, so that no figure of it says anything."""


def prepare(opstelling: Opstelling, *, with_eleventy: bool) -> list[Bouwsel]:
    """Build ours once, write its trees for the others, and return all ways to build."""
    tell(f"{opstelling.maat}: our pages as trees")
    measure(OURS[0].opdracht(opstelling))
    write_bomen(opstelling.map / OURS[0].uit, opstelling.map / BOMEN)
    return [*OURS, *others(opstelling, with_eleventy=with_eleventy)]


def measure_cold(opstelling: Opstelling, bouwsels: Iterable[Bouwsel], runs: int) -> dict[str, Bouw]:
    """Return what each way to build costs, the median of so many runs; what the peers made is held against ours."""
    ways = list(bouwsels)
    ours = opstelling.map / OURS[0].uit
    addresses = list_pages(ours)
    letters = sum(len(visible_text(read_page(ours, address))) for address in addresses)
    metingen: dict[str, list[Meting]] = {each.naam: [] for each in ways}
    sizes: dict[str, Omvang] = {}
    for number, way in product(range(1, runs + 1), ways):
        tell(f"{opstelling.maat}: {way.naam}, {number} of {runs}")
        opstelling.forget(way.uit)
        metingen[way.naam].append(measure(way.opdracht(opstelling)))
        if number == runs:
            site = opstelling.map / way.uit
            sizes[way.naam] = measure_site(site, addresses, letters)
            _let_go(opstelling, way, ours)
    return {naam: Bouw(meting=middle(found), omvang=sizes[naam]) for naam, found in metingen.items()}


def _let_go(opstelling: Opstelling, way: Bouwsel, ours: Path) -> None:
    """Hold what a peer made against ours, and throw away all but ours: of a country they would fill the memory."""
    if way.naam in PEERS:
        tell(f"{opstelling.maat}: whether {way.naam} prints the same words")
        _require_same_words(ours, opstelling.map / way.uit, way.naam)
    if way != OURS[0]:
        opstelling.forget(way.uit)


def _require_same_words(ours: Path, theirs: Path, naam: str) -> None:
    found = list(differences(ours, theirs))
    if found:
        raise OtherWordsError(f"{naam}: {len(found)} pages, such as {'; '.join(found[:3])}")


def measure_site(site: Path, addresses: list[str], letters: int) -> Omvang:
    """Return how much a site is; a small page that others show in a frame is a file, no page."""
    pages = [(site / address / "index.html").stat().st_size for address in addresses]
    total = sum(file.stat().st_size for file in site.rglob("*") if file.is_file())
    return Omvang(paginas=len(pages), bytes_paginas=sum(pages), bytes_alles=total, letters=letters)
