"""Which documents a site has, and where."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.documentvormen import DOCUMENTVORMEN
from uitvoeringskompas.views.kit.links import address_of_document
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina

EINDEN = tuple(vorm.eind for vorm in DOCUMENTVORMEN)
"""How the files of documents end."""


def list_documenten(blad: Blad) -> Iterator[PageView]:
    """Yield the page that each document is made of: of a programme that is the page with all of it."""
    return (view for view in list_views(blad) if view.document and not isinstance(view, ProgrammaPagina))


def list_onderwerpen(site: Site) -> tuple[str, ...]:
    """Return the address of each page that there is a document about."""
    return tuple(view.document for view in list_documenten(site.blad)) if site.blad else ()


def find_document(site: Site, wat: str, eind: str) -> Asset | None:
    """Return the file of the document about the page at this address, which is made when it is read."""
    address = address_of_document(f"{wat.strip('/')}/", eind)
    return next((asset for asset in site.assets if asset.address == address), None)
