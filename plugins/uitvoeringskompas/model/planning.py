"""When something happens: from a day to a vague promise."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.moment import parse_moment


class Mijlpaal(Record):
    """A point on the way, and when it was reached. Guideline D23."""

    moment: Momenttekst
    titel: str
    gehaald_op: Momenttekst | None = None


class Planning(Record):
    """When an interventie runs. Guideline D23."""

    van: Momenttekst | None = None
    tot_en_met: Momenttekst | None = None
    grens: Code | None = None  # grens
    doorlopend: bool | None = None
    voorwaarde: str | None = None
    omschrijving: str | None = None
    mijlpalen: tuple[Mijlpaal, ...] = ()

    def is_voorbij(self, dag: date) -> bool:
        """Tell whether the planned end lies before a day; what has no end, or goes on, is not over."""
        eind = parse_moment(self.tot_en_met)
        return eind is not None and not self.doorlopend and eind.laatste < dag
