"""The years and the scope of a programme beside its nota and the other programmes. Guideline A2, A3, A4, A9."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import mix_of_doelen
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import write_periode
from uitvoeringskompas.rules.zin import listed


def check_years_in_nota(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a nota whose period does not hold the years of the programme."""
    looptijd = toets.programma.looptijd
    for nota in toets.dossier.notas:
        if not (nota.periode.contains(looptijd.van) and nota.periode.contains(looptijd.tot_en_met)):
            location = toets.programma.location_of("looptijd")
            periode = write_periode(nota.periode)
            yield find(location, jaren=write_periode(looptijd), nota=nota.titel, periode=periode)


def check_span_of_nota(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a nota of another length than most have."""
    nodig = controle.drempel("jaren")
    for nota in toets.dossier.notas:
        if len(nota.periode.jaren) != nodig:
            location = nota.location_of("periode")
            yield find(location, nota=nota.titel, periode=write_periode(nota.periode), nodig=nodig)


def check_every_year_of_nota(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find years of a nota without a programme, once: at the first programme after them, or at the last one."""
    for nota in toets.dossier.notas:
        jaren = [jaar for jaar in _years_without(toets, nota) if _teller(toets, nota, jaar) is toets.dossier]
        if jaren:
            location = toets.programma.location_of("looptijd")
            yield find(location, nota=nota.titel, periode=write_periode(nota.periode), jaren=listed(jaren))


def _years_without(toets: Toets, nota: Nota) -> list[int]:
    dossiers = toets.publicatie.dossiers_of_nota(nota.id)
    covered = {jaar for dossier in dossiers for jaar in dossier.programma.looptijd.jaren}
    last = max(toets.peildatum.year, *covered)
    return [jaar for jaar in nota.periode.jaren if jaar not in covered and jaar <= last]


def _teller(toets: Toets, nota: Nota, jaar: int) -> Dossier:
    dossiers = toets.publicatie.dossiers_of_nota(nota.id)
    return next((dossier for dossier in dossiers if dossier.jaar > jaar), dossiers[-1])


def check_same_prioriteit(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find an earlier programme of the same year about the same priority."""
    reikwijdte = toets.programma.reikwijdte
    if reikwijdte.soort != "prioriteit" or reikwijdte.prioriteit is None:
        return
    prioriteit = toets.dossier.prioriteit(reikwijdte.prioriteit)
    for other in _beside(toets):
        if other.programma.reikwijdte.prioriteit == reikwijdte.prioriteit and other.pad < toets.dossier.pad:
            naam = prioriteit.titel if prioriteit else reikwijdte.prioriteit
            location = reikwijdte.location_of("prioriteit")
            yield find(location, naam=naam, jaar=toets.dossier.jaar, ander=other.programma.titel)


def check_whole_and_part(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a programme about one part beside this one about the whole, when nobody explains that."""
    reikwijdte = toets.programma.reikwijdte
    if reikwijdte.soort != "totaal" or reikwijdte.toelichting:
        return
    for other in _beside(toets):
        if other.programma.reikwijdte.soort != "totaal":
            yield find(reikwijdte.location, jaar=toets.dossier.jaar, ander=other.programma.titel)


def _beside(toets: Toets) -> list[Dossier]:
    """Return the other programmes that run in the first year of this one."""
    return [found for found in toets.publicatie.dossiers_in_jaar(toets.dossier.jaar) if found is not toets.dossier]


def check_doelen_have_interventies(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals for which nothing is done, neither for them nor for the goals below them."""
    if toets.dossier.interventies:
        for rij in mix_of_doelen(toets.dossier).lege_rijen:
            if rij.doel is not None:
                yield find(toets.programma.location, naam=rij.doel.titel)
