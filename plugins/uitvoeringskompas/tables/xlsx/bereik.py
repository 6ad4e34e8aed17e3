"""How many cells a workbook makes of few words: openpyxl makes each that a merged range or a link covers."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO
from zipfile import ZipFile

from uitvoeringskompas.packing.kolomnaam import number_of
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import too_many
from uitvoeringskompas.tables.tabelbestand import Tabelbestand

_RANGE = re.compile(rb"<(?:\w+:)?(?:mergeCell|hyperlink)\s[^>]*?\bref\s*=\s*[\"']([^\"']*)[\"']")
_CORNERS = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")


def check_bereik(bron: Tabelbestand, grenzen: Grenzen) -> Problem | None:
    """Return that the merged cells and links of a workbook cover more than is read, before anything is made of them."""
    covered = 0
    with ZipFile(BytesIO(bron.inhoud)) as archief:
        for name in archief.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                covered += sum(count_vakken(unescape(found.decode("latin-1"))) for found in _ranges(archief.read(name)))
    return too_many(bron.bestand, "samengevoegde vakken", grenzen.vakken) if covered > grenzen.vakken else None


def _ranges(sheet: bytes) -> list[bytes]:
    return _RANGE.findall(sheet)


def count_vakken(bereik: str) -> int:
    """Return how many cells lie between two corners; a single cell is one."""
    corners = _CORNERS.fullmatch(bereik.strip().upper())
    if corners is None:
        return 1
    left, top, right, bottom = (number_of(corners[1]), int(corners[2]), number_of(corners[3]), int(corners[4]))
    return (abs(right - left) + 1) * (abs(bottom - top) + 1)
