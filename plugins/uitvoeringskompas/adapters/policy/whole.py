"""The policy of a whole site: what all its pages bring together, in the pages and in files for a web server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from uitvoeringskompas.adapters.policy.directives import Source
from uitvoeringskompas.adapters.policy.frames import list_beside
from uitvoeringskompas.adapters.policy.headers import (
    NETLIFY,
    apache_headers,
    headers_beside_form,
    netlify_headers,
    nginx_headers,
)
from uitvoeringskompas.adapters.policy.page import add_policy
from uitvoeringskompas.adapters.policy.sources import is_outside, read_sources, sources_of_script, sources_of_style
from uitvoeringskompas.pages.site import OWN_FILES, Site

_PAGEFIND = "pagefind.js"


class InPages(Enum):
    """Which policy a page carries itself; a header holds for all of them anyway."""

    NONE = "none"
    ITS_OWN = "its own"
    """Only what the page brings: the frame loads every page anew."""
    OF_THE_SITE = "of the site"
    """What all pages bring: where pages change without loading anew, the policy of the first one stays in force."""


@dataclass(kw_only=True, slots=True)
class SiteSources:
    """What the pages of a site bring, as they are met; ``outside`` tells in which file an address elsewhere was met."""

    sources: dict[Source, None] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)

    def add(self, file: str, sources: Iterable[Source]) -> None:
        """Add what a file brings."""
        for source in sources:
            self.sources[source] = None
            if is_outside(source[1]):
                self.outside.setdefault(source[1], file)

    def join(self, others: SiteSources) -> None:
        """Add what others brought, who were met later."""
        self.sources |= others.sources
        for source, file in others.outside.items():
            self.outside.setdefault(source, file)

    def in_order(self) -> tuple[Source, ...]:
        """Return all of it in one order, so that the same site gives the same bytes."""
        return tuple(sorted(self.sources))


def put_policy(
    folder: Path,
    *,
    in_pages: InPages,
    own_scripts: Iterable[str] = (),
    inert: frozenset[str] = frozenset(),
    apart: str | None = None,
) -> SiteSources:
    """Write into the finished pages of a site what they may do, and return what all of them bring.

    ``own_scripts`` are files that the owner of the site lets every page load. In the ``inert`` pages code in attributes
    (``onclick``) gets no leave: those are ours, and we write none. A page that stands ``apart`` has its own policy.
    """
    found = _read_files(folder, own_scripts)
    of_files = found.in_order()
    for path, text in _pages(folder, apart):
        file = path.relative_to(folder).as_posix()
        sources = read_sources(text, with_attributes=file not in inert)
        found.add(file, sources)
        if in_pages is InPages.ITS_OWN:
            _write(path, add_policy(text, (*sources, *of_files)))
    if in_pages is InPages.OF_THE_SITE:
        for path, text in _pages(folder, apart):
            _write(path, add_policy(text, found.in_order()))
    return found


def header_place(site: Site) -> str:
    """Return the folder in a site for the files with headers: beside the other files of ours."""
    return f"{site.prefix}{OWN_FILES}/beleid"


def write_header_files(
    folder: Path, place: str, found: SiteSources, *, with_form: bool = False, frameable: str = ""
) -> bool:
    """Write the files with headers below ``place``, and the one at the root unless the owner of the site has one there.

    Beside a form they hold no policy, which would be that of the form too. The pages below ``frameable`` are those that
    another site may show in a frame. Tell whether the one at the root went below
    ``place`` as well.
    """
    sources = found.in_order()
    goes_beside = (folder / NETLIFY).exists()
    (folder / place).mkdir(parents=True, exist_ok=True)
    if with_form:
        netlify, *others = headers_beside_form()
    else:
        beside = list_beside(folder, frameable) if frameable else None
        netlify = netlify_headers(sources, beside)
        how = {"frameable": bool(frameable)}
        others = [nginx_headers(sources, place, **how), apache_headers(sources, place, **how)]
    for file in others:
        _write(folder / place / file.name, file.text)
    _write(folder / (place if goes_beside else "") / NETLIFY, netlify.text)
    return goes_beside


def _read_files(folder: Path, own_scripts: Iterable[str]) -> SiteSources:
    # The scripts of a theme name addresses that it asks only when a page wants it to, so those are not read.
    found = SiteSources()
    for path in sorted(folder.rglob("*.css")):
        found.add(path.relative_to(folder).as_posix(), sources_of_style(_read(path)))
    for name in own_scripts:
        if (folder / name).is_file():
            found.add(name, sources_of_script(_read(folder / name)))
    # Search by Pagefind runs a program that is no script; this file is the sign of it, unless it is ours: a page of
    # ours that needs it says so itself.
    if any(OWN_FILES not in path.parent.as_posix() for path in folder.rglob(_PAGEFIND)):
        found.add(_PAGEFIND, [("script-src", "'wasm-unsafe-eval'")])
    return found


def _pages(folder: Path, apart: str | None) -> Iterator[tuple[Path, str]]:
    for path in sorted(folder.rglob("*.html")):
        if path.relative_to(folder).as_posix() != apart:
            yield path, _read(path)


def _read(path: Path) -> str:
    # What is not UTF-8 is somebody else's file; it is written back as it was.
    return path.read_text(encoding="utf-8", errors="surrogateescape")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
