"""Measures that all pictures share."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from uitvoeringskompas.vast import Vast

MINSTE = Decimal("1.5")
"""The percentage of the width that an amount gets at least, so that a small one is seen."""

VERBREED = "Een klein bedrag is breder getekend dan het is, anders zie je het niet."

MEESTE_JAARTALLEN = 8
"""Years that can be written beside each other over the width of a phone."""

_SMAL, _GEWOON, _BREED = 33, 61, 95
_SMALLE = frozenset(" .,:;'’|!()[]ijltfrI-–/")
_BREDE = frozenset("mwMW%@€")


class Opschrift(Vast):
    """What a picture is called: an id that is unique on the page, a title with its year, and a description.

    ``bron`` is where the figures come from, when the table above it does not say so of each.
    ``is_los`` tells that it can be taken along as a file; on a page that shows the pictures of others it cannot, nor
    can what is no drawing but a list set out as tiles.
    """

    id: str
    titel: str
    beschrijving: str
    bron: str = ""
    is_los: bool = True


class Tik(Vast):
    """A mark on the axis of years: its place and the year, or no text where there is no room or for a quarter."""

    x: str
    tekst: str = ""


def write_percentage(deel: int | Decimal, geheel: int | Decimal) -> str:
    """Return a share of the width as SVG wants it, such as ``12.50%``."""
    return f"{Decimal(100) * deel / geheel:.2f}%"


def widen_small(deel: int, geheel: int) -> Decimal:
    """Return a share in percents of the width: in proportion, but what is there is never too narrow to see."""
    share = Decimal(100) * deel / geheel
    return max(share, MINSTE) if share > 0 else Decimal(0)


def measure_tekst(tekst: str, grootte: int = 16) -> int:
    """Return how wide a text is at most, in CSS pixels, in any of the letters that a picture may be shown in."""
    return -(
        -sum(_SMAL if teken in _SMALLE else _BREED if teken in _BREDE else _GEWOON for teken in tekst) * grootte // 100
    )


def wrap_tekst(tekst: str, breedte: int, grootte: int = 16) -> tuple[str, ...]:
    """Return the lines of a text that has to fit in a width; a word that is longer stands on a line of its own."""
    regels: list[str] = []
    for woord in tekst.split():
        samen = f"{regels[-1]} {woord}" if regels else woord
        if regels and measure_tekst(samen, grootte) <= breedte:
            regels[-1] = samen
        else:
            regels.append(woord)
    return tuple(regels)


def mark_jaren(
    van: int, tot_en_met: int, place: Callable[[int], str], *, meeste: int = MEESTE_JAARTALLEN
) -> tuple[Tik, ...]:
    """Return a mark for each year; of many years only some carry their number."""
    jaren = range(van, tot_en_met + 1)
    stap = -(-len(jaren) // meeste)
    return tuple(Tik(x=place(jaar), tekst="" if nummer % stap else str(jaar)) for nummer, jaar in enumerate(jaren))
