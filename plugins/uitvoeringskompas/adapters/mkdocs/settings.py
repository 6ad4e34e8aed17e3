"""Where a setting of the user stands, as an editor or a terminal makes it clickable: ``mkdocs.yml:12``."""

from __future__ import annotations

import os
from pathlib import Path

from uitvoeringskompas.build import find_setting

OURS = ("plugins", "uitvoeringskompas")
"""The path of our own options in the settings of a site."""


def place_of(config_file: str | None, *path: str) -> str:
    """Return the file and the line of a setting; the usual name of the file when the settings came in another way."""
    if not config_file:
        return "mkdocs.yml"
    place = find_setting(Path(config_file), *path, shown_as=os.path.relpath(config_file))
    return f"{place.file}:{place.line}"
