"""Our pages in the menus of a site, with those of the user in every combination."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, Section, get_navigation

from tests.unit.adapters.mkdocs.settings import START, read_settings
from tests.unit.adapters.small_site import page, small_site
from uitvoeringskompas.adapters.mkdocs.handover import hand_over
from uitvoeringskompas.adapters.mkdocs.mount import find_mount
from uitvoeringskompas.adapters.mkdocs.navigation import enter_menu, leave_menu, settle_in
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.pages.site import NavItem
from uitvoeringskompas.vast import replace

MENU = (NavItem(title="Gemeenten & regio’s", address=""), NavItem(title="Uitleg", address="uitleg/"))
PAGES = (*small_site().pages, page("uitleg/", "Hoe lees je dit?"), page("uitleg/schrijven/", "Schrijven"))


def settled(folder: Path, *own: str, extra: str = "", plek: str | None = None) -> tuple[Navigation, Files]:
    """Give the menu of the small site beside pages of the user, and all files."""
    for name in own:
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text("# Van mij\n")
    (folder / "docs").mkdir(exist_ok=True)
    config = read_settings(folder, extra, start=START.replace("docs_dir: plans", "docs_dir: docs"))
    files = get_files(config)
    mount = find_mount(files, config, plek)
    site = replace(small_site(), assets=(), pages=PAGES, navigation=MENU).below(mount.prefix)
    workspace = Workspace(root=folder, docs=folder / "docs", plans=folder / "plans", source=None, own_templates=None)
    hand_over(site, files, config, workspace, mount)
    set_exclusions(files, config)
    nav = get_navigation(files, config)
    settle_in(nav, files, config)
    return nav, files


def outline(items: Iterable[StructureItem]) -> list[object]:
    """Write a menu as ``nav`` is written: the title with what it leads to."""
    return [
        {str(item.title): outline(item.children) if isinstance(item, Section) else getattr(item, "url", "")}
        for item in items
    ]


def above(files: Files, uri: str) -> list[str]:
    """Give what stands above a page, the nearest first."""
    found = files.src_uris[uri].page
    assert found is not None
    return [str(item.title) for item in found.ancestors]


def test_without_nav_our_first_pages_stand_in_our_order_among_those_of_the_user(tmp_path: Path) -> None:
    """The many below them do not come in the menu of every page; forward and back follow what is shown."""
    nav, files = settled(tmp_path, "agenda.md", "werk/uren.md")
    assert outline(nav) == [
        {"Gemeenten &amp; regio’s": ""},
        {"None": "agenda/"},
        {"Uitleg": "uitleg/"},
        {"Werk": [{"None": "werk/uren/"}]},
    ]
    assert [[page.url for page in (around.previous_page, around.next_page) if page] for around in nav.pages] == [
        ["agenda/"],
        ["", "uitleg/"],
        ["agenda/", "werk/uren/"],
        ["uitleg/"],
    ]
    assert above(files, "uitleg/schrijven.md") == ["Uitleg"]
    assert above(files, "kleindorp/2026.md") == []


def test_below_a_path_they_are_a_section_whose_head_stands_above_all_of_ours(tmp_path: Path) -> None:
    nav, files = settled(tmp_path, "index.md", "over.md")
    assert outline(nav)[2:] == [
        {
            "Gezondheidsbeleid": [
                {"Gemeenten &amp; regio’s": "gezondheidsbeleid/"},
                {"Uitleg": "gezondheidsbeleid/uitleg/"},
            ]
        }
    ]
    assert above(files, "gezondheidsbeleid/kleindorp/2026.md") == ["Gezondheidsbeleid"]
    assert above(files, "gezondheidsbeleid/uitleg/schrijven.md") == ["Uitleg", "Gezondheidsbeleid"]


@pytest.mark.parametrize(
    ("own", "uri", "shown"),
    [
        ((), "uitleg/schrijven.md", ["Gemeenten &amp; regio’s", "Uitleg", "Schrijven"]),
        ((), "kleindorp/2026.md", ["2026", "Gemeenten &amp; regio’s", "Uitleg"]),
        (("index.md",), "gezondheidsbeleid/kleindorp/2026.md", ["2026", "Gemeenten &amp; regio’s", "Uitleg"]),
    ],
    ids=["below a page", "below the first page", "in a section"],
)
def test_a_page_stands_in_the_menu_while_it_is_written_where_its_headings_are_shown_there_only(
    tmp_path: Path, own: tuple[str, ...], uri: str, shown: list[str]
) -> None:
    """Material's ``toc.integrate`` shows them below a page in the menu; afterwards it is gone from there."""
    nav, files = settled(tmp_path, *own)
    before = outline(nav)
    page = files.src_uris[uri].page
    assert isinstance(page, SitePage)
    enter_menu(page, nav, read_settings(tmp_path))
    assert outline(nav) == before
    enter_menu(
        page, nav, read_settings(tmp_path, start=START.replace("material", "material, features: [toc.integrate]"))
    )
    section = nav.items[-1]
    items = section.children if isinstance(section, Section) else nav.items
    assert [str(item.title) for item in items] == shown
    leave_menu(page)
    assert outline(nav) == before


NAV = """\
nav:
  - Begin: index.md
  - Onze <em>stad</em>:
      - Plannen:
          - Kleindorp: gezond/kleindorp.md
          - gezond/index.md
      - Over: over.md
      - Twee keer: gezond/kleindorp.md
"""


def test_a_menu_of_the_user_keeps_its_names_and_its_nested_sections(tmp_path: Path) -> None:
    """A section that holds pages of ours only too; what has no name of the user keeps ours."""
    nav, files = settled(tmp_path, "index.md", "over.md", extra=NAV, plek="gezond/")
    assert outline(nav) == [
        {"Begin": ""},
        {
            "Onze <em>stad</em>": [
                {"Plannen": [{"Kleindorp": "gezond/kleindorp/"}, {"Gemeenten &amp; regio’s": "gezond/"}]},
                {"Over": "over/"},
                {"Kleindorp": "gezond/kleindorp/"},
            ]
        },
    ]
    assert above(files, "gezond/kleindorp/2026.md")[0] == "Kleindorp"
    assert above(files, "gezond/uitleg.md") == ["Plannen", "Onze <em>stad</em>"]


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        ("nav: [over.md]\n", ["Zet er bijvoorbeeld bij: - Gemeenten & regio’s: gezondheidsbeleid/index.md"]),
        ("nav: [over.md, gezondheidsbeleid/kleindorp/2026.md]\n", []),
        ("", []),
    ],
    ids=["nothing", "one page deep down", "no nav"],
)
def test_a_menu_that_leads_to_none_of_our_pages_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, extra: str, told: list[str]
) -> None:
    """No warning: who links from a page of his own wants it so."""
    caplog.set_level("INFO")
    settled(tmp_path, "index.md", "over.md", extra=extra)
    found = [record for record in caplog.records if "Niets in 'nav'" in record.getMessage()]
    assert [record.getMessage().partition("plannen. ")[2] for record in found] == told
    assert {record.levelname for record in found} <= {"INFO"}
