"""The adoption of a programme. Guideline A6."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_dag
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import write_dag
from uitvoeringskompas.rules.zin import listed


def check_besluit(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that no decision adopts the programme."""
    if not toets.vaststellingen:
        yield find(toets.programma.location_of("vaststelling"))


def check_college(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that only other bodies than the college adopted it, when nobody explains that."""
    vaststelling, besluiten = toets.programma.vaststelling, toets.vaststellingen
    if vaststelling is None or vaststelling.toelichting or not besluiten:
        return
    if not any(besluit.orgaan == "college" for besluit in besluiten):
        organen = dict.fromkeys(codelijst("orgaan")[besluit.orgaan].naam for besluit in besluiten)
        yield find(besluiten[0].location_of("orgaan"), orgaan=listed(organen))


def check_in_time(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that it was adopted after its first year began, when nobody explains that."""
    vaststelling = toets.programma.vaststelling
    limit = date(toets.dossier.jaar, controle.drempel("maand"), controle.drempel("dag"))
    if vaststelling is None or vaststelling.toelichting or toets.vastgesteld_op is None:
        return
    if toets.vastgesteld_op > limit:
        besluit = next(found for found in toets.vaststellingen if parse_dag(found.datum) == toets.vastgesteld_op)
        if not besluit.toelichting:
            yield find(besluit.location_of("datum"), datum=write_dag(toets.vastgesteld_op), jaar=toets.dossier.jaar)
