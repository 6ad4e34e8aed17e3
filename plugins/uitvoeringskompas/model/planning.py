"""When something happens: from a day to a vague promise."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.record import Record


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
