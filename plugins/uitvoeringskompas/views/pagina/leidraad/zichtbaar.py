"""The programmes in which an item of the guideline can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Leidraadonderdeel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.leidraad.oordeel import is_visible
from uitvoeringskompas.rules.toets import Toets

MOST_EXAMPLES = 12
"""Enough to choose from; with hundreds of publishers a longer list would help nobody."""
UNFINISHED = frozenset({"concept", "ter_vaststelling"})


class Voorbeelden:
    """Finds in all plans who shows an item of the guideline; what a programme holds is looked up once for all items."""

    def __init__(self, catalogus: Catalogus) -> None:
        """Take all publishers."""
        self._toetsen = tuple(tuple(_list_toetsen(publicatie)) for publicatie in catalogus.publicaties.values())

    def find(self, onderdeel: Leidraadonderdeel) -> tuple[tuple[Publicatie, Dossier], ...]:
        """Return a few programmes that show an item, at most one of each publisher: its newest that was adopted."""
        if not onderdeel.plekken:
            return ()
        newest = (next((each for each in own if is_visible(each, onderdeel)), None) for own in self._toetsen)
        some = islice((found for found in newest if found), MOST_EXAMPLES)
        return tuple((found.publicatie, found.dossier) for found in some)


def _list_toetsen(publicatie: Publicatie) -> Iterator[Toets]:
    """Yield what its adopted programmes say, newest first, whenever and however far they are."""
    for dossier in reversed(publicatie.dossiers):
        status = dossier.programma.status
        if status not in UNFINISHED:
            yield Toets(publicatie=publicatie, dossier=dossier, peildatum=date.max, status=status)
