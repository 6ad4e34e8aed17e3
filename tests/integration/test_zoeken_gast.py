"""The search of Material in the site of a gemeente: what it is told of our pages, and what the owner hears of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.integration.guestsite import SETTINGS, Site, build, make_site

OFFLINE = "search/search_index.js"
STEMMER = "Je zoekveld verkort woorden en vindt zo minder. Haal 'stemmer' weg uit 'pipeline' bij 'search'."


def index_of(site: Site) -> dict[str, Any]:
    """Give the index of the search."""
    found: dict[str, Any] = json.loads((site.folder / "search/search_index.json").read_text("utf-8"))
    return found


def test_pages_below_a_path_are_fed_the_owners_stay_and_a_stemmer_is_told(tmp_path: Path) -> None:
    """Also in the copy that a site has which is read from a disk."""
    settings = SETTINGS.replace("  - search\n", "  - search: {pipeline: [stemmer]}\n  - offline\n")
    site = build(make_site(tmp_path, settings))
    index = index_of(site)
    fed = {entry["location"]: entry for entry in index["docs"] if "kompas_naam" in entry}
    assert "index.html" not in fed
    year = fed["gezondheidsbeleid/kleindorp/2026/index.html"]
    assert (year["boost"], "gezondheidsbeleid" in year["kompas_naam"].split()) == (0.6, False)
    assert index["config"]["pipeline"] == ["stemmer"]
    assert STEMMER in site.said
    assert (site.folder / OFFLINE).read_text("utf-8") == "var __index = " + (
        site.folder / "search/search_index.json"
    ).read_text("utf-8")


def test_a_site_that_wants_no_search_of_ours_keeps_the_index_of_material(tmp_path: Path) -> None:
    site = build(make_site(tmp_path, f"{SETTINGS}      zoeken: false\n"))
    index = index_of(site)
    assert sorted(index["config"]["fields"]) == ["tags", "text", "title"]
    assert {key for entry in index["docs"] for key in entry} == {"location", "title", "text"}
