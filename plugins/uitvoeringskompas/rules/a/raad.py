"""What the raad hears, and when. Guideline A7, A8."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_dag, parse_moment
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, write_dag, write_moment


def check_ter_informatie(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that the raad did not get the programme, some weeks after its adoption."""
    programma = toets.programma
    besluiten = programma.vaststelling.besluiten if programma.vaststelling else ()
    told = (programma.raad and programma.raad.ter_informatie_op) or any(found.orgaan == "raad" for found in besluiten)
    adopted = toets.vastgesteld_op
    if not told and adopted and adopted < before(toets.peildatum, controle.drempel("weken"), "weken"):
        yield find(programma.location_of("raad"), datum=write_dag(adopted))


def check_tussenrapportages(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the interim reports that should have been there by now."""
    patience = timedelta(weeks=controle.drempel("weken"))
    raad = toets.programma.raad
    for rapportage in raad.tussenrapportages if raad else ():
        moment = parse_moment(rapportage.moment)
        if moment is None or rapportage.naar_raad_op or rapportage.url:
            continue
        last = moment.laatste + patience
        if last < toets.peildatum and not _has_report(toets, moment.eerste, last):
            yield find(rapportage.location_of("moment"), moment=write_moment(rapportage.moment))


def _has_report(toets: Toets, first: date, last: date) -> bool:
    days = (parse_dag(voortgang.peildatum) for voortgang in toets.dossier.voortgangen)
    return any(day and first <= day <= last for day in days)
