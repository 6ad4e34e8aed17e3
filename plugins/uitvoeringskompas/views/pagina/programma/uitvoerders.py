"""Chapter "Wie doet het": parties, what they promised, and how they work together."""

from __future__ import annotations

from uitvoeringskompas.model.afspraken import Samenwerkingsafspraak
from uitvoeringskompas.model.samenwerking import PartijInProgramma, beloften_of, partijen_of
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.codes import namen_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.afspraken import describe_afspraak, realisatie_cel
from uitvoeringskompas.views.onderwerp.bronnen import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def write_uitvoerders(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the third chapter of the programme page, or None when it names no parties."""
    dossier = verwijzer.dossier
    page = verwijzer.partijenpagina(_name_page(verwijzer))
    kanttekeningen = list_kanttekeningen(dossier, "partijen", "partijen")
    return make_hoofdstuk(
        "partijen",
        "Wie doet het",
        _partijen(verwijzer, page),
        _prestaties(verwijzer),
        _samenwerking(verwijzer),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _name_page(verwijzer: Verwijzer) -> str:
    """Return what the page of the parties is called; without agreements nothing was promised or delivered."""
    has_beloften = bool(verwijzer.dossier.programma.prestatieafspraken)
    return "Bekijk per partij wat is beloofd en geleverd" if has_beloften else "Bekijk per partij wat zij doet"


def _partijen(verwijzer: Verwijzer, page: Link | None) -> Onderdeel:
    tabel = tabulate(
        "Partijen in dit programma",
        partijen_of(verwijzer.publicatie, verwijzer.dossier, verwijzer.blad.peildatum),
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.id])) or Cel(tekst=found.naam)),
        ("Soort", lambda found: cellen.of_tekst(found.partij.soort.naam if found.partij else None)),
        ("Voert uit", lambda found: cellen.of_links(verwijzer.interventies(each.id for each, _ in found.uitvoering))),
        ("Dacht en schreef mee", _totstandkoming_cel),
    )
    return Onderdeel(titel="Partijen", tabel=tabel, links=(page,) if page else ())


def _totstandkoming_cel(partij: PartijInProgramma) -> Cel | None:
    rollen = (found.rol for found in partij.totstandkoming)
    bijdragen = namen_of(rol for rol in rollen if rol)
    return cellen.of_tekst(write_opsomming(bijdragen))


def _prestaties(verwijzer: Verwijzer) -> Onderdeel:
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    tabel = tabulate(
        "Wat partijen hebben beloofd, en wat er volgens de verslagen van kwam",
        beloften_of(dossier, peildatum),
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.afspraak.partij]))),
        ("Afspraak", describe_afspraak),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.afspraak.interventie]))),
        ("Geleverd", lambda found: realisatie_cel(dossier, found, peildatum)),
    )
    return Onderdeel(titel="Prestatieafspraken", tabel=tabel)


def _samenwerking(verwijzer: Verwijzer) -> Onderdeel:
    tabel = tabulate(
        "Afspraken over samenwerken",
        verwijzer.dossier.programma.samenwerkingsafspraken,
        ("Afspraak", _afspraak_cel),
        ("Met wie", lambda found: cellen.of_links(verwijzer.partijen(found.met))),
        ("Wie doet wat", lambda found: cellen.of_proza(found.taken or found.verantwoordelijkheden)),
        ("Tijd", lambda found: cellen.of_proza(found.tijd)),
        ("Geld", lambda found: cellen.of_proza(found.geld)),
    )
    return Onderdeel(titel="Samenwerkingsafspraken", tabel=tabel)


def _afspraak_cel(afspraak: Samenwerkingsafspraak) -> Cel:
    delen = (
        afspraak.vorm.in_zin if afspraak.vorm else "",
        afspraak.reikwijdte.in_zin if afspraak.reikwijdte else "",
        f"geldig tot {write_moment(afspraak.geldig_tot)}" if afspraak.geldig_tot else "",
    )
    opmerking = write_reeks(delen)
    if afspraak.url:
        return Cel(links=(Link(tekst=afspraak.titel, href=afspraak.url),), opmerking=opmerking)
    return Cel(tekst=afspraak.titel, opmerking=opmerking)
