"""What runs through the years of a publisher: which of its programmes tell how it is now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from uitvoeringskompas.model.dossier import Dossier


def dossiers_of_now(dossiers: Sequence[Dossier], peildatum: date) -> tuple[Dossier, ...]:
    """Return the programmes that run on a day, or else those of the latest year that ran, or of the first to come."""
    lopend = tuple(each for each in dossiers if each.stand(peildatum).is_lopend)
    if lopend or not dossiers:
        return lopend
    past = [each.jaar for each in dossiers if each.stand(peildatum).is_van_toen]
    jaar = max(past) if past else dossiers[0].jaar
    return tuple(each for each in dossiers if each.jaar == jaar)
