"""Residents and partners who take part, and in time. Guideline C4, C5."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_moment
from uitvoeringskompas.rules.b.doelen import INWONERS, PARTIJEN
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import write_dag, write_moment


def check_in_time(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that residents took part for the first time after the decision."""
    totstandkoming, adopted = toets.programma.totstandkoming, toets.vastgesteld_op
    if totstandkoming is None or adopted is None:
        return
    told = ((found, parse_moment(found.moment)) for found in totstandkoming.participatie)
    dated = sorted(((moment.eerste, found) for found, moment in told if moment), key=lambda pair: pair[0])
    if dated and dated[0][0] > adopted:
        first = dated[0][1]
        yield find(first.location_of("moment"), moment=write_moment(first.moment or ""), datum=write_dag(adopted))


def check_bijeenkomsten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there was no meeting with partners, or none with residents."""
    totstandkoming = toets.programma.totstandkoming
    met = {who for found in (totstandkoming.bijeenkomsten if totstandkoming else ()) for who in found.met}
    for wie, codes in {"partners": PARTIJEN, "inwoners": INWONERS}.items():
        if not codes & met:
            yield find(toets.programma.location_of("totstandkoming", "bijeenkomsten"), wie=wie)
