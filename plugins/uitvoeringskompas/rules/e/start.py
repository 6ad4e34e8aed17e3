"""What must be ready before an interventie runs. Guideline E7, E9, E10."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_moment
from uitvoeringskompas.rules.leidraad.toets import RUNNING, Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted


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
            namen = quoted(materiaal.naam for materiaal in absent)
            yield find(absent[0].location_of("beschikbaar"), naam=interventie.titel, namen=namen)


def check_werkt(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find materials that do not work while the interventie runs."""
    for interventie in _running(toets):
        broken = [materiaal for materiaal in interventie.materialen if materiaal.werkt is False]
        if broken:
            namen = quoted(materiaal.naam for materiaal in broken)
            yield find(broken[0].location_of("werkt"), naam=interventie.titel, namen=namen)


def _running(toets: Toets) -> list[Interventie]:
    return [found for found in toets.interventies if toets.statussen[found.id] in RUNNING]
