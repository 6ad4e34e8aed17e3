"""The plugin for MkDocs and ProperDocs: hands a finished site over, page by page, whatever is in it."""

from __future__ import annotations

import logging
import os
import sys
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

import mkdocs.utils
from mkdocs.config import base
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger

from uitvoeringskompas.adapters.beside import Beside
from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.guard import refusal, repository_of
from uitvoeringskompas.adapters.imprint import IMPRINT, write_imprint
from uitvoeringskompas.adapters.mkdocs.handover import (
    SitePage,
    add_file,
    generated_file,
    page_file,
    remove_below,
    remove_theme_files,
)
from uitvoeringskompas.adapters.mkdocs.options import Options, find_source
from uitvoeringskompas.adapters.policy import add_policy
from uitvoeringskompas.adapters.preview import build_preview
from uitvoeringskompas.adapters.report import count_of, problem_lines, summary
from uitvoeringskompas.build import BuildOptions, SourceHost, build_site, forget_resources, state_of_resources
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.resources import schema_folder, template_folder

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

log = get_plugin_logger("uitvoeringskompas")

_FIRST, _LAST = 100, -100


class UitvoeringskompasPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Builds the site before MkDocs empties its folder, and puts it in place when it is whole."""

    def __init__(self) -> None:
        self.serving = False
        self.beside: Beside | None = None
        self.site: Site | None = None
        self.plans = Path()
        self.source: SourceHost | None = None
        self.resources: frozenset[tuple[str, int]] = frozenset()
        self.known: frozenset[str] = frozenset()
        self.empty: TemporaryDirectory[str] | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether this is a preview; that this method exists also keeps the plugin alive between builds."""
        self.serving = command == "serve"

    @event_priority(_FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the plans, set up the theme, and build beside the old site instead of over it."""
        self.plans = find_plans(config, self.config.plans)
        config.site_name = self.config.titel or config.site_name
        if self.plans.samefile(config.docs_dir):
            config.docs_dir = self._empty_folder()
        self.source = find_source(self.plans, self.config.bron, config.repo_url)
        set_up_theme(config)
        config.theme["voorbeeld"] = self.config.voorbeeld
        config.watch.extend(map(str, (self.plans, schema_folder(), template_folder())))
        if not self.serving:
            self.beside = start_beside(config, self.plans)
            config.site_dir = str(self.beside.folder)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Make the site; a build stops here when the plans hold an error, a preview shows it."""
        options = BuildOptions(
            peildatum=self.config.peildatum or date.today(),  # noqa: DTZ011 -- the day where the editor is
            site_title=config.site_name,
            shown_as=os.path.relpath(self.plans),
            geschiedenis=self.config.geschiedenis,
            namen=self.config.namen,
            githost=self.source,
            voorbeeld=self.config.voorbeeld,
        )
        if self.serving:
            self._forget_what_was_edited()
            result = build_preview(self.plans, options=options, known=self.known)
            self.known = frozenset(page.address for page in result.site.pages) if result.site else self.known
        else:
            result = build_site(self.plans, options=options)
        sys.stderr.write(problem_lines([problem for problem in result.problems if problem.is_error]))
        log.info(summary(result.problems, result.file_count))
        if result.site is None:
            raise Abort("De site is niet gebouwd: verbeter eerst de fouten hierboven. De vorige site staat er nog.")
        self.site = result.site

    @event_priority(_FIRST)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take the plans out (they are never published raw) and put the pages and files of the site in."""
        site = self._site()
        remove_below(files, self.plans)
        if "material/search" not in config.plugins:
            remove_theme_files(files, config, template_folder() / "theme")
        docs = Path(config.docs_dir)
        menu = {item.address: item.title for item in site.navigation}
        for page in site.pages:
            file = page_file(config, page.address)
            add_file(files, file, docs)
            SitePage(page, file, config, menu_title=menu.get(page.address), updated=site.peildatum)
        for asset in site.assets:
            add_file(files, generated_file(config, asset.address, source=asset.source), docs)
        add_file(files, generated_file(config, IMPRINT, content=write_imprint(site)), docs)
        if config.nav is None:
            config.nav = [{escape(item.title): f"{item.address}index.md"} for item in site.navigation]
        return files

    @event_priority(_FIRST)
    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Make the content, now that it is needed."""
        if isinstance(page, SitePage):
            page.content = page.content or page.finished()
        return context

    @event_priority(_LAST)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Let go of the content, so that a large site fits in memory."""
        if isinstance(page, SitePage):
            page.content = ""
        return output

    @event_priority(_LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the policy of every page, check that all is there, and only then replace the old site."""
        if self.beside is None:
            return
        for path in self.beside.folder.rglob("*.html"):
            path.write_text(add_policy(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        problems = check_site(self.beside.folder, self._site(), shown_as=os.path.relpath(self.beside.target))
        if problems:
            sys.stderr.write(problem_lines(problems))
            missing = count_of(len(problems), "ding klopt", "dingen kloppen")
            raise Abort(f"De gebouwde site is niet in orde: {missing} niet. De vorige site staat er nog.")
        if not (config.strict and warnings_were_counted()):
            self.beside.swap()
            config.site_dir = str(self.beside.target)
            log.info("De site staat klaar in '%s'.", self.beside.target)

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002
        """Remove what was built beside."""
        self._discard()

    def on_shutdown(self) -> None:
        """Remove what was built beside, also after an interruption from the keyboard."""
        self._discard()
        if self.empty is not None:
            self.empty.cleanup()

    def _forget_what_was_edited(self) -> None:
        state = state_of_resources()
        if state != self.resources:
            forget_resources()
        self.resources = state

    def _empty_folder(self) -> str:
        # MkDocs need not look at thousands of files that are no pages, nor walk around in a link that bites its tail.
        self.empty = self.empty or TemporaryDirectory(prefix="uitvoeringskompas-")
        return self.empty.name

    def _discard(self) -> None:
        if self.beside is not None:
            self.beside.discard()
            self.beside = None

    def _site(self) -> Site:
        if self.site is None:
            raise RuntimeError("MkDocs asked for pages before on_pre_build made them")
        return self.site


def find_plans(config: MkDocsConfig, wish: str | None) -> Path:
    """Return the folder with plans: the option, else ``plans`` beside a ``docs``, else ``docs_dir`` itself."""
    project = project_of(config)
    if wish:
        plans = project / wish
    else:
        docs = Path(config.docs_dir)
        plans = project / "plans" if docs.name == "docs" and (project / "plans").is_dir() else docs
    if not plans.is_dir():
        raise Abort(f"De map met plannen '{plans}' bestaat niet. Zet de goede map achter 'plans:' in mkdocs.yml.")
    return plans


def project_of(config: MkDocsConfig) -> Path:
    """Return the folder of ``mkdocs.yml``."""
    return Path(config.config_file_path).parent if config.config_file_path else Path.cwd()


def set_up_theme(config: MkDocsConfig) -> None:
    """Make Material safe: nothing from outside, Dutch, and our templates before its own (after the user's)."""
    theme = config.theme
    if theme.name != "material":
        raise Abort("Uitvoeringskompas werkt met het thema Material. Zet in mkdocs.yml: theme: {name: material}.")
    theme.dirs.insert(1 if theme.custom_dir else 0, str(template_folder() / "theme"))
    theme["font"] = False  # else every page asks Google for its letters
    theme["language"] = "nl"
    config.repo_url = None  # else every page asks the git host for its stars


def start_beside(config: MkDocsConfig, plans: Path) -> Beside:
    """Return the fresh folder to build in; stop when the folder of the site may not be replaced."""
    project = project_of(config)
    target = Path(config.site_dir)
    kept = {
        "de map met plannen": plans,
        "de map met schema's": schema_folder(),
        "de map met sjablonen": template_folder(),
    }
    kept |= {f"de map '{name}'": project / name for name in ("schema", "site_templates")}
    git = repository_of(project)
    reason = refusal(target, kept=kept | ({"de geschiedenis van git": git} if git else {}), root=project)
    if reason is not None:
        raise Abort(f"De site mag hier niet staan: {reason}. MkDocs zou die map leegmaken. Kies een andere 'site_dir'.")
    try:
        return Beside.start(target)
    except OSError as error:
        raise Abort(f"Naast '{target}' kan geen nieuwe site worden gebouwd: {error.strerror or error}.") from None


def warnings_were_counted() -> bool:
    """Tell whether ``--strict`` is about to end this build because of a warning; MkDocs looks after the last plugin."""
    counters = (
        handler
        for name in ("mkdocs", "properdocs")
        for handler in logging.getLogger(name).handlers
        if isinstance(handler, mkdocs.utils.CountHandler)
    )
    return any(counter.get_counts() for counter in counters)


class _InDutch(logging.Filter):
    """Adds Dutch to what MkDocs says about ``site_dir`` itself, before it lets any plugin look."""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        if text.startswith("Config value 'site_dir'") and "within" in text:
            record.msg = (
                f"{text}\nDe site en de plannen mogen niet in elkaar liggen. Kies in mkdocs.yml een andere 'site_dir'."
            )
            record.args = ()
        return True


base.log.addFilter(_InDutch())
