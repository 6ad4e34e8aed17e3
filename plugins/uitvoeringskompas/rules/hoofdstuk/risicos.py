"""Chapter E of the guideline: risks, chances and being ready to begin.

Risks and chances, before and after (E3, E4); what must be ready before an interventie runs (E7, E9, E10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.risico import Kans, Risico
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import RUNNING, Toets
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

TO_CONSIDER = ("financien", "tijd", "apparatuur", "wet_en_regelgeving")


def check_factoren(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the four factors neither a risk nor a chance is about."""
    programma = toets.programma
    considered = {found.factor for found in _expected(toets)}
    open_ones = [toets.codelijst("risicofactor")[code].in_zin for code in TO_CONSIDER if code not in considered]
    if considered and open_ones:
        yield find(programma.location_of("risicos"), namen=write_opsomming(open_ones))


def check_looked_back(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the risks and chances of which no evaluation and no report says whether they came true."""
    dossier = toets.dossier
    if not dossier.evaluaties:
        return
    told = {factor.risico for evaluatie in dossier.evaluaties for factor in evaluatie.factoren}
    told |= {risico.risico for voortgang in dossier.voortgangen for risico in voortgang.risicos}
    forgotten = [found.titel for found in _expected(toets) if found.id not in told]
    if forgotten:
        yield find(dossier.evaluaties[-1].location_of("factoren"), namen=quote_namen(forgotten))


def _expected(toets: Toets) -> list[Risico | Kans]:
    return [*toets.programma.risicos, *toets.programma.kansen]


def check_training(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find trainings whose moment has passed while the interventie runs and nobody says that they are finished."""
    for interventie in _running(toets):
        for training in interventie.training:
            moment = parse_moment(training.moment)
            if not training.afgerond and moment and moment.laatste < toets.peildatum:
                yield find(training.location, naam=interventie.titel, training=training.titel)


def check_beschikbaar(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find materials that are not there while the interventie runs."""
    for interventie in _running(toets):
        absent = [materiaal for materiaal in interventie.materialen if materiaal.beschikbaar is False]
        if absent:
            namen = quote_namen(materiaal.naam for materiaal in absent)
            yield find(absent[0].location_of("beschikbaar"), naam=interventie.titel, namen=namen)


def check_werkt(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find materials that do not work while the interventie runs."""
    for interventie in _running(toets):
        broken = [materiaal for materiaal in interventie.materialen if materiaal.werkt is False]
        if broken:
            namen = quote_namen(materiaal.naam for materiaal in broken)
            yield find(broken[0].location_of("werkt"), naam=interventie.titel, namen=namen)


def _running(toets: Toets) -> list[Interventie]:
    return [found for found in toets.interventies if toets.statussen[found.id] in RUNNING]


def _factoren(toets: Toets) -> bool:
    return any(found.factor for found in _expected(toets))


def _trainingen(toets: Toets) -> bool:
    return any(found.training for found in toets.interventies)


def _materialen(toets: Toets) -> bool:
    return any(found.materialen for found in toets.interventies)


RULES: Mapping[str, GuidelineRule] = {
    "E3-factor-niet-bekeken": about(_factoren, check_factoren),
    "E4-risico-niet-bekeken": about(lambda toets: _expected(toets) and toets.dossier.verslagen, check_looked_back),
    "E7-training-niet-afgerond": about(_trainingen, check_training),
    "E9-materiaal-niet-beschikbaar": about(_materialen, check_beschikbaar),
    "E10-materiaal-werkt-niet": about(_materialen, check_werkt),
}
