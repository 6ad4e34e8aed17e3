"""Files by their names become one packed file (zip), the same bytes whenever it is made. It touches no disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, TypeAlias, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a packed file can know: nothing tells when it was made."""
_READABLE = 0o644 << 16
"""Who unpacks it may read and change the files, and nobody runs them."""
THOROUGH, FAST = 6, 2
"""How hard to look for what repeats itself: a text full of marks is a twelfth larger in half of the time."""


class MemoryFile:
    """What was written so far (``made``), for a packer or a library that asks for a file.

    A packer goes back to write how long each part became. Without that a reader of a stream knows no end of what is
    unpacked.
    """

    def __init__(self) -> None:
        self.made = bytearray()
        self._place = 0

    def write(self, part: bytes) -> int:
        """Take a part at this place."""
        self.made[self._place : self._place + len(part)] = part
        self._place += len(part)
        return len(part)

    def seek(self, place: int) -> int:
        """Go to a place, counted in bytes from the beginning."""
        self._place = place
        return place

    def tell(self) -> int:
        """Return at which byte the next part comes."""
        return self._place

    def flush(self) -> None:
        """Do nothing: all is kept."""


Inhoud: TypeAlias = bytes | str | Iterator[str]
"""What is in a file; a long text may come in parts, of which none is kept."""


def pack(files: Iterable[tuple[str, Inhoud]], *, unpacked: str = "", level: int = THOROUGH) -> bytes:
    """Return an archive of files by name, in the order in which they come; a text becomes UTF-8.

    ``level`` is how much work is done to make it small.

    The file with the name ``unpacked`` is kept as it is, so that a program can read it without knowing what a zip is.
    """
    memory = MemoryFile()
    with ZipFile(cast("IO[bytes]", memory), "w", ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in files:
            if not isinstance(content, bytes | str):
                _write_parts(archive, name, content)
                continue
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type = ZIP_STORED if name == unpacked else ZIP_DEFLATED
            entry.external_attr = _READABLE
            archive.writestr(entry, content, compresslevel=level)
    return bytes(memory.made)


def _write_parts(archive: ZipFile, name: str, parts: Iterator[str]) -> None:
    """Write a file part by part; what is opened by its name has the first moment that a packed file can know."""
    with archive.open(name, "w") as file:
        for part in parts:
            file.write(part.encode())
    archive.getinfo(name).external_attr = _READABLE
