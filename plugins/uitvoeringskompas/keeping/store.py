"""A folder with what was found before, so that nobody has to find it again.

Nothing depends on it: what is not sure to be ours, whole, and about the same thing is not there. An entry is a file of
JSON, which can only become plain values. A pickle (and so diskcache) runs what it reads; a database would be one more
format of others to read from a file that anybody may have put there, and we look for nothing but one thing by its name.
"""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.disk import read_bytes

VERSION = 1
"""Of how an entry is written."""

MOST = 256 * 1024 * 1024
"""Bytes of an entry; a larger one is not kept."""

TAG = "CACHEDIR.TAG"
_MARKS = {
    TAG: (
        "Signature: 8a477f597d28d172789f06886806bc55\n"
        "# Wat kompas eerder vond. Gooi deze map gerust weg: dan wordt alles opnieuw gemaakt.\n"
    ),
    ".gitignore": "*\n",
}
"""What tells programs that make backups, and git, to leave the folder alone."""


def store_beside(plans: Path) -> Store:
    """Return the store of a folder of plans: ``.cache/uitvoeringskompas`` beside it."""
    return Store(Path(os.path.abspath(plans)).parent / ".cache" / "uitvoeringskompas")  # noqa: PTH100 -- as it was typed


class Store:
    """Keeps plain values by a name and a key: of each name one, which is there for that key alone.

    An entry says whose it is, carries a digest of itself, and counts only in the folder where it was written: one that
    came along with a copy of the folder, or with a repository, does not. What cannot be read or written is not there,
    and nobody hears of it.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder, which is made when something is kept."""
        self._folder = folder

    def load(self, name: str, key: str) -> object:
        """Return what was kept under this name for this key, with lists for tuples; None when that is nothing."""
        head = self._head(name, key)
        content = read_bytes(self._file(name), name, most=MOST) if head else b""
        if not head or isinstance(content, Problem) or not content.startswith(head):
            return None
        digest, _, body = content[len(head) :].partition(b"\n")
        if digest != _digest(head, body):
            return None
        try:
            found: object = json.loads(body)
        except (ValueError, RecursionError):
            return None
        return found

    def save(self, name: str, key: str, value: object) -> None:
        """Keep a value of JSON under this name, for this key alone; it takes the place of an earlier one in one step.

        Raises TypeError or ValueError for a value that is not plain.
        """
        body = json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
        with suppress(OSError):
            self._settle()
            head = self._head(name, key)
            if head and len(body) <= MOST // 2:
                _write(self._file(name), b"\n".join((head + _digest(head, body), body)))

    def _head(self, name: str, key: str) -> bytes | None:
        """Return the first line of an entry; None when nothing in the folder can be ours.

        The tag of the folder was made here, at a moment that no other folder shares and that nobody can foresee.
        """
        if self._folder.is_symlink() or self._folder.parent.is_symlink():
            return None
        try:
            tag = os.lstat(self._folder / TAG)
        except OSError:
            return None
        if not stat.S_ISREG(tag.st_mode):
            return None
        return json.dumps(["uitvoeringskompas", VERSION, tag.st_ino, tag.st_ctime_ns, name, key]).encode() + b"\n"

    def _file(self, name: str) -> Path:
        return self._folder / f"{blake2b(json.dumps(name).encode(), digest_size=16).hexdigest()}.json"

    def _settle(self) -> None:
        """Make the folder, with what others know it by; never by way of a link to somewhere else."""
        if self._folder.is_symlink() or self._folder.parent.is_symlink():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, text in _MARKS.items():
            with suppress(FileExistsError), (self._folder / name).open("x", encoding="utf-8", newline="") as stream:
                stream.write(text)


def _digest(head: bytes, body: bytes) -> bytes:
    digest = blake2b(head)
    digest.update(body)
    return digest.hexdigest().encode()


def _write(file: Path, content: bytes) -> None:
    """Write beside, and put it in place in one step; what a killed program left beside goes first."""
    beside = file.with_suffix(".nieuw")
    beside.unlink(missing_ok=True)
    try:
        with beside.open("xb") as stream:
            stream.write(content)
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
