"""The organisations that a publisher works with, named once for all years."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.naam import VroegereNaam, naam_op
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


class Partij(Herleidbaar):
    """An organisation or group, never a person; it may have had other names, or end and go on in another one.

    Guideline F3, F6, F9.
    """

    id: str
    naam: str
    soort: Code  # partijsoort
    domein: Code | None = None  # domein
    bekendheid: Code | None = None  # bekendheid
    sector: Code | None = None  # sector
    omschrijving: Proza | None = None
    website: str | None = None
    namen: tuple[str, ...] = ()
    vroegere_namen: tuple[VroegereNaam, ...] = ()
    tot_en_met: Momenttekst | None = None

    def naam_op(self, dag: date) -> str:
        """Return what the party was called on a day."""
        return naam_op(dag, self.naam, self.vroegere_namen)


class Partijenlijst(Record):
    """The file ``partijen.yaml``."""

    partijen: tuple[Partij, ...]
