"""The Content-Security-Policy of a finished page: nothing from outside, and inline only what the frame itself brings.

The policy stands in a ``<meta>`` element, because a static host lets nobody set a header. A hash allows one exact text;
so the body of a page, which holds what editors wrote, may bring no script or style at all (``require_inert``).
"""

from __future__ import annotations

import base64
import hashlib
import re

import lxml.html

# In the order in which a reader looks for them. `data:` is for the icons in the theme's style sheet.
_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
_ATTRIBUTES = r"((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)"
# Other tags are matched too, to step over what stands in their attributes.
_TAGS = re.compile(
    rf"<!--.*?-->|<(script|style)\b{_ATTRIBUTES}>(.*?)</\1\s*>|<[a-z]{_ATTRIBUTES}>", re.IGNORECASE | re.DOTALL
)
_NOT_RUN = re.compile(r"\bsrc\s*=|\btype\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
# Where the policy goes, the best place first: before everything that it governs.
_PLACES = (re.compile(r"<meta\s+charset=[^>]*>", re.IGNORECASE), re.compile(r"<head\b[^>]*>", re.IGNORECASE))
_LIVE = ("script", "style", "iframe", "object", "embed", "base", "meta", "link", "form")
_PERHAPS_LIVE = re.compile(rf"<\s*(?:{'|'.join(_LIVE)})\b", re.IGNORECASE)


def content_security_policy(html: str) -> str:
    """Return the policy that allows exactly the inline scripts and styles of this page, each by its SHA-256 hash."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, attributes, text, _ in _TAGS.findall(html):
        if text and not _NOT_RUN.search(attributes):
            hashes[kind.lower()].append(_source_hash(text))
    return "; ".join(
        " ".join([name, value, *dict.fromkeys(hashes.get(name.removesuffix("-src"), ()))])
        for name, value in _DIRECTIVES.items()
    )


def add_policy(html: str) -> str:
    """Return the page with its policy right after the declaration of the character set, before anything it governs.

    A page without a ``<head>`` (a file that somebody put beside the plans) gets it at the very start.
    """
    meta = f'<meta http-equiv="Content-Security-Policy" content="{content_security_policy(html)}">'
    found = next(filter(None, (place.search(html) for place in _PLACES)), None)
    end = found.end() if found else 0
    return f"{html[:end]}{meta}{html[end:]}"


def require_inert(body: str, address: str) -> str:
    """Return the body of a page, which may hold nothing that runs; else the hashes would allow what slipped in.

    Raises ``ValueError``: templates escape and prose is sanitised, so a live element here is a bug of ours.
    """
    # The expression is quick but also finds a word in an attribute; only then the parser decides.
    if _PERHAPS_LIVE.search(body) is not None:
        for element in lxml.html.fragment_fromstring(body, create_parent="main").iter(*_LIVE):
            raise ValueError(f"the body of page {address!r} holds a <{element.tag!s}>, which could run")
    return body


def _source_hash(text: str) -> str:
    # A browser reads every line end as a single \n before it takes the hash.
    digest = hashlib.sha256(text.replace("\r\n", "\n").replace("\r", "\n").encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
