"""The plan for looking back, and the looking back itself. Guideline K1, K3, K4, K5."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, quoted
from uitvoeringskompas.rules.zin import listed

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
        yield find(plan.location_of("onderdelen"), namen=quoted(forgotten))


def _is_covered(toets: Toets, doel: Doel, covered: set[str | None]) -> bool:
    """Tell whether the plan names the goal, the one above it or one below it."""
    return not covered.isdisjoint((doel.id, doel.onder or doel.id, *underlying_doelen(toets.dossier, doel.id)))


def check_every_year(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the years that ended some months ago and that nobody looked back on."""
    limit = before(toets.peildatum, controle.drempel("maanden"), "maanden")
    looptijd = toets.programma.looptijd
    for jaar in looptijd.jaren:
        if date(jaar, 12, 31) < limit and toets.dossier.evaluatie_in(jaar) is None:
            bestand = "evaluatie.yaml" if jaar == looptijd.tot_en_met else f"evaluatie-{jaar}.yaml"
            yield find(toets.programma.location_of("looptijd"), jaar=jaar, bestand=bestand)


def check_publiek(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the audiences that did not hear the outcome of an evaluation."""
    for evaluatie in toets.dossier.evaluaties:
        told = {found.aan for found in evaluatie.teruggekoppeld} | ({"raad"} if evaluatie.naar_raad_op else set())
        absent = [wie for wie, codes in PUBLIEKEN.items() if not codes & told]
        if absent:
            yield find(evaluatie.location_of("teruggekoppeld"), wie=listed(absent))


def check_oordelen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the intended results that the look back on the last year does not judge."""
    last = toets.dossier.evaluatie_in(toets.programma.looptijd.tot_en_met)
    if last is None:
        return
    judged = {found.resultaat for evaluatie in toets.dossier.evaluaties for found in evaluatie.resultaten}
    open_ones = [found.titel for found in toets.programma.beoogde_resultaten if found.id not in judged]
    if open_ones:
        yield find(last.location_of("resultaten"), namen=quoted(open_ones))
