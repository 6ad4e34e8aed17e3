"""A page of ours as MkDocs sees it: finished, and with a table of contents for themes and other plugins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from mkdocs.structure.files import Files

from tests.unit.adapters.mkdocs.settings import read_settings
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage
from uitvoeringskompas.pages.site import Heading, RenderedPage

HEADINGS = (
    Heading(level=2, anchor="doelen", title="1 Doelen & <b>meer</b>"),
    Heading(level=3, anchor="doel-een", title="Eén"),
    Heading(level=3, anchor="doel-twee", title="Twee"),
    Heading(level=2, anchor="geld", title="2 Geld"),
)


class Printer:
    """Makes a page, and counts how often it was asked to."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> RenderedPage:
        """Return a page with headings."""
        self.times += 1
        return RenderedPage(html="<h1>2026</h1>", headings=HEADINGS)


def shown(folder: Path, printer: Printer, extra: str = "") -> SitePage:
    """Give a page when MkDocs has read and rendered all pages, and has not written any."""
    config = read_settings(folder, extra)
    page = SitePage(replace(small_site().pages[2], body=printer), config, menu_title=None, updated=date(2026, 10, 1))
    page.read_source(config)
    page.render(config, Files([]))
    return page


def test_a_page_is_made_when_it_is_written_and_only_once(tmp_path: Path) -> None:
    printer = Printer()
    page = shown(tmp_path, printer)
    assert (printer.times, page.content) == (0, "")
    page.finish()
    page.finish()
    assert (printer.times, page.content) == (1, "<h1>2026</h1>")


def test_a_page_is_made_early_for_a_plugin_that_wants_to_see_it(tmp_path: Path) -> None:
    (tmp_path / "haak.py").write_text("def on_page_content(html, **_):\n    return html\n")
    printer = Printer()
    page = shown(tmp_path, printer, "hooks: [haak.py]\n")
    assert (printer.times, page.content, len(page.toc.items)) == (1, "<h1>2026</h1>", 2)


def test_the_table_of_contents_holds_parts_below_their_chapter_escaped(tmp_path: Path) -> None:
    """Material prints these titles as they are."""
    page = shown(tmp_path, Printer())
    page.finish()
    assert [(item.id, item.title, [child.url for child in item.children]) for item in page.toc] == [
        ("doelen", "1 Doelen &amp; &lt;b&gt;meer&lt;/b&gt;", ["#doel-een", "#doel-twee"]),
        ("geld", "2 Geld", []),
    ]
