"""What was measured, as tables in Markdown whose columns line up, for a terminal and for a README."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.bench.bouwsels import ELEVENTY, HOST, HUGO
from tests.bench.opnieuw import Herbouw
from tests.bench.plannen.maken import MATEN, read_maat
from tests.bench.uitkomst import DOELEN, Bouwen, Doel, Uitkomst
from tests.bench.verhoudingen import Bouw, ahead, growth, marginal

NOT_MEASURED = "–"
MOST_SHARES = 12
TARGET_HEAD = ("figure", "today", "to reach", "")
FAIR = """The others print our pages: the same addresses, words, headings, lists, tables and links (each page is looked
at). They get them as trees of data in which every sum, comparison, word and link is made already; reading the plans,
judging them and working them out is ours alone. So the comparison favours the others.
"""


def write_verslag(uitkomst: Uitkomst) -> str:
    """Return all that was measured; what was not asked for is not there."""
    return "\n".join([FAIR, *filter(None, _parts(uitkomst))])


def _parts(uitkomst: Uitkomst) -> Iterator[str]:
    for maat, bouwen in uitkomst.koud.items():
        yield _section(f"Cold at {maat}", _absolute(bouwen))
    yield _section("Ours beside the others", list(_ratios(uitkomst.koud)))
    yield _section("A country, when it goes on as it grew", list(_ahead(uitkomst.koud)))
    yield _section("Nearly nothing changed", list(_again(uitkomst)))
    for title, shares in (("room", uitkomst.kamers), ("library", uitkomst.bibliotheken)):
        yield _section(f"Share of our CPU by {title}", _shares(title, shares))
    yield _section("To reach (issue 13)", [TARGET_HEAD, *(_target(uitkomst, doel) for doel in DOELEN)])


def _section(title: str, rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table below its name, or nothing when it has no rows."""
    if len(rows) < 2:
        return ""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    head, *rest = [_row(row, widths) for row in rows]
    line = f"|{'-' * (widths[0] + 2)}|{''.join('-' * (width + 1) + ':|' for width in widths[1:])}"
    return "\n".join([f"### {title}", "", head, line, *rest, ""])


def _row(row: tuple[str, ...], widths: Sequence[int]) -> str:
    first, *rest = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)]
    return f"| {' | '.join(cells)} |"


def _absolute(bouwen: Bouwen) -> list[tuple[str, ...]]:
    head = ("way", "pages", "CPU s", "wall s", "peak MB", "ms a page", "ms per 1,000 letters", "kB a page", "site MB")
    return [head, *(_costs(naam, bouw) for naam, bouw in bouwen.items())]


def _costs(naam: str, bouw: Bouw) -> tuple[str, ...]:
    cost, size = bouw.meting, bouw.omvang
    first = (naam, f"{size.paginas:,}", f"{cost.cpu:.1f}", f"{cost.wall:.1f}", f"{cost.piek / 1e6:.0f}")
    rest = (f"{bouw.ms_per_page:.2f}", f"{bouw.ms_per_kilo:.3f}", f"{size.bytes_per_page / 1000:.1f}")
    return (*first, *rest, f"{size.bytes_alles / 1e6:.1f}")


def _ratios(koud: dict[str, Bouwen]) -> Iterator[tuple[str, ...]]:
    """Yield a line for each size and each step from one size to the next."""
    yield ("pages only", "Eleventy, CPU", "Hugo, CPU", "Eleventy, wall", "Hugo, wall", "Eleventy, peak", "Hugo, peak")
    for maat, bouwen in koud.items():
        cells = [_beside(bouwen, peer, what) for what in ("cpu", "wall", "piek") for peer in (ELEVENTY, HUGO)]
        yield (f"{maat}: the same words", *cells)
    for (a, small), (b, large) in zip(koud.items(), list(koud.items())[1:], strict=False):
        cells = [_further(small, large, peer) for peer in (ELEVENTY, HUGO)]
        yield (f"{a}→{b}: a further page", *cells, *[NOT_MEASURED] * 4)
        grown = ", ".join(
            f"{naam} {growth(small[naam], large[naam]):.2f}" for naam in (HOST, ELEVENTY, HUGO) if naam in large
        )
        yield (f"{a}→{b}: growth of ms a page ({grown})", *[NOT_MEASURED] * 6)


def _ahead(koud: dict[str, Bouwen]) -> Iterator[tuple[str, ...]]:
    """Yield what all gemeenten, and ten times as many publishers, would take by what the two largest sizes took."""
    yield ("ours, pages only", "pages", "CPU s", "peak MB")
    if len(koud) < 2:
        return
    (_, small), (maat, large) = list(koud.items())[-2:]
    for times in (1, 10):
        uitgevers = MATEN["L"].uitgevers * times
        pages = round(large[HOST].omvang.paginas * uitgevers / read_maat(maat).uitgevers)
        cpu, piek = ahead(small[HOST], large[HOST], pages)
        yield (f"{uitgevers:,} × {read_maat(maat).jaren} years", f"{pages:,}", f"{cpu:,.0f}", f"{piek / 1e6:,.0f}")


def _beside(bouwen: Bouwen, peer: str, what: str) -> str:
    if peer not in bouwen:
        return NOT_MEASURED
    return f"{getattr(bouwen[HOST].meting, what) / getattr(bouwen[peer].meting, what):.2f}×"


def _further(small: Bouwen, large: Bouwen, peer: str) -> str:
    if peer not in small or peer not in large:
        return NOT_MEASURED
    return f"{marginal(small[HOST], large[HOST]) / marginal(small[peer], large[peer]):.2f}×"


def _again(uitkomst: Uitkomst) -> Iterator[tuple[str, ...]]:
    yield ("what", "CPU s", "wall s", "peak MB", "of cold")
    for what, found in (("build", uitkomst.herbouw), ("kompas check", uitkomst.controle)):
        for maat, herbouw in found.items():
            yield from _three(f"{what} at {maat}", herbouw)
    for jaren, cost in uitkomst.jaren.items():
        yield (
            f"build, 1 publisher × {jaren} years",
            f"{cost.cpu:.2f}",
            f"{cost.wall:.2f}",
            f"{cost.piek / 1e6:.0f}",
            "",
        )
    for maat, seconds in uitkomst.bewaren.items():
        yield (f"save → page under serve at {maat}", "", f"{seconds:.2f}", "", "")


def _three(what: str, herbouw: Herbouw) -> Iterator[tuple[str, ...]]:
    three = (("cold", herbouw.koud), ("unchanged", herbouw.ongewijzigd), ("one field edited", herbouw.gewijzigd))
    for how, cost in three:
        part = f"{cost.cpu / herbouw.koud.cpu:.2f}×"
        yield (f"{what}, {how}", f"{cost.cpu:.2f}", f"{cost.wall:.2f}", f"{cost.piek / 1e6:.0f}", part)


def _shares(title: str, shares: Counter[str]) -> list[tuple[str, ...]]:
    total = shares.total()
    found = [(naam, f"{count / total:.1%}") for naam, count in shares.most_common(MOST_SHARES)]
    return [(title, "share"), *found]


def _target(uitkomst: Uitkomst, doel: Doel) -> tuple[str, ...]:
    """Return a line of the table with what is to be reached."""
    stand = doel.stand(uitkomst)
    to_reach = f"≤ {doel.hoogstens:g} {doel.eenheid}"
    if stand is None:
        return (doel.wat, NOT_MEASURED, to_reach, "not measured")
    return (doel.wat, f"{stand:.2f} {doel.eenheid}", to_reach, "reached" if stand <= doel.hoogstens else "not reached")
