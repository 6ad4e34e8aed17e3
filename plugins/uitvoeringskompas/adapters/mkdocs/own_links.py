"""Links from the user's own pages to ours: one that leads nowhere is told at its line in the Markdown.

MkDocs checks the names of Markdown files, and knows of no heading on a page that comes finished. What it says itself is
not counted again; ours adds the line and what may have been meant.
"""

from __future__ import annotations

import logging
import os
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import mkdocs.structure.pages
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.built_page import links_in, read_page, target_of
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage
from uitvoeringskompas.pages.site import OWN_FILES, Site
from uitvoeringskompas.taal.bedoeld import find_nearest
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.pages import Page

log = get_plugin_logger("uitvoeringskompas")


class MkDocsSaid(logging.Handler):
    """Hears which links MkDocs itself warns about."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the sentence."""
        self.texts.append(record.getMessage())

    def names(self, file: File, url: str) -> bool:
        """Tell whether it named this link on this page."""
        return any(f"'{file.src_uri}'" in text and f"'{url}'" in text for text in self.texts)


class OwnLink(Vast):
    """A link on a page of the user's: the file of the page, and the address as it stands in there."""

    file: File
    url: str

    def targets(self) -> tuple[str | None, ...]:
        """Return where it leads, and where it was meant to lead: in Markdown one counts from the file."""
        return tuple(target_of(seen_from, self.url).file for seen_from in (self.file.dest_uri, self.file.src_uri))

    def find_line(self, typed: str) -> tuple[int, str] | None:
        """Return the line of the Markdown where this was typed, with its number."""
        if self.file.abs_src_path is None:
            return None
        ends = re.compile(re.escape(typed) + r"(?![\w/.-])")
        lines = Path(self.file.abs_src_path).read_text(encoding="utf-8-sig", errors="replace").splitlines()
        return next(((number, line) for number, line in enumerate(lines, 1) if ends.search(line)), None)


class OwnLinks:
    """The links that are met while pages are made, and the names by which Markdown knows our pages."""

    def __init__(self) -> None:
        self.links: list[OwnLink] = []
        self.sources: dict[str, str] = {}
        self.said = MkDocsSaid()

    def start(self) -> None:
        """Begin to listen to MkDocs; what an earlier build left is forgotten."""
        self.stop()
        self.links, self.sources, self.said = [], {}, MkDocsSaid()
        mkdocs.structure.pages.log.addHandler(self.said)

    def stop(self) -> None:
        """Listen no more."""
        mkdocs.structure.pages.log.removeHandler(self.said)

    def read(self, page: Page) -> None:
        """Keep the links of a page of the user's, and the name of one of ours."""
        if isinstance(page, SitePage):
            self.sources[page.file.dest_uri.removesuffix("index.html")] = page.file.src_uri
        else:
            self.links.extend(OwnLink(file=page.file, url=url) for url in links_in(page.content or ""))

    def tell(self, folder: Path, site: Site, config: MkDocsConfig) -> None:
        """Tell every link to a page of ours that does not arrive in the finished site, as MkDocs tells of its own."""
        self.stop()
        arrivals = _Arrivals(folder, site, self.sources)
        levels = config.validation.links
        for link in self.links:
            if found := arrivals.why_dead(link):
                level = logging.INFO if self.said.names(link.file, link.url) else levels.not_found
                log.log(level, "%s: %s", *found)
            elif found := arrivals.why_lost(link):
                log.log(levels.anchors, "%s: %s", *found)


class _Arrivals:
    """What stands in the finished site, for who asks where a link arrives."""

    def __init__(self, folder: Path, site: Site, sources: Mapping[str, str]) -> None:
        self.folder = folder
        self.sources = sources
        self.addresses = {page.address for page in site.pages}
        self.tops = {address.partition("/")[0] for address in self.addresses} - {""}
        self.files = f"{site.prefix}{OWN_FILES}"
        self.anchors: dict[str, frozenset[str]] = {}

    def why_dead(self, link: OwnLink) -> tuple[str, str] | None:
        """Return the place of a link that leads, or was meant to lead, to a page of ours that is not there; and why."""
        real, *_ = targets = link.targets()
        if (real and (self.folder / real).is_file()) or not any(map(self._is_ours, targets)):
            return None
        found = link.find_line(link.url)
        is_html = bool(found) and re.search(rf"href\s*=\s*[\"']?{re.escape(link.url)}", found[1] if found else "")
        meant = self._nearest(next(target for target in reversed(targets) if self._is_ours(target)) or "")
        if meant is not None:
            meant = (
                _seen_from(link.file.dest_uri, meant) if is_html else _seen_from(link.file.src_uri, self.sources[meant])
            )
        return _place(link, found), f"De koppeling naar '{link.url}' loopt dood.{_asked(meant)}"

    def why_lost(self, link: OwnLink) -> tuple[str, str] | None:
        """Return the place of a link that arrives at a page of ours, but not at the heading that it names; and why."""
        target = target_of(link.file.dest_uri, link.url)
        if target.file is None or not target.anchor or target.file.removesuffix("index.html") not in self.addresses:
            return None
        anchors = self._anchors(target.file)
        if target.anchor in anchors:
            return None
        nearest = find_nearest(target.anchor, sorted(anchors))
        text = f"De koppeling naar '{link.url}' komt aan op de pagina, maar de plek '#{target.anchor}' is daar niet."
        # MkDocs wrote this link anew; only its end is as it was typed.
        place = _place(link, link.find_line(f"#{target.anchor}"))
        return place, f"{text}{_asked(nearest and f'#{nearest}')}"

    def _is_ours(self, file: str | None) -> bool:
        if file is None:
            return False
        return file.partition("/")[0] in self.tops or file.startswith(f"{self.files}/")

    def _anchors(self, file: str) -> frozenset[str]:
        if file not in self.anchors:
            self.anchors[file] = read_page((self.folder / file).read_bytes(), file).anchors
        return self.anchors[file]

    def _nearest(self, file: str) -> str | None:
        """Return the address of ours that looks most like this file, or the page above it."""
        typed = re.sub(r"(?:index)?(?:\.html|\.md|\.markdown)?$", "", file).rstrip("/") + "/"
        above = (typed.rsplit("/", count)[0] + "/" for count in range(2, typed.count("/") + 1))
        return find_nearest(typed, sorted(self.sources)) or next((each for each in above if each in self.sources), None)


def _asked(known: str | None) -> str:
    return f" Bedoelde je '{known}'?" if known else ""


def _seen_from(file: str, address: str) -> str:
    path = posixpath.relpath(address, posixpath.dirname(file) or ".")
    return f"{path}/" if address.endswith("/") else path


def _place(link: OwnLink, found: tuple[int, str] | None) -> str:
    shown = os.path.relpath(link.file.abs_src_path) if link.file.abs_src_path else link.file.src_uri
    return f"{shown}:{found[0]}" if found else shown
