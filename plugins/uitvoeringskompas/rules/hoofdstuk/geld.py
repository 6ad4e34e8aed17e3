"""Chapter H of the guideline: money.

What a budget should hold (H1, H2); money for later: upkeep, and what comes after temporary money (H7, H8, H9).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import subtract_months
from uitvoeringskompas.taal.datum import write_op
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import write_opsomming

TO_BUDGET = ("coordinatie", "communicatie", "evaluatie")
TEMPORARY = frozenset({"tijdelijk", "eenmalig"})


def has_money_for(toets: Toets, soort: str) -> bool:
    """Tell whether a line of this kind holds money, or says why its amount is not known; zero is no money."""
    begroting = toets.programma.begroting
    regels = begroting.regels if begroting else ()
    return any(regel.soort == soort and (regel.begroot or regel.geen_bedrag) for regel in regels)


def check_kosten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the costs that are often forgotten have no money."""
    absent = [toets.codelijst("kostensoort")[code].in_zin for code in TO_BUDGET if not has_money_for(toets, code)]
    if absent:
        yield find(toets.programma.location_of("begroting", "regels"), namen=write_opsomming(absent))


def check_buffer(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there is no money for what nobody foresees."""
    if not has_money_for(toets, "onvoorzien"):
        yield find(toets.programma.location_of("begroting", "regels"))


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
        end = parse_moment(dekking.tot_en_met)
        if end is None or dekking.duur not in TEMPORARY or dekking.opvolger or dekking.opvolging:
            continue
        if subtract_months(end.laatste, controle.drempel("maanden")) <= toets.peildatum:
            yield find(dekking.location_of("tot_en_met"), naam=dekking.naam, datum=write_op(end.tekst))


def check_strategie(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that part of the money is temporary and no way is chosen to make it last."""
    borging = toets.programma.borging
    is_temporary = any(dekking.duur == "tijdelijk" for dekking in toets.programma.dekking)
    if is_temporary and not (borging and borging.strategieen):
        yield find(toets.programma.location_of("borging", "strategieen"))


def _temporary(toets: Toets) -> bool:
    return any(dekking.duur in TEMPORARY for dekking in toets.programma.dekking)


RULES: Mapping[str, GuidelineRule] = {
    "H1-kosten-ontbreken": about(always, check_kosten),
    "H2-buffer-ontbreekt": about(always, check_buffer),
    "H7-onderhoud-ontbreekt": about(always, check_onderhoud),
    "H8-opvolger-ontbreekt": about(_temporary, check_opvolger),
    "H9-strategie-ontbreekt": about(_temporary, check_strategie),
}
