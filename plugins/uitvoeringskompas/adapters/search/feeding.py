"""Material's own search, fed well: what its index says of our pages, and words beside it that no result shows.

Its search (lunr) looks for words that begin with what was typed, adds up all that it finds, and counts a title a
thousand times as much as a text. The fields that stand here have no place in what it shows. Entries of anybody else's
pages stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from html import escape, unescape
from typing import Any, TypeAlias

from uitvoeringskompas.adapters.search.findable import is_overview, name_words
from uitvoeringskompas.pages.facetten import YEAR
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.taal.woordvormen import Woordvormen, list_unreached, words_of

Entry: TypeAlias = dict[str, Any]
"""An entry of the index: its ``location`` (with the anchor of a chapter), ``title`` and ``text``."""

NAME, WORDS, CHOICES = "kompas_naam", "kompas_woorden", "kompas_keuze"
FIELDS: Mapping[str, float] = {NAME: 500.0, WORDS: 0.1, CHOICES: 0.1}
"""The fields of ours with how much a word in them counts; a title of Material counts 1000, a text 1.

The words of an address, and other forms of a title, find a page almost as its title does. Whatever else somebody
may type for what stands on a page finds it when nothing better does; so do the choices of our own search (theme,
doelgroep, status …), which are words here.
"""
_SHORTEST = 3
_WHOSE = " – "
"""Behind this a title says whose page it is; other forms of that find the page of whoever that is alone."""
_TAG = re.compile(r"<[^>]*>")
_BETWEEN = re.compile(r"[\s-]+")


def feed(index: dict[str, Any], site: Site, vormen: Woordvormen | None) -> bool:
    """Change an index as far as it is about the pages of our site; tell whether it is one of Material's.

    Another search has an index of another form, which stays as it is.
    """
    fields = _fields_of(index)
    if fields is None:
        return False
    fields |= {name: {"boost": boost} for name, boost in FIELDS.items()}
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in index["docs"]:
        entries[_address(entry)].append(entry)
    for page in site.pages:
        if found := entries.get(page.address):
            name = name_words(page.address.removeprefix(site.prefix), vormen)
            _feed_page(page, found, name, vormen)
    return True


def name(index: dict[str, Any], site: Site) -> bool:
    """Put our pages in an index by their titles and descriptions, in the place of what it said of them.

    Tell whether it is one of Material's.
    """
    if _fields_of(index) is None:
        return False
    ours = {page.address for page in site.pages}
    theirs = [entry for entry in index["docs"] if _address(entry) not in ours]
    named = (
        {"location": page.address, "title": escape(page.title), "text": escape(page.description, quote=False)}
        for page in site.pages
        if page.is_findable
    )
    index["docs"] = [*theirs, *named]
    return True


def _fields_of(index: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the fields that an index of Material's knows; None of an index of another form."""
    settings = index.get("config")
    fields = settings.get("fields") if isinstance(settings, dict) else None
    return fields if isinstance(fields, dict) else None


def _address(entry: Entry) -> str:
    """Return the address of the page, however the site writes it: the first one of a site is ``./`` or nothing."""
    page = str(entry["location"]).partition("#")[0]
    return page.removeprefix("./").removesuffix("index.html")


def _feed_page(page: Page, entries: list[Entry], name: list[str], vormen: Woordvormen | None) -> None:
    for entry in entries:
        if page.weight != 1:
            entry.setdefault("boost", page.weight)  # what the owner of the site said of it stands
        if is_overview(page):
            entry["text"] = "" if "#" in entry["location"] else escape(page.description, quote=False)
    whole = next((entry for entry in entries if "#" not in entry["location"]), None)
    if whole is None:
        return
    titles = " ".join(_plain(entry["title"]) for entry in entries)
    lead = " ".join((page.title, page.description, titles, _plain(whole["text"])))
    text = f"{lead} {' '.join(_plain(entry['text']) for entry in entries)}"
    own = page.title.partition(_WHOSE)[0]
    whole[NAME] = " ".join(list_unreached({*name, *_others(own, vormen)}, _split(page.title)))
    said = " ".join((page.title, _plain(whole["text"]), whole[NAME]))
    whole[CHOICES] = " ".join(list_unreached(_chosen(page), _split(said)))
    whole[WORDS] = " ".join(list_unreached({*_others(lead, vormen), *_spelled(text)}, _split(text)))


def _chosen(page: Page) -> set[str]:
    """Return the words by which our own search is narrowed; not the year, which a page about many years has ten of."""
    values = (value for name, value in page.facets() if name != YEAR)
    return {word for value in values for word in words_of(value) if len(word) >= _SHORTEST}


def _others(text: str, vormen: Woordvormen | None) -> Iterable[str]:
    return vormen.list_others(words_of(text)) if vormen else ()


def _spelled(text: str) -> Iterator[str]:
    """Yield each word without the marks around it, and without accents as well."""
    for word in set(words_of(text)):
        if len(word) >= _SHORTEST:
            yield word
            if not word.isascii():
                yield "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _split(text: str) -> set[str]:
    """Return the words as that search tells them apart, unless the owner of the site has another way."""
    return {*_BETWEEN.split(text.casefold())} - {""}


def _plain(text: str) -> str:
    return unescape(_TAG.sub(" ", text))
