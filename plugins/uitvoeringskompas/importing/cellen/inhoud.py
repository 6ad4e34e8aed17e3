"""What came of reading one cell."""

from __future__ import annotations

from uitvoeringskompas.importing.duiding import Celwaarde
from uitvoeringskompas.vast import Vast


class Boven(Vast):
    """What the heading of a column says of its cells: a year, in what they count, which way money goes."""

    jaar: int | None = None
    factor: int = 1
    inkomsten: bool = False
    kop: str = ""


class Celuitkomst(Vast):
    """The values of a cell, or in Dutch why there are none; ``let_op`` is what to look at although there are."""

    waarden: tuple[Celwaarde, ...] = ()
    waarom: str = ""
    let_op: str = ""
