"""The whole of a programme in one document: all its chapters and interventies, each anchor once, found by no search."""

from __future__ import annotations

import re

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.pages.alles import KINDS, AllesPagina
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.rendering import list_figuren
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel

PROEF = "pages/proef.html.jinja"
PRINT = """\
{% from "partials/hoofdstuk.html.jinja" import onderdeel %}{% for deel in delen %}{{ onderdeel(deel) }}{% endfor %}"""
PAGE = find_page(AllesPagina, catalogus_of(DUINSTAD), "duinstad/2026/gezondheid/alles/")


def test_it_holds_the_overview_every_chapter_and_then_every_interventie() -> None:
    """Numbered, under the names of their pages."""
    assert [(each.sectie.nummer, each.sectie.titel) for each in PAGE.view().hoofdstukken] == [
        (1, "Overzicht"),
        (2, "Doelen"),
        (3, "Interventies"),
        (4, "Wie doet wat"),
        (5, "Geld"),
        (6, "Volgen en evalueren"),
        (7, "Risico’s en borging"),
        (8, "Hoe het tot stand kwam"),
        (9, "Beweegcoach"),
        (10, "Wandelgroep"),
    ]


def test_each_of_its_chapters_is_its_page_word_for_word() -> None:
    """But for the name of the page, which stands behind what each table and picture is called."""
    pages = [page for kind in KINDS for page in kind.list_pages(PAGE.blad, PAGE.publicatie, PAGE.dossier)]
    whole = {each.sectie.titel: each.onderdelen for each in PAGE.view().hoofdstukken}
    assert len(pages) == len(whole)
    for page, (titel, delen) in zip(pages, whole.items(), strict=True):
        chapters = page.view().hoofdstukken
        own = " ".join(f"{each.sectie.titel} {read_parts(each.onderdelen)}" for each in chapters)
        assert own.replace(f" · {titel}", "") in read_parts(delen).replace(f" · {titel}", "")


def read_parts(delen: tuple[Onderdeel, ...]) -> str:
    """Return the words that these parts print."""
    html = Templates({**KNOWLEDGE.texts.templates, PROEF: PRINT}).render(PROEF, delen=delen)
    return " ".join(
        re.sub(r"<[^>]*>", " ", re.sub(r"Plaatje ophalen.*?</figcaption>", "", html, flags=re.DOTALL)).split()
    )


def test_an_interventie_opens_with_what_its_page_opens_with() -> None:
    """What it is, how it goes, when, for whom and by whom: its chapters do not say that again."""
    chapters = read_chapters(PAGE.view().hoofdstukken)
    assert chapters["Beweegcoach"][:8] == [
        "Een coach helpt inwoners op weg.",
        "Hoe gaat het: (Loopt) [volgens de tussenrapportage van 1 juli 2026]",
        "Wanneer: Eerste kwartaal van 2026 tot en met 2026",
        "Wie doet het: Welzijn Duinstad → ../../../partijen/welzijn/",
        "Programma: Gezondheid 2026 → ../",
        "Begroot voor 2026: €\xa040.000",
        "# Hoe gaat het",
        "[Wat de verslagen melden · Beweegcoach] Verslag | Status",
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
