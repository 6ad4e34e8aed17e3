"""The plugin for MkDocs and ProperDocs: hands a finished site over, page by page, whatever is in it.

This is the order in which MkDocs calls; what happens at each call stands in the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority

from uitvoeringskompas.adapters.drawings import Drawings
from uitvoeringskompas.adapters.mkdocs.dutch import SiteDirInDutch
from uitvoeringskompas.adapters.mkdocs.following import Changes, follow_lastingly
from uitvoeringskompas.adapters.mkdocs.frame import Frame, dress_frame, find_frame, set_up_theme, show_at
from uitvoeringskompas.adapters.mkdocs.handover import date_own_pages, hand_over, take_out
from uitvoeringskompas.adapters.mkdocs.languages import has_languages, is_first_language, without
from uitvoeringskompas.adapters.mkdocs.making import make_site, place
from uitvoeringskompas.adapters.mkdocs.mends import Mends, bring_mends
from uitvoeringskompas.adapters.mkdocs.mount import Mount, find_mount
from uitvoeringskompas.adapters.mkdocs.navigation import enter_menu, leave_menu, settle_in
from uitvoeringskompas.adapters.mkdocs.on_request import OnRequest, begin_waiting
from uitvoeringskompas.adapters.mkdocs.options import Options
from uitvoeringskompas.adapters.mkdocs.outcome import MET_GATEN, put_in_place, tell_of_disk
from uitvoeringskompas.adapters.mkdocs.own_links import OwnLinks
from uitvoeringskompas.adapters.mkdocs.proposal import ask_not_to_index
from uitvoeringskompas.adapters.mkdocs.security_txt import put_security_txt
from uitvoeringskompas.adapters.mkdocs.serving import Attendant, will_be_attended
from uitvoeringskompas.adapters.mkdocs.shapes import SitePage, WritesDrawings
from uitvoeringskompas.adapters.mkdocs.sharing import name_feeds, say_of_itself
from uitvoeringskompas.adapters.mkdocs.stand_ins import come_back, stand_aside
from uitvoeringskompas.adapters.mkdocs.two_materials import tell_of_two_materials
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace, find_workspace, start_beside, watch
from uitvoeringskompas.adapters.preview import Preview
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.search.indexing import name_pages
from uitvoeringskompas.pages.site import Site

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.base import ConfigErrors, ConfigWarnings
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

_SOONER_THAN_ALL, _FIRST, _AFTER_MENU = 200, 100, 90
_LAST, _AFTER_LANGUAGES, _LATER_THAN_ALL = -100, -110, -200


class UitvoeringskompasPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Builds the site before MkDocs empties its folder, and puts it in place when it is whole."""

    frame: Frame
    workspace: Workspace
    mount: Mount
    site: Site
    sources: Container[str] = ()
    aside: Mapping[str, SitePage]

    def __init__(self) -> None:
        self.dutch = SiteDirInDutch()
        self.mends: Mends | None = None
        self.own_links = OwnLinks()
        self.drawings: WritesDrawings = Drawings()
        self.preview: Preview | None = None
        self.on_request: OnRequest | None = None
        self.changes = Changes()
        self.beside: Beside | None = None
        self.depth = 0
        self.empty: TemporaryDirectory[str] | None = None
        self.has_gaten = self.ends_with_gaten = self.is_sent_on = False

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Read our options; MkDocs judges ``site_dir`` right after."""
        self.dutch.start(config_file_path)
        return super().load_config(options, config_file_path)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether this is a preview; that this method exists also keeps the plugin alive between builds."""
        self.preview = Preview(is_attended=will_be_attended()) if command == "serve" else None
        self.is_sent_on = command == "gh-deploy"
        tell_of_two_materials()

    @event_priority(_FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find the plans, set up the theme, and build beside the old site instead of over it."""
        self.dutch.stop()
        self.depth += 1
        if self.depth > 1:
            return config  # static-i18n builds another language inside the build of the first
        self.frame = find_frame(config)
        self.workspace = find_workspace(config, self.config)
        if self.frame is Frame.HOST:
            config.site_name = self.config.titel or config.site_name
        if self.workspace.plans.samefile(config.docs_dir):
            config.docs_dir = self._empty_folder()
        set_up_theme(config, self.frame, voorbeeld=self.config.voorbeeld)
        watch(config, self.workspace)
        if self.preview is None:
            self.beside = start_beside(self.workspace, Path(config.site_dir))
            config.site_dir = str(self.beside.folder)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Make the site; a build stops here when the plans hold an error, a preview shows it."""
        if self.depth > 1:
            return
        self.own_links.start()
        self.drawings = Drawings()
        self.site = self._make_site(config)

    def _make_site(self, config: MkDocsConfig) -> Site:
        site, self.has_gaten = make_site(self.config, self.workspace, config, frame=self.frame, preview=self.preview)
        return site

    @event_priority(_FIRST)
    def put_in_early(self, files: Files, *, config: MkDocsConfig) -> None:
        """Put the site where the plans were, so that other plugins find it there."""
        take_out(files, self.workspace)
        if not has_languages(config):
            self._hand_over(files, config)

    @event_priority(_AFTER_LANGUAGES)
    def put_in_late(self, files: Files, *, config: MkDocsConfig) -> None:
        """Put it in the first language, behind the plugin that drops each page that a user did not write."""
        if is_first_language(config):
            self._hand_over(files, config)
        elif has_languages(config):
            config.nav = without(config.nav, self.sources)

    on_files = CombinedEvent(put_in_early, put_in_late)

    def _hand_over(self, files: Files, config: MkDocsConfig) -> None:
        self.mount = mount = find_mount(files, config, self.config.plek)
        self.site = hand_over(place(self.site, mount.prefix, self.preview), files, config, self.workspace, mount)
        self.sources = {mount.source_name(page.address) for page in self.site.pages}
        show_at(config, self.frame, mount.prefix, files)
        config.theme["zoeken"] = self.site.search_page if self.site.has_search else ""
        put_security_txt(files, config, self.config.beveiliging, self.site.peildatum)
        dress_frame(config, self.frame, self.site.aankleding)

    @event_priority(_SOONER_THAN_ALL)
    def make_way(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Let another plugin make the menu."""
        self.aside = stand_aside(files, config)

    @event_priority(_AFTER_MENU)
    def take_places(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Take the places that it gave our pages."""
        come_back(self.aside, nav, files)

    @event_priority(_LATER_THAN_ALL)
    def find_places(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Find our pages their place in the menu, whoever made it; in a preview they wait there to be asked for."""
        settle_in(nav, files, config)
        self.on_request = begin_waiting(files, nav, config, self.preview)
        if self.on_request is not None:
            self.drawings = self.on_request.drawings

    on_nav = CombinedEvent(make_way, take_places, find_places)

    @event_priority(_SOONER_THAN_ALL)
    def _follow(self, server: LiveReloadServer, /, *, config: MkDocsConfig, **_: object) -> LiveReloadServer:
        """Let the preview follow what may go away for a while."""
        self.changes = follow_lastingly(server, config)
        return server

    @event_priority(_LATER_THAN_ALL)
    def _attend(self, server: LiveReloadServer, /, *, config: MkDocsConfig, **_: object) -> LiveReloadServer:
        """Let no build end it, or leave browsers waiting."""
        Attendant(server, config.config_file_path, self, self.changes)
        if self.preview is not None:
            self.preview.is_attended = True
        return server

    on_serve = CombinedEvent(_follow, _attend)

    def make(self, address: str) -> bool:
        """Make what a browser of a preview asks for, when it is ours."""
        return self.on_request is not None and self.on_request.make(address)

    def refresh(self, changed: Collection[Path]) -> bool:
        """Let a preview show the plans as they are now, unless more than plans changed; tell whether that will do."""
        shown = self.on_request
        # A file is noted before a build is asked for: where none is noted, an earlier build saw what changed.
        if shown is None or not all(map(self.workspace.is_plan, changed)):
            return False
        site = place(self._make_site(shown.config), self.mount.prefix, self.preview)
        self.site, is_shown = shown.renew(site, self.site, self.mount)
        return is_shown

    @event_priority(_FIRST)
    def _dress_up(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Bring what mends the frame of Material, unless the user wants it as it is; give pages the day of the site."""
        if self.config.peildatum:
            date_own_pages(files, self.config.peildatum)
        is_wanted = self.frame is Frame.GUEST and self.config.toegankelijk
        self.mends = bring_mends(env, config) if is_wanted else None

    @event_priority(_LATER_THAN_ALL)
    def _keep_env(self, env: Environment, **_: object) -> None:
        """Keep what pages are made with, for those that wait to be asked for."""
        if self.on_request is not None:
            self.on_request.env = env

    on_env = CombinedEvent(_dress_up, _keep_env)

    @event_priority(_FIRST)
    def on_page_context(
        self,
        context: TemplateContext,  # noqa: ARG002
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> None:
        """Make a page of ours, now that it is needed, and keep where a page of the user's leads."""
        if isinstance(page, SitePage):
            page.finish()
            if self.frame is Frame.GUEST:
                page.put_on(self.site.aankleding)
            enter_menu(page, nav, config)
        if self.beside is not None:
            self.own_links.read(page)

    @event_priority(_FIRST)
    def _mend_page(self, output: str, **_: object) -> str:
        """Mend the frame around a page, before another plugin makes it smaller."""
        return self.mends.mend(output) if self.mends else output

    @event_priority(_LAST)
    def _let_go(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let go of a page of ours; its head says what it is, in whatever frame."""
        if not isinstance(page, SitePage):
            return output
        output = say_of_itself(output, page, self.site, config)
        page.let_go(self.drawings)
        leave_menu(page)
        output = name_feeds(output, page, is_guest=self.frame is Frame.GUEST)
        is_proposal = self.frame is Frame.GUEST and self.site.is_voorbeeld
        return ask_not_to_index(output) if is_proposal else output

    on_post_page = CombinedEvent(_mend_page, _let_go)

    @event_priority(_FIRST)
    def on_post_template(self, output_content: str, *, template_name: str, **_: object) -> str:
        """Mend the frame of the page that stands in for what is not there."""
        return self.mends.mend(output_content) if self.mends and template_name.endswith(".html") else output_content

    @event_priority(_AFTER_LANGUAGES)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Check the site, and let it take its place, when all languages are there."""
        self.depth -= 1
        if self.depth > 0:
            return
        self.drawings.finish()
        if self.beside is not None:
            self.own_links.tell(self.beside.folder, self.site, config)
            is_done = put_in_place(self.beside, self.site, config, self.frame, self.config)
            self.ends_with_gaten = is_done and self.has_gaten and not self.is_sent_on
        if self.on_request is not None:
            name_pages(self.site, Path(config.site_dir))

    @event_priority(_LATER_THAN_ALL)
    def on_build_error(self, *, error: Exception) -> None:
        """Remove what was built beside; say it in Dutch when it could not be written."""
        beside = self.beside
        self._discard()
        if beside is not None:
            tell_of_disk(error, beside.folder)

    @event_priority(_LATER_THAN_ALL)
    def on_shutdown(self) -> None:
        """Remove what was built beside, also after an interruption from the keyboard; end as a build with gaps ends."""
        self.own_links.stop()
        self._discard()
        if self.empty is not None:
            self.empty.cleanup()
        if self.ends_with_gaten:  # only now that all is done: what sends a site on comes after this, and must not stop
            raise SystemExit(MET_GATEN)

    def _empty_folder(self) -> str:
        # MkDocs need not look at thousands of files that are no pages, nor walk around in a link that bites its tail.
        self.empty = self.empty or TemporaryDirectory(prefix="uitvoeringskompas-")
        return self.empty.name

    def _discard(self) -> None:
        self.depth = 0
        if self.beside is not None:
            self.drawings.stop()
            self.beside.discard()
            self.beside = None
