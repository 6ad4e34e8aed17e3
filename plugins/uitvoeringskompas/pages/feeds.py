"""Which feeds a page names in its head, so that a reader of feeds finds them by the address of the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from uitvoeringskompas.views.kit.links import address_of_feed
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView

ATOM = "application/atom+xml"
"""What the head says that a feed is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """A feed: its address in the site, and what it tells of."""

    address: str
    title: str

    def below(self, prefix: str) -> Feed:
        """Return the same with this path before its address."""
        return replace(self, address=f"{prefix}{self.address}")


def list_feeds(view: PageView) -> tuple[Feed, ...]:
    """Return the feed of the programme that a page belongs to, then that of its publisher, or of the whole site."""
    blad = view.blad
    if not blad.has_volgen:
        return ()
    whose = blad.publicatie or blad.catalogus.enige
    found = [
        Feed(address=address_of_feed(whose.slug), title=whose.naam)
        if whose
        else Feed(address=address_of_feed(), title=blad.site_title)
    ]
    if isinstance(view, DossierPageView):
        slug, dossier = view.publicatie.slug, view.dossier
        found.insert(0, Feed(address=address_of_feed(slug, dossier.pad), title=dossier.programma.titel))
    return tuple(replace(feed, title=f"Wijzigingen: {feed.title}") for feed in found)
