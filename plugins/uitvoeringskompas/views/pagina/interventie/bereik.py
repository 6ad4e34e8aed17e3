"""Whom an interventie reached, in the unit that the report itself gives."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import InterventieVerslag, Verslag
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.getal import write_hoeveelheid
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
        if told and told.bereik is not None:
            return verslag, told
    return None


def write_bereik(told: InterventieVerslag, *, met_eenheid: bool = True) -> str:
    """Return "ongeveer 34 deelnemers"; an empty text when the report gives no number."""
    if told.bereik is None:
        return ""
    ongeveer = isinstance(told, InterventieEvaluatie) and bool(told.bij_benadering)
    return write_hoeveelheid(told.bereik, told.bereik_eenheid if met_eenheid else None, bij_benadering=ongeveer)
