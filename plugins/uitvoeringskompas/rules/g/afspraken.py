"""What partners promise, what comes of it and who hears that. Guideline G13, G15, G16."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import Moment
from uitvoeringskompas.model.samenwerking import Belofte, beloften_of
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, quoted, write_moment
from uitvoeringskompas.rules.zin import listed

PUBLIEKEN = {
    "partners": {"partners", "professionals", "betrokkenen"},
    "het bestuur": {"college", "raad", "raadscommissies"},
}
"""Who must hear it, and which codes stand for them."""


def check_every_partner(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties without a prestatieafspraak."""
    agreed = {afspraak.partij for afspraak in toets.programma.prestatieafspraken}
    without = [partij.naam for partij in toets.partners.values() if partij.id not in agreed]
    if without:
        yield find(toets.programma.location_of("prestatieafspraken"), namen=quoted(without))


def check_realisatie(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the agreements of which nothing was reported at a moment that has passed."""
    limit = before(toets.peildatum, controle.drempel("weken"), "weken")
    for belofte in beloften_of(toets.dossier, toets.peildatum):
        overdue = [moment for moment in belofte.terugkoppeling if moment.laatste < limit and not _told(belofte, moment)]
        if overdue:
            location = belofte.afspraak.location_of("terugkoppeling")
            partij = toets.publicatie.partijen.get(belofte.afspraak.partij)
            naam = partij.naam if partij else belofte.afspraak.partij
            yield find(location, partij=naam, moment=write_moment(overdue[-1].tekst))


def _told(belofte: Belofte, moment: Moment) -> bool:
    """Tell whether a report says something since the moment; one of the moment itself counts as well."""
    since = moment.eerste.isoformat()
    return any(
        verslag.peildatum >= since or realisatie.moment == moment.tekst for verslag, realisatie in belofte.realisaties
    )


def check_publiek(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that partners or administrators do not hear what comes of it."""
    regie = toets.programma.regie
    if regie is None:
        return
    told = {who for found in regie.terugkoppelingen for who in found.aan}
    absent = [wie for wie, codes in PUBLIEKEN.items() if not codes & told]
    if absent:
        yield find(regie.location_of("terugkoppelingen"), wie=listed(absent))
