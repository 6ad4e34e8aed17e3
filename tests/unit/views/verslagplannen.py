"""The views of the reports of a publisher, for the tests of interim reports and evaluations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.evaluatie import EvaluatieView, view_evaluatie
from uitvoeringskompas.views.pagina.voortgang import VoortgangView, view_voortgang

PEILDATUM = date(2027, 3, 1)
KOP = "peildatum: 2027-02-01\nsamenvatting: Het liep.\n"
"""The two things that every evaluation tells."""


def duinstad(changed: Mapping[str, str]) -> Catalogus:
    """Return the small publisher with some of its files written anew."""
    return catalogus_of({**DUINSTAD, **changed})


def first_evaluatie(catalogus: Catalogus, slug: str = "duinstad", pad: str = "2026/gezondheid") -> EvaluatieView:
    """Return the page of the first evaluation of a programme."""
    publicatie = catalogus.publicaties[slug]
    dossier = publicatie.dossier(pad)
    assert dossier is not None
    evaluatie = dossier.evaluaties[0]
    address = links.address_of_evaluatie(slug, pad, evaluatie.jaar)
    blad = Blad(address=address, catalogus=catalogus, peildatum=PEILDATUM, publicatie=publicatie)
    return view_evaluatie(blad, publicatie, dossier, evaluatie)


def first_voortgang(catalogus: Catalogus, *, nummer: int = 0) -> VoortgangView:
    """Return the page of the first interim report of Duinstad, or of a later one."""
    slug, pad = "duinstad", "2026/gezondheid"
    publicatie = catalogus.publicaties[slug]
    dossier = publicatie.dossier(pad)
    assert dossier is not None
    voortgang = dossier.voortgangen[nummer]
    address = links.address_of_voortgang(slug, pad, voortgang.id)
    blad = Blad(address=address, catalogus=catalogus, peildatum=PEILDATUM, publicatie=publicatie)
    return view_voortgang(blad, publicatie, dossier, voortgang)
