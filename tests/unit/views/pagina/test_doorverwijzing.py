"""A site with one publisher begins with the page of that publisher, and its old address shows the way."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, catalogus_of
from uitvoeringskompas.history.revision import History
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_pages, list_views
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views.kit.blad import Blad

ALONE = catalogus_of({path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")})


class _Hrefs(HTMLParser):
    """Where the links of a page lead, and what is read on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hrefs += [value or "" for name, value in attrs if tag == "a" and name == "href"]


def blad_of(catalogus: Catalogus) -> Blad:
    """Return the sheet of a site that tells its history."""
    return Blad(
        address="",
        catalogus=catalogus,
        peildatum=date(2026, 10, 1),
        history=History(unknown="Kwijt."),
        site_title="Gezondheid in onze gemeente",
    )


def pages_of(catalogus: Catalogus) -> dict[str, Page]:
    """Return the pages of a site by their addresses."""
    return {page.address: page for page in list_pages(blad_of(catalogus), TEMPLATES)}


def test_the_old_address_says_in_one_sentence_where_the_page_is_and_is_found_by_no_search() -> None:
    page = pages_of(ALONE)["duinstad/"]
    assert (page.title, page.description) == (
        "Duinstad staat op een ander adres – Duinstad",
        "De pagina van Duinstad staat op een ander adres dan dit.",
    )
    html = page.render().html
    assert '<p class="intro">De pagina van Duinstad staat op een ander adres dan dit.</p>' in html
    assert '<p><a href="../">Ga naar Duinstad</a></p>' in html
    assert not page.is_findable
    assert pages_of(catalogus_of(DUINSTAD))["duinstad/"].is_findable


def test_no_page_leads_to_the_old_address_or_speaks_of_all_gemeenten() -> None:
    pages = pages_of(ALONE)
    for address, page in pages.items():
        html = page.render().html
        to_old = {"../" * (address.count("/") - 1) or "./"} if address.startswith("duinstad/") else {"duinstad/"}
        assert not to_old & set(_Hrefs(html).hrefs), address
        for words in ("Alle gemeenten", "Hier lees je hoe 1 gemeente", "welke gemeenten meedoen", "Gemeenten en regio"):
            assert words not in html, address


def test_the_path_of_every_page_begins_at_the_publisher() -> None:
    paths = {
        view.blad.address: [(link.tekst, link.href) for link in view.view().kader.kruimels]
        for view in list_views(blad_of(ALONE))
    }
    assert paths[""] == []
    assert paths["duinstad/geschiedenis/"] == [("Duinstad", "../../"), ("Geschiedenis", "./")]
    assert paths["begrippen/"] == [("Duinstad", "../"), ("Begrippen", "./")]
    assert {path[0][0] for address, path in paths.items() if address} == {"Duinstad"}
