"""What a search reads of a page: its content without what leads about, what it is known by, and words nobody sees."""

from __future__ import annotations

import re
from html import escape

import lxml.html
from lxml.etree import XPath
from lxml.html import HtmlElement

from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.taal.woordvormen import Woordvormen, list_unreached, words_of

_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_SILENT = XPath(
    "descendant::*[@data-pagefind-ignore or @data-search-exclude or self::svg or self::nav or @class='nummer']"
)
_HEADINGS = {"h1": 6.0, "h2": 2.0, "h3": 1.5, "h4": 1.2}
"""How much more a heading counts than text; a page that counts less does so in its headings too."""
_OVERVIEW = 0.3
"""A page that counts no more than this repeats what stands elsewhere."""
_STEP = re.compile(r"[/-]+")


def write_findable(page: Page, html: str, vormen: Woordvormen | None) -> str:
    """Return the page as the program that makes the index reads it; nobody else sees it.

    Its title counts more than its text. The words that somebody else would type, and those of its address, stand beside
    it under a name of their own, so that no result shows them.
    """
    found = _MAIN.search(html)
    root = lxml.html.fragment_fromstring(found[1] if found else html, create_parent="article")
    for element in _SILENT(root):
        element.drop_tree()
    for heading in root.iter(*_HEADINGS):
        heading.set("data-pagefind-weight", f"{page.weight * _HEADINGS[str(heading.tag)]:.2f}")
    if is_overview(page):
        _keep_headings(root)
    words = set(words_of(f"{page.title} {root.text_content()}"))
    meta = {
        "title": page.title,
        "samenvatting": page.description,
        "adres": " ".join(name_words(page.address, vormen)),
        "woorden": " ".join(list_unreached(vormen.list_others(words), words) if vormen else ()),
    }
    said = "".join(f'<i data-pagefind-meta="{name}">{escape(text)}</i>' for name, text in meta.items())
    facets = "".join(f'<i data-pagefind-filter="{escape(name)}">{escape(value)}</i>' for name, value in page.facets())
    return (
        f'<!doctype html><html lang="nl"><head><title>{escape(page.title)}</title></head><body>'
        f'<div data-pagefind-ignore="index">{said}{facets}</div>'
        f'<div data-pagefind-weight="{page.weight}">{lxml.html.tostring(root, encoding="unicode")}</div></body></html>'
    )


def is_overview(page: Page) -> bool:
    """Tell whether a page repeats what stands elsewhere, so that a search knows its headings alone."""
    return page.weight <= _OVERVIEW


def name_words(address: str, vormen: Woordvormen | None) -> list[str]:
    """Return the words of an address, which somebody chose to say what it is, and those that people take for them."""
    words = list(filter(None, _STEP.split(address)))
    return [*words, *(vormen.list_alike(words) if vormen else ())]


def _keep_headings(root: HtmlElement) -> None:
    """Leave of a page nothing but its headings: what else stands there stands on the pages that it is about."""
    headings = list(root.iter(*_HEADINGS))
    for element in list(root):
        root.remove(element)
    root.text = ""
    root.extend(headings)
