"""What a table says of one thing in the plans: where it stands, what it holds, and from which cells that came."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import Vast, field


class Adres(Vast):
    """Where a thing stands: a file of its own, or an item of a list in a file, known by the values of its keys.

    ``pad`` is relative to the folder of the publisher.
    """

    pad: str
    lijst: tuple[str, ...] = ()
    sleutel: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        """Return how it is written in the file with what was imported: ``partijen.yaml#partijen#id=ggd``."""
        keys = ",".join(f"{key}={value}" for key, value in self.sleutel)
        return f"{self.pad}#{'.'.join(self.lijst)}#{keys}" if self.lijst else self.pad

    @property
    def naam(self) -> str:
        """Return how an editor is told where it is: ``partijen.yaml, ggd``."""
        return ", ".join((self.pad, *(str(value) for _, value in self.sleutel)))


class Ding(Vast):
    """One thing that a table is about.

    ``velden`` are its fields by the path of their keys (``planning.van``), lists as a whole; keys that name it stand in
    its address. ``aanvulling`` is what a plan cannot do without and no cell says; it gives way to a cell that does.
    """

    adres: Adres
    velden: Mapping[str, Value]
    aanvulling: Mapping[str, Value] = field(default_factory=dict)

    @property
    def inhoud(self) -> dict[str, Value]:
        """Return all that should stand there, by the path of the keys."""
        return {**self.aanvulling, **self.velden}


def pointer_of(veld: str) -> Pointer:
    """Return the keys of the path of a field."""
    return tuple(veld.split("."))


class Plek(Vast):
    """A field of a thing in the plans."""

    adres: Adres
    veld: str


class Verantwoording(Vast):
    """What became of one cell: where in the plans it stands, or why it is not there.

    ``waarom`` is a Dutch sentence with what to do; empty when all of the cell is in the plans. ``let_op`` is what to
    look at although it is. A heading stands in the mapping: ``is_kop``.
    """

    location: Location
    tekst: str
    waar: tuple[Plek, ...] = ()
    waarom: str = ""
    let_op: str = ""
    is_kop: bool = False

    @property
    def is_over(self) -> bool:
        """Tell whether somebody has to look at this cell, since the plans do not say what it does."""
        return bool(self.waarom)
