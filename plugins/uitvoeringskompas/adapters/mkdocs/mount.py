"""Where in a site of somebody else our pages come: below which path, and in the place of which page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("uitvoeringskompas")

KEY, HERE = "uitvoeringskompas", "hier"
"""What a page of the user says between its lines of dashes, to tell that our pages come in its place."""
BESIDE_OWN_PAGES = "gezondheidsbeleid/"
"""Where our pages come when the first page of the site is the user's and nothing else was said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mount:
    """The path that every address of ours begins with, empty at the root; and the page that ours come in the place of.

    ``meta`` is what that page said at its head.
    """

    prefix: str = ""
    marker: File | None = None
    meta: dict[str, Any]

    def source_name(self, address: str) -> str:
        """Return how the source of a page of ours is called, as links in Markdown and ``nav`` name it."""
        if address == self.prefix:
            return self.marker.src_uri if self.marker else f"{address}index.md"
        name = address.rstrip("/")
        # A page that is called "index" would stand at the address of its folder.
        return f"{name}/index.md" if posixpath.basename(name) == "index" else f"{name}.md"


def find_mount(files: Iterable[File], config: MkDocsConfig, plek: str | None) -> Mount:
    """Return where our pages come: as a page of the user says, or the option, or else where nobody is in the way."""
    own = [file for file in files if is_of_user(file, config)]
    markers = list(_markers(own))
    if len(markers) > 1:
        names = " en ".join(f"'{shown(file)}'" for file, _ in markers[:2])
        raise Abort(f"{names} zeggen allebei '{KEY}: {HERE}'. Haal die regel uit één van de twee weg.")
    if markers:
        return _mount_at(*markers[0], plek)
    if plek is not None:
        return Mount(prefix=plek, meta={})
    if any(file.dest_uri == "index.html" for file in own):
        log.info(
            "De eerste pagina van de site is van jou, dus de plannen komen in '%s'. Kies zelf een plek met 'plek' in "
            "mkdocs.yml, of met '%s: %s' boven aan een pagina.",
            BESIDE_OWN_PAGES,
            KEY,
            HERE,
        )
        return Mount(prefix=BESIDE_OWN_PAGES, meta={})
    return Mount(meta={})


def is_of_user(file: File, config: MkDocsConfig) -> bool:
    """Tell whether the user wrote this file, and it becomes part of the site."""
    left_out = (InclusionLevel.EXCLUDED, InclusionLevel.DRAFT)
    return file.src_dir == config.docs_dir and file.inclusion not in left_out


def shown(file: File) -> str:
    """Return a file of the user as it is called in messages: as seen from where the command was typed."""
    return posixpath.relpath(file.abs_src_path or file.src_uri, Path.cwd().as_posix())


def _markers(files: Iterable[File]) -> Iterator[tuple[File, dict[str, Any]]]:
    for file in files:
        if not file.is_documentation_page():
            continue
        text = _text_of(file)
        if text.startswith("---") and KEY in text:
            meta = get_data(text)[1]
            if KEY in meta:
                if meta[KEY] != HERE:
                    raise Abort(f"{shown(file)}: achter '{KEY}' kan alleen '{HERE}' staan.")
                yield file, {name: value for name, value in meta.items() if name != KEY}


def _text_of(file: File) -> str:
    try:
        return file.content_string
    except (OSError, ValueError):  # MkDocs tells it, when it reads the page
        return ""


def _mount_at(marker: File, meta: dict[str, Any], plek: str | None) -> Mount:
    place = posixpath.dirname(marker.src_uri) if marker.name == "index" else posixpath.splitext(marker.src_uri)[0]
    prefix = f"{place}/" if place else ""
    if plek not in {None, prefix}:
        raise Abort(
            f"{shown(marker)}: volgens deze pagina komen de plannen in '{prefix or '/'}', en volgens 'plek' in "
            f"mkdocs.yml in '{plek or '/'}'. Haal één van de twee weg."
        )
    return Mount(prefix=prefix, marker=marker, meta=meta)
