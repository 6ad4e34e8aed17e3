"""Where money of a programme went along the way, as its programme and its reports tell it up to a day."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.mutatie import Mutatie


def mutaties_of(dossier: Dossier, peildatum: date) -> tuple[Mutatie, ...]:
    """Return every change of place of money, by year; one that two reports tell stands once, as the last tells it."""
    begroting = dossier.programma.begroting
    told = begroting.mutaties if begroting else ()
    for verslag in dossier.verslagen_until(peildatum):
        told = (*told, *verslag.mutaties)
    latest = {mutatie.what_happened: mutatie for mutatie in told}
    return tuple(sorted(latest.values(), key=lambda mutatie: mutatie.jaar))


def mutaties_in_jaar(dossier: Dossier, jaar: int, peildatum: date) -> tuple[Mutatie, ...]:
    """Return the changes that are about a year: money that moved in it, or that came into it from an earlier year."""
    return tuple(found for found in mutaties_of(dossier, peildatum) if jaar in {found.jaar, found.naar_jaar})
