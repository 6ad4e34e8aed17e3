"""Where another plugin makes the menu anew: MkDocs gives a page the name it has there when it makes the page.

So our pages stand aside meanwhile, and then come in the places of those that MkDocs made, under their names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mkdocs.structure.nav import Navigation, Section

from uitvoeringskompas.adapters.mkdocs.shapes import SitePage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_MAKES_THE_MENU = "awesome-nav"


def stand_aside(files: Files, config: MkDocsConfig) -> Mapping[str, SitePage]:
    """Take our pages from their files, when a plugin is about to make the menu; return them by these files' names."""
    if _MAKES_THE_MENU not in config.plugins:
        return {}
    ours = {file.src_uri: file.page for file in files if isinstance(file.page, SitePage)}
    for name in ours:
        files.src_uris[name].page = None
    return ours


def come_back(ours: Mapping[str, SitePage], nav: Navigation, files: Files) -> None:
    """Put them in the places of the pages that were made for their files."""
    instead: dict[int, SitePage] = {}
    for name, page in ours.items():
        file = files.src_uris[name]
        made, file.page = file.page, page
        if made is not None:
            _take_place(page, made)
            instead[id(made)] = page
    _replace(nav.items, instead)
    nav.pages[:] = [instead.get(id(page), page) for page in nav.pages]
    nav.homepage = instead.get(id(nav.homepage), nav.homepage)


def _take_place(ours: SitePage, made: Page) -> None:
    ours.title = vars(made).get("title") or ours.title
    ours.parent = made.parent
    ours.previous_page, ours.next_page = made.previous_page, made.next_page
    if made.previous_page:
        made.previous_page.next_page = ours
    if made.next_page:
        made.next_page.previous_page = ours


def _replace(items: list[StructureItem], instead: Mapping[int, SitePage]) -> None:
    items[:] = [instead.get(id(item), item) for item in items]
    for item in items:
        if isinstance(item, Section):
            _replace(item.children, instead)
