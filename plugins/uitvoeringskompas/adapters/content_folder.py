"""The pages as files for another generator, in a folder that is replaced as a whole."""

from __future__ import annotations

import os
from pathlib import Path

from uitvoeringskompas.adapters.content_page import Generator, is_content_page, write_content_page
from uitvoeringskompas.adapters.counting import Count, count_nothing
from uitvoeringskompas.adapters.drawings import Drawings, is_drawing, read_asset
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.policy.inert import require_inert
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.pages.site import OWN_FILES, Site

_LIST = f"{OWN_FILES}/bestanden.txt"
"""Names the files that we wrote outside our own folder, of which nothing in them says so."""


def find_foreign(target: Path) -> str | None:
    """Return the first file in this folder that is not ours, and so would be lost; nothing when there is none."""
    if not target.exists():
        return None
    if not target.is_dir():
        return "."
    listed = _read_list(target / _LIST)
    for place, folders, files in os.walk(target):
        # Hidden files stay where they are when the folder is replaced.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in (Path(place) / name for name in sorted(files) if not name.startswith(".")):
            if file.relative_to(target).as_posix() not in listed and not _is_ours(file, target):
                return file.relative_to(target).as_posix()
    return None


def export_content(site: Site, beside: Beside, generator: Generator, *, count: Count = count_nothing) -> None:
    """Write the pages and put them in place in one go; ``count`` hears of each.

    Raises ``OSError`` when that cannot be: nothing has changed.
    """
    _write_content(site, beside.folder, generator, count)
    beside.swap()


def _write_content(site: Site, folder: Path, generator: Generator, count: Count) -> None:
    assets = [asset.address for asset in site.assets]
    with Drawings() as drawings:
        for page in site.pages:
            rendered = page.render()
            body = require_inert(rendered.html, page.address)
            text = write_content_page(page, body, generator, assets=assets)
            write_file(folder / page.address / generator.index, text.encode())
            drawings.write(folder / page.address, rendered)
            count(1)
        for asset in site.assets:
            write_file(folder / asset.address, read_asset(asset))
    outside = "".join(f"{address}\n" for address in assets if not address.startswith(OWN_FILES))
    if outside:
        write_file(folder / _LIST, outside.encode())


def _read_list(place: Path) -> frozenset[str]:
    return frozenset(place.read_text(encoding="utf-8").splitlines()) if place.is_file() else frozenset()


def _is_ours(file: Path, target: Path) -> bool:
    if file.is_relative_to(target / OWN_FILES):
        return True
    if file.suffix in {".svg", ".png"}:
        return is_drawing(file)
    return file.suffix == ".md" and is_content_page(file.read_text(encoding="utf-8", errors="replace"))
