"""Chapter L of the guideline: keeping the approach when people leave (L3, L4, L7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.hoofdstuk.onvolledig import absent_in
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets

HANDOVER = ("vervanger", "overdracht")
KNOWLEDGE = ("contacten", "communicatiestrategie", "werkwijze", "werving_deelnemers", "vindplaats")


def check_functies(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find one function that many interventies hang on, while nobody can replace it."""
    borging, most = toets.programma.borging, controle.drempel("interventies")
    functies = Counter(found.aanspreekpunt.functie for found in toets.interventies if found.aanspreekpunt)
    for functie, aantal in functies.items():
        if aantal > most and not (borging and borging.vervanger):
            yield find(toets.programma.location_of("borging"), functie=functie, aantal=aantal)


def check_steps(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that no report tells what was done to make the approach last."""
    verslagen = toets.dossier.verslagen
    if verslagen and not any(verslag.borging for verslag in verslagen):
        yield find(verslagen[-1].location_of("borging"))


RULES: Mapping[str, GuidelineRule] = {
    "L3-overdracht-niet-geregeld": absent_in(lambda programma: programma.borging, *HANDOVER),
    "L3-te-veel-bij-een-functie": about(lambda toets: toets.interventies, check_functies),
    "L4-kennis-niet-vastgelegd": absent_in(lambda programma: programma.borging, *KNOWLEDGE),
    "L7-borging-ligt-stil": about(lambda toets: toets.dossier.verslagen, check_steps),
}
