"""Totals in a table: they are no plan, but they tell whether all amounts were read."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.importing.duiding import Celbedrag, Vulling
from uitvoeringskompas.taal.bedoeld_bedrag import parse_bedragen
from uitvoeringskompas.taal.getal import write_euro
from uitvoeringskompas.tables.werkmap import Tabelcel

TOTAAL_WAAROM = "Dit is een totaal. De site telt zelf op."


class Sommen:
    """Adds up the amounts of each column from above to below; None where one could not be read."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self._all: dict[int, int | None] = {}
        self._part: dict[int, int | None] = {}

    def add(self, kolom: int, vulling: Vulling) -> None:
        """Count what a cell says."""
        amount = None if vulling.waarom else amount_of(vulling)
        for sums in (self._all, self._part):
            known = sums.get(kolom, 0)
            sums[kolom] = None if amount is None or known is None else known + amount

    def judge(self, kolom: int, cel: Tabelcel, factor: int) -> str:
        """Return what is said of a total below a column: whether it is that of all rows, or of those since the last."""
        return judge_total(cel, (factor,), (self._all.get(kolom), self._part.get(kolom)), "de rijen erboven")

    def begin_part(self) -> None:
        """Begin again for the next subtotal."""
        self._part = {}


def amount_of(vulling: Vulling) -> int:
    """Return the euros in a cell; what has no amount counts nothing."""
    return sum(each.begroot or 0 for each in vulling.waarden if isinstance(each, Celbedrag))


def judge_total(cel: Tabelcel, factors: tuple[int, ...], sums: tuple[int | None, ...], wat: str) -> str:
    """Return in Dutch what is said of a total: that it is one, and whether it is right where that can be told."""
    read = parse_bedragen(cel.tekst)
    number = cel.waarde if isinstance(cel.waarde, Decimal) else read[0].bedrag if len(read) == 1 else None
    known = [each for each in sums if each is not None]
    if number is None or not known:
        return TOTAAL_WAAROM
    if any(number * factor in known for factor in factors):
        return f"{TOTAAL_WAAROM} Het klopt met {wat}."
    return f"{TOTAAL_WAAROM} Let op: {wat} zijn samen {write_euro(known[0])}."
