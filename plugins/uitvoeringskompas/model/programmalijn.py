"""A programme through the years: what has its name, and what later came in its place."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.draad import dossiers_of_now
from uitvoeringskompas.model.publicatie import Publicatie


def list_programmanamen(publicatie: Publicatie) -> tuple[str, ...]:
    """Return each name (that of its folder) that a programme of a publisher had, by year."""
    return tuple(dict.fromkeys(dossier.id for dossier in publicatie.dossiers))


def programmas_of_now(publicatie: Publicatie, naam: str, peildatum: date) -> tuple[Dossier, ...]:
    """Return what a programme is on a day: what runs under its name, or else what came in its place.

    When none of these runs it is the latest that ran, or the first to come.
    """
    own = dossiers_of_now([dossier for dossier in publicatie.dossiers if dossier.id == naam], peildatum)
    if any(dossier.stand(peildatum).is_lopend for dossier in own):
        return own
    return dossiers_of_now(_follow(publicatie, naam), peildatum)


def _follow(publicatie: Publicatie, naam: str) -> tuple[Dossier, ...]:
    """Return every programme with a name or that came, later, from one of these, by year."""
    todo = [dossier for dossier in publicatie.dossiers if dossier.id == naam]
    found = dict.fromkeys(dossier.pad for dossier in todo)
    while todo:
        later = [each for each in publicatie.dossiers_that_build_on(todo.pop().pad) if each.pad not in found]
        found |= dict.fromkeys(each.pad for each in later)
        todo += later
    return tuple(dossier for dossier in publicatie.dossiers if dossier.pad in found)
