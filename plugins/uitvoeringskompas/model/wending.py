"""What changed of an interventie, and why: it was adapted, stopped, extended or handed over, in the words of plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.interventielijn import Interventiejaar
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.vast import Vast

GEEN_WENDING = frozenset({"doorgaan", "onbekend"})
"""Decisions after which nothing is different, as far as is known."""
HIELD_OP = frozenset({"gestopt", "niet_uitgevoerd", "stilgelegd"})
"""Statuses of what is not done any more, or never was."""


class Wending(Vast):
    """One change: a decision or a status (``code``), or an adaptation before the start when there is none.

    ``verslag`` is the report that tells it; None when the plan of the interventie itself does.
    """

    dossier: Dossier
    interventie: Interventie
    code: Code | None
    reden: Proza | None
    verslag: Verslag | None = None


def list_wendingen(jaren: Iterable[Interventiejaar], peildatum: date) -> tuple[Wending, ...]:
    """Return what changed up to a day, by year; what a later year only repeats is told once."""
    found = (wending for jaar in jaren for wending in _list_in_jaar(jaar, peildatum))
    return tuple({(each.code, each.reden): each for each in reversed(tuple(found))}.values())[::-1]


def _list_in_jaar(jaar: Interventiejaar, peildatum: date) -> Iterator[Wending]:
    """Yield what the plan says of the start, then what its reports say; or the plan, when no report says it stopped."""
    dossier, interventie = jaar.dossier, jaar.interventie
    aanpassing = interventie.aanpassing
    if aanpassing and aanpassing.nodig:
        yield Wending(dossier=dossier, interventie=interventie, code=None, reden=aanpassing.omschrijving)
    if interventie.status in HIELD_OP:
        yield Wending(dossier=dossier, interventie=interventie, code=interventie.status, reden=interventie.status_reden)
    for verslag in dossier.verslagen_until(peildatum):
        for code, reden in _list_told(jaar, verslag):
            yield Wending(dossier=dossier, interventie=interventie, code=code, reden=reden, verslag=verslag)


def _list_told(jaar: Interventiejaar, verslag: Verslag) -> Iterator[tuple[Code, Proza | None]]:
    told = jaar.dossier.told_about(jaar.interventie.id, verslag)
    if told and told.status in HIELD_OP and told.status:
        yield told.status, told.status_reden
    if isinstance(told, InterventieEvaluatie) and told.besluit and told.besluit not in GEEN_WENDING:
        yield told.besluit, told.besluit_reden
