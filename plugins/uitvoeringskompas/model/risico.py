"""What may hinder or help, seen in advance."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import InterventieId


class Risico(Record):
    """A hindering factor and what is done about it. Guideline E1, E3."""

    id: str
    titel: str
    factor: Code | None = None  # risicofactor
    kans: Code | None = None  # hoogte
    effect: Code | None = None  # hoogte
    maatregel: Proza | None = None
    eigenaar: str | None = None  # a function
    interventie: InterventieId | None = None


class Kans(Record):
    """A promoting factor and how it is used. Guideline E2, E3."""

    id: str
    titel: str
    factor: Code | None = None  # risicofactor
    benutten: Proza | None = None
    eigenaar: str | None = None  # a function
    interventie: InterventieId | None = None
