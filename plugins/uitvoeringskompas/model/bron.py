"""Where a fact comes from, and what is odd about it."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import BijTekst, BronId


class Bron(Record):
    """A document, page or data set that a figure or a transcribed text comes from (guideline B3)."""

    id: str
    titel: str
    url: str | None = None
    datum: Momenttekst | None = None
    geraadpleegd_op: Momenttekst | None = None
    toelichting: Proza | None = None


class Kanttekening(Record):
    """A remark on a source that is wrong, cut off, unclear or contradicts itself; the page shows it at its place."""

    bij: BijTekst  # a field path such as `begroting`, or the id of the thing
    soort: Code  # kanttekeningsoort
    tekst: Proza
    bron: BronId | None = None
