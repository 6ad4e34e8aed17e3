"""A table as a person sees it: sheets of cells, each with the place where it can be found again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.vast import Vast

Waarde = bool | Decimal | date | None


class Tabelcel(Vast):
    """One cell.

    ``tekst`` is what is shown, without white space around it; lines of the cell stay lines. ``waarde`` is what the file
    knows besides: a number, a day or a truth value, exactly as it is kept; None where there is only text, and where the
    text shown says something else than the value does (a 0 shown as PM, a day shown as a year). ``adres`` is where the
    cell is on its sheet: ``C7``, or ``rij 3, kolom 2`` where a format has no names for cells. A cell that is merged
    reaches over ``breedte`` columns and ``hoogte`` rows; those that it covers stand in their rows too, with ``bedekt``
    and the text and value of the first. ``doorgehaald`` is text that was struck through and so is no part of ``tekst``,
    ``opmerking`` a remark that hangs on the cell, ``fout`` what a program shows instead of an outcome (#N/A).
    """

    adres: str
    rij: int
    kolom: int
    tekst: str = ""
    waarde: Waarde = None
    breedte: int = 1
    hoogte: int = 1
    bedekt: bool = False
    verborgen: bool = False
    doorgehaald: str = ""
    opmerking: str = ""
    fout: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is there to read: no text, nothing struck through, no remark, no error."""
        return not (self.tekst or self.doorgehaald or self.opmerking or self.fout)


class Werkblad(Vast):
    """A sheet of a workbook, or one table of a document: rows of cells, all equally long, rows and columns from 0.

    ``naam`` is what an editor finds it by: ``Acties``, ``tabel 1``, ``bladzijde 2, tabel 1``. Rows and columns at the
    end that hold nothing are left out.
    """

    naam: str
    rijen: tuple[tuple[Tabelcel, ...], ...]
    verborgen: bool = False
    met_cellen: bool = True
    """Whether cells have names here (``C7``), so that a place is written ``Acties!C7``."""

    def plaats(self, cel: Tabelcel) -> str:
        """Return where a cell is, as an editor looks for it."""
        return f"{self.naam}!{cel.adres}" if self.met_cellen else f"{self.naam}, {cel.adres}"

    def cellen(self) -> Iterator[Tabelcel]:
        """Yield every cell that holds something of its own, row by row."""
        for rij in self.rijen:
            yield from (cel for cel in rij if not (cel.bedekt or cel.is_empty))


class Werkmap(Vast):
    """All tables of one file; ``bestand`` is the file as it was typed."""

    bestand: str
    bladen: tuple[Werkblad, ...]

    def location(self, blad: Werkblad, cel: Tabelcel | None = None) -> Location:
        """Return the place of a cell, or of a sheet as a whole."""
        return Location(self.bestand, cell=blad.plaats(cel) if cel else blad.naam)


class Lezing(Vast):
    """What came of reading a file: its tables and what to look at (warnings), or why it cannot be read (errors)."""

    werkmap: Werkmap | None
    problems: tuple[Problem, ...] = ()
