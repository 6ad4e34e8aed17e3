"""Which sheets a workbook of a programme has and what their columns are, as the schemas and the classes say it.

A file is a row. Each list of things in it is a sheet of its own: a row for each thing, that names its file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.register import Register
from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.reading.kinds import Kind

Pad = tuple[str, ...]

SOORTEN = (Kind.PROGRAMMA, Kind.INTERVENTIE, Kind.VOORTGANG, Kind.EVALUATIE)
"""The kinds of file of a programme, in the order of their sheets."""

NAMEN = {
    Kind.PROGRAMMA: "Programma",
    Kind.INTERVENTIE: "Interventies",
    Kind.VOORTGANG: "Tussenrapportages",
    Kind.EVALUATIE: "Evaluaties",
}
KORT = {Kind.PROGRAMMA: "", Kind.INTERVENTIE: "Int. ", Kind.VOORTGANG: "Tus. ", Kind.EVALUATIE: "Eva. "}
"""How the name of a sheet with a list begins: there is little room."""

_LONGEST = 31  # characters that a program allows for the name of a sheet
_FORBIDDEN = str.maketrans("[]:*?/\\", "       ")


@dataclass(frozen=True, kw_only=True, slots=True)
class Boekkolom:
    """A column: the path from the row to its value, the field that it is, and its title."""

    pad: Pad
    veld: Veld
    titel: str

    @property
    def code(self) -> str:
        """Return how a hidden cell names the column."""
        return ".".join(self.pad)


@dataclass(frozen=True, kw_only=True, slots=True)
class Bladopzet:
    """A sheet: of files of a kind, or of what stands in a list in them (``lijst`` is the path of that list)."""

    kind: Kind
    lijst: Pad
    naam: str
    titel: str
    kolommen: tuple[Boekkolom, ...]

    @property
    def is_gekanteld(self) -> bool:
        """Tell whether its one row stands upright, a field below the other: a programme is one file."""
        return self.kind is Kind.PROGRAMMA and not self.lijst

    @property
    def code(self) -> str:
        """Return how a hidden cell names the sheet, whatever somebody calls it."""
        return f"{self.kind.value}:{'.'.join(self.lijst)}"


def list_bladvormen(register: Register) -> tuple[Bladopzet, ...]:
    """Return all sheets that a workbook of a programme may have."""
    taken: set[str] = set()
    return tuple(
        Bladopzet(
            kind=kind,
            lijst=lijst,
            naam=_name_sheet(kind, titel, taken),
            titel=f"{NAMEN[kind]}: {titel}" if titel else NAMEN[kind],
            kolommen=tuple(_list_kolommen(shape, (), ())),
        )
        for kind in SOORTEN
        for lijst, titel, shape in (((), "", register.shapes[kind]), *_list_lijsten(register.shapes[kind], ()))
    )


def _list_lijsten(shape: Shape, pad: Pad) -> Iterator[tuple[Pad, str, Shape]]:
    """Yield the path, the title and the shape of every list of things."""
    for veld in shape.velden.values():
        if veld.shape is None:
            continue
        here = (*pad, veld.key)
        if veld.several:
            yield here, veld.titel, veld.shape
        else:
            yield from _list_lijsten(veld.shape, here)


def _list_kolommen(shape: Shape, pad: Pad, titels: Pad) -> Iterator[Boekkolom]:
    """Yield every value that fits in one cell; what stands in a list of its own is another sheet."""
    for veld in shape.velden.values():
        here, names = (*pad, veld.key), (*titels, veld.titel)
        if veld.shape is None:
            yield Boekkolom(pad=here, veld=veld, titel=" · ".join(names))
        elif not veld.several:
            yield from _list_kolommen(veld.shape, here, names)


def _name_sheet(kind: Kind, titel: str, taken: set[str]) -> str:
    """Return a name that no other sheet has, as short as it must be."""
    whole = f"{KORT[kind]}{titel}" if titel else NAMEN[kind]
    naam = whole.translate(_FORBIDDEN)[:_LONGEST].strip(" '")
    number = 1
    while naam.casefold() in taken:
        number += 1
        naam = f"{naam[: _LONGEST - 3]} {number}"
    taken.add(naam.casefold())
    return naam
