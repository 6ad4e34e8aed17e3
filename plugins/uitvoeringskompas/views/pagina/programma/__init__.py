"""The overview of a programme: what it is, how it goes, and the way to each of its chapters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.rules.leidraad.samenvatting import list_components
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Feit, Kengetal, Link
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_kwaliteit, address_of_programma
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.jaarkeuze import list_buurjaren, list_programmajaren
from uitvoeringskompas.views.onderwerp.kengetallen import make_aantal, make_telling
from uitvoeringskompas.views.onderwerp.looptijdgeld import count_begroot
from uitvoeringskompas.views.onderwerp.onbekend import describe_missing
from uitvoeringskompas.views.onderwerp.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.programmadelen import list_missing
from uitvoeringskompas.views.onderwerp.stand import count_opgaven, describe_programma, stand_of, write_kop
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.programma.ingangen import Ingang, list_ingangen
from uitvoeringskompas.views.pagina.programma.kenmerken import list_kenmerken


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammaContent(PageContent):
    """What the page of one programme prints; ``feiten`` open it: what it is about, and when it was last revised.

    ``ingangen`` lead to the chapters.
    """

    feiten: tuple[Feit, ...]
    ingangen: tuple[Ingang, ...]
    vervolg: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
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

    def view(self) -> ProgrammaContent:
        """Return everything that the page of a programme prints."""
        verwijzer = self.verwijzer
        return ProgrammaContent(
            kader=_complete(self.frame(), verwijzer),
            feiten=list_kenmerken(verwijzer),
            ingangen=list_ingangen(verwijzer),
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
    """Return the numbers at the head of the page; one that is not known is left out.

    The money is that of the year of the peildatum, or else of the first year of the programme, and of all years.
    """
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    statussen = [dossier.getoonde_status(found, peildatum).status for found in dossier.interventies]
    opgave = count_opgaven(verwijzer.blad, dossier, statussen)
    jaar = peildatum.year if peildatum.year in dossier.jaren else dossier.jaar
    found = (
        make_telling(statussen, "interventie", "interventies", opgave),
        *count_begroot(dossier, jaar, peildatum),
        make_aantal(len(partij_ids_of(dossier)), "partij", "partijen"),
        make_aantal(len(dossier.verslagen), "verslag", "verslagen"),
        _count_components(verwijzer),
    )
    return tuple(filter(None, found))


def _count_components(verwijzer: Verwijzer) -> Kengetal | None:
    """Return how many of the six components are there, with the way to the quality page.

    What somebody else found in a public source tells nothing about the programme itself, so there it is no score.
    """
    if verwijzer.dossier.is_transcribed:
        return None
    present = sum(component.is_aanwezig for component in list_components(verwijzer.dossier, ()))
    address = address_of_kwaliteit(verwijzer.slug, verwijzer.dossier.pad)
    link = verwijzer.blad.link("Bekijk wat erin staat", address)
    return Kengetal(waarde=f"{present} van 6", naam="onderdelen van de leidraad", link=link)


def _other_programmes(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to the programmes before and after this one."""
    return tuple(
        other.programma(f"{wat}: {other.name_beside(verwijzer)}")
        for wat, others in (("Hiervoor", verwijzer.vorige), ("Hierna", verwijzer.volgende))
        for other in others
    )
