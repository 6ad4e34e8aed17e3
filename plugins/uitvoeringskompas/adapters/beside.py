"""Build beside, verify, then swap: a folder that is replaced as a whole or not at all.

``Beside`` gives a fresh folder next to the one that is to be replaced. Nobody sees it until ``swap``; a build that
fails leaves the old folder as it was. A build that was killed leaves its fresh folder, and perhaps the old one under
another name; the next build mends and removes both.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Self

_NEW = "nieuw"
_OLD = "oud"


class Beside:
    """One replacement of the folder ``target``; the fresh folder is ``folder``."""

    def __init__(self, target: Path) -> None:
        # A link is followed: what it points at is replaced, so that the link stays.
        self.target = target.resolve()
        self.folder = self._sibling(_NEW)
        self._retired = self._sibling(_OLD)

    @classmethod
    def start(cls, target: Path) -> Self:
        """Mend what a killed build left behind and make the fresh folder; raises ``OSError`` when that cannot be."""
        beside = cls(target)
        beside._clear_away()
        beside.target.parent.mkdir(parents=True, exist_ok=True)
        beside.folder.mkdir()
        return beside

    def swap(self) -> None:
        """Put the fresh folder in the place of the old one; hidden files of the old one (``.git``) move along."""
        if self.target.exists():
            self.target.rename(self._retired)
        try:
            self.folder.rename(self.target)
        except OSError:
            if self._retired.exists():
                self._retired.rename(self.target)
            raise
        _empty_into(self._retired, self.target)

    def discard(self) -> None:
        """Remove the fresh folder, if it is still there."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _sibling(self, kind: str) -> Path:
        return self.target.with_name(f".{self.target.name}.{kind}-{os.getpid()}")

    def _clear_away(self) -> None:
        for folder in self._abandoned(_OLD):
            if not self.target.exists():
                folder.rename(self.target)
            _empty_into(folder, self.target)
        for folder in self._abandoned(_NEW):
            shutil.rmtree(folder, ignore_errors=True)

    def _abandoned(self, kind: str) -> list[Path]:
        if not self.target.parent.is_dir():
            return []
        start = f".{self.target.name}.{kind}-"
        return [
            path for path in sorted(self.target.parent.iterdir()) if path.name.startswith(start) and _is_abandoned(path)
        ]


def _empty_into(retired: Path, target: Path) -> None:
    # MkDocs, too, leaves hidden files alone: a branch of published pages is often checked out in this folder.
    if not retired.exists():
        return
    for entry in retired.glob(".*"):
        if not (target / entry.name).exists():
            entry.rename(target / entry.name)
    shutil.rmtree(retired, ignore_errors=True)


def _is_abandoned(folder: Path) -> bool:
    """Tell whether the process whose number ends the name has ended (or is this one, which starts anew)."""
    number = folder.name.rpartition("-")[2]
    return number.isdecimal() and (int(number) == os.getpid() or not _is_running(int(number)))


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
