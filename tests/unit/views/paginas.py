"""One page of a site, found at its address among all pages."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageView

AnyPage = TypeVar("AnyPage", bound=PageView)
PEILDATUM = date(2026, 10, 1)


def find_page(kind: type[AnyPage], catalogus: Catalogus, address: str, peildatum: date = PEILDATUM) -> AnyPage:
    """Return the page at this address, which must be of this kind."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=peildatum))
    found = next(view for view in views if view.blad.address == address)
    assert isinstance(found, kind)
    return found
