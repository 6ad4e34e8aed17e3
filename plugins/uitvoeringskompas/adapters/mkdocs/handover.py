"""Which files MkDocs gets: those of the site instead of the plans."""

from __future__ import annotations

import os
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile, SitePage
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.pages.site import Site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def hand_over(site: Site, files: Files, config: MkDocsConfig, workspace: Workspace) -> None:
    """Take the plans and own templates out (never published raw), and put pages, files and menu of the site in."""
    _remove_below(files, workspace.plans)
    if workspace.own_templates:
        _remove_below(files, workspace.own_templates)
    menu = {item.address: item.title for item in site.navigation}
    for page in site.pages:
        shown = SitePage(page, config, menu_title=menu.get(page.address), updated=site.peildatum)
        _add(files, shown.file, config)
    for asset in site.assets:
        _add(files, AssetFile(asset, config), config)
    if config.nav is None:
        config.nav = [{escape(item.title): f"{item.address}index.md"} for item in site.navigation]


def _add(files: Files, file: File, config: MkDocsConfig) -> None:
    """Add a file of ours; it may replace one of the theme, never one that an editor wrote."""
    existing = files.get_file_from_path(file.src_uri)
    if existing is not None:
        if existing.src_dir is not None and Path(existing.src_dir) == Path(config.docs_dir):
            raise Abort(
                f"'{existing.src_uri}' heeft het adres van een pagina of bestand van de plannen. Kies een andere naam."
            )
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
