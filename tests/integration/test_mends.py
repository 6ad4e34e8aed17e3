"""Material's frame is mended on every page of a site that has our plugin, unless its owner wants it as it is."""

from __future__ import annotations

from pathlib import Path

from tests.integration.guestsite import SETTINGS, Site, build, make_site

OWN = "site_name: Duinstad\nextra_css: [eigen.css]\n"


def dialogs(site: Site, file: str) -> list[str | None]:
    """Give how the search is called for who hears the page."""
    return [dialog.get("aria-label") for dialog in site.page(file).cssselect('[role="dialog"]')]


def sheets(site: Site, file: str) -> list[str]:
    """Give the style sheets in the head behind those of Material, in their order."""
    hrefs = [str(link.get("href")) for link in site.page(file).cssselect('head link[rel="stylesheet"]')]
    return [href.rpartition("/")[2] for href in hrefs if "assets/stylesheets/" not in href]


def test_pages_of_ones_own_ours_and_the_error_page_are_mended_and_the_last_word_is_the_users(tmp_path: Path) -> None:
    settings = SETTINGS.replace("site_name: Duinstad\n", OWN)
    site = build(make_site(tmp_path, settings, {"docs/eigen.css": "a { color: red }"}))
    for file in ("index.html", "gezondheidsbeleid/kleindorp/2026/index.html", "404.html"):
        assert (file, dialogs(site, file)) == (file, ["Zoeken"])
        assert sheets(site, file) == ["stijl.css", "toegankelijk.css", "gast.css", "eigen.css"]


def test_who_wants_material_as_it_is_gets_it_so(tmp_path: Path) -> None:
    site = build(make_site(tmp_path, f"{SETTINGS}      toegankelijk: false\n"))
    assert (dialogs(site, "index.html"), sheets(site, "index.html")) == ([None], ["stijl.css", "gast.css"])
    assert 'autocomplete="off">' in (site.folder / "index.html").read_text("utf-8")


def test_a_partial_of_ones_own_keeps_its_words(tmp_path: Path) -> None:
    settings = SETTINGS.replace("  name: material\n", "  name: material\n  custom_dir: eigen\n")
    own = '<div class="md-search" data-md-component="search" role="dialog" aria-label="Vind iets in Duinstad"></div>'
    site = build(make_site(tmp_path, settings, {"eigen/partials/search.html": own}))
    assert dialogs(site, "index.html") == ["Vind iets in Duinstad"]
