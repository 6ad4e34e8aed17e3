"""Our pages and files in a preview: each is made when a browser asks for it, and made anew after a change.

MkDocs makes every page of a site after each edit, and an editor looks at one of them.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# How MkDocs makes one page has no public name; this version is the last of its line, and its fork kept both.
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.structure.files import File, InclusionLevel

from uitvoeringskompas.adapters.drawings import read_asset
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.mkdocs.handover import renew
from uitvoeringskompas.adapters.mkdocs.languages import has_languages
from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile, PageFile, SitePage
from uitvoeringskompas.adapters.search.indexing import INDEX, name_pages
from uitvoeringskompas.adapters.standing import settle
from uitvoeringskompas.vast import replace

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from uitvoeringskompas.adapters.mkdocs.mount import Mount
    from uitvoeringskompas.adapters.preview import Preview
    from uitvoeringskompas.pages.site import RenderedPage, Site


class LaterDrawings:
    """The drawings of pages that were made, to be written as files when somebody asks for one of them."""

    def __init__(self) -> None:
        self._makers: dict[Path, Callable[[], bytes]] = {}

    def write(self, folder: Path, rendered: RenderedPage) -> None:
        """Remember the drawings of the page in this folder."""
        for drawing in rendered.drawings:
            place = folder / drawing.address
            self._makers[place] = drawing.read
            self._makers[place.with_suffix(".png")] = partial(read_asset, replace(drawing, is_drawing=True))

    def find(self, place: Path) -> Callable[[], bytes] | None:
        """Return what makes the file at this place."""
        return self._makers.get(place)

    def finish(self) -> None:
        """Wait for nothing: they come when they are asked for."""

    def stop(self) -> None:
        """Remember none any more."""
        self._makers.clear()


class OnRequest:
    """All pages and files of ours in one build of a preview, which MkDocs passes by from now on."""

    def __init__(self, files: Files, nav: Navigation, config: MkDocsConfig) -> None:
        self.files, self.nav, self.config = files, nav, config
        self.drawings = LaterDrawings()
        self.env: Environment | None = None
        self._pages = files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        self._ours = {file.dest_uri: file for file in files if isinstance(file, (PageFile, AssetFile))}
        self._made: set[Path] = set()
        self._unnamed: Site | None = None
        for file in self._ours.values():
            file.kompas_waits = True

    def make(self, address: str) -> bool:
        """Write what stands at this address, unless it is there already; tell whether it is ours, and there."""
        if self._unnamed is not None and address == INDEX:
            name_pages(self._unnamed, Path(self.config.site_dir))
            self._unnamed = None
        place = Path(self.config.site_dir, address)
        maker = self._find_maker(address, place)
        if maker is not None and not place.is_file():
            maker()
            self._made.add(place)
        return maker is not None and place.is_file()

    def renew(self, site: Site, before: Site, mount: Mount) -> tuple[Site, bool]:
        """Put a site in the place of the one from before; return what is shown now, and whether that is this site.

        It is not when it has other pages or files, or another menu: then all of it has to be built.
        """
        renewed = renew(site, before, self.files, self.config, mount)
        if renewed is None:
            return before, False
        self._forget()
        self._unnamed = renewed
        return renewed, True

    def _forget(self) -> None:
        """Take away all that was written, to be made anew."""
        for place in self._made:
            place.unlink(missing_ok=True)
        self._made.clear()
        self.drawings.stop()

    def _find_maker(self, address: str, place: Path) -> Callable[[], object] | None:
        file = self._ours.get(address)
        if file is not None:
            return partial(self._make_page, file) if isinstance(file, PageFile) else file.write
        page = posixpath.join(posixpath.dirname(address), "index.html")
        drawing = self.drawings.find(place)
        if drawing is None and page != address and isinstance(self._ours.get(page), PageFile):
            self.make(page)
            drawing = self.drawings.find(place)
        return partial(_write, place, drawing) if drawing else None

    def _make_page(self, file: File) -> None:
        """Make one page as MkDocs makes it, with all that other plugins do to it."""
        if self.env is not None and isinstance(file.page, SitePage):
            _populate_page(file.page, self.config, self.files)
            _build_page(file.page, self.config, self._pages, self.nav, self.env)


def begin_waiting(files: Files, nav: Navigation, config: MkDocsConfig, preview: Preview | None) -> OnRequest | None:
    """Let our pages and files wait, where somebody asks for them one by one: in a preview, in one language."""
    if preview is None or not preview.is_attended or has_languages(config):
        return None
    waiting = OnRequest(files, nav, config)
    settle()
    return waiting


def _write(place: Path, read: Callable[[], bytes]) -> None:
    write_file(place, read())
