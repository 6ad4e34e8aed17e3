"""Which files MkDocs gets: those of the site instead of the plans, each with the name that it has in Markdown."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions
from mkdocs.utils import get_build_date

from uitvoeringskompas.adapters.mkdocs.mount import Mount, is_left_out, is_of_user, refuse
from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile, SitePage, dress, page_file
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.build import SECURITY_TXT
from uitvoeringskompas.pages.leaving_out import leave_out
from uitvoeringskompas.pages.site import Page, Site, safe

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def take_out(files: Files, workspace: Workspace) -> None:
    """Take the plans and own templates out: they are never published as they are."""
    _remove_below(files, workspace.plans)
    if workspace.own_templates:
        _remove_below(files, workspace.own_templates)


def hand_over(site: Site, files: Files, config: MkDocsConfig, workspace: Workspace, mount: Mount) -> Site:
    """Put pages and files of the site in, which stands at its mount, and return it as far as the user wants it.

    MkDocs has only pages of our menu in its own.
    """
    if mount.marker:
        files.remove(mount.marker)
    taken = {file.dest_uri: file for file in files}
    menu = {item.address: item.title for item in site.navigation}
    pages = {page.address: page_file(page, config, workspace, mount) for page in site.pages}
    set_exclusions(pages.values(), config)
    unwanted = {address for address, file in pages.items() if is_left_out(file)}
    wanted = leave_out(site, unwanted)
    for page in _as_in_menu(_list_all(site, wanted), menu):
        file = pages[page.address]
        if page.address not in menu and file.inclusion is InclusionLevel.INCLUDED:
            file.inclusion = InclusionLevel.NOT_IN_NAV
        _add(files, file, config, mount, taken)
        title, meta = _names(page, mount, config, menu.get(page.address))
        SitePage(page, file, config, title=title, meta=meta).update_date = site.peildatum.isoformat()
    for asset in site.assets:
        _add(files, AssetFile(asset, config), config, mount, taken)
    return wanted


def renew(site: Site, before: Site, files: Files, config: MkDocsConfig, mount: Mount) -> Site | None:
    """Put a site in the place of the one from before, and return it as far as the user wants it.

    None when that takes more than other content: an address came or went, or something else that is on every page.
    """
    pages = {found.kompas_page.address: found for file in files if isinstance(found := file.page, SitePage)}
    assets = {file.asset.address: file for file in files if isinstance(file, AssetFile)}
    wanted = leave_out(site, {address for address, page in pages.items() if is_left_out(page.file)})
    if (
        len(site.pages) != len(pages)
        or not all(map(_has_footing, site.pages, map(pages.get, (page.address for page in site.pages))))
        or {asset.address for asset in site.assets} != assets.keys() - {SECURITY_TXT}
        or (wanted.navigation, wanted.aankleding) != (before.navigation, before.aankleding)
    ):
        return None
    menu = {item.address: item.title for item in site.navigation}
    for ours in _list_all(site, wanted):
        page = pages[ours.address]
        if page.kompas_page is ours:
            page.forget()
            continue
        called, _ = _names(page.kompas_page, mount, config, menu.get(ours.address))
        title, meta = _names(ours, mount, config, menu.get(ours.address))
        page.renew(ours, title=title, meta=meta, before=called)
    for asset in site.assets:
        assets[asset.address].renew(asset)
    return wanted


def _list_all(site: Site, wanted: Site) -> tuple[Page, ...]:
    """Return the pages as the user wants them, and then the others, which a preview may still show."""
    there = {page.address for page in wanted.pages}
    return (*wanted.pages, *(page for page in site.pages if page.address not in there))


def _has_footing(ours: Page, page: SitePage | None) -> bool:
    """Tell whether a page is as MkDocs knows it before anybody looks at it."""
    if page is None:
        return False
    known = page.kompas_page
    return known is ours or (known.source, known.is_findable) == (ours.source, ours.is_findable)


def date_own_pages(files: Files, day: date) -> None:
    """Let a page of the user's, of which nobody said when it changed, be of the day that the site is of.

    MkDocs takes the day of the build; then the same site is another one tomorrow.
    """
    today = get_build_date()
    for file in files.documentation_pages():
        if file.page is not None and file.page.update_date == today:
            file.page.update_date = day.isoformat()


def _as_in_menu(pages: Iterable[Page], menu: Iterable[str]) -> list[Page]:
    """Return the pages of our menu in its order, and then the others: MkDocs makes a menu in the order of its files."""
    places = {address: place for place, address in enumerate(menu)}
    return sorted(pages, key=lambda page: places.get(page.address, len(places)))


def _names(page: Page, mount: Mount, config: MkDocsConfig, menu_title: str | None) -> tuple[str, dict[str, Any]]:
    """Return how a page is called in menus, and what its head says; the first page of a site is called as the site."""
    said = mount.meta if page.address == mount.prefix else {}
    title = said.get("title") or safe(menu_title or page.title)
    whole = title if "title" in said or page.title == config.site_name else safe(page.title)
    ours: dict[str, Any] = {} if page.is_findable else {"search": {"exclude": True}}
    if page.address or page.title != config.site_name:
        ours["title"] = str(whole)
    return title, {**said, **ours, "description": str(safe(page.description)), **dress(page.aankleding)}


def _add(files: Files, file: File, config: MkDocsConfig, mount: Mount, taken: Mapping[str, File]) -> None:
    """Add a file of ours; it may replace one of the theme, never one that an editor wrote."""
    existing = taken.get(file.dest_uri) or files.get_file_from_path(file.src_uri)
    if existing is not None:
        if is_of_user(existing, config):
            raise refuse(existing, file.dest_uri, config, mount)
        files.remove(existing)
    files.append(file)


def _remove_below(files: Files, folder: Path) -> None:
    """Take out every file that lies in this folder, also when one gets there through a link."""
    kept_out = os.path.realpath(folder)
    real = cache(os.path.realpath)
    for file in list(files):
        if file.abs_src_path is not None:
            place = real(os.path.dirname(file.abs_src_path))  # noqa: PTH120 -- a Path for each of 20,000 files is slow
            if place == kept_out or place.startswith(kept_out + os.sep):
                files.remove(file)
