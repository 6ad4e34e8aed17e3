"""How much lies behind the compression of a PDF, before a library unpacks all of it at once."""

from __future__ import annotations

import re
import zlib

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import too_large
from uitvoeringskompas.tables.tabelbestand import Tabelbestand

_STREAM = re.compile(rb"(?<!end)stream\r?\n?")


def check_inpak(bron: Tabelbestand, grenzen: Grenzen) -> Problem | None:
    """Return that the packed parts of a PDF hold more than is read; what is packed otherwise is left to its reader."""
    room = grenzen.uitgepakt
    for found in _STREAM.finditer(bron.inhoud):
        room -= _unpacked(memoryview(bron.inhoud)[found.end() :], room)
        if room < 0:
            return too_large(bron.bestand, grenzen.uitgepakt, unpacked=True)
    return None


def _unpacked(content: memoryview, room: int) -> int:
    """Return how many bytes come out of a part, as far as they may: one more tells that it is too much."""
    try:
        return len(zlib.decompressobj().decompress(content, room + 1))
    except zlib.error:
        return 0
