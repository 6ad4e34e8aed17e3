"""Chapter "Hoe gaat het": the indicators by which a goal is followed, each with its latest figure and its target."""

from __future__ import annotations

from uitvoeringskompas.model.doellijn import Doellijn
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.indicatoren import Cijferstand, tabulate_standen


def write_stand(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return how the figures of the goal stand, or None when it is followed by none."""
    wijzer = Cijferwijzer(blad=blad, publicatie=lijn.publicatie)
    standen = (Cijferstand(indicator=each) for each in lijn.indicatoren)
    tabel = tabulate_standen(wijzer, "Het laatste cijfer en de streefwaarde", standen)
    return make_hoofdstuk("stand", "Hoe gaat het", Onderdeel(tabel=tabel))
