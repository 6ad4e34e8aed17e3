"""Pictures as files to take away: the geometry of a figure, laid out in pixels on a sheet of a fixed width."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.balk import Balk
from uitvoeringskompas.views.kit.figuren.helling import Helling
from uitvoeringskompas.views.kit.figuren.lijn import Lijn
from uitvoeringskompas.views.kit.figuren.staven import Staven
from uitvoeringskompas.views.kit.figuren.stroom import Stroom
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijn
from uitvoeringskompas.views.kit.figuurbestand.geldbestand import (
    draw_balkbestand,
    draw_hellingbestand,
    draw_stavenbestand,
)
from uitvoeringskompas.views.kit.figuurbestand.lijnbestand import draw_lijnbestand
from uitvoeringskompas.views.kit.figuurbestand.tekening import Tekening
from uitvoeringskompas.views.kit.figuurbestand.tijdbestand import draw_stroombestand, draw_tijdbestand

Figuur = Balk | Helling | Lijn | Staven | Stroom | Tijdlijn
"""Everything that is drawn."""


def draw_bestand(figuur: Figuur) -> Tekening:
    """Return a figure as a file that stands alone."""
    match figuur:
        case Balk():
            return draw_balkbestand(figuur)
        case Helling():
            return draw_hellingbestand(figuur)
        case Lijn():
            return draw_lijnbestand(figuur)
        case Staven():
            return draw_stavenbestand(figuur)
        case Stroom():
            return draw_stroombestand(figuur)
        case Tijdlijn():
            return draw_tijdbestand(figuur)
