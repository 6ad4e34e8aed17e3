"""What the policy wants to reach."""

from __future__ import annotations

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.verwijzing import DoelId, IndicatorId, PrioriteitId


class Doel(Herleidbaar):
    """A goal of a nota or programme; goals nest by ``onder``. Guideline B4, B7, B8."""

    id: str
    titel: str
    soort: Code | None = None  # doelsoort
    prioriteit: PrioriteitId | None = None
    onder: DoelId | None = None  # the goal that this one serves
    omschrijving: Proza | None = None
    indicatoren: tuple[IndicatorId, ...] = ()
    doelgroepen: tuple[Code, ...] = ()
    kaders: tuple[Code, ...] = ()
    onderbouwing: Proza | None = None
    vastgesteld_met: tuple[Code, ...] = ()
    jaar: int | None = None  # the calendar year in which it should be reached
    nummers: tuple[str, ...] = ()
    namen: tuple[str, ...] = ()
