"""A workbook to fill in: sheets of cells with their remarks, drop-down lists and protection, of no format yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from uitvoeringskompas.vast import Vast

LISTS = "_keuzes"
"""The hidden sheet with all choices: at a cell itself none may hold a comma, nor may all be longer than 255 signs."""

LAST_ROW = 1_000
"""Down to this row there is a list to choose from."""

Inhoud = str | int | Decimal | date | None


class Celsoort(StrEnum):
    """How a cell looks and what may be done with it; the value is the name of its style."""

    KOP = "kop"
    UITLEG = "uitleg"
    SLEUTEL = "sleutel"
    TEKST = "tekst"
    GETAL = "getal"
    EURO = "euro"
    DAG = "dag"
    LINK = "link"


OPEN = frozenset({Celsoort.TEKST, Celsoort.GETAL, Celsoort.EURO, Celsoort.DAG})
"""What somebody may fill in; the others are closed, so that nobody changes a name by accident."""


class Boekcel(Vast):
    """One cell; ``keuzelijst`` names the list to choose from, ``opmerking`` hangs on it as a remark.

    ``naar`` is the name of the sheet that opens when somebody clicks on it.
    """

    inhoud: Inhoud = None
    vorm: Celsoort = Celsoort.TEKST
    opmerking: str = ""
    keuzelijst: str = ""
    naar: str = ""


class Boekblad(Vast):
    """A sheet. Rows and columns are numbered from 0; ``vast`` tells how many of each stay in sight while scrolling.

    Below the rows there is room for more, each cell as in ``ruimte``.
    """

    naam: str
    rijen: tuple[tuple[Boekcel, ...], ...]
    ruimte: tuple[Boekcel, ...] = ()
    breedten: tuple[int, ...] = ()
    """The width of each column, in characters."""
    verborgen: bool = False
    verborgen_rijen: frozenset[int] = frozenset()
    verborgen_kolommen: frozenset[int] = frozenset()
    vast: tuple[int, int] = (0, 0)
    is_beschermd: bool = True


class Keuzelijst(Vast):
    """Words to choose from; where ``is_open`` something else may be typed too, after a question."""

    woorden: tuple[str, ...]
    is_open: bool = False

    @property
    def antwoord(self) -> tuple[str, str]:
        """Return the title and the sentence for who types something else."""
        if self.is_open:
            return "Staat niet in de lijst", "Dit staat niet in de lijst. Is het nieuw? Dan mag het hier staan."
        return "Dit kan niet", "Kies een van de woorden uit de lijst."


class Werkboek(Vast):
    """A workbook; ``keuzelijsten`` hold the choices by the name that cells call them by."""

    titel: str
    bladen: tuple[Boekblad, ...]
    keuzelijsten: Mapping[str, Keuzelijst]
