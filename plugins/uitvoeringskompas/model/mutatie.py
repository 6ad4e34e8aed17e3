"""Money that changed place: to another line or year, into a reserve or out of it. It explains, and never counts."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import RegelId


class Mutatie(Record):
    """A change of place of money in one year, as a programme or a report tells it. Guideline H13."""

    soort: Code  # geldmutatie
    jaar: int
    bedrag: int | None = None  # euro
    van_regel: RegelId | None = None
    naar_regel: RegelId | None = None
    naar_jaar: int | None = None
    datum: Momenttekst | None = None  # of the decision
    orgaan: Code | None = None  # orgaan
    url: str | None = None
    toelichting: Proza | None = None

    @property
    def what_happened(self) -> tuple[object, ...]:
        """Return what makes it the same event in two reports that both tell it."""
        return (self.soort, self.jaar, self.bedrag, self.van_regel, self.naar_regel, self.naar_jaar, self.datum)

    @property
    def regels(self) -> tuple[str, ...]:
        """Return the lines of the budget that it is about."""
        return tuple(regel for regel in (self.van_regel, self.naar_regel) if regel)
