"""What the policy wants to reach."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.proza import Proza


@dataclass(frozen=True, kw_only=True, slots=True)
class Doel(Herleidbaar):
    """A goal of a nota or programme; goals nest by ``onder``. Guideline B4, B7, B8."""

    id: str
    titel: str
    soort: str | None = None  # doelsoort
    prioriteit: str | None = None
    onder: str | None = None  # the goal that this one serves
    omschrijving: Proza | None = None
    indicatoren: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    kaders: tuple[str, ...] = ()
    onderbouwing: Proza | None = None
    vastgesteld_met: tuple[str, ...] = ()
    jaar: int | None = None  # the calendar year in which it should be reached
    nummers: tuple[str, ...] = ()
    namen: tuple[str, ...] = ()
