"""Which sheets a workbook has and what their columns are, as the schemas and the classes say it.

A file is a row. Each list of things in it is a sheet of its own: a row for each thing, that names its file. What stands
in a list of such a thing has a sheet too, and its rows name the thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from uitvoeringskompas.model.register import Register
from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.reading.kinds import ONE_PER_PUBLISHER, Kind
from uitvoeringskompas.vast import Vast

Pad = tuple[str, ...]

VAN_PROGRAMMA = (Kind.PROGRAMMA, Kind.INTERVENTIE, Kind.VOORTGANG, Kind.EVALUATIE)
"""The kinds of file of a programme, in the order of their sheets."""

VAN_PUBLICIST = (Kind.PROFIEL, Kind.PARTIJEN, Kind.INDICATOREN, Kind.NOTA)
"""Those that a gemeente or regio has once for all programmes, in the same way."""

NAMEN = {
    Kind.PROFIEL: "Profiel",
    Kind.PARTIJEN: "Partijen",
    Kind.INDICATOREN: "Indicatoren",
    Kind.NOTA: "Nota's",
    Kind.PROGRAMMA: "Programma",
    Kind.INTERVENTIE: "Interventies",
    Kind.VOORTGANG: "Tussenrapportages",
    Kind.EVALUATIE: "Evaluaties",
}
KORT = {
    Kind.PROFIEL: "Pro. ",
    Kind.PARTIJEN: "Par. ",
    Kind.INDICATOREN: "Ind. ",
    Kind.NOTA: "Nota ",
    Kind.PROGRAMMA: "",
    Kind.INTERVENTIE: "Int. ",
    Kind.VOORTGANG: "Tus. ",
    Kind.EVALUATIE: "Eva. ",
}
"""How the name of a sheet with a list begins: there is little room."""

ALLEEN = frozenset({*ONE_PER_PUBLISHER.values(), Kind.PROGRAMMA})
"""Of these there is one file in its folder, so a row does not have to say which."""

_LONGEST = 31  # characters that a program allows for the name of a sheet
_FORBIDDEN = str.maketrans("[]:*?/\\", "       ")


class Sleutel(StrEnum):
    """What a row says of where it belongs; the value is how a hidden cell names the column."""

    MAP = "map"
    BESTAND = "bestand"
    BIJ = "bij"
    NUMMER = "nr"


class Boekkolom(Vast):
    """A column: the path from the row to its value, the field that it is, and its title."""

    pad: Pad
    veld: Veld
    titel: str

    @property
    def code(self) -> str:
        """Return how a hidden cell names the column."""
        return ".".join(self.pad)


class Bladopzet(Vast):
    """A sheet: of files of a kind, or of what stands in a list in them.

    ``lijst`` is the path of that list, in the file or in each thing of the list ``om``. ``is_breed`` tells that the
    workbook is of a publisher, so that a row has to say of which programme it is.
    """

    kind: Kind
    om: Pad
    lijst: Pad
    naam: str
    is_breed: bool
    shape: Shape
    kolommen: tuple[Boekkolom, ...]

    @property
    def is_gekanteld(self) -> bool:
        """Tell whether its rows stand upright, a field below the other: of a kind that holds much and is one file."""
        return self.kind in ALLEEN and not self.lijst

    @property
    def code(self) -> str:
        """Return how a hidden cell names the sheet, whatever somebody calls it."""
        return f"{self.kind.value}:{'.'.join((*self.om, *self.lijst))}"

    @property
    def sleutels(self) -> tuple[Sleutel, ...]:
        """Return the columns that say where a row belongs."""
        there = {
            Sleutel.MAP: self.is_breed and self.kind in VAN_PROGRAMMA,
            Sleutel.BESTAND: True,
            Sleutel.BIJ: bool(self.om),
            Sleutel.NUMMER: bool(self.lijst),
        }
        return tuple(sleutel for sleutel in Sleutel if there[sleutel])


class _Lijst(Vast):
    """A list of things in a kind of file: where it is, what it is called, and what each thing holds."""

    om: Pad
    pad: Pad
    titel: str
    shape: Shape


def list_bladvormen(register: Register, *, is_breed: bool) -> tuple[Bladopzet, ...]:
    """Return all sheets that a workbook of a programme may have, or of a publisher."""
    kinds = (*(VAN_PUBLICIST if is_breed else ()), *VAN_PROGRAMMA)
    taken = {NAMEN[kind].casefold() for kind in kinds}
    return tuple(
        Bladopzet(
            kind=kind,
            om=lijst.om,
            lijst=lijst.pad,
            naam=_name_sheet(kind, lijst, taken),
            is_breed=is_breed,
            shape=lijst.shape,
            kolommen=kolommen,
        )
        for kind in kinds
        for lijst in _list_lijsten(register.shapes[kind])
        if (kolommen := tuple(_list_kolommen(lijst.shape)))
    )


def _list_lijsten(shape: Shape) -> Iterator[_Lijst]:
    """Yield the file itself, then every list of things in it, each with the lists in those things."""
    yield _Lijst(om=(), pad=(), titel="", shape=shape)
    for lijst in _lists_in(shape, (), om=()):
        yield lijst
        yield from _lists_in(lijst.shape, (), om=lijst.pad)


def _lists_in(shape: Shape, pad: Pad, *, om: Pad) -> Iterator[_Lijst]:
    for veld in shape.velden.values():
        if veld.shape is None:
            continue
        here = (*pad, veld.key)
        if veld.several:
            yield _Lijst(om=om, pad=here, titel=veld.titel, shape=veld.shape)
        else:
            yield from _lists_in(veld.shape, here, om=om)


def _list_kolommen(shape: Shape) -> Iterator[Boekkolom]:
    """Yield every value that fits in one cell; what stands in a list of its own is another sheet."""
    for pad, titels, veld in shape.list_values():
        yield Boekkolom(pad=pad, veld=veld, titel=" · ".join(titels))


def _name_sheet(kind: Kind, lijst: _Lijst, taken: set[str]) -> str:
    """Return a name that no other sheet has, as short as it must be."""
    if not lijst.pad or (lijst.pad == (kind.value,) and not lijst.om):
        return NAMEN[kind]  # the file, or the list that it is there for
    naam, number = _fitting(f"{KORT[kind]}{lijst.titel}"), 1
    if naam.casefold() in taken:
        naam = _fitting(f"{NAMEN[kind]} {lijst.titel}")
    while naam.casefold() in taken:
        number += 1
        naam = f"{naam[: _LONGEST - 3]} {number}"
    taken.add(naam.casefold())
    return naam


def _fitting(naam: str) -> str:
    return naam.translate(_FORBIDDEN)[:_LONGEST].strip(" '")
