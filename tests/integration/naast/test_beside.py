"""Other plugins in the same site: each does its work on the pages of the user, and does no harm to ours."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from lxml import etree

from tests.integration.guestsite import Site, words
from tests.integration.naast.conftest import HOSTILE, PROGRAMMA

PROGRAMME = "gezondheidsbeleid/minimaal/2026/gezondheid/index.html"
GUIDE = "gezondheidsbeleid/uitleg/index.html"
OWN = "over/index.html"


def seen(site: Site, source: str) -> dict[str, Any]:
    """Give what another plugin sees of a page."""
    found: dict[str, Any] = json.loads((site.folder / "gezien.json").read_text("utf-8"))[source]
    return found


def test_another_plugin_sees_a_page_of_ours_as_it_sees_any_page(beside: Site) -> None:
    """With its source, the address to edit that, its headings, and plain texts in its front matter."""
    page = seen(beside, "gezondheidsbeleid/minimaal/2026/gezondheid.md")
    project = beside.folder.parent
    assert page["abs_src_path"] == str(project / PROGRAMMA)
    assert page["content_string"] == ""
    assert page["edit_url"] == f"https://github.com/duinstad/beleid/edit/main/{PROGRAMMA}"
    assert page["toc"][:2] == ["In het kort", "Hoe staan de doelen ervoor"]
    assert {type(value) for value in page["meta"].values()} <= {str, bool}
    assert not page["meta"].get("tags")


def test_a_page_without_a_source_of_its_own_comes_from_the_settings_that_ask_for_it(beside: Site) -> None:
    """Plugins that read the source of each page find a file, and nobody is asked to edit it."""
    page = seen(beside, "gezondheidsbeleid/uitleg.md")
    assert page["abs_src_path"] == str(beside.folder.parent / "mkdocs.yml")
    assert page["edit_url"] is None


def test_macros_evaluates_what_stands_on_a_page_of_the_user_and_nothing_of_a_plan(beside: Site) -> None:
    """What it evaluates may run anything on the machine that builds the site."""
    assert beside.h1(OWN) == ["Over 42"]
    assert beside.h1(PROGRAMME) == [HOSTILE]
    written = (path for path in beside.folder.rglob("*") if path.suffix in {".html", ".xml", ".json"})
    assert not [path for path in written if "1337" in path.read_text("utf-8")]


def test_what_stands_in_a_plan_stays_text_wherever_a_plugin_puts_it(beside: Site) -> None:
    """In pages, the index of the search, the feeds, and the page with all pages."""
    assert beside.title(PROGRAMME).startswith(HOSTILE.split()[0])
    for path in beside.folder.rglob("*"):
        if path.suffix in {".html", ".xml", ".json"} and path.name != "gezien.json":
            assert "<img src=x" not in path.read_text("utf-8"), path


def test_dates_are_those_of_the_sources_and_never_the_day_of_the_build(beside: Site) -> None:
    """A page without a source in the plans has none: what it says is our own affair."""
    dates = {
        file: [words(fact) for fact in beside.page(file).cssselect(".md-source-file__fact")]
        for file in (OWN, PROGRAMME, GUIDE)
    }
    assert dates == {OWN: ["3 februari 2020"] * 2, PROGRAMME: ["3 februari 2020"] * 2, GUIDE: []}


def test_a_feed_has_our_pages_with_title_description_and_date(beside: Site) -> None:
    """A title is text there, and a description is HTML."""
    items = etree.parse(beside.folder / "feed_rss_created.xml").iter("item")
    found = {item.findtext("link"): item for item in items}
    item = found["https://duinstad.example/gezondheidsbeleid/minimaal/2026/gezondheid/"]
    assert item.findtext("title") == f"{HOSTILE} – Minimaal"
    assert str(item.findtext("description")).startswith(f"{escape(HOSTILE)}: de plannen van Minimaal")
    assert str(item.findtext("pubDate")).startswith("Mon, 03 Feb 2020")


def test_an_old_address_leads_to_a_page_of_ours(beside: Site) -> None:
    """By the name of its source."""
    refresh = beside.page("plan-2025/index.html").cssselect("link[rel=canonical]")
    assert [link.get("href") for link in refresh] == ["../gezondheidsbeleid/kleindorp/2025/gezondheid/"]


def test_a_message_on_the_blog_links_to_a_plan(beside: Site) -> None:
    """On its own page and in the list of messages."""
    for file in ("blog/2026/01/02/eerste/index.html", "blog/index.html"):
        links = [link.get("href") for link in beside.page(file).cssselect("article a")]
        assert [link for link in links if str(link).endswith("gezondheidsbeleid/kleindorp/2026/gezondheid/#geld")]


def test_labels_are_those_of_the_user_and_ours_have_none(beside: Site) -> None:
    """A site that allows only certain labels would stop at one of ours."""
    assert [words(tag) for tag in beside.page(OWN).cssselect(".md-tag")] == ["wonen"]
    assert not beside.page(PROGRAMME).cssselect(".md-tag")


def test_pictures_open_large_on_a_page_of_the_user(beside: Site) -> None:
    """And ours are left as they are."""
    assert len(beside.page(OWN).cssselect("a.glightbox img")) == 1
    assert not beside.page(PROGRAMME).cssselect("a.glightbox")


def test_nothing_is_fetched_for_our_pages(beside: Site) -> None:
    """They name nothing of another site that privacy would have to bring in."""
    assert not (beside.folder / "assets/external").exists()


def test_all_pages_of_the_menu_are_on_the_one_to_print(beside: Site) -> None:
    """Ours too, each with its own heading."""
    headings = beside.h1("print_page/index.html")
    assert {"Over 42", "Begrippen", "Uitleg"} <= set(headings)
