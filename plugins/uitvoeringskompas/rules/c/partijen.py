"""Executing parties that took part before and are heard of since. Guideline C7, C10."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_moment
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, quoted


def check_uitvoerders_took_part(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties that had no part in making the programme."""
    totstandkoming = toets.programma.totstandkoming
    made = {found.partij for found in totstandkoming.partijen} if totstandkoming else set()
    absent = [partij.naam for partij in toets.partners.values() if partij.id not in made]
    if absent:
        yield find(toets.programma.location_of("totstandkoming", "partijen"), namen=quoted(absent))


def check_contact(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties of which no report tells anything, for some months."""
    nodig = controle.drempel("maanden")
    limit = before(toets.peildatum, nodig, "maanden")
    if not toets.dossier.voortgangen or toets.begin >= limit:
        return
    silent = [partij.naam for partij in toets.partners.values() if _last_contact(toets, partij.id) < limit]
    if silent:
        last = toets.dossier.voortgangen[-1]
        yield find(last.location_of("betrokkenheid"), namen=quoted(silent), nodig=nodig)


def _last_contact(toets: Toets, partij_id: str) -> date:
    told = (
        parse_moment(found.laatste_contact or voortgang.peildatum)
        for voortgang in toets.dossier.voortgangen
        for found in voortgang.betrokkenheid
        if found.partij == partij_id
    )
    return max((moment.laatste for moment in told if moment), default=date.min)
