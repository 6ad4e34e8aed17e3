"""Which feeds a page names in its head, so that who knows its address finds them; and its list for portals."""

from __future__ import annotations

from dataclasses import dataclass, replace

from uitvoeringskompas.model.aanbod import find_eigen_aanbod
from uitvoeringskompas.views.kit.links import CATALOGI, address_of_catalogus, address_of_feed
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.pagina.gegevens import GegevensPagina
from uitvoeringskompas.views.pagina.gegevens.uitgever import GegevensUitgeverPagina

ATOM = "application/atom+xml"
"""What the head says that a feed is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """A feed, or the same as the page in another form: its address in the site, what it tells of, and its type."""

    address: str
    title: str
    mediatype: str = ATOM

    def below(self, prefix: str) -> Feed:
        """Return the same with this path before its address."""
        return replace(self, address=f"{prefix}{self.address}")


def list_feeds(view: PageView) -> tuple[Feed, ...]:
    """Return the feed of the programme that a page belongs to, then that of its publisher, or of the whole site."""
    blad = view.blad
    lijst = list_catalogus(view)
    if not blad.uitrusting.volgen:
        return lijst
    whose = blad.publicatie or blad.catalogus.enige
    found = [
        Feed(address=address_of_feed(whose.slug), title=whose.naam)
        if whose
        else Feed(address=address_of_feed(), title=blad.site_title)
    ]
    if isinstance(view, DossierPageView):
        slug, dossier = view.publicatie.slug, view.dossier
        found.insert(0, Feed(address=address_of_feed(slug, dossier.pad), title=dossier.programma.titel))
    return (*(replace(feed, title=f"Wijzigingen: {feed.title}") for feed in found), *lijst)


def list_catalogus(view: PageView) -> tuple[Feed, ...]:
    """Return on the page about the data the list of them for portals, in each notation."""
    blad = view.blad
    if not blad.has_catalogus:
        return ()
    match view:
        case GegevensPagina():
            return _list_notaties("", "deze site")
        case GegevensUitgeverPagina() if find_eigen_aanbod(blad.catalogus, view.publicatie):
            return _list_notaties(view.publicatie.slug, view.publicatie.naam)
    return ()


def _list_notaties(slug: str, naam: str) -> tuple[Feed, ...]:
    return tuple(
        Feed(
            address=address_of_catalogus(mediatype, slug),
            title=f"De gegevens van {naam}, voor dataportalen",
            mediatype=mediatype,
        )
        for mediatype in CATALOGI
    )
