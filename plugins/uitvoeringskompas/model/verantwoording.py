"""What interim reports and evaluations both tell: money, kept promises, successes and setbacks."""

from __future__ import annotations

from uitvoeringskompas.model.cijfer import Cijfer
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import AfspraakId, InterventieId, RegelId


class Realisatie(Cijfer):
    """What came of a prestatieafspraak, in the unit of that agreement. Guideline G15."""

    afspraak: AfspraakId
    moment: Momenttekst | None = None
    toelichting: Proza | None = None


class Financien(Record):
    """The revised, expected, spent and received amount of one line of the budget in one year. Guideline H13.

    A line of spending has what was spent, a line of income what was received.
    """

    regel: RegelId
    jaar: int
    bijgesteld: int | None = None  # euro
    verwacht: int | None = None  # euro
    besteed: int | None = None  # euro
    ontvangen: int | None = None  # euro
    waarom_onder_nul: Code | None = None  # waarom_onder_nul: what an amount below zero is
    geen_bedrag: Code | None = None  # geen_bedrag
    toelichting: Proza | None = None

    @property
    def is_below_zero(self) -> bool:
        """Tell whether one of the amounts is below zero."""
        return any((each or 0) < 0 for each in (self.bijgesteld, self.verwacht, self.besteed, self.ontvangen))


class Melding(Record):
    """A success, a setback or something unexpected, told under a title. Guideline I4, I8."""

    titel: str
    interventie: InterventieId | None = None
    toelichting: Proza | None = None
