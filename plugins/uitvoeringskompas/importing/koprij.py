"""Where the headings of a sheet are: one row or more, below titles, and what the rows below are about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from uitvoeringskompas.importing.duiding import Zekerheid
from uitvoeringskompas.importing.kopwoord import LONGEST, Kopduiding, Kopwoord, explain_kop, fold_koppen, read_kop
from uitvoeringskompas.model.kolomwoorden import Kolomwoorden
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad
from uitvoeringskompas.vast import Vast, replace

HIGHEST = 25
"""Rows from the top among which the headings are looked for."""
WIDEST = 60
"""Columns that say whether a row holds headings; those after them are read all the same."""
MOST_ROWS = 3
"""Rows that headings may take."""
_POINTS = {Zekerheid.ZEKER: 2.0, Zekerheid.WAARSCHIJNLIJK: 1.0, Zekerheid.ONBEKEND: 0.0}
_LEAST = 3.0
_PER_ROW = 0.4
_BY_NAME = 1.5
_BELOW = 1.0


class Koprij(Vast):
    """Headings that were found: their rows (from 0), the subject, and of each column the heading and what it means."""

    rijen: tuple[int, ...]
    onderwerp: str
    koppen: tuple[tuple[Kopwoord, Kopduiding], ...]
    punten: float


class Kopzoeker:
    """Looks for headings; what one heading means is worked out once, however often it is tried."""

    def __init__(self, woorden: Kolomwoorden) -> None:
        """Take the words that stand above columns."""
        self._woorden = woorden
        self._koppen = {naam: fold_koppen(each) for naam, each in woorden.onderwerpen.items()}
        self._known: dict[tuple[str, str], tuple[Kopwoord, Kopduiding]] = {}

    @cached_property
    def _bladen(self) -> Mapping[str, frozenset[str]]:
        return {naam: frozenset(map(fold_name, each.bladen)) for naam, each in self._woorden.onderwerpen.items()}

    def find(self, blad: Werkblad) -> Koprij | None:
        """Return the headings of a sheet; None when no row looks like headings."""
        found = [koprij for rijen in _tries(blad) for koprij in self._judge(blad, rijen)]
        best = max(found, key=lambda each: each.punten, default=None)
        if best is None or best.punten < _LEAST:
            return None
        koppen = (self.explain(best.onderwerp, *each) for each in join_koppen(blad, best.rijen))
        return replace(best, koppen=tuple(koppen))

    def _judge(self, blad: Werkblad, rijen: tuple[int, ...]) -> Iterator[Koprij]:
        teksten = join_koppen(blad, rijen)[:WIDEST]
        names = set(fold_name(blad.naam).split())
        for onderwerp in self._woorden.onderwerpen:
            koppen = tuple(self.explain(onderwerp, *each) for each in teksten)
            means = {duiding.betekenis for _, duiding in koppen} - {""}
            points = sum(_POINTS[duiding.zekerheid] for _, duiding in koppen)
            points += len(means) * 0.5 + (_BY_NAME if names & self._bladen[onderwerp] else 0)
            points += (_BELOW if _stands_below(blad, rijen) else 0) - _PER_ROW * (len(rijen) - 1)
            if len(means) > 1:
                yield Koprij(rijen=rijen, onderwerp=onderwerp, koppen=koppen, punten=points)

    def explain(self, onderwerp: str, *teksten: str) -> tuple[Kopwoord, Kopduiding]:
        """Return what headings above each other mean: together, or else the lowest that means something."""
        tries = [" ".join(teksten), *reversed(teksten)] if len(teksten) > 1 else list(teksten) or [""]
        found = [self._explain_one(onderwerp, each) for each in tries]
        whole = found[0][0]
        best = max(found, key=lambda each: _POINTS[each[1].zekerheid])
        return whole, best[1]

    def _explain_one(self, onderwerp: str, tekst: str) -> tuple[Kopwoord, Kopduiding]:
        key = (onderwerp, tekst)
        if key not in self._known:
            kop = read_kop(tekst)
            self._known[key] = kop, explain_kop(kop, self._koppen[onderwerp], self._woorden.totalen)
        return self._known[key]


def _tries(blad: Werkblad) -> Iterator[tuple[int, ...]]:
    """Yield rows that may be headings: one that is no title and no data, alone or with those below it."""
    for first in range(min(HIGHEST, len(blad.rijen))):
        if not _may_be_headings(blad.rijen[first]):
            continue
        yield (first,)
        for count in range(2, MOST_ROWS + 1):
            rows = tuple(range(first, min(first + count, len(blad.rijen))))
            if len(rows) < count or not all(_may_be_headings(blad.rijen[row]) for row in rows):
                break
            if not _belong_together(blad, rows):
                break
            yield rows


def _may_be_headings(rij: tuple[Tabelcel, ...]) -> bool:
    teksten = [cel.tekst for cel in rij if cel.tekst]
    is_short = bool(teksten) and sum(len(tekst) <= LONGEST for tekst in teksten) >= len(teksten) / 2
    return is_short and len(set(teksten)) > 1


def _belong_together(blad: Werkblad, rijen: tuple[int, ...]) -> bool:
    """Tell whether headings go on in the next row: one reaches into it, or it divides those of several columns."""
    above, below = blad.rijen[rijen[-2]], blad.rijen[rijen[-1]]
    own = [cel.kolom for cel in below if cel.tekst and not cel.bedekt]
    is_tall = any(cel.hoogte > 1 for cel in above)
    return bool(own) and (is_tall or all(_reaches(above, below, kolom) for kolom in own))


def _stands_below(blad: Werkblad, rijen: tuple[int, ...]) -> bool:
    """Tell whether the last of these rows divides a heading of several columns."""
    if len(rijen) == 1:
        return False
    above, below = blad.rijen[rijen[-2]], blad.rijen[rijen[-1]]
    own = [cel.kolom for cel in below if cel.tekst and not cel.bedekt]
    is_tall = any(cel.hoogte > 1 for cel in above)
    return is_tall or any(above[kolom].tekst and _reaches(above, below, kolom) for kolom in own)


def _reaches(above: tuple[Tabelcel, ...], below: tuple[Tabelcel, ...], kolom: int) -> bool:
    """Tell whether the heading above a cell is there for several columns, or is empty."""
    high = above[kolom]
    if not high.tekst or high.breedte > 1 or high.bedekt:
        return True
    return kolom + 1 < len(above) and not above[kolom + 1].tekst and bool(below[kolom + 1].tekst)


def join_koppen(blad: Werkblad, rijen: tuple[int, ...]) -> tuple[tuple[str, ...], ...]:
    """Return of each column the texts of its headings from top to bottom, each once.

    A heading that was not merged reaches over the empty cells to its right, as long as something stands below them.
    """
    columns: list[list[str]] = [[] for _ in (blad.rijen[rijen[0]] if rijen else ())]
    for place, row in enumerate(rijen):
        last = ""
        for kolom, cel in enumerate(blad.rijen[row]):
            own = " ".join(cel.tekst.split())
            below = [blad.rijen[lower][kolom].tekst for lower in rijen[place + 1 :]]
            tekst = own or (last if any(below) and not any(columns[kolom]) else "")
            last = own or (last if any(below) else "")
            if tekst and tekst not in columns[kolom]:
                columns[kolom].append(tekst)
    return tuple(map(tuple, columns))
