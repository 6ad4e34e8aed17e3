"""The page of a year: everything that runs in it, over all programmes of a publisher."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Self

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, money_of_jaar
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Cel, Kengetal
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_jaar
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_aantal, make_begroot, make_telling
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import list_jaren, list_vergelijkkeuze
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.onderwerp.programma.programmalijst import make_programmakaarten
from uitvoeringskompas.views.onderwerp.stand.herkomst import Herkomst, list_banners
from uitvoeringskompas.views.onderwerp.stand.stand import count_opgaven_samen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import list_naambanners
from uitvoeringskompas.views.pagina.jaar.geld import tell_elders, write_geld
from uitvoeringskompas.views.pagina.jaar.opbrengst import write_cijfers, write_resultaten
from uitvoeringskompas.views.pagina.jaar.uitvoering import write_uitvoering

BEGROOT = {Geldstroom.UITGAVEN: "begroot", Geldstroom.INKOMSTEN: "inkomsten begroot"}
"""What the sum of a stream is called at the head of the page."""


class JaarPagina(PublicatiePageView):
    """The page of one year."""

    soort: str = "jaar"
    jaar: int

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each year in which a programme runs."""
        for jaar in publicatie.jaren:
            wat = "programma’s, interventies, geld en uitkomsten"
            yield cls(
                blad=blad.at(address_of_jaar(publicatie.slug, jaar)),
                name=f"Werken aan gezondheid in {jaar}",
                crumb=str(jaar),
                description=f"De plannen van {publicatie.naam} voor gezondheid in {jaar}: {wat}.",
                publicatie=publicatie,
                jaar=jaar,
            )

    def view(self) -> PageContent:
        """Return everything that is of the year, over all programmes."""
        blad, publicatie, jaar = self.blad, self.publicatie, self.jaar
        dossiers = publicatie.dossiers_in_jaar(jaar)
        verwijzers = tuple(Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier) for dossier in dossiers)
        programmas = make_programmakaarten(blad, publicatie, dossiers, jaar=jaar)
        hoofdstukken = number_hoofdstukken(
            (
                make_hoofdstuk("programmas", "Welke programma’s zijn er", Onderdeel(kaarten=programmas)),
                write_uitvoering(verwijzers, jaar),
                write_resultaten(verwijzers, jaar),
                write_geld(verwijzers, jaar),
                _write_verslagen(verwijzers, jaar),
                write_cijfers(blad, publicatie, jaar),
            )
        )
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=f"{publicatie.naam} · programma’s van het jaar",
            kengetallen=_kengetallen(verwijzers, jaar),
            jaren=list_jaren(blad, publicatie),
            vergelijk=list_vergelijkkeuze(blad, publicatie, jaar),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def list_banners(self) -> tuple[Banner, ...]:
        """Return where the programmes of the year come from; how far each is stands in its own row."""
        dossiers = self.publicatie.dossiers_in_jaar(self.jaar)
        herkomst = Herkomst(blad=self.blad, publicatie=self.publicatie, dossiers=dossiers, is_year=True)
        dag = min(self.blad.peildatum, date(self.jaar, 12, 31))
        return (*list_banners(herkomst), *list_naambanners(self.blad, self.publicatie, dag))


def _kengetallen(verwijzers: Sequence[Verwijzer], jaar: int) -> tuple[Kengetal, ...]:
    blad, dossiers = verwijzers[0].blad, [each.dossier for each in verwijzers]
    per_dossier = [
        (dossier, dossier.getoonde_status(found, blad.peildatum, jaar=jaar).status)
        for dossier in dossiers
        for found in interventies_in_jaar(dossier, jaar)
    ]
    statussen = (status for _, status in per_dossier)
    opgave = count_opgaven_samen(blad, ((dossier, [status]) for dossier, status in per_dossier))
    verslagen = sum(len(list_verslagen_in_jaar(dossier, jaar)) for dossier in dossiers)
    begroot = (_make_geld(verwijzers, jaar, stroom, naam) for stroom, naam in BEGROOT.items())
    found = (
        make_aantal(len(dossiers), "programma", "programma’s"),
        make_telling(statussen, "interventie", "interventies", opgave),
        *begroot,
        make_aantal(verslagen, "verslag", "verslagen"),
    )
    return tuple(filter(None, found))


def _make_geld(verwijzers: Sequence[Verwijzer], jaar: int, stroom: Geldstroom, naam: str) -> Kengetal | None:
    """Return what the programmes of the year budgeted, and what others name for it beside that."""
    dossiers = [each.dossier for each in verwijzers]
    som = money_of_jaar(dossiers, jaar, verwijzers[0].blad.peildatum, stroom=stroom).som(Geldsoort.BEGROOT)
    return make_begroot(som, naam, tell_elders(verwijzers, jaar, stroom))


def list_verslagen_in_jaar(dossier: Dossier, jaar: int) -> tuple[Verslag, ...]:
    """Return the reports and evaluations that belong to the year."""
    return tuple(verslag for verslag in dossier.eigen_verslagen if dossier.jaar_of(verslag) == jaar)


def _write_verslagen(verwijzers: Sequence[Verwijzer], jaar: int) -> Hoofdstuk | None:
    paren = [(each, verslag) for each in verwijzers for verslag in list_verslagen_in_jaar(each.dossier, jaar)]
    is_more = len(verwijzers) > 1
    tabel = tabulate(
        f"Verslagen over {jaar}",
        paren,
        ("Verslag", lambda paar: Cel(links=(paar[0].verslag(paar[1]),))),
        ("Programma", lambda paar: _programma_cel(*paar) if is_more else None),
        ("Stand op", lambda paar: Cel(tekst=write_moment(paar[1].peildatum))),
        ("In het kort", lambda paar: Cel(tekst=begin_proza(paar[1].samenvatting))),
    )
    return make_hoofdstuk("verslagen", "Hoe ging het", Onderdeel(tabel=tabel))


def _programma_cel(verwijzer: Verwijzer, verslag: Verslag) -> Cel:
    """Return which programme the report is about; of several each with its link."""
    links = verwijzer.over(verslag)
    return Cel(links=links) if links else Cel(tekst=verwijzer.dossier.programma.titel)
