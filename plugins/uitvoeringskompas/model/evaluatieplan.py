"""What will be followed and evaluated, when, how and by whom."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import DoelId, IndicatorId


class Evaluatieonderdeel(Record):
    """One thing that will be evaluated. Guideline K1."""

    wat: str
    doel: DoelId | None = None
    wanneer: Momenttekst | None = None
    hoe: Proza | None = None
    wie: str | None = None


class Evaluatieplan(Record):
    """The plan for looking back. Guideline K1, K2, J6."""

    soorten: tuple[Code, ...] = ()  # evaluatiesoort
    methode: Proza | None = None
    onderdelen: tuple[Evaluatieonderdeel, ...] = ()
    terugkoppeling_wanneer: str | None = None
    terugkoppeling_hoe: Proza | None = None
    verwacht_van_partijen: Proza | None = None


class Monitoring(Record):
    """One thing that is followed during execution. Guideline J3, L6."""

    wat: str
    indicator: IndicatorId | None = None
    bron: str | None = None  # in words
    frequentie: str | None = None
    wie: str | None = None
    toelichting: Proza | None = None
