"""How a build ends: what an editor is told, and whether the new site takes the place of the old one."""

from __future__ import annotations

import logging
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import mkdocs.utils
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.form import FormOptions, add_form, form_page
from uitvoeringskompas.adapters.gegevens import tell_missing
from uitvoeringskompas.adapters.mkdocs.frame import Frame, policy_in_pages
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.adapters.npm import NpmError
from uitvoeringskompas.adapters.policy.headers import NETLIFY, is_too_long
from uitvoeringskompas.adapters.policy.whole import SiteSources, header_place, put_policy, write_header_files
from uitvoeringskompas.adapters.refused_by_system import NO_DISK, bare_reason, reason_of
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.report import problem_lines, summary, tell_gaten
from uitvoeringskompas.adapters.search.indexing import INSTALL, feed_index, index_site, with_search
from uitvoeringskompas.adapters.search.pagefind import NoIndex
from uitvoeringskompas.build import BuildResult
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.getal import write_aantal

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.options import Options

_GOOGLE = "https://fonts.googleapis.com"
_NAMED = 5
_MUCH = 10_000_000
"""An index of so many bytes, of some 2,000 pages, takes a browser five seconds and half a gigabyte."""

MET_GATEN = 2
"""The code with which a build ends that put a site in place, and not all of it as the plans are now."""

log = get_plugin_logger("uitvoeringskompas")


def site_of(result: BuildResult) -> Site:
    """Tell what was found in the plans and return their site; stop when errors forbid it."""
    sys.stderr.write(problem_lines([problem for problem in result.problems if problem.is_error]))
    log.info(summary(result.problems, result.file_count))
    if result.site is None:
        raise Abort("De site is niet gebouwd: verbeter eerst de fouten hierboven. De vorige site staat er nog.")
    sys.stderr.write(tell_gaten(result.gaten))
    if missing := tell_missing(result.site):
        log.info(missing)
    return result.site


def with_form(result: BuildResult, workspace: Workspace, peildatum: date | None) -> BuildResult:
    """Return the result with the form in its site; stop when what that is made with is not there."""
    options = FormOptions(project=workspace.root, plans=workspace.plans, githost=workspace.source, peildatum=peildatum)
    try:
        return add_form(result, options)
    except NpmError as error:
        raise Abort(str(error)) from None


def put_search(site: Site) -> Site:
    """Return the site with a search, or tell what that takes."""
    found = with_search(site)
    if not found.has_search:
        log.info(INSTALL)
    return found


def _feed_search(site: Site, folder: Path) -> None:
    """Feed the search of Material with what our pages are found by, and tell what would make it find more."""
    fed = feed_index(site, folder)
    if fed is None:
        return
    if not fed.has_forms:
        log.info("Het zoekveld vindt meer vormen van een woord met: pip install 'uitvoeringskompas[zoeken]'.")
    if fed.has_stemmer:
        log.info("Je zoekveld verkort woorden en vindt zo minder. Haal 'stemmer' weg uit 'pipeline' bij 'search'.")
    if fed.size > _MUCH:
        log.info(
            "Bij elke pagina leest een browser het hele zoekbestand in, van %s MB. Voor zo veel pagina's past ons "
            "eigen raam beter: theme: {name: uitvoeringskompas}.",
            fed.size // 1_000_000,
        )


def _index(site: Site, folder: Path) -> None:
    try:
        index_site(site, folder)
    except NoIndex as error:
        raise Abort(str(error)) from None


def put_in_place(beside: Beside, site: Site, config: MkDocsConfig, frame: Frame, options: Options) -> bool:
    """Make what searches it, write what the pages may do, check that all is there, and only then replace the old site.

    Return whether it was replaced: a warning stops a strict build.
    """
    if frame is Frame.GUEST and options.zoeken:
        _feed_search(site, beside.folder)
    _index(site, beside.folder)
    inert = frozenset(f"{page.address}index.html" for page in site.pages)
    in_pages = policy_in_pages(frame, wanted=options.beleid)
    own_scripts = map(str, config.extra_javascript)
    place, form = header_place(site), form_page(site.prefix)
    found = put_policy(beside.folder, in_pages=in_pages, own_scripts=own_scripts, inert=inert, apart=form)
    has_form = any(asset.address == form for asset in site.assets)
    beside_theirs = write_header_files(beside.folder, place, found, with_form=has_form, frameable=site.frameable)
    _tell_of_policy(found, config, instead=f"{place}/{NETLIFY}" if beside_theirs else None)
    problems = check_site(beside.folder, site, shown_as=os.path.relpath(beside.target))
    if problems:
        sys.stderr.write(problem_lines(problems))
        missing = write_aantal(len(problems), "ding klopt", "dingen kloppen")
        judged = "De gebouwde site is" if frame is Frame.HOST else "Wat van de plannen in de site komt, is"
        raise Abort(f"{judged} niet in orde: {missing} niet. De vorige site staat er nog.")
    if config.strict and _warnings_were_counted():
        return False
    beside.swap()
    config.site_dir = str(beside.target)
    log.info("De site staat klaar in '%s'.", beside.target)
    if beside.left_behind:
        log.info("De vorige site kon niet weg. Verwijder zelf '%s'.", beside.left_behind)
    return True


def tell_of_disk(error: Exception, folder: Path) -> None:
    """Stop with one sentence when the system would not let the site be written in its folder."""
    if not isinstance(error, OSError):
        return
    is_ours = any(str(name or "").startswith(f"{folder}") for name in (error.filename, error.filename2))
    if is_ours or error.errno in NO_DISK:
        reason = bare_reason(error) if error.errno in NO_DISK else reason_of(error)
        raise Abort(f"De site kon niet worden geschreven: {reason}. De vorige site staat er nog.") from None


def _tell_of_policy(found: SiteSources, config: MkDocsConfig, *, instead: str | None) -> None:
    """Tell what the user's own site fetches elsewhere, and where the headers are when not where they belong."""
    named = [f"{address} ({file})" for address, file in sorted(found.outside.items())]
    if named:
        rest = f" en {len(named) - _NAMED} andere" if len(named) > _NAMED else ""
        log.info("Je eigen site haalt iets op bij %s%s. Het beleid laat dat toe.", ", ".join(named[:_NAMED]), rest)
    if _GOOGLE in found.outside and config.theme.get("font"):
        log.info("Je thema haalt letters op bij Google, die zo weet wie er leest. Met 'font: false' bij 'theme' niet.")
    if instead is not None:
        log.info("Je eigen '%s' blijft staan. De regels voor deze site staan in '%s'.", NETLIFY, instead)
    if is_too_long(found.in_order()):
        log.info(
            "Je eigen pagina's hebben zo veel eigen scripts dat het beleid te lang is voor '%s': daar staat het "
            "niet in. Zet die scripts in een bestand.",
            NETLIFY,
        )


def _warnings_were_counted() -> bool:
    """Tell whether ``--strict`` is about to end this build because of a warning; MkDocs looks after the last plugin."""
    counters = (
        handler
        for name in ("mkdocs", "properdocs")
        for handler in logging.getLogger(name).handlers
        if isinstance(handler, mkdocs.utils.CountHandler)
    )
    return any(counter.get_counts() for counter in counters)
