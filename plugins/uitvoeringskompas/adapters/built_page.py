"""What a finished HTML page says: its title, its anchors and everything it points at."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

import lxml.html
from lxml.etree import _Element

_LOADED = {"script", "img", "iframe", "source", "video", "audio", "track", "embed", "object", "input", "use", "image"}
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
_REFERENCES = ("href", "src", "data", "poster", "action")
OWN_FILES = "assets/uitvoeringskompas/"
_POINTING = (
    "//*[self::a or self::area or self::link or self::script or self::img or self::iframe or self::source"
    " or self::video or self::audio or self::track or self::embed or self::object or self::input or self::form"
    " or self::use or self::image]"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """An address that a page names: the line, the text and whether a browser fetches it by itself."""

    line: int
    url: str
    is_loaded: bool

    @property
    def is_outside(self) -> bool:
        """Tell whether the address leads out of the site (``https:``, ``mailto:``, ``//host``)."""
        parts = _split(self.url)
        return bool(parts.scheme or parts.netloc)

    @property
    def could_run(self) -> bool:
        """Tell whether following the address may start a program instead of opening a page (``javascript:``)."""
        return _split(self.url).scheme not in {"", "http", "https", "mailto", "tel"}


@dataclass(frozen=True, kw_only=True, slots=True)
class BuiltPage:
    """A page as it stands in the folder of the site."""

    file: str
    title: str
    has_main: bool
    anchors: frozenset[str]
    references: tuple[Reference, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What a link points at: the file in the site (none when it leads out of it) and the anchor in there."""

    file: str | None
    anchor: str


def read_page(content: bytes, file: str) -> BuiltPage:
    """Read a page; ``file`` is its path in the site."""
    root = lxml.html.document_fromstring(content or b"<html></html>", parser=lxml.html.HTMLParser(encoding="utf-8"))
    return BuiltPage(
        file=file,
        title=" ".join((root.findtext(".//title") or "").split()),
        has_main=bool(root.xpath("boolean(//main//h1)")),
        anchors=frozenset(map(str, root.xpath("//@id | //a/@name"))),
        references=tuple(_references(root)),
    )


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
    return Target(file=_file_of(posixpath.join(posixpath.dirname(file), path)), anchor=anchor)


def base_of(built: BuiltPage) -> str:
    """Return the path that the site stands under, as a page says that is shown at any depth."""
    starts = (reference.url.partition(OWN_FILES) for reference in built.references)
    return next((start for start, found, _ in starts if found and start.startswith("/")), "/")


def _file_of(path: str) -> str:
    wants_index = path.endswith(("/", "/.", "/..")) or path in {"", ".", ".."}
    return posixpath.normpath(posixpath.join(path, "index.html") if wants_index else path)


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:  # such as "http://[": no browser would open it either
        return SplitResult("", "", url, "", "")


def _references(root: _Element) -> Iterator[Reference]:
    for element in root.xpath(_POINTING):
        loaded = element.tag in _LOADED or (
            element.tag == "link" and not _LOADED_RELATIONS.isdisjoint((element.get("rel") or "").lower().split())
        )
        for url in _addresses(element):
            if url and not url.startswith("data:"):
                yield Reference(line=element.sourceline or 1, url=url, is_loaded=loaded)


def _addresses(element: _Element) -> Iterator[str]:
    for name in _REFERENCES:
        value = element.get(name)
        if value is not None:
            yield value.strip()
    for candidate in (element.get("srcset") or "").split(","):
        yield from candidate.split()[:1]
