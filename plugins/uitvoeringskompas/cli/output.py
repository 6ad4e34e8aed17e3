"""What a command says and how it ends: text on the right stream, and the same exit codes everywhere."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TextIO

GOOD = 0
WRONG = 1
MISUSED = 2
MET_GATEN = 2
"""A site was written, and not all of it is as the plans are now."""


class Misuse(Exception):  # noqa: N818 -- not an error of ours: the command was typed in a way that cannot be done
    """A command cannot be done as it was typed; the text says in Dutch why."""


def say(text: str) -> None:
    """Write to the standard output, as UTF-8."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """Write to the standard error, as UTF-8."""
    _write(sys.stderr, text)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # the caller closed it
        return
    # A name of a file may hold half a character; a reader may have gone away (`kompas check | head`).
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
