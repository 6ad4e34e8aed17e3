"""What only the system itself can do: let two folders change places in one step, and write a disk down for good."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path
from typing import Any

# From linux/fs.h and fcntl.h: paths count from the working folder, and each gets the place of the other.
_FROM_HERE = -100
_EXCHANGE = 2
_OPENS_FOLDERS = hasattr(os, "O_DIRECTORY")
"""Windows does not open a folder as a file, and has no call that writes a disk down."""
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places; tell whether this system and this disk can. Raises ``OSError`` when one may not.

    Python has no call for it, and neither has any library that we know already.
    """
    call = _call("renameat2")
    if call is None:
        return False
    if call(_FROM_HERE, os.fsencode(one), _FROM_HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


def flush(folder: Path) -> None:
    """Wait until all that was written on the disk of this folder is there, also after a power failure.

    Asked for the disk as a whole: file by file takes ten times as long. Raises ``OSError`` when the disk fails.
    """
    if not _OPENS_FOLDERS:
        return
    call = _call("syncfs")
    handle = os.open(folder, os.O_RDONLY)
    try:
        if call is None:
            os.sync()
        elif call(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(handle)


def flush_names(folder: Path) -> None:
    """Wait until the names in this folder are on the disk."""
    if not _OPENS_FOLDERS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _call(name: str) -> Any:  # noqa: ANN401 -- what a library of the system answers has no type
    """Return a call of the library of the system; None where there is no such call, or no such library."""
    return getattr(ctypes.CDLL(None, use_errno=True), name, None) if _OPENS_FOLDERS else None
