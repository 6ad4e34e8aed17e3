"""What a finished HTML page says: its title, its anchors and everything it points at."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from urllib.parse import SplitResult, unquote, urlsplit

import lxml.html
from lxml.etree import XPath, _Element

from uitvoeringskompas.pages.site import OWN_FILES
from uitvoeringskompas.vast import Vast

# What names an address, and in which attributes.
_FOLLOWED = {"a": ("href",), "area": ("href",), "form": ("action",)}
_LOADED = {
    **dict.fromkeys(("script", "iframe", "track", "embed", "input", "audio"), ("src",)),
    **dict.fromkeys(("img", "source"), ("src", "srcset")),
    **dict.fromkeys(("use", "image"), ("href",)),
    "object": ("data",),
    "video": ("src", "poster"),
}
_NAMES = {**_FOLLOWED, **_LOADED, "link": ("href",)}
_LOADED_RELATIONS = {
    "stylesheet",
    "icon",
    "preload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "modulepreload",
    "manifest",
}

# What is always of the site itself: a page above this one, a file. Another address may be of a publisher, on that host.
_ADDRESSES = frozenset({"item", "contentUrl"})


CONTENT = "kompas"
"""The class of the root of our content, in every frame."""
_OURS = "Uitvoeringskompas"
# Many elements have a class and few of them this one; of what is found the text is wanted, not where it stood.
_PERHAPS_CONTENT = XPath(f"//@class[contains(., '{CONTENT}')]/..")
_ANCHORS = XPath("//@id | //a/@name", smart_strings=False)


class Reference(Vast):
    """An address that a page names: the line, the text and whether a browser fetches it by itself.

    ``in_content`` tells whether it stands in our content, or in the frame around that.
    """

    line: int
    url: str
    is_loaded: bool
    in_content: bool

    @property
    def is_outside(self) -> bool:
        """Tell whether the address leads out of the site (``https:``, ``mailto:``, ``//host``)."""
        parts = _split(self.url)
        return bool(parts.scheme or parts.netloc)

    @property
    def could_run(self) -> bool:
        """Tell whether following the address may start a program instead of opening a page (``javascript:``)."""
        return _split(self.url).scheme not in {"", "http", "https", "mailto", "tel"}


class BuiltPage(Vast):
    """A page as it stands in the folder of the site; our frame says in its head that it is ours.

    ``said`` are the addresses in the site that it gives in full to programs, each as its path in the site.
    """

    file: str
    title: str
    has_content: bool
    has_frame_of_ours: bool
    anchors: frozenset[str]
    references: tuple[Reference, ...]
    said: tuple[str, ...] = ()


class Target(Vast):
    """What a link points at: the file in the site (none when it leads out of it) and the anchor in there."""

    file: str | None
    anchor: str


def read_page(content: bytes, file: str) -> BuiltPage:
    """Read a page; ``file`` is its path in the site. Of equal addresses the first counts, with its line."""
    root = lxml.html.document_fromstring(content or b"<html></html>", parser=lxml.html.HTMLParser(encoding="utf-8"))
    head = next(root.iterchildren("head"), root)
    contents = [part for part in _PERHAPS_CONTENT(root) if CONTENT in part.get("class", "").split()]
    return BuiltPage(
        file=file,
        title=" ".join((head.findtext(".//title") or "").split()),
        has_content=any(part.find(".//h1") is not None for part in contents),
        has_frame_of_ours=any(
            meta.get("content", "").startswith(_OURS) for meta in head.iterfind(".//meta[@name='generator']")
        ),
        anchors=frozenset(_ANCHORS(root)),
        references=tuple(_references(root, {element for part in contents for element in part.iter(*_NAMES)})),
        said=tuple(dict.fromkeys(_said(head, file))),
    )


def _said(head: _Element, file: str) -> Iterator[str]:
    """Yield the paths in the site that a page says in full: its picture for others, and what its data name."""
    shared = {str(meta.get("property")): meta.get("content") or "" for meta in head.iterfind(".//meta[@property]")}
    own, folder = shared.get("og:url", ""), posixpath.dirname(file)
    begin = own.removesuffix("index.html").removesuffix(f"{folder}/" if folder else "")
    if begin:
        data = (script.text or "{}" for script in head.iterfind(".//script[@data-kompas]"))
        texts = (shared.get("og:image", ""), *(text for each in data for text in _addresses_in(json.loads(each))))
        yield from (text.removeprefix(begin) for text in texts if text.startswith(begin))


def _addresses_in(data: object) -> Iterator[str]:
    """Yield the addresses that data in a head names."""
    if isinstance(data, list):
        for each in data:
            yield from _addresses_in(each)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in _ADDRESSES and isinstance(value, str):
                yield value
            else:
                yield from _addresses_in(value)


def links_in(html: str) -> tuple[str, ...]:
    """Return the addresses that a part of a page links to, each once."""
    root = lxml.html.fragment_fromstring(html, create_parent="main")
    return tuple(dict.fromkeys(url for element in root.iter("a", "area") for url in _addresses(element)))


def target_of(file: str, url: str, *, base: str | None = None) -> Target:
    """Return what an address within the site means, seen from ``file``.

    An address that starts at the root of the host only works at one place, so it means nothing; except on a page that
    is shown at any depth, which says under which path the site stands (``base``, such as ``/`` or ``/pad/``).
    """
    parts = _split(url)
    path = unquote(parts.path)
    anchor = "" if parts.fragment in {"", "top"} else unquote(parts.fragment)
    if not path:
        return Target(file=file, anchor=anchor)
    if path.startswith("/"):
        inside = base is not None and path.startswith(base)
        return Target(file=_file_of(path.removeprefix(base or "")) if inside else None, anchor=anchor)
    folder, found, _ = file.rpartition("/")
    return Target(file=_file_of(f"{folder}{found}{path}"), anchor=anchor)


def base_of(built: BuiltPage, prefix: str = "") -> str:
    """Return the path that the site stands under, as a page says that is shown at any depth.

    Our own files stand below ``prefix`` in it.
    """
    starts = (reference.url.partition(f"{prefix}{OWN_FILES}/") for reference in built.references)
    return next((start for start, found, _ in starts if found and start.startswith("/")), "/")


def _file_of(path: str) -> str:
    wants_index = path.endswith(("/", "/.", "/..")) or path in {"", ".", ".."}
    return posixpath.normpath(posixpath.join(path, "index.html") if wants_index else path)


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:  # such as "http://[": no browser would open it either
        return SplitResult("", "", url, "", "")


def _references(root: _Element, content: set[_Element]) -> Iterator[Reference]:
    seen: set[tuple[str, bool, bool]] = set()
    for element in root.iter(*_NAMES):
        loaded = element.tag in _LOADED or (element.tag == "link" and _is_loaded(element))
        inside = element in content
        for url in _addresses(element):
            if (url, loaded, inside) not in seen and not url.startswith("data:"):
                seen.add((url, loaded, inside))
                yield Reference(line=element.sourceline or 1, url=url, is_loaded=loaded, in_content=inside)


def _is_loaded(link: _Element) -> bool:
    return not _LOADED_RELATIONS.isdisjoint((link.get("rel") or "").lower().split())


def _addresses(element: _Element) -> Iterator[str]:
    for name in _NAMES[str(element.tag)]:
        value = (element.get(name) or "").strip()
        if name == "srcset":
            for candidate in value.split(","):
                yield from candidate.split()[:1]
        elif value:
            yield value
