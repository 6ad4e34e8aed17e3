"""A workbook as somebody fills it in, without a file: the cells that a reader would give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Inhoud, Werkboek
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.workbook.bestanden import Boekbestanden, parse_bron, read_bestanden
from uitvoeringskompas.workbook.boek import make_werkboek
from uitvoeringskompas.workbook.terugzetten import Teruggezet, put_back
from uitvoeringskompas.writing.project import Project
from uitvoeringskompas.writing.publisher import Plannenmap

Rooster = list[list[Inhoud]]


@dataclass
class Invulling:
    """The sheets of a workbook as rows of contents, by their name."""

    bladen: dict[str, Rooster] = field(default_factory=dict)

    def set(self, blad: str, kolom: str, inhoud: Inhoud, *, bestand: str, nummer: int | None = None) -> None:
        """Fill in one cell of a row that is there; of a sheet that stands upright too."""
        rows = self.bladen[blad]
        if blad == "Programma":
            rows[[row[0] for row in rows].index(kolom)][2] = inhoud
            return
        row = next(row for row in rows[2:] if row[0] == bestand and (nummer is None or row[1] == nummer))
        row[rows[0].index(kolom)] = inhoud

    def add(self, blad: str, **inhoud: Inhoud) -> None:
        """Fill in a row below; ``bestand`` is its kenmerk, a dot in the code of a column is written ``__`` here."""
        rows = self.bladen[blad]
        row: list[Inhoud] = [None] * len(rows[0])
        for key, value in inhoud.items():
            row[0 if key == "bestand" else rows[0].index(key.replace("__", "."))] = value
        rows.append(row)

    def clear(self, blad: str, *, bestand: str, nummer: int | None = None) -> None:
        """Take what stands in a row away."""
        self.bladen[blad] = [
            row for row in self.bladen[blad] if row[0] != bestand or (nummer is not None and row[1] != nummer)
        ]

    def as_werkmap(self) -> Werkmap:
        """Return what a reader gives of it."""
        bladen = tuple(
            Werkblad(naam=naam, rijen=tuple(_rij(number, row) for number, row in enumerate(rows)))
            for naam, rows in self.bladen.items()
        )
        return Werkmap(bestand="boek.xlsx", bladen=bladen)


def _rij(number: int, row: list[Inhoud]) -> tuple[Tabelcel, ...]:
    return tuple(_cel(number, column, inhoud) for column, inhoud in enumerate(row))


def _cel(rij: int, kolom: int, inhoud: Inhoud) -> Tabelcel:
    waarde = inhoud if isinstance(inhoud, date) else Decimal(inhoud) if isinstance(inhoud, int | Decimal) else None
    tekst = "" if inhoud is None else str(inhoud).strip()
    return Tabelcel(adres=f"K{kolom + 1}R{rij + 1}", rij=rij, kolom=kolom, tekst=tekst, waarde=waarde)


def fill_in(boek: Werkboek) -> Invulling:
    """Return a workbook as it is when somebody opens it."""
    return Invulling({blad.naam: _rows(blad) for blad in boek.bladen})


def _rows(blad: Boekblad) -> Rooster:
    width = max((len(row) for row in blad.rijen), default=0)
    return [[*(cel.inhoud for cel in row), *([None] * (width - len(row)))] for row in blad.rijen]


def plannen_in(folder: Path) -> Project:
    """Return the plans in a folder, as an editor calls them."""
    return Project(plans=folder, root=folder, shown_as="plans", knowledge=KNOWLEDGE)


def read(plannen: Project, pad: str) -> Boekbestanden:
    """Return the files of a programme, of a year or of a publisher."""
    bron = parse_bron(pad)
    assert bron is not None
    found = read_bestanden(Plannenmap(plans=plannen.plans, shown_as=plannen.shown_as), bron)
    assert found.problems == ()
    return found


def werkboek(plannen: Project, pad: str) -> Werkboek:
    """Return the workbook of a programme, of a year or of a publisher."""
    found, bron = read(plannen, pad), parse_bron(pad)
    assert bron is not None
    return make_werkboek(found.titel, bron.pad, found.documents, plannen.knowledge, om=found.om)


def make(plannen: Project, pad: str) -> Invulling:
    """Return that workbook, ready to be filled in."""
    return fill_in(werkboek(plannen, pad))


def back(
    plannen: Project, filled: Invulling, *, verwijder: bool = False, naar: str = "", proef: bool = False
) -> Teruggezet:
    """Put a workbook back into the plans."""
    return put_back(filled.as_werkmap(), plannen, verwijder=verwijder, naar=naar, proef=proef)
