"""Money for later: upkeep, and what comes after temporary money. Guideline H7, H8, H9."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_dag
from uitvoeringskompas.rules.h.kosten import has_money_for
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import subtract_months, write_dag

TEMPORARY = frozenset({"tijdelijk", "eenmalig"})


def check_onderhoud(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there is neither money nor a plan to keep the approach up."""
    borging = toets.programma.borging
    if not has_money_for(toets, "onderhoud") and not (borging and borging.onderhoud):
        yield find(toets.programma.location_of("begroting", "regels"))


def check_opvolger(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find temporary money that ends soon, or has ended, without anything after it."""
    if toets.status == "geevalueerd":
        return
    for dekking in toets.programma.dekking:
        end = parse_dag(dekking.tot_en_met)
        if end is None or dekking.duur not in TEMPORARY or dekking.opvolger or dekking.opvolging:
            continue
        if subtract_months(end, controle.drempel("maanden")) <= toets.peildatum:
            yield find(dekking.location_of("tot_en_met"), naam=dekking.naam, datum=write_dag(end))


def check_strategie(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that part of the money is temporary and no way is chosen to make it last."""
    borging = toets.programma.borging
    is_temporary = any(dekking.duur == "tijdelijk" for dekking in toets.programma.dekking)
    if is_temporary and not (borging and borging.strategieen):
        yield find(toets.programma.location_of("borging", "strategieen"))
