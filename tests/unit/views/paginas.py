"""One page of a site, found at its address among all pages."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina

AnyPage = TypeVar("AnyPage", bound=PageView)
PEILDATUM = date(2026, 10, 1)


def find_page(kind: type[AnyPage], catalogus: Catalogus, address: str, peildatum: date = PEILDATUM) -> AnyPage:
    """Return the page at this address, which must be of this kind."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=peildatum))
    found = next(view for view in views if view.blad.address == address)
    assert isinstance(found, kind)
    return found


def read_deel(catalogus: Catalogus, address: str) -> list[str]:
    """Return the lines of the page of a chapter of a programme, each heading as "# Doelen"; none without that page."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=PEILDATUM))
    found = (view for view in views if isinstance(view, HoofdstukPagina) and view.blad.address == address)
    chapters = (read_chapters(view.view().hoofdstukken) for view in found)
    return [line for chapter in chapters for titel, lines in chapter.items() for line in (f"# {titel}", *lines)]
