"""The views of the reports of a publisher, for the tests of interim reports and evaluations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import find_page
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.onderwerp.verslag.kop import VerslagContent
from uitvoeringskompas.views.pagina.evaluatie import EvaluatiePagina
from uitvoeringskompas.views.pagina.voortgang import VoortgangPagina

PEILDATUM = date(2027, 3, 1)
KOP = "peildatum: 2027-02-01\nsamenvatting: Het liep.\n"
"""The two things that every evaluation tells."""


def duinstad(changed: Mapping[str, str]) -> Catalogus:
    """Return the small publisher with some of its files written anew."""
    return catalogus_of({**DUINSTAD, **changed})


def first_evaluatie(catalogus: Catalogus, slug: str = "duinstad", pad: str = "2026/gezondheid") -> VerslagContent:
    """Return the page of the first evaluation of a programme."""
    dossier = catalogus.publicaties[slug].dossier(pad)
    assert dossier is not None
    address = links.address_of_evaluatie(slug, pad, dossier.evaluaties[0].jaar)
    return find_page(EvaluatiePagina, catalogus, address, PEILDATUM).view()


def first_voortgang(catalogus: Catalogus, *, nummer: int = 0) -> VerslagContent:
    """Return the page of the first interim report of Duinstad, or of a later one."""
    dossier = catalogus.publicaties["duinstad"].dossier("2026/gezondheid")
    assert dossier is not None
    address = f"duinstad/2026/gezondheid/voortgang/{dossier.voortgangen[nummer].id}/"
    return find_page(VoortgangPagina, catalogus, address, PEILDATUM).view()
