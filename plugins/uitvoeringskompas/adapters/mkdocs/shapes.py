"""Our pages and files in the shapes that MkDocs knows."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from uitvoeringskompas.adapters.drawings import read_asset
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.mkdocs.mount import Mount
from uitvoeringskompas.adapters.mkdocs.neighbours import KEEP_OFF, forget_day_of_build
from uitvoeringskompas.adapters.mkdocs.wearing import wrap_in_style
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.adapters.policy.inert import require_inert
from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.pages.environment import BrokenTemplate
from uitvoeringskompas.pages.site import CONTENT, Asset, Heading, RenderedPage, safe
from uitvoeringskompas.pages.site import Page as OurPage
from uitvoeringskompas.vast import replace

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem

_PLUGIN = "uitvoeringskompas"
_OUTSIDE_MENU = InclusionLevel.NOT_IN_NAV
# A link of ours to a page: relative, and its path ends in a slash.
_TO_PAGE = re.compile(r'(\bhref=")([^":#?]*/)(#[^"]*)?"')


class SitePage(Page):
    """A page that comes finished: nothing is read, no Markdown is parsed.

    The content is made when the page is about to be written; sooner only when another plugin wants to see it
    (``on_page_content``). Material prints titles as they are, so they are handed over escaped. What we add to what
    MkDocs knows of a page has a name that no other plugin gives.
    """

    def __init__(self, ours: OurPage, file: File, config: MkDocsConfig, *, title: str, meta: dict[str, Any]) -> None:
        super().__init__(title, file, config)
        self.kompas_page = ours
        self.kompas_meta = meta
        self.kompas_beside: list[StructureItem] | None = None
        self.kompas_rendered: RenderedPage | None = None
        if not ours.is_findable:
            self.abs_url = self.canonical_url = None  # so a sitemap does not name it

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Set what MkDocs expects of a page that was read, and what the frame prints as it is: escaped."""
        self.markdown = ""
        self.meta = {**self.kompas_meta, **KEEP_OFF}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Make the content and its table of contents now, if another plugin wants to see them early."""
        if self.file.generated_by:
            forget_day_of_build(self.meta)
        self.content = ""
        if config.plugins.events["page_content"]:
            self.finish()

    def finish(self) -> None:
        """Make the content and its table of contents, unless they are there."""
        if not self.content:
            rendered = _render(self.kompas_page)
            html = require_inert(rendered.html, self.kompas_page.address)
            self.content = html if self.file.use_directory_urls else _name_files(html)
            self.kompas_rendered = rendered
            self.toc = _table_of_contents(self.kompas_page.title, rendered.headings)

    def renew(self, ours: OurPage, *, title: str, meta: dict[str, Any], before: str) -> None:
        """Become the page as it is after an edit; who gave it another title than ``before`` is left right."""
        self.kompas_page, self.kompas_meta = ours, meta
        if self.title == before:
            self.title = title
        self.forget()

    def forget(self) -> None:
        """Let go of what was made, to be made anew."""
        self.content, self.kompas_rendered = "", None

    def put_on(self, of_site: Aankleding | None) -> None:
        """Bring the style of the publisher along with the content, into a frame that is not ours.

        There it comes and goes with the page, also where a script exchanges the content and leaves the head. A logo
        that stands in the frame already is for paper alone.
        """
        worn = self.kompas_page.aankleding
        if worn:
            self.content = wrap_in_style(self.content or "", worn, self.file.url or "", is_of_site=worn == of_site)

    def let_go(self, drawings: WritesDrawings) -> None:
        """Write the drawings of the page, and let go of the content, so that a large site fits in memory."""
        if self.kompas_rendered:
            drawings.write(Path(self.file.abs_dest_path).parent, self.kompas_rendered)
        self.forget()


def dress(worn: Aankleding | None) -> dict[str, Any]:
    """Return what a page, or the site, wears as our frame reads it: texts that are escaped."""
    return {"kompas_kleding": {key: str(safe(text)) for key, text in worn.as_words().items()}} if worn else {}


class WritesDrawings(Protocol):
    """What writes the drawings of a page, now or later."""

    def write(self, folder: Path, rendered: RenderedPage) -> None:
        """Write the files of the drawings on a page into its folder."""

    def finish(self) -> None:
        """Wait until all that is to be written is written."""

    def stop(self) -> None:
        """Write no more."""


class PageFile(File):
    """The file of a page of ours; in a preview it waits until somebody asks for it, and MkDocs passes it by."""

    kompas_waits = False

    def is_documentation_page(self) -> bool:
        """Tell whether MkDocs makes the page."""
        return not self.kompas_waits

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002 -- MkDocs calls it so
        """Write nothing: this is a page, whoever makes it."""


def page_file(page: OurPage, config: MkDocsConfig, workspace: Workspace, mount: Mount) -> PageFile:
    """Return the file of a page: called as links in Markdown name it, and with the YAML (if any) that it comes from.

    Its address is the same whatever ``use_directory_urls`` says.
    """
    file = PageFile(mount.source_name(page.address), None, config.site_dir, config.use_directory_urls)
    file.content_string = ""
    file.dest_uri = f"{page.address}index.html"
    file.generated_by = _PLUGIN
    source = workspace.plans / page.source if page.source else None
    if page.address == mount.prefix and mount.marker and mount.marker.abs_src_path:
        source = Path(mount.marker.abs_src_path)
    if source:
        # Plugins that ask git about a page skip those that a plugin made; this one has a history.
        file.generated_by = None
        file.abs_src_path = str(source)
        file.edit_uri = Path(os.path.relpath(source, workspace.docs)).as_posix()
    else:
        file.abs_src_path = config.config_file_path  # what asked for this page; plugins that read sources want a file
    return file


class AssetFile(File):
    """A file beside the pages: what is in it is made, or copied, when MkDocs writes it or another plugin looks."""

    kompas_waits = False
    """In a preview it waits until somebody asks for it."""

    def __init__(self, asset: Asset, config: MkDocsConfig) -> None:
        super().__init__(asset.address, None, config.site_dir, use_directory_urls=True, inclusion=_OUTSIDE_MENU)
        self._names_files = not config.use_directory_urls and asset.address.endswith(".html")
        self.renew(asset)
        self.generated_by = _PLUGIN

    def renew(self, asset: Asset) -> None:
        """Become the file as it is after an edit."""
        self.asset = replace(asset, content=lambda: _name_files(asset.read().decode())) if self._names_files else asset

    @property
    def content_bytes(self) -> bytes:
        """What is in the file, made or read now."""
        return read_asset(self.asset)

    @content_bytes.setter
    def content_bytes(self, value: bytes) -> None:
        """Put something else in it, as another plugin wants."""
        self.asset = replace(self.asset, content=value, is_drawing=False)

    @property
    def content_string(self) -> str:
        """The same as text."""
        return self.content_bytes.decode()

    @content_string.setter
    def content_string(self, value: str) -> None:
        """Put another text in it."""
        self.content_bytes = value.encode()

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 -- MkDocs calls it so
        """Write the file into the site, unless it waits."""
        if not self.kompas_waits:
            self.write()

    def write(self) -> None:
        """Write the file into the site."""
        write_file(Path(self.abs_dest_path), read_asset(self.asset))

    def is_documentation_page(self) -> bool:
        """Tell that this is no page to MkDocs, not even when it is Markdown."""
        return False


def _name_files(html: str) -> str:
    """Return a page of which each link to another one names its file, for a site in which no address is a folder."""
    return _TO_PAGE.sub(r'\1\2index.html\3"', html)


def _render(page: OurPage) -> RenderedPage:
    """Return the finished page; a template that is broken ends the build with a sentence."""
    try:
        return page.render()
    except BrokenTemplate as error:
        raise Abort(f"{error} Verbeter het, of haal het weg uit de map van je thema.") from None


def _table_of_contents(title: str, headings: Iterable[Heading]) -> TableOfContents:
    """Return the page itself with its headings below it: Material shows those, and the first leads past the menus."""
    whole = AnchorLink(escape(title), CONTENT, 1)
    for heading in headings:
        above = whole.children[-1] if whole.children and heading.level > whole.children[-1].level else whole
        above.children.append(AnchorLink(escape(heading.title), heading.anchor, heading.level))
    return TableOfContents([whole])
