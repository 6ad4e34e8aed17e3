"""What stands in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def contents_of(folder: Path) -> dict[str, str]:
    """Read all files of a folder, hidden ones included."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write these files in a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
