"""What Material's search knows of our pages, in the index of the site that is built: whole words, each text once."""

from __future__ import annotations

import gzip
import html
import json
import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import TypeAlias

import lxml.html
import pytest

from tests.browser.conftest import Form
from tests.browser.guest_project import OWN_PAGES
from tests.pagetext import read_text

Entries: TypeAlias = Mapping[str, dict[str, str]]
NEVER_FOUND = re.compile(r"/alles/$|(?:^|/)zoeken/|(?:^|/)data/woordenboek/.|(?:^|/)inbedden/.+/.")
"""What repeats what stands elsewhere (the document for paper, the A–Z, what others show), and the columns of tables."""
OVERVIEW = re.compile(r"/(?:vergelijk|kwaliteit|geschiedenis|velden)/|(?:^|/)data/")
COMPARED = re.compile(r"/vergelijk/(\d{4})-(\d{4})/$")
"""Of these, what lies more than a year apart repeats what stands with the years between."""


def is_never_found(address: str) -> bool:
    """Tell whether a page repeats what stands elsewhere."""
    years = COMPARED.search(address)
    return bool(NEVER_FOUND.search(address)) or (years is not None and int(years[2]) - int(years[1]) > 1)


def is_overview(address: str) -> bool:
    """Tell whether a page repeats what stands elsewhere, and is found by its headings and what it is about."""
    return bool(OVERVIEW.search(address))


def words_of(text: str) -> set[str]:
    """Give the words of a text from which the marks are taken."""
    return set(html.unescape(re.sub(r"<[^>]*>", "", text)).split())


@pytest.fixture(scope="module")
def contents(guest: Form) -> dict[str, str]:
    """Give our content on every page, by its address."""
    found = {}
    for file in guest.site.rglob("index.html"):
        address = file.relative_to(guest.site).as_posix().removesuffix("index.html")
        ours = lxml.html.fromstring(file.read_bytes().decode()).find_class("kompas")
        if ours and not is_never_found(address):
            found[address] = lxml.html.tostring(ours[0], encoding="unicode")
    return found


@pytest.fixture(scope="module")
def docs(guest: Form) -> list[dict[str, str]]:
    """Give every entry of the index about a page of ours."""
    index = json.loads((guest.site / "search/search_index.json").read_text("utf-8"))
    return [entry for entry in index["docs"] if not entry["location"].startswith(OWN_PAGES)]


def test_every_page_and_every_chapter_is_one_entry(docs: list[dict[str, str]], contents: dict[str, str]) -> None:
    """And nothing else is: breadcrumbs, contents and the foot of a page are no part of it."""
    expected = Counter(contents)
    for address, content in contents.items():
        headings = lxml.html.fromstring(content).xpath(".//*[self::h2 or self::h3 or self::h4][@id]")
        expected.update(f"{address}#{heading.get('id')}" for heading in headings)
    assert Counter(entry["location"] for entry in docs) == Counter(expected.keys())
    assert len(expected) > 2000
    assert [
        entry for entry in docs if "Op papier? Kies" in entry["text"] or "Alle gemeenten</li>" in entry["text"]
    ] == []


def test_no_two_words_are_glued_together(docs: list[dict[str, str]], contents: dict[str, str]) -> None:
    """Every word of an entry is a word of the page, as a visitor reads it."""
    known = {address: set("".join(read_text(content).texts).split()) for address, content in contents.items()}
    strange = {
        entry["location"]: words_of(entry["text"]) - known[entry["location"].partition("#")[0]]
        for entry in docs
        if not is_overview(entry["location"])
    }
    assert {location: words for location, words in strange.items() if words} == {}
    assert {address: found for address, content in contents.items() if (found := read_text(content).touching)} == {}


def test_an_entry_says_something(docs: list[dict[str, str]], contents: dict[str, str]) -> None:
    """Each has a title; one without a text is a chapter of which each part is an entry itself, or a picture."""
    assert [entry["location"] for entry in docs if not entry["title"].strip()] == []
    empty = [entry["location"].partition("#") for entry in docs if not words_of(entry["text"])]
    assert [address for address, _, anchor in empty if is_overview(address) and not anchor] == []
    for address, _, anchor in (each for each in empty if not is_overview(each[0])):
        (heading,) = lxml.html.fromstring(contents[address]).xpath(".//*[@id=$anchor]", anchor=anchor)
        assert heading.getparent().xpath(".//h3[@id] | .//figure"), (address, anchor)


def test_the_page_of_a_programme_begins_with_what_it_is_about(docs: list[dict[str, str]]) -> None:
    """Its name and its summary, in the first words that a search result shows."""
    (entry,) = [each for each in docs if each["location"] == "voorbeeldstad/2026/gezondheid/"]
    assert re.match(r"<p>Uitvoeringsprogramma[^<]*</p>\s*[^<]+<p>.*?</p>\s*In het kort\s*<p>", entry["text"])


def test_the_index_stays_small_enough_to_fetch(guest: Form) -> None:
    """A visitor gets it whole: some 470 pages in 2.6 MB, less than half a megabyte on the line."""
    content = (guest.site / "search/search_index.json").read_bytes()
    assert (len(content) < 2_800_000, len(gzip.compress(content)) < 500_000) == (True, True)


def test_words_beside_a_page_stand_there_once_and_no_word_begins_another(docs: list[dict[str, str]]) -> None:
    """Only the entry of a page as a whole has them, and every page has its name."""
    has_words = {entry["location"] for entry in docs if "kompas_woorden" in entry}
    assert has_words == {entry["location"] for entry in docs if "#" not in entry["location"]}
    (entry,) = [each for each in docs if each["location"] == "voorbeeldstad/interventies/beweegcoach/"]
    assert "beweegcoaches" in entry["kompas_naam"].split()
    for entry in docs:
        words = entry.get("kompas_woorden", "").split()
        begun = [one for one, other in pairwise(words) if other.startswith(one)]
        assert (entry["location"], begun) == (entry["location"], [])
