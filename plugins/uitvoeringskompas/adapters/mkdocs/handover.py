"""Our pages in the shape that MkDocs knows: a generated file whose page is finished already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from uitvoeringskompas.adapters.policy import require_inert
from uitvoeringskompas.pages.site import Heading
from uitvoeringskompas.pages.site import Page as OurPage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class SitePage(Page):
    """A page that comes finished: nothing is read, no Markdown is parsed.

    The content is made when the page is about to be written; sooner only when another plugin wants to see it
    (``on_page_content``). Material prints titles as they are, so they are handed over escaped.
    """

    def __init__(
        self, ours: OurPage, file: File, config: MkDocsConfig, *, menu_title: str | None, updated: date
    ) -> None:
        super().__init__(escape(ours.title), file, config)
        self.ours = ours
        self.menu_title = escape(menu_title or ours.title)
        self.update_date = updated.isoformat()

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Set what MkDocs expects of a page that was read, and what the frame prints as it is: escaped."""
        self.markdown = ""
        self.meta = {"description": escape(self.ours.description), "accent": escape(self.ours.accent or "")}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Set the table of contents, and the content if another plugin wants it now."""
        self.toc = TableOfContents(_table_of_contents(self.ours.headings))
        self.present_anchor_ids = {heading.anchor for heading in self.ours.headings}
        self.content = self.finished() if config.plugins.events["page_content"] else ""

    def finished(self) -> str:
        """Return the finished HTML of the page."""
        return require_inert(self.ours.render(), self.ours.address)


def _table_of_contents(headings: Iterable[Heading]) -> list[AnchorLink]:
    links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.title), heading.anchor, heading.level)
        (links[-1].children if links and heading.level > links[-1].level else links).append(link)
    return links


def page_file(config: MkDocsConfig, address: str) -> File:
    """Return the file of a page; its address ends in a slash, whatever ``use_directory_urls`` says."""
    file = generated_file(config, f"{address}index.md")
    file.use_directory_urls = True
    return file


def generated_file(
    config: MkDocsConfig, address: str, *, content: str | None = None, source: Path | None = None
) -> File:
    """Return a file that is made, not found: with its content, or copied from elsewhere. It stays out of the menu."""
    outside_menu = InclusionLevel.NOT_IN_NAV
    if source is not None:
        return File.generated(config, address, abs_src_path=str(source), inclusion=outside_menu)
    return File.generated(config, address, content=content or "", inclusion=outside_menu)


def add_file(files: Files, file: File, docs: Path) -> None:
    """Add a file of ours; it may replace one of the theme, never one that an editor wrote."""
    existing = files.get_file_from_path(file.src_uri)
    if existing is not None:
        if existing.src_dir is not None and Path(existing.src_dir) == docs:
            raise Abort(
                f"'{existing.src_uri}' heeft het adres van een pagina of bestand van de plannen. Kies een andere naam."
            )
        files.remove(existing)
    files.append(file)


def remove_theme_files(files: Files, config: MkDocsConfig, ours: Path) -> None:
    """Take out the scripts and styles of Material: our frame uses none of them, and they are ten times the frame."""
    kept = {str(ours), config.theme.custom_dir, config.docs_dir}
    for file in list(files):
        if file.src_dir is not None and file.src_dir not in kept:
            files.remove(file)


def remove_below(files: Files, folder: Path) -> None:
    """Take out every file that lies in this folder, also when one gets there through a link."""
    kept_out = os.path.realpath(folder)
    real = cache(os.path.realpath)
    for file in list(files):
        if file.abs_src_path is not None:
            place = real(os.path.dirname(file.abs_src_path))  # noqa: PTH120 -- a Path for each of 20,000 files is slow
            if place == kept_out or place.startswith(kept_out + os.sep):
                files.remove(file)
