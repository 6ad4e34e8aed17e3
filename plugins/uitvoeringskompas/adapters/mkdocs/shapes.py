"""Our pages and files in the shapes that MkDocs knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from uitvoeringskompas.adapters.folder import write_file
from uitvoeringskompas.adapters.mkdocs.neighbours import KEEP_OFF, forget_day_of_build
from uitvoeringskompas.adapters.policy.inert import require_inert
from uitvoeringskompas.pages.environment import BrokenTemplate
from uitvoeringskompas.pages.site import Asset, Heading, RenderedPage
from uitvoeringskompas.pages.site import Page as OurPage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_PLUGIN = "uitvoeringskompas"
_OUTSIDE_MENU = InclusionLevel.NOT_IN_NAV


class SitePage(Page):
    """A page that comes finished: nothing is read, no Markdown is parsed.

    The content is made when the page is about to be written; sooner only when another plugin wants to see it
    (``on_page_content``). Material prints titles as they are, so they are handed over escaped.
    """

    def __init__(self, ours: OurPage, config: MkDocsConfig, *, menu_title: str | None, updated: date) -> None:
        super().__init__(escape(ours.title), _page_file(config, ours.address), config)
        self.ours = ours
        self.menu_title = escape(menu_title or ours.title)
        self.update_date = updated.isoformat()

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Set what MkDocs expects of a page that was read, and what the frame prints as it is: escaped."""
        self.markdown = ""
        self.meta = {"description": escape(self.ours.description), "accent": escape(self.ours.accent or ""), **KEEP_OFF}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Make the content and its table of contents now, if another plugin wants to see them early."""
        forget_day_of_build(self.meta)
        self.content = ""
        if config.plugins.events["page_content"]:
            self.finish()

    def finish(self) -> None:
        """Make the content and its table of contents, unless they are there."""
        if not self.content:
            rendered = _render(self.ours)
            self.content = require_inert(rendered.html, self.ours.address)
            self.toc = TableOfContents(_table_of_contents(rendered.headings))

    def let_go(self) -> None:
        """Let go of the content, so that a large site fits in memory."""
        self.content = ""


class AssetFile(File):
    """A file beside the pages: what is in it is made, or copied, when MkDocs writes it or another plugin looks."""

    def __init__(self, asset: Asset, config: MkDocsConfig) -> None:
        super().__init__(asset.address, None, config.site_dir, use_directory_urls=True, inclusion=_OUTSIDE_MENU)
        self.asset = asset
        self.generated_by = _PLUGIN

    @property
    def content_bytes(self) -> bytes:
        """What is in the file, made or read now."""
        return self.asset.read()

    @content_bytes.setter
    def content_bytes(self, value: bytes) -> None:
        """Put something else in it, as another plugin wants."""
        self.asset = replace(self.asset, content=value)

    @property
    def content_string(self) -> str:
        """The same as text."""
        return self.content_bytes.decode()

    @content_string.setter
    def content_string(self, value: str) -> None:
        """Put another text in it."""
        self.content_bytes = value.encode()

    def copy_file(self, dirty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 -- MkDocs calls it so
        """Write the file into the site."""
        write_file(Path(self.abs_dest_path), self.asset.read())

    def is_documentation_page(self) -> bool:
        """Tell that this is no page to MkDocs, not even when it is Markdown."""
        return False


def _render(page: OurPage) -> RenderedPage:
    """Return the finished page; a template that is broken ends the build with a sentence."""
    try:
        return page.render()
    except BrokenTemplate as error:
        raise Abort(f"{error} Verbeter het, of haal het weg uit de map van je thema.") from None


def _page_file(config: MkDocsConfig, address: str) -> File:
    """Return the file of a page; its address ends in a slash, whatever ``use_directory_urls`` says."""
    file = File(f"{address}index.md", None, config.site_dir, use_directory_urls=True, inclusion=_OUTSIDE_MENU)
    file.generated_by = _PLUGIN
    file.content_string = ""
    return file


def _table_of_contents(headings: Iterable[Heading]) -> list[AnchorLink]:
    links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.title), heading.anchor, heading.level)
        (links[-1].children if links and heading.level > links[-1].level else links).append(link)
    return links
