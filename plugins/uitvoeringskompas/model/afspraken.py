"""What parties promise: results (prestatieafspraken) and ways of working (samenwerkingsafspraken)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Prestatieafspraak(Record):
    """A result that a party promises, and the moments of feedback on it. Guideline G13, G14."""

    id: str
    partij: str
    interventie: str | None = None
    omschrijving: Proza | None = None
    indicator: str | None = None
    operator: str | None = None  # operator
    norm: Decimal | None = None  # in `eenheid`
    eenheid: str | None = None
    jaar: int | None = None
    terugkoppeling: tuple[str, ...] = ()  # moments
    terugkoppeling_hoe: str | None = None
    terugkoppeling_aan: tuple[str, ...] = ()  # publiek


@dataclass(frozen=True, kw_only=True, slots=True)
class Samenwerkingsafspraak(Record):
    """An agreement between parties about who does what. Guideline F8, F10 to F15."""

    id: str
    titel: str
    met: tuple[str, ...]  # partij
    vorm: str | None = None  # afspraakvorm
    reikwijdte: str | None = None  # afspraakreikwijdte
    verantwoordelijkheden: Proza | None = None
    rollen: Proza | None = None
    taken: Proza | None = None
    tijd: Proza | None = None
    geld: Proza | None = None
    buiten_samenwerking: Proza | None = None
    verwacht: Proza | None = None
    vervolg: Proza | None = None
    url: str | None = None
    geldig_tot: str | None = None  # moment
