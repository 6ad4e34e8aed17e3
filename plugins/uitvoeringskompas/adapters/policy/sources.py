"""What a finished page brings: its inline scripts and styles by hash, and what it fetches elsewhere by origin.

What is fetched elsewhere is never ours: it comes from the frame or the pages of whoever owns the site.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterator, Mapping

from uitvoeringskompas.adapters.policy.directives import ANYTHING_INLINE, Source
from uitvoeringskompas.adapters.policy.inert import in_small_letters

_ATTRIBUTES = r"((?:[^>\"']++|\"[^\"]*\"|'[^']*')*+)"
# Every tag is matched, to step over what stands in its attributes.
_TAGS = re.compile(
    rf"<!--.*?-->|<(script|style)\b{_ATTRIBUTES}>(.*?)</\1\s*>|<([a-z][^\s/>]*){_ATTRIBUTES}>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
# Of a tag that fetches nothing, only code in an attribute and a diagram are worth a closer look.
_TELLING = re.compile(rb"[\s\"'/](?:style|on\w+)\s*=|mermaid")
_ORIGIN = re.compile(r"(https?:)?//([a-z0-9.-]+(?::\d+)?)(?=[/?#]|$)", re.IGNORECASE)
_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\"')\s]*|data:[^\"')\s,]*)", re.IGNORECASE)
_IN_SCRIPT = re.compile(r"[\"'`]((?:https?:)?//[a-z0-9-]+\.[a-z0-9.-]+(?::\d+)?)(?=[/?#\"'`])", re.IGNORECASE)

_RUN = frozenset({"", "module", "importmap", "speculationrules", "text/javascript", "application/javascript"})
_OF_A_SCRIPT = ("script-src", "connect-src", "img-src", "font-src")
# A script of the site itself may also start one that runs beside the page, as the search of Material does.
_OF_OWN_SCRIPT = tuple((directive, "'self'") for directive in (*_OF_A_SCRIPT, "worker-src"))
_WITH_PROGRAM = (("script-src", "'wasm-unsafe-eval'"),)
# A script that stands in the page and does one of these may mean a file of the site.
_LOADS = re.compile(r"\b(?:import|fetch|createElement|XMLHttpRequest|EventSource|Worker|sendBeacon|serviceWorker)\b")
_OF_A_STYLE = ("style-src", "font-src", "img-src")
_FETCHED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("img", "src"): ("img-src",),
    ("input", "src"): ("img-src",),
    ("image", "href"): ("img-src",),
    ("use", "href"): ("img-src",),
    ("video", "poster"): ("img-src",),
    **{(name, "srcset"): ("img-src",) for name in ("img", "source")},
    **{(name, "src"): ("media-src",) for name in ("audio", "video", "source", "track")},
    ("iframe", "src"): ("frame-src",),
    ("embed", "src"): ("object-src",),
    ("object", "data"): ("object-src",),
    ("form", "action"): ("form-action",),
    **dict.fromkeys((("link", "stylesheet"), ("link", "style")), _OF_A_STYLE),
    **dict.fromkeys((("link", "modulepreload"), ("link", "script")), _OF_A_SCRIPT),
    **dict.fromkeys((("link", "icon"), ("link", "apple-touch-icon"), ("link", "image")), ("img-src",)),
    **dict.fromkeys((("link", "font"), ("link", "preconnect")), ("font-src",)),
    ("link", "manifest"): ("manifest-src",),
}
_FETCHING = frozenset(name for name, _ in _FETCHED)
_FETCHES = re.compile(rf"<(?:{'|'.join(sorted(_FETCHING))})\b".encode())
_FETCHING_TAGS = re.compile(rf"<(?:{'|'.join(sorted(_FETCHING))})\b{_ATTRIBUTES}>", re.IGNORECASE)
# A service that fetches from a second address, which stands nowhere in the page.
_COMPANIONS: Mapping[str, tuple[Source, ...]] = {
    "https://fonts.googleapis.com": (("font-src", "https://fonts.gstatic.com"),),
    "https://www.googletagmanager.com": (
        ("connect-src", "https://*.google-analytics.com"),
        ("img-src", "https://*.google-analytics.com"),
    ),
}
# Names of XML, which nobody fetches.
_NAMES_ONLY = frozenset({"http://www.w3.org", "https://www.w3.org"})
# Material fetches the drawer of diagrams there, and that one writes styles of its own into the page.
_DIAGRAMS = (
    ("script-src", "https://unpkg.com"),
    ("style-src", ANYTHING_INLINE),
    ("style-src-attr", ANYTHING_INLINE),
)


def read_sources(page: str, *, with_attributes: bool = True) -> tuple[Source, ...]:
    """Return what a page needs beyond the files of its own site, in the order in which it stands there.

    ``with_attributes`` says whether code in attributes (``onclick``, ``style``) may run: on a page of ours it may not.
    """
    return tuple(dict.fromkeys(_sources(page, with_attributes=with_attributes)))


def read_sources_around(body: str, page: str) -> tuple[Source, ...]:
    """Return what a page needs around a body in which nothing runs (``require_inert``), and what that fetches.

    Most bodies fetch nothing, and of the others only the tags that do are read: a body is most of its page.
    """
    if "mermaid" in body:
        return read_sources(page)
    fetches = _FETCHES.search(in_small_letters(body))
    tags = (found[0] for found in _FETCHING_TAGS.finditer(body)) if fetches else ()
    return read_sources(page.replace(body, "".join(tags), 1))


def sources_of_script(text: str) -> tuple[Source, ...]:
    """Return the origins that a script names in its texts: a counter is often a script that fetches another."""
    return tuple(dict.fromkeys(_sources_of_script(text)))


def sources_of_style(text: str) -> tuple[Source, ...]:
    """Return the origins that a style sheet fetches letters, pictures and other style sheets from."""
    return tuple(dict.fromkeys(_sources_of_style(text)))


def origin_of(url: str) -> str | None:
    """Return where an address is fetched, in the words of a policy; nothing for what no browser fetches."""
    url = url.strip()
    if found := _ORIGIN.match(url):
        return f"{(found[1] or 'https:').lower()}//{found[2].lower()}"
    scheme = re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE)
    if scheme is None:
        return "'self'"
    return scheme[0].lower() if scheme[0].lower() in {"data:", "blob:"} else None


def is_outside(source: str) -> bool:
    """Tell whether this part of a policy is an address elsewhere."""
    return "//" in source


def _sources(page: str, *, with_attributes: bool) -> Iterator[Source]:
    # Most pages have no such tag at all, and then none of their thousands has to be asked.
    may_tell = _TELLING.search(in_small_letters(page)) is not None
    for kind, of_code, text, name, of_tag in _TAGS.findall(page):
        if kind:
            yield from _sources_of_code(kind.lower(), _attributes(of_code), text)
        elif name.lower() in _FETCHING or (may_tell and _TELLING.search(in_small_letters(of_tag))):
            attributes = _attributes(of_tag)
            yield from _sources_of_tag(name.lower(), attributes)
            if with_attributes:
                yield from _sources_of_attributes(attributes)


def _attributes(text: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(text)
    return {name.lower(): html.unescape(double or single or bare) for name, double, single, bare in found}


def _sources_of_code(kind: str, attributes: Mapping[str, str], text: str) -> Iterator[Source]:
    if kind == "style":
        if text:
            yield ("style-src", _hash_of(text))
            yield from _sources_of_style(text)
    elif "src" in attributes:
        is_own = origin_of(attributes["src"]) == "'self'"
        # Search by Pagefind runs a program that is no script; our own page says so of itself.
        yield from _WITH_PROGRAM if is_own and "data-wasm" in attributes else ()
        yield from _OF_OWN_SCRIPT if is_own else _allow(_OF_A_SCRIPT, attributes["src"])
    elif text and attributes.get("type", "").partition(";")[0].strip().lower() in _RUN:
        yield from _OF_OWN_SCRIPT if _LOADS.search(text) else ()
        yield ("script-src", _hash_of(text))
        yield from _sources_of_script(text)


def _sources_of_tag(name: str, attributes: Mapping[str, str]) -> Iterator[Source]:
    if name == "link":
        relations = (attributes.get("rel") or "").lower().split()
        for each in (*relations, attributes.get("as", "") if "preload" in relations else ""):
            yield from _allow(_FETCHED.get((name, each), ()), attributes.get("href", ""))
    for attribute, value in attributes.items():
        for directive in _FETCHED.get((name, attribute.removeprefix("xlink:")), ()):
            for url in value.split(",") if attribute == "srcset" else (value,):
                yield from _allow((directive,), next(iter(url.split()), ""))
    if "mermaid" in attributes.get("class", "").split():
        yield from _DIAGRAMS


def _sources_of_attributes(attributes: Mapping[str, str]) -> Iterator[Source]:
    for attribute, value in attributes.items():
        if attribute == "style" or attribute.startswith("on"):
            directive = "style-src-attr" if attribute == "style" else "script-src-attr"
            yield (directive, "'unsafe-hashes'")
            yield (directive, _hash_of(value))


def _sources_of_style(text: str) -> Iterator[Source]:
    for url in _IN_STYLE.findall(text):
        directives = _OF_A_STYLE if not url.startswith("data:") else ("font-src",) if "font" in url else ()
        yield from _allow(directives, url)


def _sources_of_script(text: str) -> Iterator[Source]:
    for url in _IN_SCRIPT.findall(text):
        yield from _allow(_OF_A_SCRIPT, url)


def _allow(directives: tuple[str, ...], url: str) -> Iterator[Source]:
    origin = origin_of(url)
    if origin is not None and origin not in _NAMES_ONLY:
        yield from ((directive, origin) for directive in directives)
        yield from _COMPANIONS.get(origin, ()) if directives else ()


def _hash_of(text: str) -> str:
    # A browser reads every line end as a single \n before it takes the hash.
    digest = hashlib.sha256(text.replace("\r\n", "\n").replace("\r", "\n").encode(errors="surrogateescape")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
