"""Our pages in the menus of a site: called as the user calls them, and each below the page that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import file_sort_key
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from uitvoeringskompas.adapters.mkdocs.shapes import SitePage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import Files

log = get_plugin_logger("uitvoeringskompas")


def settle_in(nav: Navigation, files: Files, config: MkDocsConfig) -> None:
    """Give our pages their names and their order in the menu, and every other page of ours its place below it."""
    ours = {page.kompas_page.address: page for file in files if isinstance(page := file.page, SitePage)}
    shown = {id(page) for page in nav.pages}
    in_menu = {address: page for address, page in ours.items() if id(page) in shown}
    if config.nav is None:
        _put_in_order(nav, list(ours.values()))
    else:
        _name_as_user_does(config.nav, files)
        _tell_when_nothing_leads_to(in_menu, ours)
    for address, page in ours.items():
        if address not in in_menu:
            # A page can stand above another as well as a section can: what is active and what is above follow it.
            page.parent = _parent_of(address, in_menu, nav)  # type: ignore[assignment]


def _put_in_order(nav: Navigation, ours: list[SitePage]) -> None:
    """Keep the places that MkDocs gave our pages by their names, and fill these in our own order."""
    order = {id(page): number for number, page in enumerate(ours)}
    for items in _lists_in(nav.items):
        places = {place: item for place, item in enumerate(items) if isinstance(item, SitePage)}
        names = [file_sort_key(page.file) for page in places.values()]
        if names == sorted(names):  # else another plugin chose an order
            pages = sorted(places.values(), key=lambda page: order[id(page)])
            for place, page in zip(places, pages, strict=True):
                items[place] = page
    nav.pages[:] = _pages_in(nav.items)
    around = (None, *nav.pages, None)
    for before, here, after in zip(around, nav.pages, around[2:], strict=False):
        here.previous_page, here.next_page = before, after


def _lists_in(items: list[StructureItem]) -> Iterator[list[StructureItem]]:
    yield items
    for item in items:
        if isinstance(item, Section):
            yield from _lists_in(item.children)


def _pages_in(items: Iterable[StructureItem]) -> Iterator[Page]:
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages_in(item.children)


def _name_as_user_does(given: object, files: Files) -> None:
    """Call a page of ours as ``nav`` does. MkDocs passes that by for pages that are there before the menu."""
    named: set[int] = set()
    for title, name in _entries(given):
        file = files.get_file_from_path(name.lstrip("/"))
        page = file.page if file else None
        if isinstance(page, SitePage) and id(page) not in named:
            named.add(id(page))
            page.title = title


def _entries(given: object) -> Iterator[tuple[str, str]]:
    """Yield every title in ``nav`` with what it leads to."""
    if isinstance(given, Mapping):
        for title, value in given.items():
            if isinstance(value, str):
                yield str(title), value
            else:
                yield from _entries(value)
    elif isinstance(given, list):
        for item in given:
            yield from _entries(item)


def _tell_when_nothing_leads_to(in_menu: Mapping[str, SitePage], ours: Mapping[str, SitePage]) -> None:
    if ours and not in_menu:
        first = next(iter(ours.values()))
        name = unescape(str(first.title))
        log.info("Niets in 'nav' leidt naar de plannen. Zet er bijvoorbeeld bij: - %s: %s", name, first.file.src_uri)


def _parent_of(address: str, in_menu: Mapping[str, SitePage], nav: Navigation) -> StructureItem | None:
    """Return what stands above a page that is not in the menu: the page that it belongs to, or the section of that."""
    while address:
        address = address.rstrip("/").rpartition("/")[0]
        address = f"{address}/" if address else ""
        page = in_menu.get(address)
        if page is not None:
            is_head = page is nav.homepage or (page.is_index and page.parent is not None)
            return page.parent if is_head else page
    return None


def enter_menu(page: SitePage, nav: Navigation, config: MkDocsConfig) -> None:
    """Show a page in the menu as long as it is written, where Material shows its headings nowhere else."""
    if page in nav.pages or "toc.integrate" not in (config.theme.get("features") or ()):
        return
    above: StructureItem | None = page.parent
    if isinstance(above, Section):
        page.kompas_beside = above.children
    else:
        page.kompas_beside = above.parent.children if above and above.parent else nav.items
    page.kompas_beside.insert(page.kompas_beside.index(above) + 1 if isinstance(above, Page) else 0, page)


def leave_menu(page: SitePage) -> None:
    """Take it out of the menu again: else each of a thousand pages would show them all."""
    if page.kompas_beside is not None:
        page.kompas_beside[:] = [item for item in page.kompas_beside if item is not page]
        page.kompas_beside = None
