"""Figures that follow from others: how costs are put beside each other, and what is told of it."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.bench.bouwsels import ELEVENTY, GUEST, HOST, HUGO
from tests.bench.kamers import library, read_samples, room
from tests.bench.meting import CommandFailedError, Meting, Opdracht, measure, middle
from tests.bench.opnieuw import Herbouw
from tests.bench.uitkomst import Uitkomst
from tests.bench.verhoudingen import Bouw, Omvang, ahead, growth, marginal
from tests.bench.verslag import write_verslag
from tests.sourcecode import PACKAGE


def _bouw(cpu: float, paginas: int, wall: float = 1.0, piek: int = 50_000_000) -> Bouw:
    omvang = Omvang(
        paginas=paginas, bytes_paginas=paginas * 30_000, bytes_alles=paginas * 40_000, letters=paginas * 5000
    )
    return Bouw(meting=Meting(cpu=cpu, wall=wall, piek=piek), omvang=omvang)


SMALL, LARGE = _bouw(3.0, 200), _bouw(11.0, 1000)


FOUND = Uitkomst(
    koud={
        "S": {HOST: SMALL, ELEVENTY: _bouw(1.0, 200), HUGO: _bouw(0.5, 200)},
        "M": {HOST: LARGE, ELEVENTY: _bouw(5.0, 1000), HUGO: _bouw(22.0, 1000, wall=2.0), GUEST: _bouw(22.0, 1000)},
    },
    herbouw={"M": Herbouw(koud=LARGE.meting, ongewijzigd=SMALL.meting, gewijzigd=LARGE.meting)},
    bewaren={"S": 0.25},
    jaren={8: Meting(cpu=4, wall=4, piek=1), 16: Meting(cpu=10, wall=4, piek=1)},
    kamers=Counter({"views": 75, "pages": 25}),
)


def test_costs_of_a_page_with_and_without_starting() -> None:
    assert (SMALL.ms_per_page, LARGE.ms_per_page) == (15.0, 11.0)
    assert marginal(SMALL, LARGE) == 10.0
    assert LARGE.ms_per_kilo == pytest.approx(2.2)


def test_growth_of_one_is_linear() -> None:
    assert growth(_bouw(1.0, 100), _bouw(10.0, 1000)) == 1.0
    assert growth(_bouw(1.0, 100), _bouw(20.0, 1000)) == 2.0


def test_a_larger_site_goes_on_as_it_grew() -> None:
    assert ahead(SMALL, LARGE, 2000) == (21.0, 50_000_000)
    assert ahead(_bouw(1.0, 100, piek=10), _bouw(2.0, 200, piek=15), 300) == (3.0, 20)


def test_the_middle_of_each_figure_is_taken() -> None:
    runs = [Meting(cpu=cpu, wall=wall, piek=piek) for cpu, wall, piek in ((1, 9, 5), (3, 7, 4), (2, 8, 6))]
    assert middle(runs) == Meting(cpu=2, wall=8, piek=5)


def test_a_report_tells_each_figure_what_is_to_be_reached_and_what_was_not_measured() -> None:
    lines = [" ".join(line.replace("|", " ").split()) for line in write_verslag(FOUND).splitlines()]
    for line in (
        "ours, pages only 1,000 11.0 1.0 50 11.00 2.200 30.0 40.0",
        "M: the same words 2.20× 0.50× 1.00× 0.50× 1.00× 1.00×",
        "S→M: a further page 2.00× 0.37× – – – –",
        "342 × 4 years 8,550 86 50",
        "build at M, unchanged 3.00 1.00 50 0.27×",
        "views 75.0%",
        "cold at M, CPU for the same visible text, Eleventy 2.20 × ≤ 0.8 × not reached",
        "cold at M, CPU for the same visible text, Hugo 0.50 × ≤ 0.7 × reached",
        "cold at M, wall, Hugo 0.50 × ≤ 0.9 × reached",
        "guest in Material against host, cold at M 2.00 × ≤ 1.6 × not reached",
        "16 years against 8 years of a publisher 2.50 × ≤ 2.1 × not reached",
        "save → page under serve, S 0.25 s ≤ 0.3 s reached",
        "save → page under serve, M – ≤ 0.5 s not measured",
        "peak at L against Hugo – ≤ 0.25 × not measured",
    ):
        assert line in lines


def test_each_file_belongs_to_a_room_or_to_a_library(tmp_path: Path) -> None:
    files = (
        f"{PACKAGE}/views/kit/links.py",
        f"{PACKAGE}/build.py",
        "pages/jaar.html.jinja",
        "/x/site-packages/yaml/a.py",
    )
    assert [room(file) for file in files] == ["views", "build", "templates", None]
    assert [library(file) for file in files] == [*["uitvoeringskompas"] * 3, "yaml"]
    samples = tmp_path / "samples"
    samples.write_text("views babel 0.004\nviews uitvoeringskompas 0.012\nrules yaml 0.004\n", encoding="utf-8")
    rooms, libraries = read_samples(samples)
    assert rooms == {"views": 16, "rules": 4}
    assert libraries == {"babel": 4, "uitvoeringskompas": 12, "yaml": 4}


def test_a_command_counts_with_what_it_starts_and_one_that_fails_is_no_measurement(tmp_path: Path) -> None:
    below = "a = bytearray(90_000_000); sum(range(3_000_000))"
    work = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {below!r}])"
    cost = measure(Opdracht(woorden=(sys.executable, "-c", work), map=tmp_path))
    assert cost.piek > 90_000_000
    assert cost.cpu > 0.02
    with pytest.raises(CommandFailedError, match="geen begin"):
        measure(Opdracht(woorden=("sh", "-c", "echo geen begin; exit 3"), map=tmp_path))
