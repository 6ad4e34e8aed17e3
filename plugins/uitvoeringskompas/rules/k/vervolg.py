"""How it goes on after the programme. Guideline K9, K10."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before


def check_besluiten(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the interventies of a finished programme that neither go on nor were decided about.

    Evaluations often come after the adoption of the next programme, hence the months of patience.
    """
    dossier = toets.dossier
    if toets.einde >= before(toets.peildatum, controle.drempel("maanden"), "maanden"):
        return
    decided = {
        found.interventie
        for evaluatie in dossier.evaluaties
        for found in evaluatie.interventies
        if found.besluit and found.besluit != "onbekend"
    }
    for interventie in toets.interventies:
        if interventie.id not in decided and not toets.publicatie.vervolg(dossier, interventie.id):
            jaar = toets.programma.looptijd.tot_en_met
            yield find(interventie.location, naam=interventie.titel, jaar=jaar)


def check_builds_on(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find an earlier programme of the same name or nota that this one says nothing about."""
    before_it = (found for found in toets.publicatie.dossiers if found.jaar < toets.dossier.jaar)
    earlier = [found for found in before_it if _is_kin(toets, found)]
    if earlier and not toets.publicatie.previous_dossiers(toets.dossier):
        yield find(toets.programma.location_of("bouwt_voort_op"), ander=earlier[-1].programma.titel)


def _is_kin(toets: Toets, other: Dossier) -> bool:
    return other.id == toets.dossier.id or not set(toets.programma.notas).isdisjoint(other.programma.notas)
