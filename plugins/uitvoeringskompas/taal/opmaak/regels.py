"""Lines of a text: how far each is indented, and whether it begins with the mark of an item in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.vast import Vast

WORD_BULLETS = "•▪◦‣●■\uf0b7\uf0a7"
"""Bullets that nobody types for anything else; the last two are how Word's own come out of a paste."""

_BULLET = re.compile(rf"(?P<sign>[{WORD_BULLETS}])\s*(?=\S)|(?P<dash>[-*–—·o])\s+(?=\S)")
_COUNT = re.compile(r"(?P<count>[0-9]{1,3}|[a-zA-Z])(?P<end>[.)])\s+(?=\S)", re.ASCII)
_LEVEL = {"o": 1, "▪": 2, "\uf0a7": 2}
"""Word's bullets within bullets, which a paste puts at the same indentation."""
_TAB = 4
_PER_SPACE = 10


class Tekstregel(Vast):
    """One line: ``tekst`` without the spaces around it, its ``diepte``, and the item that it begins, if it does.

    ``soort`` tells which items belong together ("•", "-", "1.", "a)"), ``nummer`` which of them it is.
    """

    tekst: str
    diepte: int
    soort: str = ""
    nummer: int = 0
    inhoud: str = ""
    breekt: bool = False  # with two spaces at its end, as in Markdown

    @property
    def is_genummerd(self) -> bool:
        """Tell whether the items have numbers or letters."""
        return self.soort[-1:] in {".", ")"}

    def follows(self, other: Tekstregel, number: int) -> bool:
        """Tell whether this line is the next item of the list of another line; ``number`` items came before."""
        is_like = (self.soort, self.diepte) == (other.soort, other.diepte)
        return is_like and (not self.is_genummerd or self.nummer == other.nummer + number)


def read_regels(tekst: str) -> tuple[Tekstregel, ...]:
    """Return the lines of a text."""
    return tuple(_read(line) for line in re.split(r"\r\n?|\n", tekst))


def read_inhoud(regel: Tekstregel) -> Tekstregel:
    """Return what stands behind the mark of an item as a line of its own."""
    return _read(" " * (regel.diepte // _PER_SPACE + 1) + regel.inhoud)


def _read(line: str) -> Tekstregel:
    expanded = line.expandtabs(_TAB)
    tekst = line.strip()
    spaces = (len(expanded) - len(expanded.lstrip())) * _PER_SPACE
    breaks = line.endswith("  ") and bool(tekst)
    if bullet := _BULLET.match(tekst):
        soort = bullet["sign"] or bullet["dash"]
        depth = spaces + _LEVEL.get(soort, 0)
        return Tekstregel(tekst=tekst, diepte=depth, soort=soort, inhoud=tekst[bullet.end() :], breekt=breaks)
    if count := _COUNT.match(tekst):
        soort, number = _number(count["count"])
        content = tekst[count.end() :]
        return Tekstregel(
            tekst=tekst, diepte=spaces, soort=soort + count["end"], nummer=number, inhoud=content, breekt=breaks
        )
    return Tekstregel(tekst=tekst, diepte=spaces, breekt=breaks)


def _number(count: str) -> tuple[str, int]:
    if count.isdigit():
        return "1", int(count)
    first = "a" if count.islower() else "A"
    return first, ord(count) - ord(first) + 1


def find_items(regels: tuple[Tekstregel, ...], start: int) -> tuple[tuple[int, int], ...]:
    """Return where the items of the list begin and end whose first item stands at ``start``."""
    first, items, place = regels[start], list[tuple[int, int]](), start
    while place < len(regels) and regels[place].follows(first, len(items)):
        end = _find_end(regels, place)
        items.append((place, end))
        place = next(_filled(regels, end), len(regels))
    return tuple(items)


def _find_end(regels: tuple[Tekstregel, ...], start: int) -> int:
    """Return where an item ends: what is indented further belongs to it, and a line that goes on in small letters."""
    place, depth = start + 1, regels[start].diepte
    while place < len(regels):
        regel = regels[place]
        if not regel.tekst:
            further = next(_filled(regels, place), None)
            if further is None or regels[further].diepte <= depth:
                return place
            place = further
        elif regel.diepte > depth or (not regel.soort and regel.tekst[0].islower()):
            place += 1
        else:
            return place
    return place


def _filled(regels: tuple[Tekstregel, ...], start: int) -> Iterator[int]:
    return (place for place in range(start, len(regels)) if regels[place].tekst)
