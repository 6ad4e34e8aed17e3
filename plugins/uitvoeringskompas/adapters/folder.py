"""The same site without MkDocs: the same addresses with the same content, in one plain frame."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.cores import spread
from uitvoeringskompas.adapters.counting import Count, count_nothing
from uitvoeringskompas.adapters.drawings import print_drawings
from uitvoeringskompas.adapters.form import form_page
from uitvoeringskompas.adapters.imprint import read_imprint
from uitvoeringskompas.adapters.pieces.piece import split
from uitvoeringskompas.adapters.pieces.writing import Finish, write_piece
from uitvoeringskompas.adapters.policy.whole import SiteSources, header_place, write_header_files
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.search.indexing import index_site
from uitvoeringskompas.adapters.standing import standing
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.problems import Problem


def may_replace(target: Path) -> bool:
    """Tell whether this folder may be overwritten: it is not there, is empty, or holds a site that we made.

    Where ours stands below a path, the site around it is somebody else's.
    """
    if not target.exists():
        return True
    imprint = read_imprint(target) if target.is_dir() else None
    return target.is_dir() and ((imprint is not None and not imprint.prefix) or not any(target.iterdir()))


def export_site(site: Site, beside: Beside, *, count: Count = count_nothing) -> tuple[Problem, ...]:
    """Write the site, put it in place, and return what is missing in it; then the old one stays as it was.

    ``count`` hears of pages that are made. Raises ``OSError`` when it cannot be written, and ``NoIndex`` when it should
    have a search and cannot.
    """
    site.templates.prepare()
    with standing():
        write_site(site, beside.folder, count=count)
        index_site(site, beside.folder)
        problems = check_site(beside.folder, site, shown_as=beside.target.name)
    if not problems:
        beside.swap()
    return problems


def write_site(site: Site, folder: Path, *, finish: Finish | None = None, count: Count = count_nothing) -> None:
    """Write all pages and files of the site, then the files with headers; one finished page is in memory at a time.

    ``finish`` is what still happens to a page; it happens here, in the order of the pages.
    """
    found = SiteSources()
    drawings: list[str] = []
    pieces = tuple(split(site))
    write = partial(write_piece, site=site, folder=folder, finish=finish)
    for piece, written in zip(pieces, spread(write, pieces, cores=1 if finish else None), strict=True):
        found.join(written.sources)
        drawings += written.drawings
        count(len(piece.pages))
    print_drawings(folder, drawings)
    has_form = any(asset.address == form_page(site.prefix) for asset in site.assets)
    write_header_files(folder, header_place(site), found, with_form=has_form, frameable=site.frameable)
