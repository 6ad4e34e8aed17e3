"""What a user set up in Material stays as it was, on pages of the user and on ours."""

from __future__ import annotations

import json
from urllib.parse import urljoin

import pytest

from tests.integration.configuraties.conftest import BASE
from tests.integration.guestsite import Site, words

OWN = "over/index.html"
OURS = "gezondheid/kleindorp/2026/gezondheid/index.html"
BOTH = pytest.mark.parametrize("file", [OWN, OURS], ids=["page of the user", "page of ours"])


@BOTH
def test_tabs_stay_and_stick(everything: Site, file: str) -> None:
    """With the titles of the user's nav, and the section that our page is in."""
    assert [title for title, _ in everything.tabs(file)] == ["Welkom", "Wonen in Duinstad", "Gezond leven", "Over ons"]
    assert everything.page(file).cssselect("header.md-header--lifted")


@BOTH
def test_the_palette_and_its_switch_stay(everything: Site, file: str) -> None:
    """Both schemes, with the names that the user gave the switch."""
    schemes = everything.page(file).cssselect("form[data-md-component=palette] input")
    assert [choice.get("data-md-color-scheme") for choice in schemes] == ["default", "slate"]
    assert [choice.get("aria-label") for choice in schemes] == ["Donker", "Licht"]


@BOTH
def test_logo_favicon_copyright_social_links_and_language_stay(everything: Site, file: str) -> None:
    """A copyright may come from a partial of the user's own; the language is the one that was asked for."""
    page = everything.page(file)
    up = "../" * file.count("/")
    assert {image.get("src") for image in page.cssselect("a.md-logo img")} == {f"{up}beeld/logo.svg"}
    assert page.cssselect("link[rel=icon]")[0].get("href") == f"{up}beeld/merk.svg"
    assert [words(note) for note in page.cssselect("footer .eigen-voet")] == ["Van de gemeente"]
    assert [link.get("href") for link in page.cssselect(".md-social__link")] == ["https://social.example/@duinstad"]
    assert page.get("lang") == "en"


@BOTH
def test_style_sheets_and_scripts_of_the_user_come_after_ours(everything: Site, file: str) -> None:
    """So what the user writes wins; the house style of a publisher only names the colours of our own content."""
    page = everything.page(file)
    root = f"{BASE}{file}"
    sheets = [urljoin(root, sheet.get("href")) for sheet in page.cssselect("head link[rel=stylesheet]")]
    assert f"{BASE}gezondheid/assets/uitvoeringskompas/stijl.css" in sheets
    assert sheets[-1] == f"{BASE}stijl/duinstad.css"
    assert urljoin(root, page.cssselect("script[src]")[-1].get("src")) == f"{BASE}script/duinstad.js"


@BOTH
def test_a_block_that_the_user_fills_is_on_every_page(everything: Site, file: str) -> None:
    """As with any theme that is extended."""
    assert [words(note) for note in everything.page(file).cssselect(".md-banner__inner")] == ["Maandag dicht"]


@BOTH
def test_navigation_instant_goes_on_over_the_border(everything: Site, file: str) -> None:
    """Both kinds of page carry the same settings, and no policy that would follow the reader."""
    page = everything.page(file)
    settings = page.cssselect("script#__config")[0].text_content()
    assert '"navigation.instant"' in settings
    assert not page.cssselect("meta[http-equiv]")


@BOTH
def test_edit_and_view_open_the_source_of_the_page(everything: Site, file: str) -> None:
    """Through the address that the user gave: of our page the YAML, outside ``docs``."""
    found = [link.get("href") for link in everything.page(file).cssselect("a.md-content__button")]
    here = "https://github.com/duinstad/beleid"
    source = "docs/over.md" if file == OWN else "plans/kleindorp/2026/gezondheid/programma.yaml"
    assert found == [f"{here}/edit/main/{source}", f"{here}/raw/main/{source}"]


def test_admonitions_code_and_tabs_in_a_page_of_the_user_look_as_before(everything: Site) -> None:
    """Our style sheet has nothing to say there, and its script is its own affair."""
    page = everything.page(OWN)
    assert [words(title) for title in page.cssselect(".admonition-title")] == ["Let op"]
    assert page.cssselect(".highlight code .nb")
    assert page.cssselect(".tabbed-set.tabbed-alternate")
    assert 'teller("over")' in (everything.folder / OWN).read_text("utf-8")


def test_a_link_of_the_user_to_a_page_of_ours_is_written_as_to_any_other_source(everything: Site) -> None:
    """The file that our page would have, with an anchor behind it."""
    links = [link.get("href") for link in everything.page(OWN).cssselect("article p > a")]
    assert links == ["../gezondheid/kleindorp/2026/gezondheid/#geld", "../gezondheid/begrippen/"]


def test_the_error_page_is_the_one_of_the_user(everything: Site) -> None:
    """With addresses that hold at every place, below the path that the site stands at."""
    page = everything.page("404.html")
    assert everything.h1("404.html") == ["Verdwaald"]
    assert page.cssselect("a.md-logo")[0].get("href") == "/beleid/."
    assert not [link for link in page.xpath("//@href|//@src") if link.startswith("//")]


def test_the_search_keeps_the_options_of_the_user(everything: Site) -> None:
    """And has our pages, with the sections in them."""
    index = json.loads((everything.folder / "search/search_index.json").read_text("utf-8"))
    assert (index["config"]["lang"], index["config"]["separator"]) == (["nl"], r"[\s\-]+")
    titles = {entry: title for entry, (title, _) in everything.search().items()}
    assert titles["wonen/vergunning/#hoe-lang-duurt-het"] == "Hoe lang duurt het?"
    assert titles["gezondheid/kleindorp/2026/gezondheid/#geld"] == "Wat kost het"


def test_our_pages_are_in_the_sitemap_below_the_path_of_the_site(everything: Site) -> None:
    """With the address that they have."""
    sitemap = (everything.folder / "sitemap.xml").read_text("utf-8")
    assert f"<loc>{BASE}gezondheid/kleindorp/2026/gezondheid/</loc>" in sitemap
    assert f"<loc>{BASE}over/</loc>" in sitemap
    assert f"<loc>{BASE}</loc>" in sitemap
