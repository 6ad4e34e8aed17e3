"""The organisations that a publisher works with, named once for all years."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Partij(Record):
    """An organisation or group, never a person. Guideline F3, F6, F9."""

    id: str
    naam: str
    soort: Code  # partijsoort
    domein: Code | None = None  # domein
    bekendheid: Code | None = None  # bekendheid
    sector: Code | None = None  # sector
    omschrijving: Proza | None = None
    website: str | None = None
    namen: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Partijenlijst(Record):
    """The file ``partijen.yaml``."""

    partijen: tuple[Partij, ...]
