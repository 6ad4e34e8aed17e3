"""What we make ourselves may hold nothing that runs: else a hash would allow what slipped in."""

from __future__ import annotations

import re

import lxml.html

_LIVE = ("script", "style", "iframe", "object", "embed", "base", "meta", "link", "form")
_LIVE_ATTRIBUTE = "//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'srcdoc']"
# Each alone begins with a letter or sign that a search finds at once; together they are looked for at every sign of a
# page.
_PERHAPS_LIVE = (
    re.compile(rf"<\s*(?:{'|'.join(_LIVE)})\b".encode()),
    re.compile(rb"on[^\s=]+\s*="),
    re.compile(rb"style\s*="),
    re.compile(rb"srcdoc\s*="),
)


def require_inert(body: str, address: str) -> str:
    """Return the body of a page, which may hold nothing that runs; else the hashes would allow what slipped in.

    Raises ``ValueError``: templates escape and prose is sanitised, so a live element or attribute is a bug of ours.
    """
    # An expression is quick but also finds a word in an attribute or in a text; only then the parser decides.
    small = in_small_letters(body)
    if not any(perhaps.search(small) for perhaps in _PERHAPS_LIVE):
        return body
    root = lxml.html.fragment_fromstring(body, create_parent="main")
    for element in root.iter(*_LIVE):
        raise ValueError(f"the body of page {address!r} holds a <{element.tag!s}>, which could run")
    for value in root.xpath(_LIVE_ATTRIBUTE):
        raise ValueError(f"the body of page {address!r} holds the attribute {value.attrname}, which could run")
    return body


def in_small_letters(html: str) -> bytes:
    """Return HTML to search for names in: a search that overlooks capitals takes several times as long.

    In names of HTML only A to Z have small letters, as in bytes.
    """
    return html.encode(errors="replace").lower()
