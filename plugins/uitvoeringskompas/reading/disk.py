"""A file on disk → its bytes, or what is wrong with it as a file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.source import MAX_BYTES, not_a_file, too_large, unreadable

OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
"""Never wait for the other end of a FIFO and never follow a link that took the place of a file."""

CHUNK = 64 * 1024
"""Bytes that are read at once of what nobody expected."""


def read_bytes(path: Path | str, file: str, *, most: int = MAX_BYTES) -> bytes | Problem:
    """Return the content of a regular file of at most so many bytes, or what is wrong with it; never waits."""
    try:
        descriptor = os.open(path, OPEN_FLAGS)
    except OSError as error:
        return unreadable(file, error)
    try:
        return _read(descriptor, file, most)
    except OSError as error:
        return unreadable(file, error)
    finally:
        os.close(descriptor)


def _read(descriptor: int, file: str, most: int) -> bytes | Problem:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return not_a_file(file)
    if status.st_size > most:
        return too_large(file, status.st_size, most)
    content = os.read(descriptor, status.st_size + 1)  # as much room as it takes, and no more
    while len(content) <= most and (more := os.read(descriptor, CHUNK)):
        content += more  # it grew meanwhile, or came in parts
    return content if len(content) <= most else too_large(file, len(content), most)
