"""Is everything there? A built site, page by page, against the site that should have been built.

What is judged is ours: the content of our pages, our files, and our frame where it stands around them. Pages, scripts
and styles of the owner of the site, and the frame of another theme, are theirs: a link of ours to them must arrive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from uitvoeringskompas.adapters.built_page import BuiltPage, Reference, base_of, read_page, target_of
from uitvoeringskompas.adapters.cores import by_the_few, spread
from uitvoeringskompas.adapters.file import list_files
from uitvoeringskompas.adapters.pieces.known import Known, KnownPieces, Lead, Leads
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.problems import Location, Problem, sort_problems
from uitvoeringskompas.vast import Vast

_OUTSIDE_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\"')\s]*)", re.IGNORECASE)
# The error page is shown at any depth, so its links start at the root of the host.
_ERROR_PAGES = frozenset({"404.html", "500.html"})
_NO_ANCHOR = "anker-ontbreekt"


def check_site(
    folder: Path, site: Site, *, shown_as: str | None = None, with_headings: bool = False
) -> tuple[Problem, ...]:
    """Return everything that is missing in the built site, in the order of its files; nothing when all is there.

    ``shown_as`` is how the folder is called in the places of the problems. To know which headings a page should have,
    it has to be made again: ``with_headings`` asks for that.
    """
    return inspect_site(folder, site, shown_as=shown_as, with_headings=with_headings).problems


class Inspected(Vast):
    """Everything that is missing in a site, and what the pages of each publisher lead to in it."""

    problems: tuple[Problem, ...]
    leads: Leads


def inspect_site(
    folder: Path,
    site: Site,
    *,
    shown_as: str | None = None,
    with_headings: bool = False,
    known: KnownPieces | None = None,
) -> Inspected:
    """Look at a built site likewise; pages of a publisher that is ``known`` only when what they lead to is gone."""
    inspection = _Inspection(folder, site, shown_as or folder.as_posix(), with_headings=with_headings)
    return inspection.look_at_all(known or {})


class _Looked(Vast):
    """What some pages say: what is wrong in them, their anchors, and what those of each publisher lead to.

    Plain data, since it comes from another process, and little: of a large site all of it is in memory at once.
    """

    problems: tuple[Problem, ...]
    anchors: Mapping[str, str]
    leads: Mapping[str | None, frozenset[Lead]]


class _Inspection:
    """One walk through a built site, some pages at a time."""

    def __init__(self, folder: Path, site: Site, shown_as: str, *, with_headings: bool) -> None:
        self.folder = folder
        self.site = site
        self.with_headings = with_headings
        self.shown_as = shown_as
        self.files = frozenset(list_files(folder))
        self.expected = {page.file: page for page in site.pages}
        self.anchors: dict[str, str] = {}
        self.leads: dict[str | None, set[Lead]] = {}
        self.missing: frozenset[Lead] = frozenset()

    def look_at_all(self, known: KnownPieces) -> Inspected:
        passed_by = {file for each in known.values() if self._lives(each) for file in each.files}
        pages = sorted(file for file in self.files - passed_by if file.endswith(".html"))
        leads: dict[str | None, set[Lead]] = {}
        said: list[Problem] = []
        for each in spread(self.look_at, tuple(by_the_few(pages))):
            said += each.problems
            self.anchors |= each.anchors
            for slug, found in each.leads.items():
                leads.setdefault(slug, set()).update(found)
        problems = sort_problems((*said, *self._find_missing(), *self._look_for_missing(pages, leads.values())))
        return Inspected(problems=problems, leads={slug: frozenset(found) for slug, found in leads.items()})

    def look_at(self, files: Iterable[str]) -> _Looked:
        """Look at some pages, each by itself."""
        self.leads = {}
        problems: list[Problem] = []
        anchors: dict[str, str] = {}
        for file in files:
            built = read_page((self.folder / file).read_bytes(), file)
            anchors[file] = _write_anchors(built)
            problems += self._check_page(built, self.expected.get(file))
        leads = {slug: frozenset(found) for slug, found in self.leads.items()}
        return _Looked(problems=tuple(problems), anchors=anchors, leads=leads)

    def _look_for_missing(self, pages: Iterable[str], leads: Iterable[Iterable[Lead]]) -> Iterator[Problem]:
        """Yield each link to a place that is not on its page; only then the pages are looked at once more."""
        self.missing = frozenset(lead for found in leads for lead in found if not self._has_anchor(*lead))
        for each in spread(self.look_at, tuple(by_the_few(pages))) if self.missing else ():
            yield from (found for found in each.problems if found.code.endswith(_NO_ANCHOR))

    def _lives(self, known: Known) -> bool:
        """Tell whether all that the pages of a publisher lead to elsewhere is still there."""
        return all(file in self.files and self._has_anchor(file, anchor) for file, anchor in known.leads)

    def _has_anchor(self, file: str, anchor: str) -> bool:
        if not anchor or not file.endswith(".html"):
            return True
        if file not in self.anchors:
            self.anchors[file] = _write_anchors(read_page((self.folder / file).read_bytes(), file))
        return f"\0{anchor}\0" in self.anchors[file]

    def _find_missing(self) -> Iterator[Problem]:
        for file, page in self.expected.items():
            if file not in self.files:
                yield self._problem(file, 1, "pagina-ontbreekt", f"De pagina '{page.title}' staat niet in de site.")
        for asset in self.site.assets:
            yield from self._check_file(asset.address)

    def _check_page(self, built: BuiltPage, page: Page | None) -> Iterator[Problem]:
        if page is not None:
            yield from self._check_content(built, page)
        is_error_page = built.file in _ERROR_PAGES
        frame_counts = built.has_frame_of_ours and (page is not None or is_error_page)
        frameable = self.site.frameable
        is_shown_elsewhere = bool(frameable) and built.file.startswith(frameable)
        base = base_of(built, self.site.prefix) if is_error_page else None
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
            return
        lead = target.file, target.anchor
        if lead in self.missing:
            text = f"De koppeling naar '{reference.url}' loopt dood: die pagina is er, die plek niet."
            yield self._problem(file, reference.line, _NO_ANCHOR, text)
        whose = self._publisher_of(file)
        if target.anchor or whose != self._publisher_of(target.file):
            self.leads.setdefault(whose, set()).add(lead)

    def _publisher_of(self, file: str) -> str | None:
        page = self.expected.get(file)
        return page.publisher if page else None

    def _check_style(self, file: str) -> Iterator[Problem]:
        text = (self.folder / file).read_text(encoding="utf-8", errors="replace")
        for found in _OUTSIDE_IN_STYLE.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            message = f"Het stijlblad haalt '{found.group(1)}' op van een andere website."
            yield self._problem(file, line, "verzoek-naar-buiten", message)

    def _problem(self, file: str, line: int, code: str, message: str) -> Problem:
        return Problem(location=Location(f"{self.shown_as}/{file}", line), code=f"site-{code}", message=message)


def _write_anchors(built: BuiltPage) -> str:
    """Return the anchors of a page as one text, of which a country has no more than its pages."""
    return "\0".join(("", *built.anchors, ""))
