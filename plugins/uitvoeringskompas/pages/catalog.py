"""The table of all kinds of pages, in the order in which their pages stand in the site."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.rondblik import Loket, Navraag
from uitvoeringskompas.pages.aankleding import Aankleding, make_aankleding
from uitvoeringskompas.pages.alles import AllesPagina
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.facetten import facets_of, weight_of
from uitvoeringskompas.pages.feeds import list_feeds
from uitvoeringskompas.pages.kept import KeptPages
from uitvoeringskompas.pages.rendering import Printer
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageView, SitePageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView, PublicatiePageView
from uitvoeringskompas.views.pagina.begrippen import BegrippenPagina
from uitvoeringskompas.views.pagina.bouwstenen import BouwstenenPagina
from uitvoeringskompas.views.pagina.cijfers import CijfersPagina
from uitvoeringskompas.views.pagina.doel import DoelPagina
from uitvoeringskompas.views.pagina.doorverwijzing import DoorverwijzingPagina
from uitvoeringskompas.views.pagina.erkend import ErkendPagina
from uitvoeringskompas.views.pagina.erkend.overzicht import ErkendePagina
from uitvoeringskompas.views.pagina.evaluatie import EvaluatiePagina
from uitvoeringskompas.views.pagina.gat import GatPagina
from uitvoeringskompas.views.pagina.gebied import GebiedPagina
from uitvoeringskompas.views.pagina.gebied.overzicht import GebiedenPagina
from uitvoeringskompas.views.pagina.gegevens import GegevensPagina
from uitvoeringskompas.views.pagina.gegevens.uitgever import GegevensUitgeverPagina
from uitvoeringskompas.views.pagina.gegevens.woordenboek import TabellenPagina, WoordenboekPagina
from uitvoeringskompas.views.pagina.geschiedenis import GeschiedenisPagina
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.interventielijn import InterventielijnPagina
from uitvoeringskompas.views.pagina.invalshoek import InvalshoekPagina
from uitvoeringskompas.views.pagina.invalshoek.overzicht import InvalshoekenPagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.kalender import KalenderPagina
from uitvoeringskompas.views.pagina.kalender.site import SitekalenderPagina
from uitvoeringskompas.views.pagina.koersuitleg import KoersuitlegPagina
from uitvoeringskompas.views.pagina.kwaliteit import KwaliteitPagina
from uitvoeringskompas.views.pagina.leidraad.hoofdstukpagina import LeidraadhoofdstukPagina
from uitvoeringskompas.views.pagina.leidraad.register import RegisterPagina
from uitvoeringskompas.views.pagina.nota import NotaPagina
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.partij.lijst import PartijenlijstPagina
from uitvoeringskompas.views.pagina.partijnaam import PartijnaamPagina
from uitvoeringskompas.views.pagina.partijnaam.overzicht import PartijnamenPagina
from uitvoeringskompas.views.pagina.portaal import PortaalPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina
from uitvoeringskompas.views.pagina.uitleg import TekstPagina
from uitvoeringskompas.views.pagina.velden import BestandsveldenPagina, VeldenPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkPagina
from uitvoeringskompas.views.pagina.voortgang import VoortgangPagina
from uitvoeringskompas.views.pagina.zoeken import ZoekenPagina
from uitvoeringskompas.views.pagina.zoeken.letter import LetterPagina

OF_SITE: tuple[type[SitePageView], ...] = (
    PortaalPagina,
    GatPagina,
    InvalshoekenPagina,
    InvalshoekPagina,
    ErkendePagina,
    ErkendPagina,
    GebiedenPagina,
    GebiedPagina,
    PartijnamenPagina,
    PartijnaamPagina,
    TekstPagina,
    KoersuitlegPagina,
    VeldenPagina,
    BestandsveldenPagina,
    BegrippenPagina,
    ZoekenPagina,
    LetterPagina,
    BouwstenenPagina,
    GegevensPagina,
    WoordenboekPagina,
    TabellenPagina,
    SitekalenderPagina,
    RegisterPagina,
    LeidraadhoofdstukPagina,
)
OF_PUBLICATIE: tuple[type[PublicatiePageView], ...] = (
    PublicistPagina,
    DoorverwijzingPagina,
    NotaPagina,
    DoelPagina,
    InterventielijnPagina,
    PartijenlijstPagina,
    PartijPagina,
    CijfersPagina,
    IndicatorPagina,
    JaarPagina,
    VergelijkPagina,
    GegevensUitgeverPagina,
    KalenderPagina,
)
OF_DOSSIER: tuple[type[DossierPageView], ...] = (
    ProgrammaPagina,
    HoofdstukPagina,
    InterventiePagina,
    VoortgangPagina,
    EvaluatiePagina,
    KwaliteitPagina,
    AllesPagina,
)
LAST_OF_PUBLICATIE: tuple[type[PublicatiePageView], ...] = (GeschiedenisPagina,)
"""What stands behind the pages of all programmes of a publisher."""


def list_pages(blad: Blad, templates: Templates, kept: KeptPages | None = None) -> Iterator[Page]:
    """Yield every page of the site, as who writes the site knows it: first the general ones, then each publisher's.

    Of publishers of which pages were ``kept`` that would be the same now, those.
    """

    def make(of_publisher: Blad, publicatie: Publicatie) -> Iterator[Page]:
        printer, worn = Printer(templates, blad.knowledge, (publicatie,)), make_aankleding(blad.catalogus, publicatie)
        return (_page(view, printer, worn) for view in _list_of_publicatie(of_publisher, publicatie))

    printer, worn = Printer(templates, blad.knowledge), make_aankleding(blad.catalogus, None)
    for view in _list_of_site(blad):
        yield _page(view, printer, worn)
    yield from (kept or KeptPages(blad.knowledge)).list_all(blad, make)


def list_views(blad: Blad) -> Iterator[PageView]:
    """Yield every page of the site: first the general ones, then those of each publisher.

    Without history on the sheet there are no pages about it, without a githost no links to the sources.
    """
    yield from _list_of_site(blad)
    loket = Loket(heel=blad.catalogus)
    for publicatie in blad.catalogus.publicaties.values():
        yield from _list_of_publicatie(blad.of(publicatie, Navraag(loket=loket)), publicatie)


def _list_of_site(blad: Blad) -> Iterator[PageView]:
    for kind in OF_SITE:
        yield from kind.list_pages(blad)


def _list_of_publicatie(blad: Blad, publicatie: Publicatie) -> Iterator[PageView]:
    for kind in OF_PUBLICATIE:
        yield from kind.list_pages(blad, publicatie)
    for dossier in publicatie.dossiers:
        for dossier_kind in OF_DOSSIER:
            yield from dossier_kind.list_pages(blad, publicatie, dossier)
    for kind in LAST_OF_PUBLICATIE:
        yield from kind.list_pages(blad, publicatie)


def _page(view: PageView, printer: Printer, aankleding: Aankleding | None) -> Page:
    host = view.blad.githost
    return Page(
        address=view.blad.address,
        title=view.title,
        description=view.description,
        body=partial(printer.print_page, view),
        source=view.source,
        edit_url=host.edit(view.source) if host and view.source else None,
        publisher=view.publisher,
        navraag=view.blad.navraag,
        aankleding=aankleding,
        feeds=list_feeds(view),
        is_findable=view.is_findable,
        facets=partial(facets_of, view),
        weight=weight_of(view),
    )
