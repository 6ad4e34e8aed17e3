"""The logo of a publisher, on the cover of its documents: as its house style names it, or drawn anew as PNG."""

from __future__ import annotations

from typing import Any

from uitvoeringskompas.documenten.zetwerk import NotSet, draw_png
from uitvoeringskompas.model.huisstijl import find_bestand
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast, shown_without

HIGH, WIDE = 1.8, 7.0
"""The largest that a logo is printed, in cm."""
_PPI = 300


class Beeldmerk(Vast):
    """A logo that can be printed: its words, its width in cm, and its picture as PNG; ``svg`` is empty without one."""

    alt: str
    breedte: float
    png: bytes
    svg: str = ""

    __repr__ = shown_without("png", "svg")

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data, for a template."""
        inhoud = {"inhoud": self.svg, "soort": "svg"} if self.svg else {"inhoud": [*self.png], "soort": "png"}
        return {**inhoud, "alt": self.alt, "breedte": self.breedte}


def find_beeldmerk(publicatie: Publicatie | None) -> Beeldmerk | None:
    """Return the logo of a publisher itself, or None when it has none or its file cannot be drawn.

    The logo of a whole site is not that of whoever stands on it. Of a file of somebody else only the first bytes were
    looked at, so it is drawn apart before it comes into a document.
    """
    own = publicatie.profiel.huisstijl if publicatie and publicatie.profiel else None
    found = find_bestand((own,), "logo") if own else None
    if publicatie is None or found is None:
        return None
    beeld = found.bijlage
    breedte = round(beeld.breedte * min(HIGH / beeld.hoogte, WIDE / beeld.breedte), 2)
    svg = beeld.content.decode() if beeld.soort == "svg" else ""
    try:
        (png,) = draw_png([{"inhoud": svg or [*beeld.content], "soort": beeld.soort, "breedte": breedte}], ppi=_PPI)
    except NotSet:
        return None
    return Beeldmerk(alt=f"Logo van {publicatie.naam}", breedte=breedte, png=png, svg=svg)
