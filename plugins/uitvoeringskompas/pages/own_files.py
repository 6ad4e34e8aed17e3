"""The style sheets, letters and pictures that every page needs."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.pages.site import OWN_FILES, Asset
from uitvoeringskompas.resources import template_folder


def list_own_files() -> Iterator[Asset]:
    """Yield every file in ``site_templates/assets``, in the order of their addresses."""
    folder = template_folder() / "assets"
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield Asset(address=f"{OWN_FILES}/{path.relative_to(folder).as_posix()}", content=path)
