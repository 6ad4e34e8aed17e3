"""Which feeds a page names in its head, so that who knows its address finds them; and its list for portals."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.links import CATALOGI, address_of_catalogus, address_of_feed
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.pagina.gegevens import GegevensPagina
from uitvoeringskompas.views.pagina.gegevens.uitgever import GegevensUitgeverPagina

ATOM = "application/atom+xml"
"""What the head says that a feed is."""


class Feed(Vast):
    """A feed, or the same as the page in another form: its address in the site, what it tells of, and its type."""

    address: str
    title: str
    mediatype: str = ATOM

    def below(self, prefix: str) -> Feed:
        """Return the same with this path before its address."""
        return replace(self, address=f"{prefix}{self.address}")


def list_feeds(view: PageView) -> tuple[Feed, ...]:
    """Return the feed of the programme that a page belongs to, then that of its publisher, or of the whole site."""
    wijzigingen = _list_wijzigingen(view) if view.blad.uitrusting.volgen else ()
    return (*wijzigingen, *list_catalogus(view))


def _list_wijzigingen(view: PageView) -> Iterator[Feed]:
    blad = view.blad
    if isinstance(view, DossierPageView):
        slug, dossier = view.publicatie.slug, view.dossier
        yield _tell_of(dossier.programma.titel, address_of_feed(slug, dossier.pad))
    whose = blad.publicatie or blad.catalogus.enige
    yield _tell_of(whose.naam, address_of_feed(whose.slug)) if whose else _tell_of(blad.site_title, address_of_feed())


def _tell_of(naam: str, address: str) -> Feed:
    return Feed(address=address, title=f"Wijzigingen: {naam}")


def list_catalogus(view: PageView) -> tuple[Feed, ...]:
    """Return on the page about the data the list of them for portals, in each notation."""
    # Whether there is such a list is a question about all plans, so only those pages ask it.
    match view:
        case GegevensPagina() if view.blad.has_catalogus:
            return _list_notaties("", "deze site")
        case GegevensUitgeverPagina() if view.blad.has_catalogus:
            own = view.blad.catalogus.find_eigen_aanbod(view.publicatie)
            return _list_notaties(view.publicatie.slug, view.publicatie.naam) if own else ()
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
