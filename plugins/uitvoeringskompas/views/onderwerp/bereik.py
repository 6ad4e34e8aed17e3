"""Whom an interventie reached, in the unit that the report itself gives."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import InterventieVerslag, Verslag
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def find_bereik(
    verwijzer: Verwijzer, interventie: Interventie, jaren: tuple[int, int] | None = None
) -> tuple[Verslag, InterventieVerslag] | None:
    """Return the latest report up to the peildatum (and, if asked, on these years) that tells whom it reached."""
    dossier = verwijzer.dossier
    for verslag in reversed(dossier.verslagen_until(verwijzer.blad.peildatum)):
        told = dossier.told_about(interventie.id, verslag)
        if jaren and not jaren[0] <= dossier.jaar_of(verslag) <= jaren[1]:
            continue
        if told and told.is_bekend:
            return verslag, told
    return None
