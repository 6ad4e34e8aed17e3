"""The figures that a programme starts from. Guideline B3."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.analyse import Kerncijfer
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find


def check_prioriteiten_have_kerncijfer(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the priorities without a figure, once there are figures at all."""
    kerncijfers = _kerncijfers(toets)
    told = {kerncijfer.prioriteit for kerncijfer in kerncijfers}
    for prioriteit in toets.prioriteiten if kerncijfers else ():
        if prioriteit.id not in told:
            yield find(toets.programma.location_of("analyse", "kerncijfers"), naam=prioriteit.titel)


def check_age_of_kerncijfers(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find figures that were old when the programme, or the nota that they stand in, began."""
    nodig, analyse = controle.drempel("jaren"), toets.programma.analyse
    told = [(kerncijfer, toets.dossier.jaar) for kerncijfer in (analyse.kerncijfers if analyse else ())]
    told += [(kerncijfer, nota.periode.van) for nota in toets.dossier.notas for kerncijfer in nota.kerncijfers]
    for kerncijfer, begin in told:
        if kerncijfer.jaar is not None and kerncijfer.jaar < begin - nodig:
            location = kerncijfer.location_of("jaar")
            yield find(location, naam=kerncijfer.omschrijving, jaar=kerncijfer.jaar, nodig=nodig)


def _kerncijfers(toets: Toets) -> tuple[Kerncijfer, ...]:
    analyse = toets.programma.analyse
    of_notas = (kerncijfer for nota in toets.dossier.notas for kerncijfer in nota.kerncijfers)
    return (*(analyse.kerncijfers if analyse else ()), *of_notas)
