"""The page of an interventie of a small publisher, made from the text of its files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.interventie import InterventieContent, InterventiePagina

COACH = "duinstad/2026/gezondheid/beweegcoach"
RAPPORT = "Tussenrapportage van 1 juli 2026 → ../../voortgang/2026-07-01/"


def find_interventie(
    pad: str, changed: Mapping[str, str] | None = None, *, peildatum: date = PEILDATUM
) -> InterventiePagina:
    """Return the page of the interventie of this path before it is made, after some files got another text."""
    programma, _, interventie = pad.rpartition("/")
    address = f"{programma}/interventies/{interventie}/"
    return find_page(InterventiePagina, catalogus_of({**DUINSTAD, **(changed or {})}), address, peildatum)


def view_page(pad: str, changed: Mapping[str, str] | None = None, *, peildatum: date = PEILDATUM) -> InterventieContent:
    """Return what the page of the interventie of this path prints, after some files got another text."""
    return find_interventie(pad, changed, peildatum=peildatum).view()


def read_chapter(pad: str, titel: str, changed: Mapping[str, str] | None = None) -> list[str]:
    """Return the lines of one chapter of a page."""
    return read_chapters(view_page(pad, changed).hoofdstukken)[titel]
