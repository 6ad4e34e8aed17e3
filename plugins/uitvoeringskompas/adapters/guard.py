"""Which folders may be replaced: never one that is, holds or lies in something that a build must not destroy."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from uitvoeringskompas.resources import schema_folder, template_folder


def kept_folders(plans: Path, *, near: Path) -> dict[str, Path]:
    """Return what no site may replace, each with its name in a sentence; git's history is that of the folder near."""
    kept = {
        "de map met plannen": plans,
        "de map met schema's": schema_folder(),
        "de map met sjablonen": template_folder(),
    }
    git = repository_of(near)
    return kept | ({"de geschiedenis van git": git} if git else {})


def refusal(target: Path, *, kept: Mapping[str, Path], root: Path | None = None) -> str | None:
    """Return the Dutch reason why this folder may not be replaced, or nothing when it may.

    ``kept`` gives the folders that must stay, each with its name in the sentence ("de map met plannen"). Below
    ``root``, the folder of the project, a site may stand; it may not be or hold the project.
    """
    place = Path(os.path.realpath(target))  # a ring of links has no end, and is told elsewhere
    for name, folder in {**kept, **({"de map van het project": root} if root else {})}.items():
        other = Path(os.path.realpath(folder))
        if place == other:
            return f"'{target}' is {name}"
        if place in other.parents:
            return f"in '{target}' ligt {name} ('{folder}')"
        if other in place.parents and folder is not root:
            return f"'{target}' ligt in {name} ('{folder}')"
    return None


def repository_of(folder: Path) -> Path | None:
    """Return the ``.git`` of the repository that this folder is in."""
    place = folder.resolve()
    found = (candidate / ".git" for candidate in (place, *place.parents))
    return next((git for git in found if git.exists()), None)
