"""What a reader gets from a built page: its words, its tables, its links."""

from __future__ import annotations

import re
from collections.abc import Sequence

import lxml.html

Element = lxml.html.HtmlElement
_SPACES = re.compile(r"\s+")
_BEFORE_SIGN = re.compile(r" (?=[.,;:)’])")


def words_of(element: Element | None) -> str:
    """Return the text of an element as one line with ordinary spaces, also between what stands below each other."""
    assert element is not None
    return _BEFORE_SIGN.sub("", _SPACES.sub(" ", " ".join(map(str, element.itertext())))).strip()


def table_of(page: Element, caption: str) -> list[list[str]]:
    """Return the rows of the one table whose caption begins with these words, its head first."""
    found = [table for table in page.iter("table") if words_of(table.find("caption")).startswith(caption)]
    assert len(found) == 1, [words_of(table.find("caption")) for table in page.iter("table")]
    return [[words_of(cell) for cell in row.xpath("th | td")] for row in found[0].iter("tr")]


def chapters_of(page: Element) -> list[str]:
    """Return the titles of the chapters of a page, without their numbers."""
    return [re.sub(r"^\d+ ?", "", words_of(kop)) for kop in page.iter("h2")]


def banners_of(page: Element) -> list[str]:
    """Return the first words of each banner above a page."""
    return [words_of(banner.find(".//strong")) for banner in page.find_class("banner")]


def links_of(page: Element) -> Sequence[str]:
    """Return where the links of a page lead."""
    return [str(url) for url in page.xpath(".//a/@href")]


def codes_of(page: Element, start: str) -> list[str]:
    """Return what a page says to type that begins with these words."""
    return [text for code in page.iter("code") if (text := words_of(code)).startswith(start)]


def counted(pages: Sequence[Element], words: str) -> list[int]:
    """Return how often each page says these words."""
    return [words_of(page).count(words) for page in pages]
