"""A file with tables, of any kind that a gemeente has, becomes cells; whatever is wrong with it is told in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import cast
from zipfile import is_zipfile

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables import meldingen
from uitvoeringskompas.tables.grenzen import GRENZEN, Grenzen
from uitvoeringskompas.tables.tabelbestand import Tabelbestand, check_archief
from uitvoeringskompas.tables.werkmap import Lezing

Lezer = Callable[[Tabelbestand, Grenzen], Lezing]

LEZERS: Mapping[str, tuple[str, str]] = {
    "csv": ("csvbestand", "read_csv"),
    "docx": ("word.blad", "read_docx"),
    "ods": ("ods.blad", "read_ods"),
    "pdf": ("pdf.blad", "read_pdf"),
    "xlsx": ("xlsx.blad", "read_xlsx"),
}
"""The module and function that read a file whose name ends so; their libraries are an extra, so loaded when asked."""

_OTHER_NAMES = {"txt": "csv", "tsv": "csv", "tab": "csv"}
_OLD = {"xls": "xlsx", "doc": "docx", "ppt": "pdf"}
_WITH_MACROS = {"xlsm": "xlsx", "xlsb": "xlsx", "docm": "docx", "xltm": "xlsx", "dotm": "docx"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKED = b"PK\x03\x04"


def read_werkmap(path: Path, shown_as: str, grenzen: Grenzen = GRENZEN) -> Lezing:
    """Return all tables of a file and what to look at, or why it cannot be read; ``shown_as`` is its name as typed.

    Never raises on what a file holds: the libraries that read each kind raise anything on a broken one.
    """
    inhoud = _read_bytes(path, shown_as, grenzen)
    if isinstance(inhoud, Problem):
        return Lezing(werkmap=None, problems=(inhoud,))
    bron = Tabelbestand(bestand=shown_as, naam=path.stem, inhoud=inhoud)
    eind = path.suffix.lower().removeprefix(".")
    naam = _OTHER_NAMES.get(eind, eind)
    if refused := _refuse(bron, naam):
        return Lezing(werkmap=None, problems=(refused,))
    try:
        lezer = _load(naam)
    except ModuleNotFoundError:
        return Lezing(werkmap=None, problems=(meldingen.no_library(shown_as),))
    return _read(lezer, bron, naam, grenzen)


def _load(naam: str) -> Lezer:
    module, function = LEZERS[naam]
    return cast("Lezer", getattr(import_module(f"uitvoeringskompas.tables.{module}"), function))


def _read(lezer: Lezer, bron: Tabelbestand, naam: str, grenzen: Grenzen) -> Lezing:
    try:
        if bron.inhoud.startswith(_PACKED) and (refused := check_archief(bron, naam, grenzen)):
            return Lezing(werkmap=None, problems=(refused,))
        return lezer(bron, grenzen)
    except Exception:  # noqa: BLE001 -- a broken file makes the libraries raise anything, also a RecursionError
        return Lezing(werkmap=None, problems=(meldingen.broken(bron.bestand, naam),))


def _read_bytes(path: Path, shown_as: str, grenzen: Grenzen) -> bytes | Problem:
    if not path.exists():
        return meldingen.missing(shown_as)
    if not path.is_file():
        return meldingen.unreadable(shown_as, "het is geen gewoon bestand")
    try:
        with path.open("rb") as stream:
            inhoud = stream.read(grenzen.grootte + 1)
    except OSError as error:
        return meldingen.unreadable(shown_as, f"het systeem meldt: {error.strerror or 'onbekende fout'}")
    if len(inhoud) > grenzen.grootte:
        return meldingen.too_large(shown_as, grenzen.grootte, unpacked=False)
    return inhoud or meldingen.empty(shown_as)


def _refuse(bron: Tabelbestand, naam: str) -> Problem | None:
    """Return why a file is not even opened: what its name says, and whether its first bytes say the same."""
    if naam in _WITH_MACROS:
        return meldingen.macros(bron.bestand, _WITH_MACROS[naam])
    soort = _soort(bron.inhoud, naam)
    if soort == "ole" and "EncryptedPackage".encode("utf-16-le") in bron.inhoud:
        return meldingen.encrypted(bron.bestand)
    if naam in _OLD:
        return meldingen.old_kind(bron.bestand, naam, _OLD[naam])
    if naam not in LEZERS:
        return meldingen.unknown_kind(bron.bestand, naam)
    return None if soort == naam else meldingen.not_what_it_says(bron.bestand, naam, soort)


def _soort(inhoud: bytes, naam: str) -> str:
    """Return what kind of file bytes are, by how they begin; what is nothing else is text, and holds no zeros."""
    if inhoud.startswith(_OLE):
        return "ole"
    if b"%PDF-" in inhoud[:1024]:
        return "pdf"
    if inhoud.startswith(_PACKED):
        return _packed_soort(inhoud, naam)
    return "" if naam != "csv" and b"\0" in inhoud else "csv"


def _packed_soort(inhoud: bytes, naam: str) -> str:
    """Return what a packed file is, by the names of its parts; a broken one is what its name says it is."""
    signs = {
        "ods": b"opendocument.spreadsheet",
        "odt": b"opendocument.text",
        "xlsx": b"xl/workbook",
        "docx": b"word/document",
    }
    unknown = "zip" if is_zipfile(BytesIO(inhoud)) else naam
    return next((soort for soort, sign in signs.items() if sign in inhoud), unknown)
