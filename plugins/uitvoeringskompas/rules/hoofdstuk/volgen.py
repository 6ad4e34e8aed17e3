"""Chapter J of the guideline: following and adjusting.

How interventies go and what is done about it (J1, J2); figures that are kept and parties that hear them (J5, J6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.hoofdstuk.onvolledig import absent_in
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen

OVER = frozenset({"afgerond", "gestopt", "niet_uitgevoerd"})
STUCK = frozenset({"vertraagd", "stilgelegd"})
FEEDBACK = ("terugkoppeling_wanneer", "terugkoppeling_hoe", "verwacht_van_partijen")


def check_news(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the interventies that are going on and of which no report told anything for some months."""
    nodig = controle.drempel("maanden")
    limit = before(toets.peildatum, nodig, "maanden")
    going_on = (found for found in toets.interventies if toets.statussen[found.id] not in OVER)
    silent = [found.titel for found in going_on if max(_last_news(toets, found), _start(toets, found)) < limit]
    if silent:
        verslagen = toets.dossier.voortgangen
        location = verslagen[-1].location_of("interventies") if verslagen else toets.programma.location
        yield find(location, namen=quote_namen(silent), nodig=nodig)


def _last_news(toets: Toets, interventie: Interventie) -> date:
    told = (verslag for verslag in toets.dossier.verslagen if toets.dossier.told_about(interventie.id, verslag))
    return max((verslag.moment.laatste for verslag in told), default=date.min)


def _start(toets: Toets, interventie: Interventie) -> date:
    moment = parse_moment(interventie.planning.van) if interventie.planning else None
    return max(moment.laatste, toets.begin) if moment else toets.begin


def check_bijsturing(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the interventies that are late or stand still and that no adjustment or bottleneck is about."""
    voortgangen = toets.dossier.voortgangen
    told = {found.interventie for voortgang in voortgangen for found in voortgang.bijsturingen}
    told |= {found.interventie for voortgang in voortgangen for found in voortgang.knelpunten}
    stuck = (found for found in toets.interventies if toets.statussen[found.id] in STUCK)
    alone = [found.titel for found in stuck if found.id not in told]
    if alone:
        location = voortgangen[-1].location_of("bijsturingen") if voortgangen else toets.programma.location
        yield find(location, namen=quote_namen(alone))


def check_metingen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the indicators of goals and intended results without a single figure, or reason for its absence."""
    empty = [found for found in _used_indicatoren(toets) if not found.metingen and not found.nulmetingen]
    if empty:
        yield find(empty[0].location_of("metingen"), namen=quote_namen(indicator.naam for indicator in empty))


def _used_indicatoren(toets: Toets) -> list[Indicator]:
    of_doelen = (indicator for doel in toets.doelen for indicator in doel.indicatoren)
    of_results = (resultaat.indicator for resultaat in toets.programma.beoogde_resultaten)
    known = toets.publicatie.indicatoren
    return [known[each] for each in dict.fromkeys((*of_doelen, *of_results)) if each and each in known]


def _interventies_going_on(toets: Toets) -> bool:
    return any(toets.statussen[found.id] not in OVER for found in toets.interventies)


def _adjusted_or_stuck(toets: Toets) -> bool:
    adjusted = any(found.bijsturingen for found in toets.dossier.voortgangen)
    return adjusted or any(toets.statussen[found.id] in STUCK for found in toets.interventies)


RULES: Mapping[str, GuidelineRule] = {
    "J1-lang-niets-gemeld": about(_interventies_going_on, check_news),
    "J2-bijsturing-ontbreekt": about(_adjusted_or_stuck, check_bijsturing),
    "J5-indicator-zonder-cijfer": about(_used_indicatoren, check_metingen),
    "J6-terugkoppeling-niet-afgesproken": absent_in(lambda programma: programma.evaluatieplan, *FEEDBACK),
}
