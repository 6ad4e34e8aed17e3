"""Figures that are kept, and parties that hear them. Guideline J5, J6."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.g.regie import absent_keys
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted

FEEDBACK = ("terugkoppeling_wanneer", "terugkoppeling_hoe", "verwacht_van_partijen")


def check_metingen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the indicators of goals and intended results without a single figure, or reason for its absence."""
    of_doelen = (indicator for doel in toets.doelen for indicator in doel.indicatoren)
    of_results = (resultaat.indicator for resultaat in toets.programma.beoogde_resultaten)
    known = toets.publicatie.indicatoren
    used = [known[each] for each in dict.fromkeys((*of_doelen, *of_results)) if each and each in known]
    empty = [indicator for indicator in used if not indicator.metingen and not indicator.nulmetingen]
    if empty:
        yield find(empty[0].location_of("metingen"), namen=quoted(indicator.naam for indicator in empty))


def check_terugkoppeling(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that it is not agreed when and how parties hear the outcome, and what is asked of them."""
    plan = toets.programma.evaluatieplan
    mist = absent_keys(plan, FEEDBACK)
    if plan and mist:
        yield find(plan.location, mist=quoted(mist))
