"""The parts of a packed workbook, packed again so that the same workbook is the same bytes."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_BEGIN = (1980, 1, 1, 0, 0, 0)
"""The first moment that a packed file can know."""
_FIRST = "mimetype"
"""This part of an OpenDocument stands first and unpacked, so that the file tells what it is."""


def pack_again(content: bytes) -> bytes:
    """Return the same packed file without a word of when it was made."""
    packed = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: name != _FIRST):
            info = ZipInfo(name, date_time=_BEGIN)
            info.compress_type = ZIP_STORED if name == _FIRST else ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return packed.getvalue()
