"""A gemeente alone on its site: the first page is its own, in both forms, and no search finds the old address of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import FIVE_LINES, GUEST, build, make_project

ADDRESS = "https://gezond.minimaal.example/plannen/"
MENU = ["Minimaal", "A–Z", "Uitleg", "Leidraad", "Begrippen", "Toegankelijkheid"]
"""As it stands in both forms, whatever the names of the pages; MkDocs itself would sort them."""
TITLE = re.compile(r"<title>(.*?)</title>")


@pytest.mark.parametrize(("form", "dash"), [(GUEST, "-"), (FIVE_LINES, "–")])
def test_the_first_page_is_that_of_the_only_publisher(tmp_path: Path, form: str, dash: str) -> None:
    """Its name stands in the title, in the menu and above every page; a search and a sitemap know it once."""
    settings = form.replace("[uit", "[search, uit") + f"site_url: {ADDRESS}\n"
    site = build(make_project(tmp_path, settings=settings))
    pages = {address: (site / address / "index.html").read_text("utf-8") for address in ("", "minimaal", "begrippen")}
    assert {address: TITLE.findall(html) for address, html in pages.items()} == {
        "": [f"Minimaal {dash} Proef"],
        "minimaal": [f"Minimaal staat op een ander adres – Minimaal {dash} Proef"],
        "begrippen": [f"Begrippen {dash} Proef"],
    }
    for address, html in pages.items():
        tree = lxml.html.fromstring(html)
        tree.make_links_absolute(f"{ADDRESS}{address}/" if address else ADDRESS)
        (first,) = {link.get("href") for link in tree.xpath("//nav//a[normalize-space()='Minimaal']")} or {""}
        assert first in {ADDRESS, f"{ADDRESS}."}, address
        titles = dict.fromkeys(" ".join(link.text_content().split()) for link in tree.xpath("//nav//a"))
        assert [title for title in titles if title in MENU] == MENU, address
    places = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert f"{ADDRESS}minimaal/2026/" in places
    assert f"{ADDRESS}minimaal/" not in places
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    if form == GUEST:
        assert {"", "minimaal/2026/"} <= found
        assert "minimaal/" not in found
    else:
        assert '<meta name="robots" content="noindex">' in pages["minimaal"]
