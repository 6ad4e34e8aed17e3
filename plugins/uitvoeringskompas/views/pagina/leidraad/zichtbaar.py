"""The programmes in which an item of the guideline can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Leidraadonderdeel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.leidraad.oordeel import is_visible
from uitvoeringskompas.rules.toets import Toets

MOST_EXAMPLES = 12
"""Enough to choose from; with hundreds of publishers a longer list would help nobody."""
UNFINISHED = frozenset({"concept", "ter_vaststelling"})


def find_examples(catalogus: Catalogus, onderdeel: Leidraadonderdeel) -> tuple[tuple[Publicatie, Dossier], ...]:
    """Return a few programmes that show an item, at most one of each publisher: its newest that was adopted."""
    if not onderdeel.plekken:
        return ()
    found = []
    for publicatie, dossier in _newest(catalogus, onderdeel):
        found.append((publicatie, dossier))
        if len(found) == MOST_EXAMPLES:
            break
    return tuple(found)


def _newest(catalogus: Catalogus, onderdeel: Leidraadonderdeel) -> Iterator[tuple[Publicatie, Dossier]]:
    for publicatie in catalogus.publicaties.values():
        adopted = (found for found in reversed(publicatie.dossiers) if found.programma.status not in UNFINISHED)
        visible = (found for found in adopted if _shows(publicatie, found, onderdeel))
        first = next(visible, None)
        if first is not None:
            yield publicatie, first


def _shows(publicatie: Publicatie, dossier: Dossier, onderdeel: Leidraadonderdeel) -> bool:
    status = dossier.programma.status
    toets = Toets(publicatie=publicatie, dossier=dossier, peildatum=date.max, status=status)
    return is_visible(toets, onderdeel)
