"""Where in a site of somebody else our pages come: below which path, and in the place of which page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from logging import DEBUG, INFO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.utils.meta import get_data

from uitvoeringskompas.adapters.mkdocs.settings import OURS, place_of
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("uitvoeringskompas")

KEY, HERE = "uitvoeringskompas", "hier"
"""What a page of the user says between its lines of dashes, to tell that our pages come in its place."""
BESIDE_OWN_PAGES = "gezondheidsbeleid/"
"""Where our pages come when the first page of the site is the user's and nothing else was said."""

_BESIDE = (
    "De eerste pagina van de site is van jou, dus de plannen komen in '%s'. Kies zelf een plek met 'plek' in "
    "mkdocs.yml, of met '%s: %s' boven aan een pagina."
)


class Mount(Vast):
    """The path that every address of ours begins with, empty at the root; and the page that ours come in the place of.

    ``meta`` is what that page said at its head; ``plek`` what the option of the plugin said.
    """

    prefix: str = ""
    plek: str | None = None
    marker: File | None = None
    meta: dict[str, Any]

    def source_name(self, address: str) -> str:
        """Return how the source of a page of ours is called, as links in Markdown and ``nav`` name it."""
        if address == self.prefix:
            return self.marker.src_uri if self.marker else f"{address}index.md"
        name = address.rstrip("/")
        # A page that is called "index" would stand at the address of its folder.
        return f"{name}/index.md" if posixpath.basename(name) == "index" else f"{name}.md"


def find_mount(files: Iterable[File], config: MkDocsConfig, plek: str | None, *, tell: bool = True) -> Mount:
    """Return where our pages come: as a page of the user says, or the option, or else where nobody is in the way.

    That nobody chose is told, unless ``tell`` says that somebody else does.
    """
    own = [file for file in files if is_of_user(file, config)]
    markers = list(_markers(own))
    if len(markers) > 1:
        names = " en ".join(f"'{shown(file)}'" for file, _ in markers[:2])
        raise Abort(f"{names} zeggen allebei '{KEY}: {HERE}'. Haal die regel uit één van de twee weg.")
    if markers:
        mount = _mount_at(*markers[0])
        if plek not in {None, mount.prefix}:
            raise Abort(
                f"{_place(config)}: volgens 'plek' komen de plannen in '{plek or '/'}', en volgens "
                f"'{shown(markers[0][0])}' in '{mount.prefix or '/'}'. Haal één van de twee weg."
            )
        return mount
    if plek is not None:
        return Mount(prefix=plek, plek=plek, meta={})
    if any(file.dest_uri == "index.html" for file in own):
        log.log(INFO if tell else DEBUG, _BESIDE, BESIDE_OWN_PAGES, KEY, HERE)
        return Mount(prefix=BESIDE_OWN_PAGES, meta={})
    return Mount(meta={})


def is_of_user(file: File, config: MkDocsConfig) -> bool:
    """Tell whether the user wrote this file, and it becomes part of the site."""
    return file.src_dir == config.docs_dir and not is_left_out(file)


def is_left_out(file: File) -> bool:
    """Tell whether ``exclude_docs`` or ``draft_docs`` keeps it out of what is published."""
    return file.inclusion in {InclusionLevel.EXCLUDED, InclusionLevel.DRAFT}


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


def _mount_at(marker: File, meta: dict[str, Any]) -> Mount:
    place = posixpath.dirname(marker.src_uri) if marker.name == "index" else posixpath.splitext(marker.src_uri)[0]
    return Mount(prefix=f"{place}/" if place else "", marker=marker, meta=meta)


def refuse(existing: File, wanted: str, config: MkDocsConfig, mount: Mount) -> Abort:
    """Return what to tell when a page or file of ours would come where one of the user is."""
    if mount.plek is None:
        return Abort(
            f"{shown(existing)}: hier komt een pagina of bestand van de plannen ('{wanted}'). "
            "Geef dit bestand een andere naam, of kies met 'plek' in mkdocs.yml waar de plannen komen."
        )
    return Abort(
        f"{_place(config)}: op de plek '{mount.plek or '/'}' komt een pagina of bestand van de plannen ('{wanted}') "
        f"waar '{shown(existing)}' al staat. Kies een andere plek, of geef dat bestand een andere naam."
    )


def _place(config: MkDocsConfig) -> str:
    return place_of(config.config_file_path, *OURS, "plek")
