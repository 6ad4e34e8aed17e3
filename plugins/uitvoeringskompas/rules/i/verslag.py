"""Reports that tell what disappoints, and a programme that is looked at again. Guideline I4, I10."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_dag
from uitvoeringskompas.rules.leidraad.toets import OFF_COURSE, Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, quoted


def check_tegenvallers(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the reports without a setback in which something does not go as planned."""
    for verslag in toets.dossier.verslagen:
        names = _off_course(toets, verslag)
        if names and not verslag.tegenvallers:
            yield find(verslag.location_of("tegenvallers"), namen=quoted(names))


def _off_course(toets: Toets, verslag: Verslag) -> list[str]:
    late = (found.interventie for found in verslag.interventies if found.status in OFF_COURSE)
    known = (toets.dossier.interventie(interventie_id) for interventie_id in late)
    return [interventie.titel for interventie in known if interventie]


def check_review(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a running programme that nobody looked at for some months."""
    nodig = controle.drempel("maanden")
    last = parse_dag(toets.programma.laatst_herzien) or toets.begin
    if last < before(toets.peildatum, nodig, "maanden"):
        yield find(toets.programma.location_of("laatst_herzien"), nodig=nodig)
