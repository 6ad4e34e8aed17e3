"""Hostile text in the frame of Material with everything switched on: in every place of that frame it is only text."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import lxml.html
import pytest

from tests.integration.hostile_guest import PLACE, hostile_guest
from tests.integration.project import build, pages_in
from tests.problems.everything import HOSTILE

PROGRAMME = f"{PLACE}x/2026/x/index.html"
# Material's own, in the button that shares a search.
NOTHING = "javascript:void(0)"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the built site; that it is built strictly shows that MkDocs and its plugins had nothing to say."""
    return build(hostile_guest(tmp_path_factory.mktemp("vijandige-gast")))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, lxml.html.HtmlElement]:
    """Give every page as a browser reads it: ours, those of the user, of the blog and of tags."""
    return {file: lxml.html.document_fromstring(html) for file, html in pages_in(site).items()}


def test_nothing_in_any_page_came_alive(site: Path, pages: dict[str, lxml.html.HtmlElement]) -> None:
    """No element, no attribute and no address that runs, in the frame or in the content."""
    assert {"index.html", "404.html", "blog/index.html", PROGRAMME} <= pages.keys()
    for file, html in pages_in(site).items():
        assert (file, "<script>alert" in html, "<img src=x" in html) == (file, False, False)
    for file, page in pages.items():
        assert (file, page.xpath("//@*[starts-with(name(), 'on')]")) == (file, [])
        assert (file, page.xpath("//img[@src='x'] | //iframe | //embed | //object | //base[@href]")) == (file, [])
        addresses = ["".join(str(url).split()).lower() for url in page.xpath("//@href | //@src | //@action")]
        runs = {url for url in addresses if url.startswith(("javascript:", "data:text", "vbscript:"))}
        assert (file, runs - {NOTHING}) == (file, set())
        assert (file, len(page.xpath("//title[not(ancestor::svg)]"))) == (file, 1)


def test_every_script_in_a_page_is_one_of_the_frame(pages: dict[str, lxml.html.HtmlElement]) -> None:
    """The error page holds nothing of ours: what runs there is Material's; only the place of the root differs."""

    def scripts(page: lxml.html.HtmlElement) -> set[str]:
        found = page.xpath("//script[not(@type='application/json' or @type='application/ld+json')]")
        return {str(script.text or script.get("src")).rpartition("/")[2][-60:] for script in found}

    frame = scripts(pages["404.html"])
    assert len(frame) > 3
    assert {file: found for file, page in pages.items() if (found := scripts(page) - frame)} == {}


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("the title of the window", "//head/title"),
        ("the header", "//*[@class='md-header__topic' or @data-md-component='header-topic']"),
        ("the menu", "//nav[contains(@class, 'md-nav--primary')]"),
        ("the pages before and after", "//footer//nav[contains(@class, 'md-footer__inner')]"),
        ("the table of contents", "//nav[contains(@class, 'md-nav--secondary')]"),
        ("the content", "//article"),
    ],
)
def test_in_each_place_of_the_frame_it_stands_as_it_was_typed(
    pages: dict[str, lxml.html.HtmlElement], place: str, path: str
) -> None:
    """Else the test above would find nothing because nothing was there."""
    shown = [" ".join(part.text_content().split()) for page in pages.values() for part in page.xpath(path)]
    assert (place, any(HOSTILE in text for text in shown)) == (place, True)


def test_the_head_says_it_in_words_only(pages: dict[str, lxml.html.HtmlElement]) -> None:
    """The description, and the labels of links to the next page."""
    described = [page.xpath("string(//meta[@name='description']/@content)") for page in pages.values()]
    assert any(HOSTILE[:30] in text for text in described)
    labels = pages[PROGRAMME].xpath("//footer//a/@aria-label")
    assert any(HOSTILE in label for label in labels)


def test_the_search_and_the_feed_hold_text(site: Path) -> None:
    """Material's script prints the index as HTML, and a reader of feeds may do the same."""
    entries = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    assert any("alert(1)" in entry["title"] for entry in entries)
    for entry in entries:
        for text in (entry["title"], entry["text"]):
            part = lxml.html.fragment_fromstring(text, create_parent="div")
            assert (entry["location"], part.xpath(".//script | .//img | .//svg | .//iframe | .//@*")) == (
                entry["location"],
                [],
            )
    for feed in site.glob("feed_rss_*.xml"):
        for element in ET.parse(feed).iter():  # noqa: S314 -- made by our own build
            assert "<script>" not in (element.text or "").replace(HOSTILE, "")
