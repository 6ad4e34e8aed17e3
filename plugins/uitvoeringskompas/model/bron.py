"""Where a fact comes from, and what is odd about it."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Bron(Record):
    """A document, page or data set that a figure or a transcribed text comes from (guideline B3)."""

    id: str
    titel: str
    url: str | None = None
    datum: str | None = None  # moment
    geraadpleegd_op: str | None = None  # day
    toelichting: Proza | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kanttekening(Record):
    """A remark on a source that is wrong, cut off, unclear or contradicts itself; the page shows it at its place."""

    bij: str  # a field path such as `begroting`, or the id of the thing
    soort: str  # kanttekeningsoort
    tekst: Proza
    bron: str | None = None
