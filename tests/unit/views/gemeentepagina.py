"""The pages of a publisher, a nota and a year of the small publisher, for their tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.jaar import JaarView, view_jaar
from uitvoeringskompas.views.pagina.nota import NotaView, view_nota
from uitvoeringskompas.views.pagina.publicist import PublicistView, view_publicist

PEILDATUM = date(2026, 10, 1)


def duinstad(changed: Mapping[str, str]) -> Catalogus:
    """Return the small publisher with some of its files written anew."""
    return catalogus_of({**DUINSTAD, **changed})


def blad_of(catalogus: Catalogus, slug: str, address: str, peildatum: date = PEILDATUM) -> Blad:
    """Return the sheet of a page of a publisher."""
    return Blad(address=address, catalogus=catalogus, peildatum=peildatum, publicatie=catalogus.publicaties[slug])


def publicist_of(catalogus: Catalogus, slug: str = "duinstad", peildatum: date = PEILDATUM) -> PublicistView:
    """Return the page of a publisher."""
    blad = blad_of(catalogus, slug, links.address_of_publicist(slug), peildatum)
    return view_publicist(blad, catalogus.publicaties[slug])


def nota_of(catalogus: Catalogus, slug: str = "duinstad", nota_id: str = "nota-2024") -> NotaView:
    """Return the page of a nota."""
    blad = blad_of(catalogus, slug, links.address_of_nota(slug, nota_id))
    return view_nota(blad, catalogus.publicaties[slug], catalogus.publicaties[slug].notas[nota_id])


def jaar_of(catalogus: Catalogus, jaar: int, slug: str = "duinstad") -> JaarView:
    """Return the page of a year."""
    blad = blad_of(catalogus, slug, links.address_of_jaar(slug, jaar))
    return view_jaar(blad, catalogus.publicaties[slug], jaar)
