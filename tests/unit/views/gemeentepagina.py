"""The pages of a publisher, a nota and a year of the small publisher, for their tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import address_of_publicist
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.nota import NotaPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina


def duinstad(changed: Mapping[str, str]) -> Catalogus:
    """Return the small publisher with some of its files written anew."""
    return catalogus_of({**DUINSTAD, **changed})


def blad_of(catalogus: Catalogus, slug: str, address: str, peildatum: date = PEILDATUM) -> Blad:
    """Return the sheet of a page of a publisher."""
    return Blad(address=address, catalogus=catalogus, peildatum=peildatum, publicatie=catalogus.publicaties[slug])


def publicist_of(catalogus: Catalogus, slug: str = "duinstad", peildatum: date = PEILDATUM) -> PageContent:
    """Return the page of a publisher."""
    return find_page(PublicistPagina, catalogus, address_of_publicist(slug, catalogus.publicaties), peildatum).view()


def nota_of(catalogus: Catalogus, slug: str = "duinstad", nota_id: str = "nota-2024") -> PageContent:
    """Return the page of a nota."""
    return find_page(NotaPagina, catalogus, f"{slug}/nota/{nota_id}/").view()


def read_indicator(catalogus: Catalogus, indicator: str) -> list[str]:
    """Return what the page of an indicator says of what is measured, and then of the figures."""
    page = find_page(IndicatorPagina, catalogus, f"duinstad/cijfers/{indicator}/").view()
    chapters = read_chapters(page.hoofdstukken)
    return [*chapters["Wat we meten"], *chapters.get("De cijfers door de jaren", [])]


def jaar_of(catalogus: Catalogus, jaar: int, slug: str = "duinstad") -> PageContent:
    """Return the page of a year."""
    return find_page(JaarPagina, catalogus, f"{slug}/{jaar}/").view()
