"""A page of ours as MkDocs sees it: finished, and with a table of contents for themes and other plugins."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from mkdocs.structure.files import Files

from tests.unit.adapters.mkdocs.settings import read_settings
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.mkdocs.mount import Mount
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage, page_file
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.pages.site import Heading, RenderedPage
from uitvoeringskompas.vast import replace

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


def shown(folder: Path, printer: Callable[[], RenderedPage], extra: str = "") -> SitePage:
    """Give a page when MkDocs has read and rendered all pages, and has not written any."""
    config = read_settings(folder, extra)
    ours = replace(small_site().pages[2], body=printer)
    workspace = Workspace(root=folder, docs=folder / "docs", plans=folder / "plans", source=None, own_templates=None)
    file = page_file(ours, config, workspace, Mount(meta={}))
    page = SitePage(ours, file, config, title="2026", meta={"title": "2026"})
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
    assert (printer.times, page.content, len(page.toc.items)) == (1, "<h1>2026</h1>", 1)


def test_the_table_of_contents_is_the_page_with_its_chapters_and_their_parts_escaped(tmp_path: Path) -> None:
    """Material prints these titles as they are, shows what is below the first, and skips its menus to that first."""
    page = shown(tmp_path, Printer())
    page.finish()
    (whole,) = page.toc
    assert (whole.url, whole.title, whole.level) == ("#pagina", "2026", 1)
    assert [(item.id, item.title, [child.url for child in item.children]) for item in whole.children] == [
        ("doelen", "1 Doelen &amp; &lt;b&gt;meer&lt;/b&gt;", ["#doel-een", "#doel-twee"]),
        ("geld", "2 Geld", []),
    ]


def test_links_end_in_the_name_of_a_file_when_the_user_asks_for_such_addresses(tmp_path: Path) -> None:
    """So that a site works from disk; links out of the site, and to places on the page, stay as they are."""
    links = ("../", "./", "../2025/#geld", "#doelen", "https://x.example/", "kaart.svg", "mailto:a@x.example")

    def body() -> RenderedPage:
        return RenderedPage(html="".join(f'<a class="b" href="{link}">x</a>' for link in links))

    page = shown(tmp_path, body, "use_directory_urls: false\n")
    page.finish()
    assert page.file.url == "kleindorp/2026/index.html"
    assert re.findall('href="(.*?)"', page.content or "") == [
        "../index.html",
        "./index.html",
        "../2025/index.html#geld",
        *links[3:],
    ]
