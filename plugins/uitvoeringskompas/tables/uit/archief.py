"""The parts of a packed workbook, packed again so that the same workbook is the same bytes."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from uitvoeringskompas.packing import pack

_FIRST = "mimetype"
"""This part of an OpenDocument stands first and unpacked, so that the file tells what it is."""


def pack_again(content: bytes) -> bytes:
    """Return the same packed file without a word of when it was made."""
    with ZipFile(BytesIO(content)) as old:
        names = sorted(old.namelist(), key=lambda name: name != _FIRST)
        return pack(((name, old.read(name)) for name in names), unpacked=_FIRST)
