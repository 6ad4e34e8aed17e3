"""Where another plugin makes the menu, our pages come in the places and under the names that it gave them."""

from __future__ import annotations

from pathlib import Path

from mkdocs.structure.nav import Section, get_navigation
from mkdocs.structure.pages import Page

from tests.unit.adapters.mkdocs.settings import read_settings
from tests.unit.adapters.mkdocs.test_navigation import outline, settled
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage
from uitvoeringskompas.adapters.mkdocs.stand_ins import come_back, stand_aside

AWESOME = "plugins: [awesome-nav]\n"
NAV = [{"Ons plan": "gezond/kleindorp/2026.md"}, {"Gezond": ["gezond/index.md", "over.md"]}]


def test_our_pages_are_in_the_new_menu_with_its_names_and_their_own_where_it_has_none(tmp_path: Path) -> None:
    """Forward, back and up go from one to the other, and each file has its page again."""
    _, files = settled(tmp_path, "over.md", plek="gezond/")
    config = read_settings(tmp_path, AWESOME)
    ours = stand_aside(files, config)
    config.nav = NAV
    nav = get_navigation(files, config)
    assert not any(isinstance(page, SitePage) for page in nav.pages)
    come_back(ours, nav, files)
    assert [type(page) for page in nav.pages] == [SitePage, SitePage, Page]
    plan, first, own = nav.pages
    assert outline(nav.items)[0] == {"Ons plan": "gezond/kleindorp/2026/"}
    section = nav.items[1]
    assert isinstance(section, Section)
    assert section.children == [first, own]
    assert (plan.next_page, first.previous_page, first.next_page, own.previous_page) == (first, plan, own, first)
    assert (plan.parent, first.parent, first.title) == (None, section, "Gemeenten &amp; regio’s")
    assert all(files.src_uris[name].page is page for name, page in ours.items())


def test_where_mkdocs_makes_the_menu_nothing_changes(tmp_path: Path) -> None:
    """Our pages are in it from the start."""
    nav, files = settled(tmp_path, "over.md")
    before = outline(nav.items)
    ours = stand_aside(files, read_settings(tmp_path))
    come_back(ours, nav, files)
    assert (ours, outline(nav.items)) == ({}, before)
