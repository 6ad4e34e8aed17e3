"""Which pages and files of a site are written together."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.adapters.cores import by_the_few
from uitvoeringskompas.pages.site import Asset, Page, Site
from uitvoeringskompas.vast import Vast


class Piece(Vast):
    """Pages and files of one publisher, or of nobody in particular."""

    publisher: str | None = None
    pages: tuple[Page, ...] = ()
    assets: tuple[Asset, ...] = ()


def split(site: Site) -> Iterator[Piece]:
    """Yield a site in pieces, in the order of its pages; each page and file is in one of them."""
    of_publisher: dict[str | None, list[Page]] = {}
    for page in site.pages:
        of_publisher.setdefault(page.publisher, []).append(page)
    for publisher, pages in of_publisher.items():
        for some in by_the_few(pages):
            yield Piece(publisher=publisher, pages=some)
    for files in by_the_few(site.assets):
        yield Piece(assets=files)
