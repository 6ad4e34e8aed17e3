"""The whole of a programme in one document: all its chapters and interventies, each anchor once, found by no search."""

from __future__ import annotations

import re

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import find_page
from uitvoeringskompas.pages.alles import AllesPagina
from uitvoeringskompas.pages.rendering import list_figuren

PAGE = find_page(AllesPagina, catalogus_of(DUINSTAD), "duinstad/2026/gezondheid/alles/")


def test_it_holds_every_chapter_and_then_every_interventie() -> None:
    """Numbered, under the names of their pages."""
    assert [(each.sectie.nummer, each.sectie.titel) for each in PAGE.view().hoofdstukken] == [
        (1, "Doelen"),
        (2, "Interventies"),
        (3, "Wie doet wat"),
        (4, "Geld"),
        (5, "Volgen en evalueren"),
        (6, "Risico’s en borging"),
        (7, "Hoe het tot stand kwam"),
        (8, "Beweegcoach"),
        (9, "Wandelgroep"),
    ]


def test_every_anchor_stands_once_and_every_link_inside_leads_to_one() -> None:
    """Though each interventie has a chapter on money of its own."""
    html = TEMPLATES.render("pages/alles.html.jinja", pagina=PAGE.view())
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert sorted(each for each in set(ids) if ids.count(each) > 1) == []
    assert sorted(set(re.findall(r'href="#([^"]*)"', html)) - set(ids)) == []


def test_a_link_in_it_leads_from_where_the_document_stands() -> None:
    html = TEMPLATES.render("pages/alles.html.jinja", pagina=PAGE.view())
    assert 'href="../interventies/beweegcoach/"' in html
    assert 'href="beweegcoach/"' not in html


def test_no_search_finds_it() -> None:
    """Everything in it has a page of its own."""
    assert not PAGE.is_findable


def test_its_pictures_can_be_taken_along_from_the_pages_that_they_come_from() -> None:
    """On paper nothing is taken along, and each file would be made once more."""
    content = PAGE.view()
    html = TEMPLATES.render("pages/alles.html.jinja", pagina=content)
    assert any(deel.figuren for hoofdstuk in content.hoofdstukken for deel in hoofdstuk.onderdelen)
    assert list(list_figuren(content)) == []
    assert "Plaatje ophalen" not in html
    assert " download" not in html
