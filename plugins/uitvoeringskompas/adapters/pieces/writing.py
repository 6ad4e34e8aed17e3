"""A piece of a site becomes files, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.adapters.drawings import read_asset
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.pieces.piece import Piece
from uitvoeringskompas.adapters.policy.inert import require_inert
from uitvoeringskompas.adapters.policy.page import add_policy
from uitvoeringskompas.adapters.policy.sources import read_sources_around
from uitvoeringskompas.adapters.policy.whole import SiteSources
from uitvoeringskompas.keeping.prints import print_bytes
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.pages.site import Asset, Page, Site
from uitvoeringskompas.vast import Vast, field

Vraag: TypeAlias = tuple[str, str]
"""What was asked about other publishers: which question, and about what."""

Finish = Callable[[str, str], str]
"""What still happens to a page, given its address and its HTML."""


class Written(Vast):
    """What came of a piece: plain data, since it comes from another process.

    ``prints`` are the files that were written, each with the hash of its bytes (SHA-256, hexadecimal); of the
    ``drawings`` among them a PNG is still to be made. ``sources`` are what its pages bring, and ``vragen`` what they
    asked about other publishers.
    """

    publisher: str | None
    prints: Mapping[str, str]
    drawings: tuple[str, ...] = ()
    sources: SiteSources = field(default_factory=SiteSources)
    vragen: frozenset[Vraag] = frozenset()


class WrittenSite(Vast):
    """What came of all pieces that were written, and the PNG of their drawings with the hash of each."""

    pieces: tuple[Written, ...]
    pngs: Mapping[str, str]

    @property
    def of_publishers(self) -> dict[str, list[Written]]:
        """Return what came of the pieces of each publisher."""
        found: dict[str, list[Written]] = {}
        for each in self.pieces:
            if each.publisher is not None:
                found.setdefault(each.publisher, []).append(each)
        return found

    @property
    def prints(self) -> dict[str, str]:
        """Return every file that was written with the hash of its bytes."""
        return {name: found for each in self.pieces for name, found in each.prints.items()} | dict(self.pngs)


def write_piece(piece: Piece, site: Site, folder: Path, finish: Finish | None = None) -> Written:
    """Write the pages and files of a piece into the folder of the site; one finished page is in memory at a time."""
    prints: dict[str, str] = {}
    drawings: list[str] = []
    sources = SiteSources()
    for page in piece.pages:
        for file, content in _make_page(page, site, sources, finish):
            write_file(f"{folder}/{file}", content)
            prints[file] = print_bytes(content)
            if file.endswith(".svg"):
                drawings.append(file)
    for asset in piece.assets:
        content = _finish_asset(asset, site)
        write_file(f"{folder}/{asset.address}", content)
        prints[asset.address] = print_bytes(content)
    vragen = frozenset[Vraag]().union(*{page.vragen for page in piece.pages})
    return Written(publisher=piece.publisher, prints=prints, drawings=tuple(drawings), sources=sources, vragen=vragen)


def _make_page(page: Page, site: Site, found: SiteSources, finish: Finish | None) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a page: what a browser reads, and each drawing."""
    rendered = page.render()
    body = require_inert(rendered.html, page.address)
    html = render_plain(page, rendered, site)
    html = finish(page.address, html) if finish else html
    sources = read_sources_around(body, html)
    found.add(page.address, sources)
    yield f"{page.address}index.html", add_policy(html, sources).encode()
    for drawing in rendered.drawings:
        yield f"{page.address}{drawing.address}", drawing.read()


def _finish_asset(asset: Asset, site: Site) -> bytes:
    """Return what is in a file; one that is a page for the frame of another site gets its policy, like any page."""
    if site.frameable and asset.address.startswith(site.frameable):
        return add_policy(asset.read().decode(), ()).encode()
    return read_asset(asset)
