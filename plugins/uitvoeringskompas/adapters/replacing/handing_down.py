"""What a new site gets from the old one, who may read it, and how the old one goes away."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from uitvoeringskompas.adapters.file import name_also
from uitvoeringskompas.build import SECURITY_TXT, is_made_by_us

_FOLDER, _FILE, _OWN = 0o755, 0o644, 0o700


def is_kept(name: str) -> bool:
    """Tell whether what is called so at the top of a site is no work of a build, and stays when the site is replaced.

    Hidden files say how a site is served (``.htaccess``, ``.well-known``) or hold the branch that it is published from;
    ``CNAME`` is the domain on GitHub Pages.
    """
    return name.startswith(".") or name == "CNAME"


def hand_down(old: Path, fresh: Path) -> None:
    """Let the fresh folder have what is kept of the old one too; what is in it already stays, and so does the old one.

    Files are linked where that can be: a branch with its whole history costs no room and no time.
    """
    if old.is_dir():
        for entry in sorted(old.iterdir()):
            if is_kept(entry.name):
                _give(entry, fresh / entry.name)


def _give(source: Path, goal: Path) -> None:
    if source.is_symlink() or not source.is_dir():
        if not os.path.lexists(goal) and not _is_of_a_build(source):
            _link(source, goal)
        return
    is_new = not os.path.lexists(goal)
    if is_new:
        goal.mkdir()
    if goal.is_dir():
        for entry in sorted(source.iterdir()):
            _give(entry, goal / entry.name)
    if is_new:
        shutil.copystat(source, goal)
        with suppress(OSError, AttributeError):  # Windows knows no owners by number
            os.chown(goal, source.stat().st_uid, source.stat().st_gid)


def _is_of_a_build(source: Path) -> bool:
    """Tell whether this hidden file is the work of a build after all: whom to tell is said anew, or not any more."""
    is_named_so = source.name == Path(SECURITY_TXT).name and source.is_file() and not source.is_symlink()
    return is_named_so and is_made_by_us(source.read_bytes())


def _link(source: Path, goal: Path) -> None:
    if not name_also(source, goal):
        shutil.copy2(source, goal, follow_symlinks=False)


def open_to_all(folder: Path) -> None:
    """Let everybody read the folder and all in it, whatever the rules were for new files: web servers are others."""
    folder.chmod(_FOLDER)
    todo = [os.fspath(folder)]
    while todo:
        with os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    os.chmod(entry.path, _FOLDER)  # noqa: PTH101 -- of a large site a hundred thousand
                    todo.append(entry.path)
                elif not entry.is_symlink():
                    os.chmod(entry.path, _FILE)  # noqa: PTH101


def make_parents(folder: Path) -> None:
    """Make the folders above a site that are not there yet; everybody may read those too."""
    if not folder.is_dir():
        make_parents(folder.parent)
        try:
            folder.mkdir(exist_ok=True)
        except FileExistsError:
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from None
        folder.chmod(_FOLDER)


def remove(folder: Path) -> bool:
    """Remove a folder with all in it, also where its owner took away the right to; tell whether it is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        for place, _, _ in os.walk(folder):
            with suppress(OSError):
                Path(place).chmod(_OWN)
        shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()
