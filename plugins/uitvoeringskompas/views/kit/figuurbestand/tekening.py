"""A picture as a file that stands alone: everything in pixels, its title, source and colours inside.

Shapes carry their colours as attributes, never as a style, so that the file looks the same under any security policy
and in any program. Words are words. What a picture looks like on a page is for the templates and the styles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, wrap_tekst

BREEDTE = 800
KANT = 24
"""The width of a file, and the white around what is drawn in it."""
BINNEN = BREEDTE - 2 * KANT
REGEL = 22

_INKT, _ZACHT, _RAND, _GROND = "#1c2830", "#4d5b66", "#7a8791", "#ffffff"
_ACCENT = "accent"
"""No colour yet: the template puts that of whose page it is in its place."""
_STIJLEN = {
    "tekst": {"fill": _INKT, "font-size": "16"},
    "zacht": {"fill": _ZACHT, "font-size": "15"},
    "nadruk": {"fill": _INKT, "font-size": "16", "font-weight": "700"},
    "titel": {"fill": _INKT, "font-size": "22", "font-weight": "700"},
    "rooster": {"stroke": "#d3dbe1"},
    "as": {"stroke": _RAND},
    "nul": {"stroke": _INKT, "stroke-width": "1.5"},
    "vandaag": {"stroke": "#a92318", "stroke-width": "2"},
    "breuk": {"stroke": "#9a4d00", "stroke-width": "2", "stroke-dasharray": "4 4"},
    "doelpad": {"stroke": _INKT, "stroke-width": "2.5", "stroke-dasharray": "1 5", "stroke-linecap": "round"},
    "lijn": {"stroke": _ACCENT, "stroke-width": "3", "fill": "none"},
    "lijn-zacht": {"stroke": _ZACHT, "stroke-width": "3", "fill": "none"},
    "lijn-gelijk": {"stroke": _ZACHT, "stroke-width": "3", "fill": "none", "stroke-dasharray": "2 5"},
    "gat": {"stroke": _ACCENT, "stroke-width": "1"},
    "merk": {"fill": _ACCENT, "stroke": _GROND, "stroke-width": "1.5"},
    "merk-open": {"fill": _GROND, "stroke": _ACCENT, "stroke-width": "2.5"},
    "doel": {"fill": _GROND, "stroke": _INKT, "stroke-width": "2"},
    "vol": {"fill": _ACCENT, "stroke": _ACCENT, "stroke-width": "1.5"},
    "donker": {"fill": _INKT, "stroke": _INKT, "stroke-width": "1.5"},
    "open": {"fill": _GROND, "stroke": _ACCENT, "stroke-width": "1.5"},
    "vaag": {"fill": _GROND, "stroke": _ACCENT, "stroke-width": "1.5", "stroke-dasharray": "5 4"},
    "arcering": {"fill": "url(#arcering)", "stroke": _ACCENT, "stroke-width": "1.5"},
    "stippen": {"fill": "url(#stippen)", "stroke": _ZACHT, "stroke-width": "1.5"},
}


class Vorm(Vast):
    """A shape: its element, what is said of it, and the words in it."""

    element: str
    attributen: tuple[tuple[str, str], ...]
    tekst: str = ""


class Tekening(Vast):
    """A whole file: its height, its shapes, and what it is called for who cannot see it."""

    opschrift: Opschrift
    hoogte: int
    vormen: tuple[Vorm, ...]

    @property
    def breedte(self) -> int:
        """Return the width, that of every file."""
        return BREEDTE


@dataclass(slots=True)
class Vel:
    """A sheet that is filled from top to bottom; ``y`` is how far it is."""

    vormen: list[Vorm]
    y: int = 0

    def draw(self, element: str, stijl: str, *, tekst: str = "", **plaats: str | int | Decimal) -> None:
        """Put a shape somewhere on the sheet."""
        said = {naam.replace("_", "-"): _write(waarde) for naam, waarde in plaats.items()} | _STIJLEN[stijl]
        self.vormen.append(Vorm(element=element, attributen=tuple(said.items()), tekst=tekst))

    def rule(self, stijl: str, x1: Decimal | int, y1: int, x2: Decimal | int, y2: int) -> None:
        """Draw a straight line."""
        self.draw("line", stijl, x1=x1, y1=y1, x2=x2, y2=y2)

    def say(self, tekst: str, x: Decimal | int, y: int, stijl: str = "tekst", anker: str = "start") -> None:
        """Write words beside a point."""
        self.draw("text", stijl, tekst=tekst, x=x, y=y, text_anchor=anker)

    def write(
        self, tekst: str, stijl: str = "tekst", *, x: int = KANT, breedte: int = BINNEN, grootte: int = 16
    ) -> None:
        """Write words in as many lines as they need, and go on below them."""
        for regel in wrap_tekst(tekst, breedte, grootte):
            self.y += grootte + 6
            self.say(regel, x, self.y, stijl)

    def finish(self, opschrift: Opschrift) -> Tekening:
        """Close the sheet with its source."""
        if opschrift.bron:
            self.y += 8
            self.write(f"Bron: {opschrift.bron}", "zacht", grootte=15)
        return Tekening(opschrift=opschrift, hoogte=self.y + KANT + 12, vormen=tuple(self.vormen))


def start_vel(opschrift: Opschrift) -> Vel:
    """Return a sheet with its title."""
    vel = Vel(vormen=[], y=KANT - 6)
    vel.write(opschrift.titel, "titel", grootte=22)
    vel.y += 12
    return vel


def share_of(percentage: str) -> Decimal:
    """Return a place across, as SVG wants it on a page, as a part of the width."""
    return Decimal(percentage.removesuffix("%")) / 100


def write_notes(vel: Vel, opmerkingen: Iterable[str]) -> None:
    """Write what a reader must know of the scale."""
    for opmerking in opmerkingen:
        vel.write(opmerking, "zacht", grootte=15)


def list_sleutels(vel: Vel, sleutels: Iterable[tuple[str, str, str]]) -> Iterator[tuple[int, str]]:
    """Write a line for each key (its style, its name and its amount), and yield the height of the key and its style."""
    for stijl, naam, tekst in sleutels:
        begin = vel.y + 16
        vel.write(f"{naam} {tekst}".strip(), x=KANT + 32, breedte=BINNEN - 32)
        yield begin, stijl


def _write(waarde: str | int | Decimal) -> str:
    return f"{waarde:.2f}" if isinstance(waarde, Decimal) else str(waarde)
