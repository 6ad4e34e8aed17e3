"""Where our pages come in a site that is there already, and how the user says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.integration.guestsite import SETTINGS, Site, build, make_site, outline

PLEK = SETTINGS.replace("peildatum:", "plek: beleid/\n      peildatum:")
MARKER = "---\nuitvoeringskompas: hier\n---\n# Hier komen de plannen\n"
INHERITED = """\
site_name: Duinstad
site_url: https://duinstad.example/
theme: {name: material, language: nl}
plugins:
  search: {}
  uitvoeringskompas: {peildatum: 2026-10-01, geschiedenis: false}
"""


@pytest.fixture(scope="module")
def beside(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build a site with a home page of its own that says nothing of where our pages come."""
    return build(make_site(tmp_path_factory.mktemp("eigen"), files={"docs/over.md": "# Over ons\n"}))


def test_a_home_page_of_the_user_stays_and_ours_come_in_a_folder_that_the_build_names(beside: Site) -> None:
    """Nothing has to be set, and nothing is lost."""
    assert beside.h1("index.html") == ["Gemeente Duinstad"]
    assert beside.h1("gezondheidsbeleid/kleindorp/index.html") == ["Kleindorp"]
    assert [line for line in beside.said.splitlines() if "gezondheidsbeleid/" in line]


def test_without_a_nav_pages_of_the_user_stay_in_the_menu(beside: Site) -> None:
    """With the few of ours that are for everybody, in a section of their own."""
    assert outline(beside.menu("over/index.html")) == [
        "Gemeente Duinstad",
        "Over ons",
        "Gezondheidsbeleid",
        ["Gemeenten en regio’s", "A–Z", "Uitleg", "Leidraad", "Begrippen", "Toegankelijkheid"],
    ]


def test_the_search_finds_both_kinds_of_page_by_their_own_headings(beside: Site) -> None:
    """In one index, with a heading of a page as an entry of its own."""
    entries = beside.search()
    assert entries[""][0] == "Gemeente Duinstad"
    assert entries["gezondheidsbeleid/kleindorp/"][0] == "Kleindorp"
    assert entries["gezondheidsbeleid/kleindorp/2026/gezondheid/#geld"][0] == "Wat kost het"


def test_the_option_says_where_our_pages_come(tmp_path: Path) -> None:
    """A path, below which pages and files of ours are."""
    site = build(make_site(tmp_path, PLEK))
    assert site.h1("index.html") == ["Gemeente Duinstad"]
    ours = {file for file in site.addresses if file.startswith("beleid/")}
    assert site.addresses - ours == {"index.html", "404.html"}


def test_a_page_of_the_user_can_say_that_our_pages_come_there_and_settings_can_be_inherited(tmp_path: Path) -> None:
    """Its folder is where they come, and it makes place for our first page."""
    files = {"basis.yml": INHERITED, "docs/gezond/index.md": MARKER, "docs/gezond/sport.md": "# Sport\n"}
    site = build(make_site(tmp_path, "INHERIT: basis.yml\nsite_name: Duinstad en omstreken\n", files))
    assert site.h1("index.html") == ["Gemeente Duinstad"]
    assert site.title("index.html") == "Duinstad en omstreken"
    assert site.h1("gezond/index.html") == ["Duinstad en omstreken"]
    assert site.h1("gezond/sport/index.html") == ["Sport"]
    assert site.h1("gezond/kleindorp/index.html") == ["Kleindorp"]


FROM_DISK = {
    "use_directory_urls": SETTINGS + "use_directory_urls: false\n",
    "offline": SETTINGS.replace("  - search\n", "  - search\n  - offline\n"),
}


@pytest.mark.parametrize("settings", FROM_DISK.values(), ids=FROM_DISK.keys())
def test_addresses_that_end_in_html_lead_from_page_to_page(tmp_path: Path, settings: str) -> None:
    """Also from disk, without a server: no link leads to a folder."""
    site = build(make_site(tmp_path, settings, {"docs/over.md": "# Over\n\n[plan](gezondheidsbeleid/kleindorp.md)\n"}))
    assert {"over.html", "gezondheidsbeleid/kleindorp/index.html"} <= site.addresses
    assert not list(dead_links(site))


def dead_links(site: Site) -> Iterator[tuple[str, str]]:
    """Give each link of a page that leads to no file, as a browser sees it that reads from disk."""
    for file in site.addresses - {"404.html"}:
        for link in map(str, site.page(file).xpath("//a/@href")):
            parts = urlsplit(link)
            if not parts.scheme and parts.path and not (site.folder / file).parent.joinpath(parts.path).is_file():
                yield file, link
