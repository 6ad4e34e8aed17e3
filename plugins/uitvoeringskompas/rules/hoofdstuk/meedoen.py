"""Chapter C of the guideline: taking part and support.

Residents and partners who take part, and in time (C4, C5); executing parties that took part before and are heard of
since (C7, C10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.hoofdstuk.doelen import INWONERS, PARTIJEN
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen


def check_in_time(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that residents took part for the first time after the decision."""
    totstandkoming, adopted = toets.programma.totstandkoming, toets.vastgesteld_op
    if totstandkoming is None or adopted is None:
        return
    told = ((found, parse_moment(found.moment)) for found in totstandkoming.participatie)
    dated = sorted(((moment.eerste, found) for found, moment in told if moment), key=lambda pair: pair[0])
    if dated and adopted.has_ended(dated[0][0]):
        first = dated[0][1]
        yield find(
            first.location_of("moment"),
            moment=write_moment(first.moment or "", lidwoord=True),
            datum=write_moment(adopted.tekst, lidwoord=True),
        )


def check_bijeenkomsten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there was no meeting with partners, or none with residents."""
    totstandkoming = toets.programma.totstandkoming
    met = {who for found in (totstandkoming.bijeenkomsten if totstandkoming else ()) for who in found.met}
    for wie, codes in {"partners": PARTIJEN, "inwoners": INWONERS}.items():
        if not codes & met:
            yield find(toets.programma.location_of("totstandkoming", "bijeenkomsten"), wie=wie)


def check_uitvoerders_took_part(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties that had no part in making the programme."""
    totstandkoming = toets.programma.totstandkoming
    made = {found.partij for found in totstandkoming.partijen} if totstandkoming else set()
    absent = [partij.naam for partij in toets.partners.values() if partij.id not in made]
    if absent:
        yield find(toets.programma.location_of("totstandkoming", "partijen"), namen=quote_namen(absent))


def check_contact(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties of which no report tells anything, for some months."""
    nodig = controle.drempel("maanden")
    limit = before(toets.peildatum, nodig, "maanden")
    if not toets.dossier.voortgangen or toets.begin >= limit:
        return
    silent = [partij.naam for partij in toets.partners.values() if _last_contact(toets, partij.id) < limit]
    if silent:
        last = toets.dossier.voortgangen[-1]
        yield find(last.location_of("betrokkenheid"), namen=quote_namen(silent), nodig=nodig)


def _last_contact(toets: Toets, partij_id: str) -> date:
    told = (
        parse_moment(found.laatste_contact or voortgang.peildatum)
        for voortgang in toets.dossier.voortgangen
        for found in voortgang.betrokkenheid
        if found.partij == partij_id
    )
    return max((moment.laatste for moment in told if moment), default=date.min)


def _participatie(toets: Toets) -> bool:
    totstandkoming = toets.programma.totstandkoming
    moments = (found.moment for found in (totstandkoming.participatie if totstandkoming else ()))
    return toets.vastgesteld_op is not None and any(parse_moment(moment) for moment in moments)


RULES: Mapping[str, GuidelineRule] = {
    "C4-inwoners-te-laat": about(_participatie, check_in_time),
    "C5-bijeenkomst-ontbreekt": about(always, check_bijeenkomsten),
    "C7-uitvoerder-niet-betrokken": about(lambda toets: toets.partners, check_uitvoerders_took_part),
    "C10-partij-stil": about(lambda toets: toets.partners and toets.dossier.voortgangen, check_contact),
}
