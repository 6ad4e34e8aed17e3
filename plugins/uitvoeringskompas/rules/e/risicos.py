"""Risks and chances, before and after. Guideline E3, E4."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.risico import Kans, Risico
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted
from uitvoeringskompas.rules.zin import listed

TO_CONSIDER = ("financien", "tijd", "apparatuur", "wet_en_regelgeving")


def check_factoren(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the four factors neither a risk nor a chance is about."""
    programma = toets.programma
    considered = {found.factor for found in _expected(toets)}
    open_ones = [codelijst("risicofactor")[code].naam.lower() for code in TO_CONSIDER if code not in considered]
    if considered and open_ones:
        yield find(programma.location_of("risicos"), namen=listed(open_ones))


def check_looked_back(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the risks and chances of which no evaluation and no report says whether they came true."""
    dossier = toets.dossier
    if not dossier.evaluaties:
        return
    told = {factor.risico for evaluatie in dossier.evaluaties for factor in evaluatie.factoren}
    told |= {risico.risico for voortgang in dossier.voortgangen for risico in voortgang.risicos}
    forgotten = [found.titel for found in _expected(toets) if found.id not in told]
    if forgotten:
        yield find(dossier.evaluaties[-1].location_of("factoren"), namen=quoted(forgotten))


def _expected(toets: Toets) -> list[Risico | Kans]:
    return [*toets.programma.risicos, *toets.programma.kansen]
