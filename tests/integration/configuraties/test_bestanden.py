"""What the user keeps out of the site or the menu, and what a hook of the user changes, holds for our pages too."""

from __future__ import annotations

import pytest

from tests.integration.guestsite import SETTINGS, Site, build, make_site, outline

CHOICES = """\
hooks: [haken.py]
exclude_docs: |
  gezondheidsbeleid/uitleg/velden/
  concept/
not_in_nav: |
  gezondheidsbeleid/toegankelijkheid.md
  los.md
draft_docs: |
  kladje.md
"""
HOOKS = """\
def on_page_content(html, page, config, files):
    return html.replace("Kleindorp", "Kleindorp aan Zee")


def on_page_context(context, page, config, nav):
    page.meta["author"] = "Duinstad"
"""
FILES = {
    "haken.py": HOOKS,
    "docs/over.md": "# Over ons\n",
    "docs/los.md": "# Los\n",
    "docs/kladje.md": "# Kladje\n",
    "docs/concept/plan.md": "# Concept\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build a site that keeps some pages out."""
    return build(make_site(tmp_path_factory.mktemp("bestanden"), SETTINGS + CHOICES, FILES))


def test_what_the_user_excludes_is_not_in_the_site(site: Site) -> None:
    """Pages of the user and pages of ours, by the name of their source."""
    assert not [file for file in site.addresses if file.startswith(("concept/", "kladje/"))]
    assert "gezondheidsbeleid/uitleg/velden/index.html" in site.addresses
    assert not [file for file in site.addresses if file.startswith("gezondheidsbeleid/uitleg/velden/programma")]


def test_what_the_user_keeps_out_of_the_menu_is_not_in_it(site: Site) -> None:
    """It is in the site."""
    assert {"los/index.html", "gezondheidsbeleid/toegankelijkheid/index.html"} <= site.addresses
    menu = outline(site.menu("over/index.html"))
    assert "Los" not in str(menu)
    assert "Toegankelijkheid" not in str(menu)
    assert "Begrippen" in str(menu)


def test_a_hook_of_the_user_changes_our_pages_as_any_other(site: Site) -> None:
    """Their content, and what the frame knows of them."""
    assert site.h1("gezondheidsbeleid/kleindorp/index.html") == ["Kleindorp aan Zee"]
    authors = site.page("gezondheidsbeleid/kleindorp/index.html").cssselect("meta[name=author]")
    assert [author.get("content") for author in authors] == ["Duinstad"]
