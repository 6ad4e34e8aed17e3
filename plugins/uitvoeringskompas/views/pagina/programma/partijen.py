"""Chapter "Wie doet wat": the parties, what they promised and what came of it, and how they work together."""

from __future__ import annotations

from uitvoeringskompas.model.samenwerking import PartijInProgramma, beloften_of, partijen_of
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import list_aantallen
from uitvoeringskompas.taal.zin import write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.wie.afspraken import describe_afspraak, realisatie_cel
from uitvoeringskompas.views.onderwerp.wie.samenwerking import write_samenwerking
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import remark_naam


def write_partijen(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    """Return the chapters on who does what: all parties, what they promised, and their agreements."""
    return (_write_overzicht(verwijzer), _write_prestaties(verwijzer), write_samenwerking(verwijzer))


def _write_overzicht(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the table of all parties; the page of each tells the rest."""
    partijen = partijen_of(verwijzer.publicatie, verwijzer.dossier, verwijzer.blad.peildatum)
    tabel = tabulate(
        "Alle partijen in dit programma",
        partijen,
        ("Partij", lambda found: _naam_cel(verwijzer, found)),
        ("Voert uit", lambda found: cellen.of_links(verwijzer.interventies(each.id for each, _ in found.uitvoering))),
        ("Beloften en afspraken", _count_afspraken),
        ("Laatste contact", _contact_cel),
        anker=lambda found: anchor_of("partij", found.id),
    )
    ids = [partij.id for partij in partijen]
    plekken = ("partijen", "prestatieafspraken", *(each.afspraak.id for found in partijen for each in found.beloften))
    remarks = select_kanttekeningen(
        verwijzer.dossier.programma.kanttekeningen, *plekken, *ids, bronnen=list_programmabronnen(verwijzer)
    )
    return make_hoofdstuk("alle-partijen", "Alle partijen", Onderdeel(tabel=tabel, kanttekeningen=remarks))


def _naam_cel(verwijzer: Verwijzer, partij: PartijInProgramma) -> Cel:
    """Return the name of the time of the programme, with its kind and what it is called now."""
    known = partij.partij
    if known is None:
        return Cel(tekst=partij.naam)
    soort = write_reeks((known.soort.naam, remark_naam(known, partij.naam)))
    return Cel(links=verwijzer.partijen([partij.id]), opmerking=soort)


def _count_afspraken(partij: PartijInProgramma) -> Cel | None:
    """Return how much the party promised and agreed: "2 beloften en 1 afspraak"."""
    beloften, afspraken = len(partij.beloften), len(partij.afspraken)
    aantallen = list_aantallen((beloften, ("belofte", "beloften")), (afspraken, ("afspraak", "afspraken")))
    return cellen.of_tekst(write_opsomming(aantallen))


def _contact_cel(partij: PartijInProgramma) -> Cel | None:
    """Return when the party was last spoken to, as the latest report that gives a moment tells it."""
    momenten = [found.laatste_contact for _, found in partij.betrokkenheid if found.laatste_contact]
    return Cel(tekst=write_moment(momenten[-1])) if momenten else None


def _write_prestaties(verwijzer: Verwijzer) -> Hoofdstuk | None:
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    tabel = tabulate(
        "Wat partijen hebben beloofd, en wat er volgens de verslagen van kwam",
        beloften_of(dossier, peildatum),
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.afspraak.partij]))),
        ("Afspraak", describe_afspraak),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.afspraak.interventie]))),
        ("Geleverd", lambda found: realisatie_cel(dossier, found, peildatum)),
    )
    return make_hoofdstuk("prestatieafspraken", "Beloofd en geleverd", Onderdeel(tabel=tabel))
