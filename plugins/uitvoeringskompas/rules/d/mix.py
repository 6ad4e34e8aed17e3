"""The mix over goals, groups and pijlers. Guideline D9, D10, D11."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import PIJLERS, mix_of_doelen, mix_of_doelgroepen
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted
from uitvoeringskompas.rules.zin import listed


def check_doelgroepen_have_interventies(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the groups that goals or priorities name and for which nothing is done."""
    empty = [rij.sleutel for rij in mix_of_doelgroepen(toets.dossier).lege_rijen]
    if empty and toets.dossier.interventies:
        namen = (codelijst("doelgroep")[code].naam for code in empty)
        yield find(toets.programma.location, namen=quoted(namen))


def check_more_than_one(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals with one interventie for which nobody says what else was looked at."""
    analyse = toets.programma.analyse
    looked_at = {found.doel for found in analyse.alternatieven} if analyse else set()
    single = [
        rij.doel.titel
        for rij in mix_of_doelen(toets.dossier).rijen
        if rij.doel and len(rij.interventies) == 1 and rij.doel.id not in looked_at
    ]
    if single:
        yield find(toets.programma.location_of("analyse", "alternatieven"), namen=quoted(single))


def check_pijlers(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the pijlers in which nothing is done, per priority; without priorities in the whole programme."""
    dossier = toets.dossier
    parts = {
        f'de prioriteit "{found.titel}"': dossier.interventies_of_prioriteit(found.id) for found in toets.prioriteiten
    }
    for wat, interventies in (parts or {"dit programma": dossier.interventies}).items():
        empty = _empty_pijlers(interventies)
        if empty and interventies:
            yield find(toets.programma.location, wat=wat, pijlers=listed(empty))


def _empty_pijlers(interventies: tuple[Interventie, ...]) -> list[str]:
    used = {pijler for interventie in interventies for pijler in interventie.pijlers}
    return [codelijst("pijler")[pijler].naam.lower() for pijler in PIJLERS if pijler not in used]
