"""The overview of a programme: what it is, how it goes, and the way to each of its chapters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.programmalijn import programmas_of_now
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kengetal, Link
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_programma
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_aantal, make_telling
from uitvoeringskompas.views.onderwerp.geld.looptijdgeld import count_begroot
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import list_buurjaren, list_programmajaren
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.programma.programmadelen import list_delen, list_missing
from uitvoeringskompas.views.onderwerp.stand.stand import count_opgaven, describe_programma, stand_of, write_kop
from uitvoeringskompas.views.onderwerp.wijzer.inbedwijzer import link_inbedding
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist, mark_link
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing
from uitvoeringskompas.views.pagina.programma.ingangen import Ingang, list_ankers, list_ingangen
from uitvoeringskompas.views.pagina.programma.overzicht import write_overzicht

MOST_KENGETALLEN = 3
"""So many numbers stand beside each other."""


class ProgrammaContent(PageContent):
    """What the page of one programme prints; ``ingangen`` lead to the chapters, ``vervolg`` to other programmes."""

    ingangen: tuple[Ingang, ...]
    vervolg: tuple[Link, ...]


class ProgrammaPagina(DossierPageView):
    """The overview of one programme."""

    soort: str = "programma"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one page about the programme itself."""
        titel = dossier.programma.titel
        yield cls(
            blad=blad.at(address_of_programma(publicatie.slug, dossier.pad)),
            name=titel,
            description=f"{titel}: de plannen van {publicatie.naam} voor gezondheid, wie ze uitvoert en wat ze kosten.",
            record=dossier.programma,
            publicatie=publicatie,
            dossier=dossier,
        )

    @property
    def document(self) -> str:
        """Return its own address when there is more to tell of the programme than stands here."""
        return self.blad.address if self.dossier.interventies or list_delen(self.verwijzer) else ""

    @property
    def embed(self) -> Inbedcode | None:
        """Return the code to show it elsewhere; none when a later programme would be seen there."""
        if self.dossier not in programmas_of_now(self.publicatie, self.dossier.id, self.blad.peildatum):
            return None
        return link_inbedding(self.blad, self.publicatie.slug, "programmas", self.dossier.id, "Uitvoeringsprogramma")

    def view(self) -> ProgrammaContent:
        """Return everything that the page of a programme prints."""
        verwijzer = self.verwijzer
        hoofdstukken = write_overzicht(verwijzer)
        return ProgrammaContent(
            kader=_complete(self.frame(hoofdstukken), verwijzer),
            hoofdstukken=hoofdstukken,
            ingangen=list_ingangen(verwijzer, frozenset(list_ankers(hoofdstukken))),
            ontbreekt=describe_missing(self.dossier, list_missing(verwijzer), "in dit programma"),
            vervolg=_other_programmes(verwijzer),
        )


def _complete(kader: Kader, verwijzer: Verwijzer) -> Kader:
    programma, stand = verwijzer.dossier.programma, stand_of(verwijzer.blad, verwijzer.dossier)
    return replace(
        kader,
        bovenkop=write_kop("Uitvoeringsprogramma", stand),
        ondertitel=describe_programma(programma, stand),
        kort=render_proza(programma.samenvatting),
        kengetallen=_kengetallen(verwijzer),
        jaren=list_programmajaren(verwijzer),
        vergelijk=list_buurjaren(verwijzer.blad, verwijzer.publicatie, verwijzer.dossier.jaar),
    )


def _kengetallen(verwijzer: Verwijzer) -> tuple[Kengetal, ...]:
    """Return the first numbers that are known: one row of them, since the chapters have the others.

    The money is that of the year of the peildatum, or else of the first year of the programme, and of all years.
    """
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    statussen = [dossier.getoonde_status(found, peildatum).status for found in dossier.interventies]
    opgave = count_opgaven(verwijzer.blad, dossier, statussen)
    jaar = peildatum.year if peildatum.year in dossier.jaren else dossier.jaar
    found = (
        make_telling(statussen, "interventie", "interventies", opgave),
        *count_begroot(dossier, jaar, peildatum)[:2],
        make_aantal(len(partij_ids_of(dossier)), "partij", "partijen"),
    )
    return tuple(filter(None, found))[:MOST_KENGETALLEN]


def _other_programmes(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to the programmes before and after this one, and to whose programmes are not here now."""
    blad = verwijzer.blad
    found = (
        mark_link(blad, other.slug, other.programma(f"{wat}: {other.name_beside(verwijzer)}"))
        for wat, others in (("Hiervoor", verwijzer.vorige), ("Hierna", verwijzer.volgende))
        for other in others
    )
    pads = verwijzer.dossier.programma.bouwt_voort_op
    lost = (pad for pad in pads if not blad.catalogus.find_dossier(verwijzer.publicatie, pad))
    gaten = filter(None, (blad.catalogus.gaten.get(pad.partition("/")[0]) for pad in lost))
    return (*found, *filter(None, (link_publicist(blad, gat.slug, f"Hiervoor: {gat.naam}") for gat in gaten)))
