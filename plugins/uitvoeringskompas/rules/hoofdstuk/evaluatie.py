"""Chapter K of the guideline: evaluating and looking back.

The plan for looking back and the looking back itself (K1, K3, K4, K5); how it goes on after the programme (K9, K10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

PUBLIEKEN = {
    "betrokkenen": {"betrokkenen", "partners", "inwoners", "doelgroepen"},
    "professionals": {"professionals", "partners"},
    "het college": {"college"},
    "de raad": {"raad", "raadscommissies"},
}


def check_plan_covers_doelen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals that something is done for and that the plan for the evaluation does not name."""
    plan = toets.programma.evaluatieplan
    if plan is None or not plan.onderdelen:
        return
    covered: set[str | None] = {onderdeel.doel for onderdeel in plan.onderdelen}
    served = (doel for doel in toets.doelen if toets.dossier.interventies_of_doel(doel.id))
    forgotten = [doel.titel for doel in served if not _is_covered(toets, doel, covered)]
    if forgotten:
        yield find(plan.location_of("onderdelen"), namen=quote_namen(forgotten))


def _is_covered(toets: Toets, doel: Doel, covered: set[str | None]) -> bool:
    """Tell whether the plan names the goal, the one above it or one below it."""
    return not covered.isdisjoint((doel.id, doel.onder or doel.id, *underlying_doelen(toets.dossier, doel.id)))


def check_every_year(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the years that ended some months ago and that nobody looked back on."""
    limit = before(toets.peildatum, controle.drempel("maanden"), "maanden")
    for jaar in toets.dossier.jaren:
        if date(jaar, 12, 31) < limit and toets.dossier.evaluatie_in(jaar) is None:
            bestand = "evaluatie.yaml" if jaar == toets.programma.looptijd.tot_en_met else f"evaluatie-{jaar}.yaml"
            yield find(toets.programma.location_of("looptijd"), jaar=jaar, bestand=bestand)


def check_publiek(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the audiences that did not hear the outcome of an evaluation."""
    for evaluatie in toets.dossier.evaluaties:
        told = {found.aan for found in evaluatie.teruggekoppeld} | ({"raad"} if evaluatie.naar_raad_op else set())
        absent = [wie for wie, codes in PUBLIEKEN.items() if not codes & told]
        if absent:
            yield find(evaluatie.location_of("teruggekoppeld"), wie=write_opsomming(absent))


def check_oordelen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the intended results that the look back on the last year does not judge."""
    last = _last_look_back(toets.dossier)
    if last is None:
        return
    judged = {found.resultaat for evaluatie in toets.dossier.evaluaties for found in evaluatie.resultaten}
    open_ones = [found.titel for found in toets.programma.beoogde_resultaten if found.id not in judged]
    if open_ones:
        yield find(last.location_of("resultaten"), namen=quote_namen(open_ones))


def _last_look_back(dossier: Dossier) -> Evaluatie | None:
    """Return the look back on the last year; when nobody names that year, only the one on the whole programme."""
    jaar = dossier.programma.looptijd.tot_en_met
    if jaar is not None:
        return dossier.evaluatie_in(jaar)
    return next((found for found in dossier.evaluaties if found.jaar is None), None)


def check_besluiten(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the interventies of a finished programme that neither go on nor were decided about.

    Evaluations often come after the adoption of the next programme, hence the months of patience.
    """
    dossier = toets.dossier
    if toets.einde is None or toets.einde >= before(toets.peildatum, controle.drempel("maanden"), "maanden"):
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
    earlier = [found for found in _earlier(toets) if _is_kin(toets, found)]
    if earlier and not toets.publicatie.previous_dossiers(toets.dossier):
        yield find(toets.programma.location_of("bouwt_voort_op"), ander=earlier[-1].programma.titel)


def _earlier(toets: Toets) -> list[Dossier]:
    return [found for found in toets.publicatie.dossiers if found.jaar < toets.dossier.jaar]


def _is_kin(toets: Toets, other: Dossier) -> bool:
    return other.id == toets.dossier.id or not set(toets.programma.notas).isdisjoint(other.programma.notas)


def _served_doelen(toets: Toets) -> bool:
    return any(toets.dossier.interventies_of_doel(doel.id) for doel in toets.doelen)


def _ended_years(toets: Toets) -> object:
    return toets.dossier.evaluaties or date(toets.programma.looptijd.van, 12, 31) < toets.peildatum


def _results_to_judge(toets: Toets) -> object:
    return toets.dossier.evaluaties and toets.programma.beoogde_resultaten


def _interventies_to_decide(toets: Toets) -> object:
    decided = any(found.besluit for evaluatie in toets.dossier.evaluaties for found in evaluatie.interventies)
    return toets.interventies and (decided or (toets.einde is not None and toets.einde < toets.peildatum))


def _lessons(toets: Toets) -> bool:
    told = any(les.terug_in for evaluatie in toets.dossier.evaluaties for les in evaluatie.lessen)
    return told or bool(toets.programma.bouwt_voort_op) or any(_is_kin(toets, found) for found in _earlier(toets))


RULES: Mapping[str, GuidelineRule] = {
    "K1-doel-niet-geevalueerd": about(_served_doelen, check_plan_covers_doelen),
    "K3-evaluatie-ontbreekt": about(_ended_years, check_every_year),
    "K4-evaluatie-niet-verteld": about(lambda toets: toets.dossier.evaluaties, check_publiek),
    "K5-resultaat-zonder-oordeel": about(_results_to_judge, check_oordelen),
    "K9-interventie-zonder-besluit": about(_interventies_to_decide, check_besluiten),
    "K10-bouwt-nergens-op": about(_lessons, check_builds_on),
}
