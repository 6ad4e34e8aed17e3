"""Is everything there? A built site, page by page, against the site that should have been built.

What is judged is ours: the content of our pages, our files, and our frame where it stands around them. Pages, scripts
and styles of the owner of the site, and the frame of another theme, are theirs: a link of ours to them must arrive.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from uitvoeringskompas.adapters.built_page import BuiltPage, Reference, base_of, read_page, target_of
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.problems import Location, Problem, sort_problems

_OUTSIDE_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\"')\s]*)", re.IGNORECASE)
# The error page is shown at any depth, so its links start at the root of the host.
_ERROR_PAGES = frozenset({"404.html", "500.html"})


def check_site(
    folder: Path, site: Site, *, shown_as: str | None = None, with_headings: bool = False
) -> tuple[Problem, ...]:
    """Return everything that is missing in the built site, in the order of its files; nothing when all is there.

    ``shown_as`` is how the folder is called in the places of the problems. To know which headings a page should have,
    it has to be made again: ``with_headings`` asks for that.
    """
    return sort_problems(_Inspection(folder, shown_as or folder.as_posix(), with_headings=with_headings).problems(site))


class _Inspection:
    """One walk through a built site. Of each page it keeps its anchors, and the links of ours that name one."""

    def __init__(self, folder: Path, shown_as: str, *, with_headings: bool) -> None:
        self.folder = folder
        self.prefix = self.frameable = ""
        self.with_headings = with_headings
        self.shown_as = shown_as
        self.files = frozenset(_files_below(folder))
        self.anchors: dict[str, frozenset[str]] = {}
        self.with_anchor: list[tuple[str, Reference, str, str]] = []

    def problems(self, site: Site) -> Iterator[Problem]:
        self.prefix, self.frameable = site.prefix, site.frameable
        expected = {f"{page.address}index.html": page for page in site.pages}
        for file in sorted(self.files):
            if file.endswith(".html"):
                built = read_page((self.folder / file).read_bytes(), file)
                self.anchors[file] = built.anchors
                yield from self._check_page(built, expected.pop(file, None))
        for file, page in expected.items():
            yield self._problem(file, 1, "pagina-ontbreekt", f"De pagina '{page.title}' staat niet in de site.")
        for asset in site.assets:
            yield from self._check_file(asset.address)
        yield from self._check_anchors()

    def _check_page(self, built: BuiltPage, page: Page | None) -> Iterator[Problem]:
        if page is not None:
            yield from self._check_content(built, page)
        is_error_page = built.file in _ERROR_PAGES
        frame_counts = built.has_frame_of_ours and (page is not None or is_error_page)
        is_shown_elsewhere = bool(self.frameable) and built.file.startswith(self.frameable)
        base = base_of(built, self.prefix) if is_error_page else None
        yield from self._check_said(built) if page is not None else ()
        for reference in built.references:
            if reference.in_content and (page is not None or is_shown_elsewhere):
                yield from self._check_reference(built.file, reference)
            elif (frame_counts or is_shown_elsewhere) and not reference.is_outside:
                yield from self._check_inside(built.file, reference, base)

    def _check_said(self, built: BuiltPage) -> Iterator[Problem]:
        """Judge what the head of a page of ours says in full: a picture and pages that others will ask for."""
        for path in built.said:
            said = Reference(line=1, url=f"/{path}", is_loaded=False, in_content=False)
            yield from self._check_inside(built.file, said, "/")

    def _check_file(self, file: str) -> Iterator[Problem]:
        if file not in self.files:
            yield self._problem(file, 1, "bestand-ontbreekt", "Dit bestand staat niet in de site.")
        elif file.endswith(".css"):
            yield from self._check_style(file)

    def _check_content(self, built: BuiltPage, page: Page) -> Iterator[Problem]:
        title = " ".join(page.title.split())
        if built.has_frame_of_ours and (title not in built.title or not built.title):
            text = f"De titel '{page.title}' staat niet in <title>; er staat '{built.title}'."
            yield self._problem(built.file, 1, "titel-ontbreekt", text)
        if not built.has_content:
            yield self._problem(built.file, 1, "inhoud-ontbreekt", "De inhoud van de pagina, met een <h1>, ontbreekt.")
        for heading in page.render().headings if self.with_headings else ():
            if heading.anchor not in built.anchors:
                text = f"Het kopje '{heading.title}' (#{heading.anchor}) staat niet op de pagina."
                yield self._problem(built.file, 1, "kopje-ontbreekt", text)

    def _check_reference(self, file: str, reference: Reference) -> Iterator[Problem]:
        if reference.could_run:
            text = f"De koppeling naar '{reference.url}' kan iets uitvoeren; dat mag niet."
            yield self._problem(file, reference.line, "koppeling-onveilig", text)
        elif reference.is_outside:
            if reference.is_loaded:
                text = f"De pagina haalt '{reference.url}' op van een andere website."
                yield self._problem(file, reference.line, "verzoek-naar-buiten", text)
        else:
            yield from self._check_inside(file, reference)

    def _check_inside(self, file: str, reference: Reference, base: str | None = None) -> Iterator[Problem]:
        target = target_of(file, reference.url, base=base)
        if target.file is None or target.file not in self.files:
            text = f"De koppeling naar '{reference.url}' loopt dood."
            yield self._problem(file, reference.line, "koppeling-loopt-dood", text)
        elif target.anchor and target.file.endswith(".html"):
            self.with_anchor.append((file, reference, target.file, target.anchor))

    def _check_style(self, file: str) -> Iterator[Problem]:
        text = (self.folder / file).read_text(encoding="utf-8", errors="replace")
        for found in _OUTSIDE_IN_STYLE.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            message = f"Het stijlblad haalt '{found.group(1)}' op van een andere website."
            yield self._problem(file, line, "verzoek-naar-buiten", message)

    def _check_anchors(self) -> Iterator[Problem]:
        for file, reference, target, anchor in self.with_anchor:
            if anchor not in self.anchors[target]:
                text = f"De koppeling naar '{reference.url}' loopt dood: die pagina is er, die plek niet."
                yield self._problem(file, reference.line, "anker-ontbreekt", text)

    def _problem(self, file: str, line: int, code: str, message: str) -> Problem:
        return Problem(location=Location(f"{self.shown_as}/{file}", line), code=f"site-{code}", message=message)


def _files_below(folder: Path) -> Iterable[str]:
    for place, folders, files in os.walk(folder):
        # Hidden folders (a checked out .git) are no part of the site.
        folders[:] = [name for name in folders if not name.startswith(".")]
        relative = Path(place).relative_to(folder)
        yield from ((relative / name).as_posix() for name in files)
