"""Writing a file of a site."""

from __future__ import annotations

from pathlib import Path


def write_file(place: Path, content: bytes) -> None:
    """Write a file of the site, in a folder that may not be there yet."""
    try:
        place.write_bytes(content)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
