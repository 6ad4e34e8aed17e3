"""The prints of what an answer comes from: where the print is the same, the answer is.

A print holds what is read, in the way in which it is read: of what the walk through the plans leaves alone nothing, of
a file that is no plan its name, of a plan every byte. What cannot be read counts as what is told of it.
"""

from __future__ import annotations

import os
import sys
from hashlib import blake2b, sha256
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.folder import is_ignored, leaves
from uitvoeringskompas.reading.kinds import HUISSTIJL, is_plan
from uitvoeringskompas.reading.source import MAX_BYTES, unreadable
from uitvoeringskompas.resources import list_homes

TOP = ""
"""What stands at the top of the plans and belongs to no publisher."""

_COMPILED = "__pycache__"
_LIBRARY = (".dist-info", ".egg-info")


def print_plans(plans: Path) -> dict[str, str]:
    """Return the print of each folder at the top of the plans by its name, and of all else there by ``TOP``.

    Every plan is read once. That there is a folder is in no print but its own.
    """
    top, folders = print_top(plans)
    return {TOP: top, **{name: print_folder(plans, name) for name in folders}}


def print_top(plans: Path) -> tuple[str, tuple[str, ...]]:
    """Return the print of what stands at the top of the plans and belongs to no publisher, and the folders there."""
    digest, folders = blake2b(digest_size=32), list[str]()
    for entry in _list(str(plans), "", digest):
        if entry.name != HUISSTIJL and entry.is_dir(follow_symlinks=False):
            folders.append(entry.name)
        else:
            _print(entry, entry.name, plans, digest)
    return digest.hexdigest(), tuple(folders)


def print_folder(plans: Path, name: str) -> str:
    """Return the print of one folder at the top of the plans: the names and bytes of all that is read below it."""
    digest = blake2b(digest_size=32)
    for entry in _list(str(plans / name), name, digest):
        _print(entry, f"{name}/{entry.name}", plans, digest)
    return digest.hexdigest()


def print_ourselves(own_templates: Path | None = None) -> str:
    """Return the print of all that makes an answer out of plans: this program with its knowledge, and its libraries.

    With the templates that a site has of its own (``own_templates``). A library is known by its version, as it is
    installed; of ours every byte counts.
    """
    digest = blake2b(digest_size=32)
    for word in (sys.version, *_list_libraries()):
        _tell(digest, "with", word)
    for home in (*list_homes(), *([own_templates] if own_templates else ())):
        _tell(digest, "home", "")
        _tell_all(digest, str(home))
    return digest.hexdigest()


def combine(*prints: str) -> str:
    """Return the print of several, in this order: of parts, or of words that are asked with them."""
    digest = blake2b(digest_size=32)
    for each in prints:
        _tell(digest, "part", each)
    return digest.hexdigest()


def print_bytes(content: bytes) -> str:
    """Return the print of what is in one file, of the plans or of a site: SHA-256, hexadecimal."""
    return sha256(content).hexdigest()


def _list(folder: str, path: str, digest: blake2b) -> list[os.DirEntry[str]]:
    """Return what stands in a folder, in the order of its names; of one that is closed to us that is told."""
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not is_ignored(entry.name)), key=lambda entry: entry.name)
    except OSError as error:
        _tell(digest, "closed", path, unreadable("", error).message.encode())
        return []
    _tell(digest, "folder", path)
    return found


def _print(entry: os.DirEntry[str], path: str, plans: Path, digest: blake2b) -> None:
    """Add an entry, and all that stands below it; a link is never followed, only where it ends is looked at."""
    todo = [(entry, path)]
    while todo:
        entry, path = todo.pop()
        if entry.is_symlink():
            _tell(digest, "link", path, str(leaves(Path(entry.path), plans)).encode())
        elif entry.is_dir(follow_symlinks=False):
            todo += [(below, f"{path}/{below.name}") for below in _list(entry.path, path, digest)]
        elif not entry.is_file(follow_symlinks=False):
            _tell(digest, "odd", path)
        elif not is_plan(tuple(path.split("/"))):
            _tell(digest, "name", path)
        else:
            kind, content = _read(entry.path)
            _tell(digest, kind, path, content)


def _read(path: str, most: int = MAX_BYTES) -> tuple[str, bytes]:
    """Return whether a file could be read, and what stands in it or is told of it."""
    content = read_bytes(path, "", most=most)
    return ("told", content.message.encode()) if isinstance(content, Problem) else ("read", content)


def _tell_all(digest: blake2b, home: str) -> None:
    """Add every file below a folder of ours, in the order of their names."""
    for folder, folders, files in os.walk(home):
        folders[:] = sorted(name for name in folders if name != _COMPILED)
        below = folder.removeprefix(home)
        for name in sorted(files):
            kind, content = _read(f"{folder}/{name}", sys.maxsize)
            _tell(digest, kind, f"{below}/{name}", content)


def _list_libraries() -> list[str]:
    """Return the libraries that stand beside us, each as the folder that an installer makes for its version."""
    places = [place for place in sys.path if os.path.isdir(place)]  # noqa: PTH112 -- places, many of which are no folder
    return sorted(name for place in places for name in os.listdir(place) if name.endswith(_LIBRARY))  # noqa: PTH208


def _tell(digest: blake2b, kind: str, name: str, content: bytes = b"") -> None:
    """Add something so that nothing else gives the same bytes: what it is, how it is called, how long it is."""
    head = f"{kind} {len(name)} {name} {len(content)} "
    digest.update(head.encode(errors="surrogateescape"))
    digest.update(content)
