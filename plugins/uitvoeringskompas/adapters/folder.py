"""The same site without MkDocs: the same addresses with the same content, in one plain frame."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from uitvoeringskompas.adapters.check_site import inspect_site
from uitvoeringskompas.adapters.cores import spread
from uitvoeringskompas.adapters.counting import Count, count_nothing
from uitvoeringskompas.adapters.drawings import print_drawings
from uitvoeringskompas.adapters.form import form_page
from uitvoeringskompas.adapters.imprint import read_imprint
from uitvoeringskompas.adapters.pieces.kept import KeptSite
from uitvoeringskompas.adapters.pieces.known import KnownPieces
from uitvoeringskompas.adapters.pieces.piece import split
from uitvoeringskompas.adapters.pieces.writing import Finish, Written, WrittenSite, write_piece
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


def export_site(
    site: Site, beside: Beside, *, count: Count = count_nothing, kept: KeptSite | None = None
) -> tuple[Problem, ...]:
    """Write the site, put it in place, and return what is missing in it; then the old one stays as it was.

    ``count`` hears of pages that are made. What an earlier build ``kept`` is not made again where it would come out as
    it was. Raises ``OSError`` when it cannot be written, and ``NoIndex`` when it should have a search and cannot.
    """
    site.templates.prepare()
    with standing():
        known = kept.take_over(site, beside) if kept else {}
        made = write_site(site, beside.folder, count=count, known=known)
        index_site(site, beside.folder)
        found = inspect_site(beside.folder, site, shown_as=beside.target.name, known=known)
    if not found.problems:
        beside.swap()
        if kept:
            kept.note(site, known, made, found.leads)
    return found.problems


def write_site(
    site: Site,
    folder: Path,
    *,
    finish: Finish | None = None,
    count: Count = count_nothing,
    known: KnownPieces | None = None,
) -> WrittenSite:
    """Write all pages and files of the site, then the files with headers; one finished page is in memory at a time.

    ``finish`` is what still happens to a page; it happens here, in the order of the pages. The pages of publishers that
    are ``known`` are there already.
    """
    there = known or {}
    pieces = tuple(split(site))
    todo = tuple(piece for piece in pieces if piece.publisher not in there)
    write = partial(write_piece, site=site, folder=folder, finish=finish)
    coming = spread(write, todo, cores=1 if finish else None)
    found, written = SiteSources(), list[Written]()
    for piece in pieces:
        if piece.publisher in there:
            found.join(there[piece.publisher].sources)
        else:
            written.append(next(coming))
            found.join(written[-1].sources)
        count(len(piece.pages))
    pngs = print_drawings(folder, {name: each.prints[name] for each in written for name in each.drawings})
    has_form = any(asset.address == form_page(site.prefix) for asset in site.assets)
    write_header_files(folder, header_place(site), found, with_form=has_form, frameable=site.frameable)
    return WrittenSite(pieces=tuple(written), pngs=pngs)
