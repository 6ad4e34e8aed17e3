"""What parties promise: results (prestatieafspraken) and ways of working (samenwerkingsafspraken)."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import IndicatorId, InterventieId, PartijId


class Prestatieafspraak(Record):
    """A result that a party promises, and the moments of feedback on it. Guideline G13, G14."""

    id: str
    partij: PartijId
    interventie: InterventieId | None = None
    omschrijving: Proza | None = None
    indicator: IndicatorId | None = None
    operator: Code | None = None  # operator
    norm: Decimal | None = None  # in `eenheid`
    eenheid: str | None = None
    jaar: int | None = None
    terugkoppeling: tuple[Momenttekst, ...] = ()
    terugkoppeling_hoe: str | None = None
    terugkoppeling_aan: tuple[Code, ...] = ()  # publiek


class Samenwerkingsafspraak(Record):
    """An agreement between parties about who does what. Guideline F8, F10 to F15."""

    id: str
    titel: str
    met: tuple[PartijId, ...]
    vorm: Code | None = None  # afspraakvorm
    reikwijdte: Code | None = None  # afspraakreikwijdte
    verantwoordelijkheden: Proza | None = None
    rollen: Proza | None = None
    taken: Proza | None = None
    tijd: Proza | None = None
    geld: Proza | None = None
    buiten_samenwerking: Proza | None = None
    verwacht: Proza | None = None
    vervolg: Proza | None = None
    url: str | None = None
    geldig_tot: Momenttekst | None = None
