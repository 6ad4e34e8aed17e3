"""One sheet of a workbook that came back, beside the plans as they are now, and what it asks for."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.model.veldkennis import Veldkennis
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkmap
from uitvoeringskompas.vast import Vast, field, replace
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Boekkolom
from uitvoeringskompas.workbook.boekrij import Boekbestand
from uitvoeringskompas.workbook.herkend import Herkend
from uitvoeringskompas.workbook.rijen import Basis, Ingevuld
from uitvoeringskompas.workbook.waarden import Onleesbaar, from_cell

Items = dict[Pointer, list[dict[str, Value]]]


class Wijzigwens(Vast):
    """What is to change in one file, by pointer: values to put, to take away, and items to add to lists."""

    zet: dict[Pointer, Value] = field(default_factory=dict)
    weg: list[Pointer] = field(default_factory=list)
    erbij: Items = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is to change."""
        return not (self.zet or self.weg or self.erbij)


class Terug(Vast):
    """What a workbook asks for: changes of files that are there, the data of new ones, what is wrong or to see."""

    wijzigingen: dict[Boekbestand, Wijzigwens] = field(default_factory=dict)
    nieuw: dict[Boekbestand, dict[str, Value]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def change(self, bestand: Boekbestand) -> Wijzigwens:
        """Return what is to change in a file."""
        return self.wijzigingen.setdefault(bestand, Wijzigwens())


class Bladstand(Vast):
    """The sheet, what stood on it when it was made, the files as they are now, and where what it asks for is noted."""

    werkmap: Werkmap
    vorm: Bladopzet
    basis: Basis
    knowledge: Veldkennis
    terug: Terug
    own: Mapping[Boekbestand, Document]
    nu: Herkend

    def read(self, kolom: Boekkolom, rij: Ingevuld, cel: Tabelcel) -> Value | Onleesbaar:
        """Return the value of a cell, and tell what is wrong with one that cannot be read."""
        found = from_cell(cel, kolom.veld, self.knowledge)
        if isinstance(found, Onleesbaar):
            self.say(rij, cel, "werkboek-onleesbaar", f"{kolom.titel}: {found.message}")
        return found

    def waarden_of(self, rij: Ingevuld) -> dict[str, Value] | None:
        """Return the values of a row by column; None when a cell cannot be read."""
        waarden: dict[str, Value] = {}
        is_whole = True
        for kolom in self.vorm.kolommen:
            cel = rij.cellen.get(kolom.code)
            found = self.read(kolom, rij, cel) if cel else None
            is_whole = is_whole and not isinstance(found, Onleesbaar)
            if found is not None and not isinstance(found, Onleesbaar):
                waarden[kolom.code] = found
        return waarden if is_whole else None

    def say(self, rij: Ingevuld, cel: Tabelcel | None, code: str, message: str) -> None:
        """Note an error at a cell, or at a row."""
        place = f"{rij.location.cell.partition('!')[0]}!{cel.adres}" if cel else rij.location.cell
        self.terug.problems.append(Problem(location=replace(rij.location, cell=place), code=code, message=message))

    def warn(self, message: str, location: Location | None = None) -> None:
        """Note a warning at a row, or at the sheet."""
        self.terug.problems.append(
            Problem(
                location=location or Location(self.werkmap.bestand, cell=self.vorm.naam),
                code="werkboek-rij-weg",
                message=message,
                severity=Severity.WAARSCHUWING,
            )
        )
