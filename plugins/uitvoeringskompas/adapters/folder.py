"""The same site without MkDocs: the same addresses with the same content, in one plain frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.drawings import Drawings, read_asset
from uitvoeringskompas.adapters.form import form_page
from uitvoeringskompas.adapters.imprint import read_imprint
from uitvoeringskompas.adapters.policy.inert import require_inert
from uitvoeringskompas.adapters.policy.page import add_policy
from uitvoeringskompas.adapters.policy.sources import read_sources_around
from uitvoeringskompas.adapters.policy.whole import SiteSources, header_place, write_header_files
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.search.indexing import index_site
from uitvoeringskompas.adapters.standing import standing
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.problems import Problem


def may_replace(target: Path) -> bool:
    """Tell whether this folder may be overwritten: it is not there, is empty, or holds a site that we made.

    Where ours stands below a path, the site around it is somebody else's.
    """
    if not target.exists():
        return True
    imprint = read_imprint(target) if target.is_dir() else None
    return target.is_dir() and ((imprint is not None and not imprint.prefix) or not any(target.iterdir()))


def export_site(site: Site, beside: Beside) -> tuple[Problem, ...]:
    """Write the site, put it in place, and return what is missing in it; then the old one stays as it was.

    Raises ``OSError`` when it cannot be written, and ``NoIndex`` when it should have a search and cannot.
    """
    with standing():
        write_site(site, beside.folder)
        index_site(site, beside.folder)
        problems = check_site(beside.folder, site, shown_as=beside.target.name)
    if not problems:
        beside.swap()
    return problems


def write_site(site: Site, folder: Path, *, finish: Callable[[str, str], str] | None = None) -> None:
    """Write all pages and files of the site, then the files with headers; one finished page is in memory at a time.

    ``finish`` is what still happens to a page, given its address and its HTML.
    """
    found = SiteSources()
    with Drawings() as drawings:
        for page in site.pages:
            rendered = page.render()
            body = require_inert(rendered.html, page.address)
            html = render_plain(page, rendered, site)
            html = finish(page.address, html) if finish else html
            sources = read_sources_around(body, html)
            found.add(page.address, sources)
            write_file(folder / page.address / "index.html", add_policy(html, sources).encode())
            drawings.write(folder / page.address, rendered)
        for asset in site.assets:
            write_file(folder / asset.address, _finish_asset(asset, site))
    has_form = any(asset.address == form_page(site.prefix) for asset in site.assets)
    write_header_files(folder, header_place(site), found, with_form=has_form, frameable=site.frameable)


def _finish_asset(asset: Asset, site: Site) -> bytes:
    """Return what is in a file; one that is a page for the frame of another site gets its policy, like any page."""
    if site.frameable and asset.address.startswith(site.frameable):
        return add_policy(asset.read().decode(), ()).encode()
    return read_asset(asset)


def write_file(place: Path, content: bytes) -> None:
    """Write a file of the site, in a folder that may not be there yet."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
