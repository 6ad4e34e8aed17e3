"""Small files with tables, as programs write them, and what reading one says."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from uitvoeringskompas.tables.grenzen import GRENZEN, Grenzen
from uitvoeringskompas.tables.lezen import read_werkmap
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel, Werkmap


def new_blad(naam: str = "Acties") -> tuple[Workbook, Worksheet]:
    """Return an empty workbook of Excel with one sheet."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = naam
    return book, sheet


def write_xlsx(folder: Path, book: Workbook, naam: str = "acties.xlsx") -> Path:
    """Write a workbook with openpyxl."""
    path = folder / naam
    book.save(path)
    return path


def change_parts(path: Path, changes: dict[str, bytes | None]) -> Path:
    """Write a packed file again with parts that are changed, new or (None) gone."""
    with ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    pack(path, {name: part for name, part in (parts | changes).items() if part is not None})
    return path


def pack(path: Path, parts: dict[str, bytes]) -> Path:
    """Write a packed file of these parts."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name, part, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    path.write_bytes(stream.getvalue())
    return path


def read(path: Path, grenzen: Grenzen = GRENZEN) -> Lezing:
    """Return what came of a file, which is shown by its name alone."""
    return read_werkmap(path, path.name, grenzen)


def read_good(path: Path) -> Werkmap:
    """Return the tables of a file of which nothing has to be told."""
    lezing = read(path)
    assert told(lezing) == []
    assert lezing.werkmap is not None
    return lezing.werkmap


def told(lezing: Lezing) -> list[str]:
    """Return what an editor reads, in order."""
    return [str(problem) for problem in lezing.problems]


def texts(werkmap: Werkmap | None, number: int = 0) -> list[list[str]]:
    """Return the texts of one sheet, row by row."""
    assert werkmap is not None
    return [[cel.tekst for cel in rij] for rij in werkmap.bladen[number].rijen]


def cel(werkmap: Werkmap | None, adres: str, number: int = 0) -> Tabelcel:
    """Return one cell by its name."""
    assert werkmap is not None
    return next(cel for rij in werkmap.bladen[number].rijen for cel in rij if cel.adres == adres)
