"""A site in two languages: the plans are in the language that they were written in."""

from __future__ import annotations

import pytest

from tests.integration.guestsite import SETTINGS, Site, build, make_site, outline
from tests.integration.naast.conftest import HOSTILE, PROGRAMMA

TWO = """\
  - i18n:
      docs_structure: suffix
      languages:
        - {locale: nl, default: true, name: Nederlands, build: true}
        - {locale: en, name: English, build: true}
"""
FILES = {
    "docs/index.en.md": "# Duinstad in English\n",
    "docs/over.md": "# Over ons\n",
    "docs/over.en.md": "# About us\n",
}
NAV = "nav: [index.md, {Plan: gezondheidsbeleid/kleindorp.md}, over.md]\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build a site in Dutch and English, with a nav that names a page of ours."""
    settings = SETTINGS.replace("  - uitvoeringskompas", f"{TWO}  - uitvoeringskompas") + NAV
    project = make_site(tmp_path_factory.mktemp("talen"), settings, FILES)
    plan = project / PROGRAMMA
    plan.write_text(plan.read_text("utf-8").replace("titel: Gezond Minimaal 2026", f"titel: '{HOSTILE}'"), "utf-8")
    return build(project)


def test_our_pages_are_there_once_in_the_first_language(site: Site) -> None:
    assert site.h1("gezondheidsbeleid/kleindorp/index.html") == ["Kleindorp"]
    assert {file for file in site.addresses if file.startswith("en/")} == {"en/index.html", "en/over/index.html"}


def test_each_language_has_its_own_menu_and_what_it_has_no_page_for_is_not_in_it(site: Site) -> None:
    assert outline(site.menu("over/index.html")) == ["Gemeente Duinstad", "Plan", "Over ons"]
    assert outline(site.menu("en/over/index.html")) == ["Duinstad in English", "About us"]


def test_the_search_finds_all_languages_and_each_page_once(site: Site) -> None:
    entries = site.search()
    assert entries["en/over/"][0] == "About us"
    assert entries["gezondheidsbeleid/kleindorp/"][0] == "Kleindorp"


def test_what_stands_in_a_plan_stays_text_in_every_language(site: Site) -> None:
    """In the pages, and in the one index of the search that the plugin writes anew."""
    for path in site.folder.rglob("*"):
        if path.suffix in {".html", ".xml", ".json"}:
            assert "<img src=x" not in path.read_text("utf-8"), path
    assert "&lt;img src=x" in site.search()["gezondheidsbeleid/minimaal/2026/gezondheid/"][0]
