"""Where the plans stand in their repository, without asking git: a site may be built where that program is not."""

from __future__ import annotations

from pathlib import Path


def place_in_repository(plans: Path) -> str | None:
    """Return the path of the plans from the top of their repository, empty when they are its top, None outside git."""
    folder = plans.resolve()
    for top in (folder, *folder.parents):
        if (top / ".git").exists():
            path = folder.relative_to(top).as_posix()
            return "" if path == "." else path
    return None
