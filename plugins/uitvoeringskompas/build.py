"""The whole flow on one screen: read, validate, model, rules, views, pages, exports, site."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.exports.table import EXPORTS, Export, add_exports
from uitvoeringskompas.history import DEFAULT_TAK, Githost, make_githost, place_in_repository, read_history
from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.model.leidraad import STATUSSEN, Controle, Leidraad, Leidraadonderdeel, leidraad
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.own_files import list_own_files
from uitvoeringskompas.pages.site import NavItem, Site
from uitvoeringskompas.problems import Problem, has_errors, sort_problems
from uitvoeringskompas.reading import read_plans
from uitvoeringskompas.reading.leidraad import read_leidraad
from uitvoeringskompas.resources import schema_folder, template_folder
from uitvoeringskompas.rules import check_catalogus
from uitvoeringskompas.rules.leidraad.compleet import check_compleet
from uitvoeringskompas.rules.leidraad.problemen import check_leidraad
from uitvoeringskompas.validation import validate
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad

# The guideline is shown outside the site as well, by those who know the build alone.
__all__ = [
    "STATUSSEN",
    "BuildOptions",
    "BuildResult",
    "CheckResult",
    "Controle",
    "Leidraad",
    "Leidraadonderdeel",
    "build_site",
    "check_guideline",
    "check_plans",
    "forget_resources",
    "guideline",
]

NAVIGATION = (
    NavItem(title="Gemeenten en regio’s", address=links.PORTAAL),
    NavItem(title="Uitleg", address=links.UITLEG),
    NavItem(title="Leidraad", address=links.LEIDRAAD),
    NavItem(title="Begrippen", address=links.BEGRIPPEN),
    NavItem(title="Toegankelijkheid", address=links.TOEGANKELIJKHEID),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildOptions:
    """What one build is asked for.

    ``peildatum`` is the day that "today" stands for. ``shown_as`` is how the folder of the plans is called in messages.
    ``status`` judges every programme as if it had come so far already: what would be missing if it were adopted today?
    With ``keep_going`` there is a site even when the plans hold errors: of everything that is valid, for a preview.
    With ``geschiedenis`` the site tells the history of the plans, as git knows it; with ``namen`` also who changed it
    and how that was called. ``githost`` is where the sources stand, for links to them. With ``voorbeeld`` every page
    says that it is a proposal, and asks search engines to leave it alone.
    """

    peildatum: date
    site_title: str = "Uitvoeringskompas"
    shown_as: str | None = None
    keep_going: bool = False
    geschiedenis: bool = False
    namen: bool = False
    githost: Githost | None = None
    voorbeeld: bool = False
    status: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildResult:
    """What a build gave: the site (none when errors forbid it), all problems, and the number of files read."""

    site: Site | None
    problems: tuple[Problem, ...]
    file_count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckResult:
    """What the plans hold (everything that is valid), all problems, and the number of files read."""

    catalogus: Catalogus
    problems: tuple[Problem, ...]
    file_count: int


def check_plans(plans: Path, *, options: BuildOptions) -> CheckResult:
    """Read and judge all plans; every problem of every file is in the result."""
    reading = read_plans(plans, shown_as=options.shown_as)
    problems = list(reading.problems)
    broken = {place.path for place in reading.unread}
    told = {problem.location for problem in problems if problem.is_error}
    valid = []
    for document in (*reading.documents, *reading.damaged):
        # How something is written comes first: mended, it may well be what the schema asks for.
        found = [problem for problem in validate(document) if problem.location not in told]
        problems.extend(found)
        if has_errors(found):
            broken.add(document.place.path)
        elif document.place.path not in broken:
            valid.append(document)
    catalogus = build_catalogus(valid, broken=broken)
    problems.extend(check_catalogus(catalogus))
    problems.extend(check_guideline() or check_leidraad(catalogus, peildatum=options.peildatum, status=options.status))
    return CheckResult(catalogus=catalogus, problems=sort_problems(problems), file_count=reading.file_count)


@cache
def check_guideline() -> tuple[Problem, ...]:
    """Return what is wrong in the guideline itself; without anything, programmes can be put to it."""
    reading = read_leidraad()
    found = (*reading.problems, *(validate(reading.document) if reading.document else ()))
    return found or tuple(check_compleet())


def guideline() -> tuple[Leidraad, tuple[Problem, ...]]:
    """Return the guideline, and what is wrong in it."""
    return leidraad(), check_guideline()


def build_site(plans: Path, *, options: BuildOptions, exports: Iterable[Export] = EXPORTS) -> BuildResult:
    """Build the site of a folder of plans. Pages are rendered when they are asked for, not before."""
    checked = check_plans(plans, options=options)
    may_publish = options.keep_going or not has_errors(checked.problems)
    site = _site(plans, checked.catalogus, options) if may_publish else None
    return BuildResult(
        site=add_exports(site, checked.catalogus, exports) if site else None,
        problems=checked.problems,
        file_count=checked.file_count,
    )


def _site(plans: Path, catalogus: Catalogus, options: BuildOptions) -> Site:
    blad = Blad(
        address=links.PORTAAL,
        catalogus=catalogus,
        peildatum=options.peildatum,
        history=read_history(plans, names=options.namen) if options.geschiedenis else None,
        githost=options.githost,
        site_title=options.site_title,
    )
    pages = tuple(list_pages(blad))
    addresses = {page.address for page in pages}
    return Site(
        title=options.site_title,
        pages=pages,
        assets=tuple(list_own_files()),
        navigation=tuple(item for item in NAVIGATION if item.address in addresses),
        peildatum=options.peildatum,
        has_history=options.geschiedenis,
        is_voorbeeld=options.voorbeeld,
    )


SourceHost: TypeAlias = Githost
"""Where the sources of a site stand, for who asks for a build."""


def find_githost(plans: Path, url: str, *, tak: str | None = None, soort: str | None = None) -> SourceHost | str:
    """Return where the sources of these plans stand at a git host, or in Dutch what is wrong with its address.

    Without a repository around them the plans are thought to stand in a folder at its top, under their own name.
    """
    place = place_in_repository(plans)
    folder = plans.resolve().name if place is None else place
    return make_githost(url, tak=tak or DEFAULT_TAK, soort=soort, folder=folder)


def state_of_resources() -> frozenset[tuple[str, int]]:
    """Return what tells whether a schema, list or template was edited since: each file with its time of change."""
    files = (path for folder in (schema_folder(), template_folder()) for path in folder.rglob("*.*"))
    return frozenset((str(path), path.stat().st_mtime_ns) for path in files)


def forget_resources() -> None:
    """Forget every schema, list and template that was kept, so that a preview sees what was edited since."""
    for name, module in list(sys.modules.items()):
        if name.startswith(f"{__package__}."):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear"):
                    value.cache_clear()
