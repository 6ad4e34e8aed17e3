"""From a page to what it says of itself: its kind, its breadcrumb, what it is about, and its picture."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.pages.kaartje.deelplaat import Deelplaat, deelplaat_of
from uitvoeringskompas.pages.kaartje.dingen import describe_ding, name_programma, name_uitgever, say_herkomst
from uitvoeringskompas.pages.kaartje.waarden import Href, Knoop, Plaatje, Visitekaartje
from uitvoeringskompas.taal.zin import close_zin
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.kit.pageview import PageContent, PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina

SOORTEN: Mapping[str, str] = {
    "zoeken": "SearchResultsPage",
    **dict.fromkeys(("portaal", "jaar", "partijenlijst", "cijfers", "invalshoek", "invalshoeken"), "CollectionPage"),
    **dict.fromkeys(("erkende", "letter", "kalender", "leidraad", "velden", "woordenboek"), "CollectionPage"),
}
"""What a kind of page is to schema.org when it is more than a page."""
DOCUMENTEN = frozenset({"programma", "nota", "voortgang", "evaluatie"})
"""The kinds of page that are a document."""


def describe_page(view: PageView, content: PageContent) -> Visitekaartje:
    """Return what a page says of itself, from what it prints."""
    kader, blad = content.kader, view.blad
    return Visitekaartje(
        naam=kader.titel,
        beschrijving=kader.beschrijving,
        soort=SOORTEN.get(view.soort, "WebPage"),
        vooraf=tuple(close_zin(banner.titel) for banner in kader.banners),
        kruimels=tuple((link.tekst, Href(link.href)) for link in kader.kruimels),
        ding=describe_ding(view, kader),
        rest=_describe_rest(view, content),
        is_document=view.soort in DOCUMENTEN,
        begin=Href(blad.to(PORTAAL)),
        plaatje=_link_plaatje(view, deelplaat_of(view)) if blad.uitrusting.deelplaatjes else None,
    )


def _describe_rest(view: PageView, content: PageContent) -> Knoop:
    """Return whose page it is, unless somebody else wrote it, and the programme that it is a part of."""
    publicatie, herkomst = view.blad.publicatie, say_herkomst(content.kader)
    rest: dict[str, object] = {}
    if publicatie is not None and not herkomst:
        rest["publisher"] = name_uitgever(publicatie)
    if isinstance(view, DossierPageView) and not isinstance(view, ProgrammaPagina):
        rest["isPartOf"] = name_programma(view.blad, view.publicatie, view.dossier)
    if isinstance(view, JaarPagina):
        rest["temporalCoverage"] = str(view.jaar)
    return rest


def _link_plaatje(view: PageView, plaat: Deelplaat) -> Plaatje:
    return Plaatje(href=view.blad.to(plaat.address), alt=plaat.in_woorden)
