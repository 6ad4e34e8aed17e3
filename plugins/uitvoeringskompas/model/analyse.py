"""What was known before choosing: factors, figures, key persons, offer and gaps."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import BronId, DoelId, IndicatorId, InterventieId, PartijId, PrioriteitId


class Factor(Record):
    """Something that influences the health of a group. Guideline B1, B2."""

    factor: str
    soort: Code | None = None  # factorsoort
    prioriteit: PrioriteitId | None = None
    doelgroepen: tuple[Code, ...] = ()
    toelichting: Proza | None = None


class Kerncijfer(Record):
    """A local figure behind a choice, with its year and source. Guideline B3."""

    omschrijving: str
    prioriteit: PrioriteitId | None = None
    indicator: IndicatorId | None = None
    waarde: Decimal | None = None
    eenheid: str | None = None
    jaar: int | None = None
    gebied: str | None = None
    bron: BronId | None = None
    bij_benadering: bool | None = None
    toelichting: Proza | None = None


class Sleutelfiguur(Record):
    """People who know a group from inside, by role and number, never by name. Guideline B5, B6."""

    rol: str
    doelgroepen: tuple[Code, ...] = ()
    aantal: int | None = None
    gesproken_op: Momenttekst | None = None
    opbrengst: Proza | None = None


class Aanbod(Record):
    """What is on offer already, chosen or not. Guideline D1, D2, D4."""

    naam: str
    aanbieder: PartijId | None = None
    doelgroepen: tuple[Code, ...] = ()
    pijlers: tuple[Code, ...] = ()
    gekozen: bool | None = None
    reden: Proza | None = None


class Gat(Record):
    """What is missing, overlaps or can be better. Guideline D3."""

    omschrijving: str
    soort: Code | None = None  # gatsoort
    interventie: InterventieId | None = None
    toelichting: Proza | None = None


class Alternatief(Record):
    """What was looked at and not chosen. Guideline D10."""

    naam: str
    doel: DoelId | None = None
    reden: Proza | None = None


class DataAfspraak(Record):
    """An agreement with a party about data. Guideline F16."""

    partij: PartijId
    afspraak: Proza


class Begrip(Record):
    """A word or abbreviation that the programme explains. Guideline A18."""

    begrip: str
    uitleg: Proza


class Analyse(Record):
    """The preparation of a programme. Guideline B1 to B6, D1 to D4, D10."""

    toelichting: Proza | None = None
    factoren: tuple[Factor, ...] = ()
    kerncijfers: tuple[Kerncijfer, ...] = ()
    sleutelfiguren: tuple[Sleutelfiguur, ...] = ()
    aanbod: tuple[Aanbod, ...] = ()
    gaten: tuple[Gat, ...] = ()
    alternatieven: tuple[Alternatief, ...] = ()
    data_afspraken: tuple[DataAfspraak, ...] = ()
    begrippen: tuple[Begrip, ...] = ()
