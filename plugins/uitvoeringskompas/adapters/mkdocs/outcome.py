"""How a build ends: what an editor is told, and whether the new site takes the place of the old one."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

import mkdocs.utils
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.beside import Beside
from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.mkdocs.frame import Frame
from uitvoeringskompas.adapters.policy.whole import HEADER_FILES, InPages, put_policy, write_header_files
from uitvoeringskompas.adapters.report import problem_lines, summary
from uitvoeringskompas.build import BuildResult
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.getal import write_aantal

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("uitvoeringskompas")


def site_of(result: BuildResult) -> Site:
    """Tell what was found in the plans and return their site; stop when errors forbid it."""
    sys.stderr.write(problem_lines([problem for problem in result.problems if problem.is_error]))
    log.info(summary(result.problems, result.file_count))
    if result.site is None:
        raise Abort("De site is niet gebouwd: verbeter eerst de fouten hierboven. De vorige site staat er nog.")
    return result.site


def put_in_place(beside: Beside, site: Site, config: MkDocsConfig, frame: Frame) -> None:
    """Write the policy of every page in our own frame, check that all is there, and only then replace the old site."""
    found = put_policy(beside.folder, in_pages=InPages.ITS_OWN if frame is Frame.HOST else InPages.NONE)
    write_header_files(beside.folder, HEADER_FILES, found)
    problems = check_site(beside.folder, site, shown_as=os.path.relpath(beside.target))
    if problems:
        sys.stderr.write(problem_lines(problems))
        missing = write_aantal(len(problems), "ding klopt", "dingen kloppen")
        raise Abort(f"De gebouwde site is niet in orde: {missing} niet. De vorige site staat er nog.")
    if not (config.strict and _warnings_were_counted()):
        beside.swap()
        config.site_dir = str(beside.target)
        log.info("De site staat klaar in '%s'.", beside.target)


def _warnings_were_counted() -> bool:
    """Tell whether ``--strict`` is about to end this build because of a warning; MkDocs looks after the last plugin."""
    counters = (
        handler
        for name in ("mkdocs", "properdocs")
        for handler in logging.getLogger(name).handlers
        if isinstance(handler, mkdocs.utils.CountHandler)
    )
    return any(counter.get_counts() for counter in counters)
