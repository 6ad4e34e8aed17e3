"""The files of a site: writing one, and which there are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def write_file(place: Path, content: bytes) -> None:
    """Write a file of the site, in a folder that may not be there yet."""
    try:
        place.write_bytes(content)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def list_files(folder: Path) -> Iterator[str]:
    """Yield every file below a folder by its name in it; hidden folders (a checked out .git) are no part of a site."""
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = Path(place).relative_to(folder)
        yield from ((below / name).as_posix() for name in files)
