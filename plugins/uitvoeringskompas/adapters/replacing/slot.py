"""The lock of the system on an open file: one call on Linux and macOS, another on Windows."""

from __future__ import annotations

import errno
from importlib import import_module

_IN_USE = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What a system answers when somebody else has the lock."""


def is_locked(handle: int) -> bool:
    """Lock a file for who holds this handle; tell whether that went. Raises ``OSError`` where there are no locks."""
    try:
        _lock(handle)
    except OSError as error:
        if error.errno in _IN_USE:
            return False
        raise
    return True


def _lock(handle: int) -> None:
    try:
        fcntl = import_module("fcntl")
    except ImportError:
        msvcrt = import_module("msvcrt")
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
