"""What the index of Material says of our pages: forms of words stand beside what is there, all else is as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.adapters.small_site import HOSTILE, page, small_site
from uitvoeringskompas.adapters.search import indexing
from uitvoeringskompas.adapters.search.feeding import feed
from uitvoeringskompas.adapters.search.indexing import Fed, feed_index
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.taal.woordvormen import Woordvormen, list_unreached
from uitvoeringskompas.vast import replace

VORMEN = Woordvormen(
    lemmas={"steden": "stad", "stad": "stad", "cafés": "café", "café": "café"},
    forms={"stad": ("steden",), "café": ("cafés",)},
)
FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1e6}}
OURS = {"kompas_naam": {"boost": 500.0}, "kompas_woorden": {"boost": 0.1}, "kompas_keuze": {"boost": 0.1}}
OWN = {"location": "over/", "title": "Over de stad", "text": "<p>steden</p>", "boost": 2}


def index_of(*docs: dict[str, Any]) -> dict[str, Any]:
    """Give an index as Material writes it."""
    settings = {"lang": ["nl"], "separator": "[\\s\\-]+", "pipeline": ["stopWordFilter"], "fields": dict(FIELDS)}
    return {"config": settings, "docs": [dict(doc) for doc in (OWN, *docs)]}


def site_of(*pages: Page, prefix: str = "") -> Site:
    """Give a site of these pages."""
    return replace(small_site(), pages=pages, prefix=prefix)


def test_a_page_is_found_by_its_address_by_other_forms_and_by_choices_of_our_own_search() -> None:
    """What begins with a word that is there, a search finds by itself; a page of the owner stays as it was."""
    index = index_of(
        {"location": "plek/stad-2026/", "title": "Steden – Duinstad", "text": "<p>Een stad (groen)</p>"},
        {"location": "plek/stad-2026/#doel", "title": "Doel", "text": "<p>Twee cafés</p>"},
    )
    facets = (("Thema", "Roken"), ("Jaar", "2025"), ("Gemeente of regio", "Duinstad"))
    about = replace(page("plek/stad-2026/", "Steden – Duinstad"), weight=1.6, facets=lambda: facets)
    assert feed(index, site_of(about, prefix="plek/"), VORMEN)
    assert index["docs"] == [
        OWN,
        {
            "location": "plek/stad-2026/",
            "title": "Steden – Duinstad",
            "text": "<p>Een stad (groen)</p>",
            "boost": 1.6,
            "kompas_naam": "2026 stad",
            "kompas_keuze": "roken",
            "kompas_woorden": "cafes groen",
        },
        {"location": "plek/stad-2026/#doel", "title": "Doel", "text": "<p>Twee cafés</p>", "boost": 1.6},
    ]
    assert index["config"]["fields"] == FIELDS | OURS


def test_of_a_page_that_repeats_others_its_headings_and_what_it_is_are_left() -> None:
    index = index_of(
        {"location": "a/", "title": "Alles", "text": "<p>Lange tekst</p>"},
        {"location": "a/#deel", "title": "Deel", "text": "<p>Nog een tekst</p>"},
    )
    feed(index, site_of(replace(page("a/", "Alles"), weight=0.3, description="Alles < veel")), None)
    assert index["docs"][1:] == [
        {
            "location": "a/",
            "title": "Alles",
            "text": "Alles &lt; veel",
            "boost": 0.3,
            "kompas_naam": "",
            "kompas_keuze": "",
            "kompas_woorden": "",
        },
        {"location": "a/#deel", "title": "Deel", "text": "", "boost": 0.3},
    ]


@pytest.mark.parametrize("location", ["", "./", "index.html"])
def test_the_first_page_is_known_however_the_site_writes_its_address(location: str) -> None:
    index = index_of({"location": location, "title": "Stad", "text": ""})
    feed(index, site_of(page("", "Stad")), VORMEN)
    assert index["docs"][1]["kompas_naam"] == "steden"


def test_what_the_owner_of_the_site_said_of_a_page_stands() -> None:
    index = index_of({"location": "a/", "title": "Stad", "text": "", "boost": 9})
    feed(index, site_of(replace(page("a/", "Stad"), weight=1.2)), None)
    assert index["docs"][1]["boost"] == 9


def test_a_name_that_is_code_becomes_words() -> None:
    index = index_of({"location": "a/", "title": "x", "text": ""})
    feed(index, site_of(page("a/", HOSTILE)), VORMEN)
    assert not {"<", ">", "&", '"'} & set(index["docs"][1]["kompas_naam"] + index["docs"][1]["kompas_woorden"])


def test_the_index_of_another_search_stays_as_it_is() -> None:
    index = {"config": {"lang": ["en"]}, "docs": [{"location": "a/", "title": "Stad", "text": ""}]}
    same = json.loads(json.dumps(index))
    assert not feed(index, site_of(page("a/", "Stad")), VORMEN)
    assert index == same


def test_a_word_is_left_out_when_a_longer_one_is_there() -> None:
    said = {"wandelgroep"}
    assert list(list_unreached(["wandel", "loop", "loopgroep", "groep"], said)) == ["groep", "loopgroep"]


def test_the_same_site_gives_the_same_file_and_a_site_on_a_disk_has_it_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It tells what the owner may want to know."""
    monkeypatch.setattr(indexing, "load_woordvormen", lambda: None)
    index = index_of({"location": "a/", "title": "Café \ud83d", "text": ""})
    index["config"]["pipeline"] = ["stemmer"]
    path, copy = tmp_path / "search/search_index.json", tmp_path / "search/search_index.js"
    path.parent.mkdir()
    found = []
    for _ in range(2):
        path.write_text(json.dumps(index), "utf-8")
        copy.write_text("var __index = {}", "utf-8")
        fed = feed_index(site_of(page("a/", "Café")), tmp_path)
        found.append((path.read_bytes(), copy.read_bytes(), fed))
    content = found[0][0]
    assert json.loads(content)["docs"][1]["title"] == "Café \ud83d"
    same = (content, b"var __index = " + content, Fed(size=len(content), has_forms=False, has_stemmer=True))
    assert found == [same, same]


def test_without_a_search_there_is_nothing_to_feed(tmp_path: Path) -> None:
    assert feed_index(small_site(), tmp_path) is None
