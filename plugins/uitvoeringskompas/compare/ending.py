"""What was decided about an interventie of the earlier state, and why it did not go on."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie


@dataclass(frozen=True, kw_only=True, slots=True)
class Ending:
    """The decision (``besluit``), the reason and the last status of an interventie, with the report that says so.

    ``reden`` belongs to the decision, or else to the status. Each is None when no file tells it.
    """

    besluit: Code | None
    reden: str | None
    status: Code | None
    verslag: Verslag | None


def find_ending(state: State, thing: Thing) -> Ending | None:
    """Return what the files of this state say about the end or the future of an interventie; None for other things."""
    record = thing.record
    if not isinstance(record, Interventie):
        return None
    dossier = state.publicatie.dossier(thing.home)
    if dossier is None:
        return Ending(besluit=None, reden=record.status_reden, status=record.status, verslag=None)
    status = dossier.getoonde_status(record, state.peildatum, jaar=state.jaar)
    decided = _find_besluit(dossier, state, record.id)
    if decided is None:
        return Ending(besluit=None, reden=status.reden, status=status.status, verslag=status.verslag)
    verslag, told = decided
    return Ending(besluit=told.besluit, reden=told.besluit_reden or status.reden, status=status.status, verslag=verslag)


def _find_besluit(dossier: Dossier, state: State, interventie_id: str) -> tuple[Verslag, InterventieEvaluatie] | None:
    """Return the latest evaluation up to the peildatum that decides about the interventie."""
    for verslag in reversed(dossier.verslagen_until(state.peildatum, jaar=state.jaar)):
        told = dossier.told_about(interventie_id, verslag)
        if isinstance(told, InterventieEvaluatie) and told.besluit:
            return verslag, told
    return None
