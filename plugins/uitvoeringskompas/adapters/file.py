"""The files of a site: writing one, giving one a place in a new site as well, and which there are.

Names are joined as texts: a large site has a hundred thousand of them, and a ``Path`` costs more than its file.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from io import BufferedWriter
from pathlib import Path

from uitvoeringskompas.vast import Vast


def write_file(place: Path | str, content: bytes) -> None:
    """Write a file of the site, in a folder that may not be there yet.

    What stands there goes first: it may have another name elsewhere, so it is never written to.
    """
    try:
        stream = _begin(place)
    except FileNotFoundError:
        _make_folder(place)
        stream = _begin(place)
    except FileExistsError:
        Path(place).unlink()
        stream = _begin(place)
    with stream:
        stream.write(content)


class Standing(Vast):
    """A file as it stood when it was read."""

    place: str
    content: bytes
    status: os.stat_result


def read_standing(place: str) -> Standing | None:
    """Read a file of a site that stands; None for one that is not there, or is a link or anything else."""
    try:
        status = os.lstat(place)
        if not stat.S_ISREG(status.st_mode):
            return None
        with open(place, "rb") as stream:  # noqa: PTH123 -- a text, as all names here
            return Standing(place=place, content=stream.read(), status=status)
    except OSError:
        return None


def share_file(standing: Standing, place: str) -> None:
    """Let a file stand at another place too: as the same file where that is ours to do, otherwise as a copy.

    Of a file that somebody changed since it was read a copy of what was read.
    """
    if _is_ours(standing) and name_also(standing.place, place):
        now = os.lstat(place)
        if all(getattr(now, what) == getattr(standing.status, what) for what in ("st_ino", "st_size", "st_mtime_ns")):
            return
    write_file(place, standing.content)


def name_also(old: str | Path, new: str | Path) -> bool:
    """Give a file a second name, and tell whether that went: not every disk or system does, nor may each get one."""
    try:
        _link_in_folder(old, new)
    except (OSError, RuntimeError):
        return False
    return True


def list_files(folder: Path) -> Iterator[str]:
    """Yield every file below a folder by its name in it; hidden folders (a checked out .git) are no part of a site."""
    todo = [("", os.fspath(folder))]
    while todo:
        below, place = todo.pop()
        with suppress(OSError), os.scandir(place) as entries:  # what is closed to us is no part of it either
            for entry in entries:
                if not entry.is_dir():
                    yield f"{below}{entry.name}"
                elif not entry.is_symlink() and not entry.name.startswith("."):
                    todo.append((f"{below}{entry.name}/", entry.path))


def _begin(place: Path | str) -> BufferedWriter:
    return open(place, "xb")  # noqa: PTH123 -- a text, as all names here, and closed by who asks


def _make_folder(place: Path | str) -> None:
    Path(place).parent.mkdir(parents=True, exist_ok=True)


def _is_ours(standing: Standing) -> bool:
    """Tell whether a file is ours: one of somebody else would stay theirs, and who may read it is not ours to say."""
    return hasattr(os, "geteuid") and standing.status.st_uid == os.geteuid()


def _link_in_folder(old: str | Path, new: str | Path) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except FileNotFoundError:
        _make_folder(new)
        os.link(old, new, follow_symlinks=False)
