"""Where our pages will come, before MkDocs has read the files that may decide it: some pages name their own address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.structure.files import get_files, set_exclusions

from uitvoeringskompas.adapters.mkdocs.mount import find_mount

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def foresee_prefix(config: MkDocsConfig, plek: str | None) -> str:
    """Return the path below which our pages will come.

    The files of the user are looked at for that, once more than MkDocs does.
    """
    files = get_files(config)
    set_exclusions(files, config)
    return find_mount(files, config, plek, tell=False).prefix
