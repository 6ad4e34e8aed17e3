"""The page of an interventie of a small publisher, made from the text of its files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import address_of_interventie
from uitvoeringskompas.views.pagina.interventie import InterventieView, view_interventie

PEILDATUM = date(2026, 10, 1)
COACH = "duinstad/2026/gezondheid/beweegcoach"
RAPPORT = "Tussenrapportage van 1 juli 2026 → ../../voortgang/2026-07-01/"


def view_page(pad: str, changed: Mapping[str, str] | None = None, *, peildatum: date = PEILDATUM) -> InterventieView:
    """Return the page of the interventie of this path, after some files got another text."""
    catalogus = catalogus_of({**DUINSTAD, **(changed or {})})
    slug, _, rest = pad.partition("/")
    programma, _, interventie_id = rest.rpartition("/")
    publicatie = catalogus.publicaties[slug]
    dossier, interventie = catalogus.find_interventie(pad) or pytest.fail(pad)
    address = address_of_interventie(slug, programma, interventie_id)
    blad = Blad(address=address, catalogus=catalogus, peildatum=peildatum, publicatie=publicatie)
    return view_interventie(blad, publicatie, dossier, interventie)


def read_chapter(pad: str, titel: str, changed: Mapping[str, str] | None = None) -> list[str]:
    """Return the lines of one chapter of a page."""
    return read_chapters(view_page(pad, changed).hoofdstukken)[titel]
