"""Chapter "Wat kost het": the money for the interventies of a goal, year by year, with what is not known."""

from __future__ import annotations

from uitvoeringskompas.model.doellijn import Doellijn
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.onderwerp.geld.draadgeld import write_draadgeld

BIJSCHRIFT = "Het geld voor de interventies van dit doel, in euro’s"
HEEL = "Werkt een interventie aan meer doelen? Dan telt het geld ervan bij elk doel helemaal mee."


def write_geld(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return the chapter on money, or None when no line of a budget is for an interventie of this goal."""
    return write_draadgeld(blad, lijn.publicatie, lijn.werk, BIJSCHRIFT, HEEL)
