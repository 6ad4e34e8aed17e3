"""A file of somebody else as it lies on disk: its bytes, its names, and what is in it when it is a packed folder."""

from __future__ import annotations

from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import (
    broken,
    encrypted,
    external_links,
    macros,
    suspicious_xml,
    too_large,
    too_many,
)
from uitvoeringskompas.vast import Vast

_TEXT = frozenset({".xml", ".rels", ".rdf"})
_DOCTYPE = b"<!DOCTYPE"
_MACROS = ("vbaproject.bin", "basic/", "scripts/")
_LINKS = ("xl/externallinks/",)
_LINKS_OF_ODS = (b"<table:table-source", b"<table:cell-range-source")
_NEVER_ENCRYPTED = b"manifest:encryption-data"


class Tabelbestand(Vast):
    """The bytes of a file, what it is called as it was typed, and its name without folder and ending."""

    bestand: str
    naam: str
    inhoud: bytes

    def location(self, cell: str = "") -> Location:
        """Return the place of the file, or of something in it."""
        return Location(self.bestand, cell=cell)


def check_archief(bron: Tabelbestand, soort: str, grenzen: Grenzen) -> Problem | None:
    """Return why a packed file is not read: too much in it, a program, a password, values of another workbook.

    Raises what ``zipfile`` raises when the file is no whole archive.
    """
    with ZipFile(BytesIO(bron.inhoud)) as archief:
        parts = archief.infolist()
        if len(parts) > grenzen.delen:
            return too_many(bron.bestand, "onderdelen", grenzen.delen)
        if any(part.flag_bits & 1 for part in parts):
            return encrypted(bron.bestand)
        names = [part.filename.lower() for part in parts]
        if any(name.startswith(_MACROS) or name.endswith(_MACROS[0]) for name in names):
            return macros(bron.bestand, soort)
        if any(name.startswith(_LINKS) for name in names):
            return external_links(bron.bestand)
        if sum(part.file_size for part in parts if _is_text(part.filename)) > grenzen.uitgepakt:
            return too_large(bron.bestand, grenzen.uitgepakt, unpacked=True)
        return _check_parts(bron, archief, soort)


def _check_parts(bron: Tabelbestand, archief: ZipFile, soort: str) -> Problem | None:
    for name in filter(_is_text, archief.namelist()):
        content = archief.read(name)
        if b"\0" in content:
            return broken(bron.bestand, soort)
        if name.startswith("META-INF/"):
            if _NEVER_ENCRYPTED in content:
                return encrypted(bron.bestand)
            continue
        if _DOCTYPE in content:
            return suspicious_xml(bron.bestand)
        if name == "content.xml" and any(link in content for link in _LINKS_OF_ODS):
            return external_links(bron.bestand)
    return None


def _is_text(name: str) -> bool:
    return PurePosixPath(name.lower()).suffix in _TEXT
