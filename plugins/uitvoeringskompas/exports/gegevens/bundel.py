"""The tables of one programme or publisher in one packed file; the same tables are the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from uitvoeringskompas.exports.gegevens.csvvorm import Csvvorm, write_csv
from uitvoeringskompas.exports.gegevens.rijen import Gegevensbron, Gegevenstabel, make_lijstwaarden, make_tabel
from uitvoeringskompas.model.tabelopzet import Tabelopzet

_BEGIN = (1980, 1, 1, 0, 0, 0)
"""The first moment that a packed file can know."""
LEESMIJ = "leesmij.txt"


class _Zipdelen(list[bytes]):
    """What was packed, for the packer of the standard library, which asks for a file."""

    def write(self, part: bytes) -> int:
        """Take a part."""
        self.append(bytes(part))
        return len(part)

    def flush(self) -> None:
        """Do nothing: all is kept."""


def pack_tabellen(
    leesmij: str, vormen: tuple[Tabelopzet, ...], bestanden: Iterable[Gegevensbron], vorm: Csvvorm
) -> bytes:
    """Return every table that has a row, with a text that says what they are."""
    kept = tuple(bestanden)
    tabellen = (*(make_tabel(each, kept) for each in vormen), make_lijstwaarden(vormen, kept))
    delen = _Zipdelen()
    with ZipFile(cast("IO[bytes]", delen), "w", ZIP_DEFLATED) as packed:
        packed.writestr(_name(LEESMIJ), f"{vorm.begin}{leesmij}".replace("\n", "\r\n"))
        for tabel in filter(None, map(_filled, tabellen)):
            packed.writestr(_name(f"{tabel.naam}.csv"), write_csv(tabel, vorm))
    return b"".join(delen)


def _filled(tabel: Gegevenstabel) -> Gegevenstabel | None:
    rijen = tuple(tabel.rijen)
    return Gegevenstabel(naam=tabel.naam, kop=tabel.kop, rijen=rijen) if rijen else None


def _name(naam: str) -> ZipInfo:
    info = ZipInfo(naam, date_time=_BEGIN)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
