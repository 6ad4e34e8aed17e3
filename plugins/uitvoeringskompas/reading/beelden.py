"""What a picture or a letter says of itself in its first bytes: its kind, and how wide and high it is."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from typing import TypeAlias

Maat: TypeAlias = tuple[int, int]

PNG = b"\x89PNG\r\n\x1a\n"
ICO = b"\x00\x00\x01\x00"
WOFF2 = b"wOF2"


def find_soort(content: bytes) -> str:
    """Return the kind of a file by its first bytes: ``png``, ``webp``, ``ico``, ``woff2``; empty for any other."""
    if content.startswith(PNG):
        return "png"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content.startswith(ICO):
        return "ico"
    return "woff2" if content.startswith(WOFF2) else ""


def measure(soort: str, content: bytes) -> Maat | None:
    """Return how many points wide and high a picture is; None when its head does not say."""
    try:
        found = _MEASURES[soort](content)
    except struct.error:
        return None
    return found if found and min(found) > 0 else None


def _measure_png(content: bytes) -> Maat | None:
    if content[12:16] != b"IHDR":
        return None
    breedte, hoogte = struct.unpack(">II", content[16:24])
    return breedte, hoogte


def _measure_webp(content: bytes) -> Maat | None:
    """Return the size in one of the three forms of WebP: with loss, without, and extended."""
    match content[12:16]:
        case b"VP8 " if content[23:26] == b"\x9d\x01\x2a":
            breedte, hoogte = struct.unpack("<HH", content[26:30])
            return breedte & 0x3FFF, hoogte & 0x3FFF
        case b"VP8L" if content[20:21] == b"\x2f":
            (bits,) = struct.unpack("<I", content[21:25])
            return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
        case b"VP8X":
            low, high, low2, high2 = struct.unpack("<HBHB", content[24:30])
            return (low | high << 16) + 1, (low2 | high2 << 16) + 1
    return None


def _measure_ico(content: bytes) -> Maat | None:
    """Return the largest size in the file; 0 stands for 256."""
    (count,) = struct.unpack("<H", content[4:6])
    entries = [content[6 + 16 * nth : 8 + 16 * nth] for nth in range(count)]
    sizes = [(entry[0] or 256, entry[1] or 256) for entry in entries if len(entry) == 2]
    return max(sizes, default=None)


_MEASURES: Mapping[str, Callable[[bytes], Maat | None]] = {
    "png": _measure_png,
    "webp": _measure_webp,
    "ico": _measure_ico,
}
