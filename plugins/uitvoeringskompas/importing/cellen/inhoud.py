"""What came of reading one cell."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.importing.duiding import Celwaarde


@dataclass(frozen=True, kw_only=True, slots=True)
class Boven:
    """What the heading of a column says of its cells: a year, in what they count, which way money goes."""

    jaar: int | None = None
    factor: int = 1
    inkomsten: bool = False
    kop: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Celuitkomst:
    """The values of a cell, or in Dutch why there are none; ``let_op`` is what to look at although there are."""

    waarden: tuple[Celwaarde, ...] = ()
    waarom: str = ""
    let_op: str = ""
