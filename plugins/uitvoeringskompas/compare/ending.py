"""How an interventie ended: stopped only when a decision or a status says so, else it is "niet meer genoemd"."""

from __future__ import annotations

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.levensloop import Relatie
from uitvoeringskompas.vast import Vast

BESLUITEN = {"stoppen": Fate.GESTOPT, "afgerond": Fate.AFGEROND, "overgedragen": Fate.OVERGEDRAGEN}
"""The decisions that end an interventie, and the word that each gives it."""
STATUS_GESTOPT = "gestopt"
ONBEKEND = "onbekend"


class Ending(Vast):
    """The decision (``besluit``), the reason and the last status of an interventie, with the report that says so.

    ``reden`` belongs to the decision, or else to the status. Each is None when no file tells it.
    """

    besluit: Code | None
    reden: str | None
    status: Code | None
    verslag: Verslag | None
    dossier: Dossier | None = None

    @property
    def fate(self) -> Fate:
        """Return how it ended, as far as somebody said so."""
        if self.besluit in BESLUITEN:
            return BESLUITEN[self.besluit]
        return Fate.GESTOPT if self.status == STATUS_GESTOPT else Fate.NIET_MEER_GENOEMD


def find_ending(before: State, after: State, thing: Thing) -> Ending | None:
    """Return what is known about the end of an interventie that is not in the second state; None for other things.

    Between two years the last programme that has it counts, with all that was reported up to the later year.
    """
    record = thing.record
    if not isinstance(record, Interventie):
        return None
    if before.jaar is None or after.jaar is None:
        return _look(before, before.publicatie.dossier(thing.home), record)
    if before.jaar > after.jaar:
        return None
    dossier, last = _last_appearance(before, thing, record, after.jaar)
    return _look(before, dossier, last, jaar=after.jaar)


def find_end_in(state: State, thing: Thing) -> Ending | None:
    """Return how an interventie that stands in a year had ended by then; None when nothing says that it had.

    A decision about a year counts from the next one on: until then it ran.
    """
    record, dossier = thing.record, state.publicatie.dossier(thing.home)
    if state.jaar is None or dossier is None or not isinstance(record, Interventie):
        return None
    found = _look(state, dossier, record, jaar=state.jaar, decided=state.jaar - 1)
    return None if found.fate is Fate.NIET_MEER_GENOEMD else found


def _last_appearance(state: State, thing: Thing, record: Interventie, jaar: int) -> tuple[Dossier | None, Interventie]:
    """Return the last programme before a year in which the interventie stands, under the id that it has there."""
    same = {Relatie.ZELFDE, Relatie.WERD}
    moments = [
        moment
        for moment in state.publicatie.levensloop(record.id)
        if moment.relatie in same and (state.jaar or 0) < moment.jaar < jaar
    ]
    if moments:
        return moments[-1].dossier, moments[-1].interventie
    return state.publicatie.dossier(thing.home), record


def _look(
    state: State, dossier: Dossier | None, record: Interventie, *, jaar: int | None = None, decided: int | None = None
) -> Ending:
    """Return what the reports up to a year say, and the decisions up to another one (None: all up to the peildatum)."""
    if dossier is None:
        return Ending(besluit=None, reden=record.status_reden, status=record.status, verslag=None)
    status = dossier.getoonde_status(record, state.peildatum, jaar=jaar)
    besluit = _find_besluit(dossier, state, record.id, jaar if decided is None else decided)
    if besluit is None:
        return Ending(besluit=None, reden=status.reden, status=status.status, verslag=status.verslag, dossier=dossier)
    verslag, told = besluit
    return Ending(
        besluit=told.besluit,
        reden=told.besluit_reden or status.reden,
        status=status.status,
        verslag=verslag,
        dossier=dossier,
    )


def _find_besluit(
    dossier: Dossier, state: State, interventie_id: str, jaar: int | None
) -> tuple[Verslag, InterventieEvaluatie] | None:
    """Return the latest evaluation up to the peildatum that decides about the interventie."""
    for verslag in reversed(dossier.verslagen_until(state.peildatum, jaar=jaar)):
        told = dossier.told_about(interventie_id, verslag)
        if isinstance(told, InterventieEvaluatie) and told.besluit and told.besluit != ONBEKEND:
            return verslag, told
    return None
