"""The index of a whole site: whether there can be one, and writing it beside the pages when those are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from uitvoeringskompas.adapters.search.findable import write_findable
from uitvoeringskompas.adapters.search.pagefind import find_program, write_index
from uitvoeringskompas.pages.site import SEARCH_FILES, Asset, Site
from uitvoeringskompas.resources import search_files
from uitvoeringskompas.taal.woordvormen import load_woordvormen

INSTALL = "Er is geen zoekveld op de site, wel een A–Z. Voor een zoekveld: pip install 'uitvoeringskompas[zoeken]'."
"""What is told where a search was wanted and cannot be."""


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


def _list_findable(site: Site, folder: Path) -> Iterator[tuple[str, str]]:
    vormen = load_woordvormen()
    for page in site.pages:
        if page.is_findable:
            html = (folder / page.address / "index.html").read_text(encoding="utf-8")
            yield page.address.removeprefix(site.prefix), write_findable(page, html, vormen)
