"""Which interventies go on in a new year, and why: the decision in the evaluation comes first, then the status."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.levensloop import Relatie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.vast import Vast

GOES_ON = frozenset({"doorgaan", "aanpassen", "opschalen"})
ENDS = frozenset({"stoppen", "afgerond", "overgedragen"})
"""Codes of the list ``besluit``; ``onbekend`` is no decision."""

OVER = frozenset({"gestopt", "afgerond"})
"""Codes of the list ``interventiestatus`` of what does not go on unless it was decided."""

_SUCCESSORS = frozenset({Relatie.ZELFDE, Relatie.WERD, Relatie.OPGEGAAN_IN})


class Choice(Vast):
    """Whether an interventie goes on, whether that was decided, and the reason in Dutch, without a full stop."""

    interventie: Interventie
    goes_on: bool
    reason: str
    is_decided: bool = False


def choose(publicatie: Publicatie, dossier: Dossier, interventie: Interventie, jaar: int) -> Choice:
    """Return whether an interventie of a programme goes on in a later year."""
    found = _successor(publicatie, dossier, interventie, jaar)
    if found:
        return Choice(interventie=interventie, goes_on=found[0], reason=found[1])
    return decide(dossier, interventie)


def decide(dossier: Dossier, interventie: Interventie) -> Choice:
    """Return whether an interventie of a programme goes on, wherever it may go on already."""
    decision = _decision(dossier, interventie)
    goes_on, reason = decision or _status(dossier, interventie)
    return Choice(interventie=interventie, goes_on=goes_on, reason=reason, is_decided=decision is not None)


def _successor(
    publicatie: Publicatie, dossier: Dossier, interventie: Interventie, jaar: int
) -> tuple[bool, str] | None:
    """Return where the interventie goes on already. What was split off from it is no successor."""
    for moment in publicatie.levensloop(interventie.id):
        if dossier.jaar < moment.jaar <= jaar and moment.relatie in _SUCCESSORS:
            return False, f"gaat al verder in {moment.dossier.pad}, als {moment.interventie.id}"
    return None


def _decision(dossier: Dossier, interventie: Interventie) -> tuple[bool, str] | None:
    for evaluatie in sorted(dossier.evaluaties, key=lambda found: found.moment.volgorde, reverse=True):
        told = dossier.told_about(interventie.id, evaluatie)
        if isinstance(told, InterventieEvaluatie) and told.besluit in GOES_ON | ENDS:
            name = told.besluit.in_zin
            because = f" ({cut_off(told.besluit_reden).rstrip('.')})" if told.besluit_reden else ""
            return told.besluit in GOES_ON, f"besluit in de evaluatie van {evaluatie.peildatum}: {name}{because}"
    return None


def _status(dossier: Dossier, interventie: Interventie) -> tuple[bool, str]:
    getoond = dossier.getoonde_status(interventie, date.max)
    name = getoond.status.in_zin
    if getoond.status in OVER:
        return False, f"de status is {name}"
    return True, f"er staat nog geen besluit in een evaluatie (status: {name}); kijk of je hiermee doorgaat"
