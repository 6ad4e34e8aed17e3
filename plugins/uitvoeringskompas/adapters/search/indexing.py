"""The index of a whole site: whether there can be one, and writing it beside the pages when those are there.

Material makes one of its own; that is fed with what our pages are found by.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from uitvoeringskompas.adapters.search.feeding import feed, name
from uitvoeringskompas.adapters.search.findable import write_findable
from uitvoeringskompas.adapters.search.pagefind import find_program, write_index
from uitvoeringskompas.pages.site import SEARCH_FILES, Asset, Site
from uitvoeringskompas.resources import search_files
from uitvoeringskompas.taal.woordvormen import load_woordvormen
from uitvoeringskompas.vast import Vast, replace

INSTALL = "Er is geen zoekveld op de site, wel een A–Z. Voor een zoekveld: pip install 'uitvoeringskompas[zoeken]'."
"""What is told where a search was wanted and cannot be."""
INDEX = "search/search_index.json"
"""The file of Material's search."""
_OFFLINE = "search/search_index.js", "var __index = "
"""A copy that a site read from a disk has, and what stands before it."""


class Fed(Vast):
    """What became of the index of Material: its ``size`` in bytes, and whether it has forms of words.

    ``has_stemmer`` says that the owner of the site lets it shorten words, after which it finds less.
    """

    size: int
    has_forms: bool
    has_stemmer: bool


def with_search(site: Site) -> Site:
    """Return the site with a field and the scripts to search; as it was when the program is not installed."""
    if find_program() is None or all(page.address != site.search_page for page in site.pages):
        return site
    scripts = (
        Asset(address=f"{site.prefix}{SEARCH_FILES}/{name}", content=path.read_bytes)
        for name, path in search_files().items()
    )
    return replace(site, has_search=True, assets=(*site.assets, *scripts))


def index_site(site: Site, folder: Path) -> None:
    """Write the index of the pages in this folder that may be found; raises ``NoIndex``.

    A site without search gets none. What is read of a page is what stands in its file, whoever wrote the frame.
    """
    program = find_program()
    if site.has_search and program is not None:
        write_index(program, _list_findable(site, folder), folder / site.prefix / SEARCH_FILES)


def feed_index(site: Site, folder: Path) -> Fed | None:
    """Feed the index that Material's search wrote in this folder; nothing when there is none, or one of another kind.

    Its copy for a site that is read from a disk stays the same as it.
    """
    path, copy = folder / INDEX, folder / _OFFLINE[0]
    if not path.is_file():
        return None
    index, vormen = json.loads(path.read_bytes()), load_woordvormen()
    if not feed(index, site, vormen):
        return None
    content = _as_bytes(index)
    path.write_bytes(content)
    if copy.is_file():
        copy.write_bytes(_OFFLINE[1].encode() + content)
    has_stemmer = "stemmer" in index["config"].get("pipeline", ())
    return Fed(size=len(content), has_forms=vormen is not None, has_stemmer=has_stemmer)


def name_pages(site: Site, folder: Path) -> None:
    """Put the titles of our pages in the index that Material's search wrote in this folder, if that is there."""
    path = folder / INDEX
    if path.is_file():
        index = json.loads(path.read_bytes())
        if name(index, site):
            path.write_bytes(_as_bytes(index))


def _as_bytes(index: object) -> bytes:
    """Return an index as it is written; half a sign of an emoji, which cannot be, becomes what JSON writes for it."""
    return json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")


def _list_findable(site: Site, folder: Path) -> Iterator[tuple[str, str]]:
    vormen = load_woordvormen()
    for page in site.pages:
        if page.is_findable:
            html = (folder / page.address / "index.html").read_text(encoding="utf-8")
            yield page.address.removeprefix(site.prefix), write_findable(page, html, vormen)
