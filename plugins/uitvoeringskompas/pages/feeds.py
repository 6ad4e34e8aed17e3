"""Which feeds a page names in its head, so that who knows its address finds them; and its list for portals."""

from __future__ import annotations

from dataclasses import dataclass, replace

from uitvoeringskompas.views.kit.links import CATALOGUS, GEGEVENS, address_of_feed
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView

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
    if not blad.has_volgen:
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
    if view.blad.address != GEGEVENS or not view.blad.has_catalogus:
        return ()
    return tuple(
        Feed(address=address, title="De gegevens van deze site, voor dataportalen", mediatype=mediatype)
        for address, mediatype in CATALOGUS.items()
    )
