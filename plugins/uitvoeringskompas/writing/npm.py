"""What a site with a form takes from npm: the packages that we were tested with, and nothing for our tests alone."""

from __future__ import annotations

import json
from typing import Any

_PLACE = "node_modules/"
_NAME = "uitvoeringskompas-formulier"
_ASKED = ("dependencies", "optionalDependencies", "peerDependencies")
_SETTINGS = "omit-lockfile-registry-resolved=true\nignore-scripts=true\n"
"""No address of a registry in the list, and nothing of a package runs when it is installed."""


def npm_files(package: str, lock: str) -> dict[str, str]:
    """Return the files by which npm installs what a form is made with, each package by its version and hash."""
    asked = json.loads(package)["dependencies"]
    known = json.loads(lock)
    root = {"name": _NAME, "private": True, "dependencies": asked}
    packages = {place: known["packages"][place] for place in sorted(_needed(asked, known["packages"]))}
    shorter = {
        "name": _NAME,
        "lockfileVersion": known["lockfileVersion"],
        "requires": True,
        "packages": {"": {"name": _NAME, "dependencies": asked}, **packages},
    }
    return {"package.json": _as_json(root), "package-lock.json": _as_json(shorter), ".npmrc": _SETTINGS}


def _needed(asked: dict[str, str], packages: dict[str, Any]) -> set[str]:
    """Return the places of all that these packages bring along."""
    found: set[str] = set()
    todo = [("", name) for name in asked]
    while todo:
        place = _place_of(*todo.pop(), packages)
        if place and place not in found:
            found.add(place)
            todo += [(place, name) for key in _ASKED for name in packages[place].get(key, {})]
    return found


def _place_of(asker: str, name: str, packages: dict[str, Any]) -> str | None:
    """Return where npm puts a package for who asks for it: below that, or nearer to the top; None when nowhere."""
    while True:
        place = f"{asker}/{_PLACE}{name}".lstrip("/")
        if place in packages:
            return place
        if not asker:
            return None
        asker = asker.rpartition(f"/{_PLACE}")[0]


def _as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
