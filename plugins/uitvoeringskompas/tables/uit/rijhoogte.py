"""How many lines a row takes: some programs do not look for themselves when they open a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from uitvoeringskompas.tables.uit.werkboek import Boekblad

MOST = 20
"""Of a longer text one sees the beginning."""
_USUAL = 10  # characters in a column of which nobody said how wide it is


def list_regels(blad: Boekblad) -> Iterator[tuple[int, int]]:
    """Yield each row in sight that takes more than one line, and how many."""
    for number, cells in enumerate(blad.rijen):
        if number in blad.verborgen_rijen or blad.verborgen:
            continue
        shown = (
            (str(cel.inhoud), blad.breedten[place] if place < len(blad.breedten) else _USUAL)
            for place, cel in enumerate(cells)
            if isinstance(cel.inhoud, str) and place not in blad.verborgen_kolommen
        )
        regels = max((_count(tekst, breedte) for tekst, breedte in shown), default=1)
        if regels > 1:
            yield number, min(regels, MOST)


def _count(tekst: str, breedte: int) -> int:
    """Return on how many lines a text is broken off in a column; a word at the end of a line costs some room."""
    room = max(breedte - 2, 1)
    return sum(max(ceil(len(line) / room), 1) for line in tekst.split("\n"))
