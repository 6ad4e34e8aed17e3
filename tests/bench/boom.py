"""A finished page as a tree of plain data, and the visible text of a page: what makes a comparison with others fair.

A tree holds headings, paragraphs, lists, facts, tables and what folds, with their texts and links, and nothing of how
ours looks. Templates of another generator print the same words from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import urljoin

from lxml import html
from lxml.html import HtmlElement

Knoop: TypeAlias = dict[str, Any]
Stuk: TypeAlias = str | dict[str, str]

UNSEEN = frozenset({"head", "script", "style", "template", "img", "defs", "metadata", "desc"})
KOPPEN = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LIJSTEN = frozenset({"ul", "ol"})
VAKKEN = frozenset(
    {"div", "section", "article", "main", "header", "footer", "nav", "hgroup", "figure", "blockquote", "body"}
)
REGELS = frozenset({"p", "pre", "figcaption", "summary", "caption", "li", "dt", "dd", "td", "th", "tr"})
BLOKKEN = KOPPEN | LIJSTEN | VAKKEN | REGELS | {"dl", "table", "details"}
_BLANKS = re.compile(r"\s+")
COUNTED = ("table", "tr", "li", "a", "dt", "details", *sorted(KOPPEN))
"""What a page of a peer holds as often as ours: as many words in another structure would be less work."""


def read_html(text: bytes, address: str) -> HtmlElement:
    """Return the body of a page, its links as they count from the root of the site."""
    root = html.document_fromstring(text, parser=html.HTMLParser(encoding="utf-8"))
    for link in root.iter("a"):
        href = link.get("href", "")
        link.set("href", href if href.startswith("#") else urljoin(f"/{address}", href))
    return part(root, "body")


def part(element: HtmlElement, path: str) -> HtmlElement:
    """Return what every page has at this place."""
    found = element.find(path)
    assert found is not None, path
    return found


def visible_text(element: HtmlElement) -> str:
    """Return the text that somebody gets who reads this; blanks of any length are one."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: HtmlElement) -> Iterator[str]:
    if not _is_seen(element):
        return
    edge = " " if element.tag in BLOKKEN or element.tag in {"text", "title", "br", "option", "svg"} else ""
    yield edge
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    yield edge


def count_structure(element: HtmlElement) -> dict[str, int]:
    """Return how many of each kind of element there are, of those that a peer must have too."""
    return {tag: sum(1 for each in element.iter(tag) if _is_seen(each)) for tag in COUNTED}


def make_boom(element: HtmlElement) -> list[Knoop]:
    """Return what stands in an element as blocks."""
    return list(_blocks(element))


def _is_seen(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and element.tag not in UNSEEN and element.get("hidden") is None


def _blocks(element: HtmlElement) -> Iterator[Knoop]:
    """Yield blocks; a text between them becomes a block of its own."""
    run: list[Stuk] = []
    _add(run, element.text)
    for child in element:
        if _is_seen(child) and _holds_block(child):
            yield from _as_text(run)
            run = []
            yield from _block(child)
        elif _is_seen(child):
            _inline(run, child)
        _add(run, child.tail)
    yield from _as_text(run)


def _holds_block(element: HtmlElement) -> bool:
    return any(each.tag in BLOKKEN for each in element.iter())


def _as_text(run: list[Stuk]) -> Iterator[Knoop]:
    pieces = _trim(run)
    if pieces:
        yield {"t": "tekst", "x": pieces}


def _block(element: HtmlElement) -> Iterator[Knoop]:
    """Yield one element as its kind of block; a box that only groups is opened."""
    tag = str(element.tag)
    if tag in KOPPEN:
        yield {"t": "kop", "n": tag, "i": element.get("id", ""), **_cel(element)}
    elif tag in LIJSTEN:
        yield {"t": tag, "r": [_cel(each) for each in element if _is_seen(each)]}
    elif tag == "dl":
        pairs = [each for each in element.iter("dt", "dd") if next(each.iterancestors("dl")) is element]
        yield {"t": "feiten", "r": [{"n": each.tag, **_cel(each)} for each in pairs]}
    elif tag == "table":
        yield _table(element)
    elif tag == "details":
        summary = part(element, "summary")
        rest = [each for each in element if each is not summary and _is_seen(each)]
        yield {"t": "vouw", "s": _cel(summary), "b": [block for each in rest for block in _blocks_of(each)]}
    elif tag in {"p", "pre", "figcaption"}:
        yield {"t": "p" if tag == "figcaption" else tag, **_cel(element)}
    else:
        yield from _blocks(element)


def _blocks_of(element: HtmlElement) -> Iterator[Knoop]:
    if _holds_block(element):
        yield from _block(element)
    else:
        run: list[Stuk] = []
        _inline(run, element)
        yield from _as_text(run)


def _table(element: HtmlElement) -> Knoop:
    caption = element.find("caption")
    rows = [[{"n": cell.tag, **_cel(cell)} for cell in row if _is_seen(cell)] for row in element.iter("tr")]
    heads = len(element.findall("thead/tr"))
    return {"t": "tabel", "k": _cel(caption) if caption is not None else {}, "h": rows[:heads], "r": rows[heads:]}


def _cel(element: HtmlElement) -> Knoop:
    """Return what is in a line or a cell: pieces of text, or blocks when it holds any."""
    if any(_is_seen(child) and _holds_block(child) for child in element):
        return {"b": list(_blocks(element))}
    run: list[Stuk] = []
    _add_line(run, element)
    return {"x": _trim(run)}


def _inline(run: list[Stuk], element: HtmlElement) -> None:
    """Add what is in a piece of a line: its links as links, all else as text."""
    if element.tag == "a":
        run.append({"a": element.get("href", ""), "x": visible_text(element)})
    elif element.find(".//a") is None:
        _add(run, "".join(_texts(element)))
    else:
        _add_line(run, element)


def _add_line(run: list[Stuk], element: HtmlElement) -> None:
    _add(run, element.text)
    for child in element:
        if _is_seen(child):
            _inline(run, child)
        _add(run, child.tail)


def _add(run: list[Stuk], text: str | None) -> None:
    if not text:
        return
    if run and isinstance(run[-1], str):
        run[-1] += text
    else:
        run.append(text)


def _trim(run: list[Stuk]) -> list[Stuk]:
    """Return the pieces with single blanks, none before the first or behind the last; what is empty is left out."""
    pieces = [_BLANKS.sub(" ", each) if isinstance(each, str) else each for each in run]
    if pieces and isinstance(pieces[0], str):
        pieces[0] = pieces[0].lstrip()
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] = pieces[-1].rstrip()
    return [each for each in pieces if each]
