"""One build at a time in one place: a lock that the system itself takes back from whoever ended, in whatever way."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Self

from uitvoeringskompas.adapters.replacing.slot import is_locked

_EVERYBODY = 0o666
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)  # Windows makes no links for who is no administrator


class Claim:
    """The lock on a file that says nothing; it is gone when the claim was released."""

    def __init__(self, file: Path, handle: int) -> None:
        self._file, self._handle = file, handle

    @classmethod
    def take(cls, file: Path) -> Self | None:
        """Return the claim, or nothing when somebody has it; raises ``OSError`` when this place knows no locks.

        A number of a process would not do: in containers that share a disk they are the same.
        """
        while True:
            handle = os.open(file, _FLAGS, _EVERYBODY)
            try:
                if not is_locked(handle):
                    os.close(handle)
                    return None
                if _is_there(file, handle):
                    return cls(file, handle)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)  # who had it took the file away in the meantime: begin anew

    def release(self) -> None:
        """Give the place free; only who holds the lock takes the file away."""
        if self._handle < 0:
            return
        if _is_there(self._file, self._handle):
            with suppress(OSError):
                self._file.unlink()
        os.close(self._handle)
        self._handle = -1


def _is_there(file: Path, handle: int) -> bool:
    """Tell whether the file that was opened is still the one with this name."""
    try:
        return os.path.samestat(file.stat(follow_symlinks=False), os.fstat(handle))
    except FileNotFoundError:
        return False
