"""Figures over the years: what is measured, where it started, where it should go, and where the series breaks."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.cijfer import Cijfer, Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import BronId, NotaOfProgramma, ReeksId


class Reeks(Record):
    """Values that may be compared: one source, one definition, one method. Guideline J5."""

    id: str
    naam: str
    bron: BronId | None = None
    toelichting: Proza | None = None


class Meting(Cijfer):
    """The value of one year, or the reason that there is none; in the unit of the indicator. Missing is not zero."""

    meetjaar: Meetjaar
    reeks: ReeksId | None = None
    groep: str | None = None
    gebied: str | None = None
    bron: BronId | None = None
    toelichting: Proza | None = None


class Nulmeting(Cijfer):
    """Where the figure stood when a programme or nota began. Guideline B7, M9."""

    voor: NotaOfProgramma  # "2026/gezondheid" or the id of a nota
    meetjaar: Meetjaar | None = None
    reeks: ReeksId | None = None
    bron: BronId | None = None
    toelichting: Proza | None = None


class Streefwaarde(Record):
    """Where the figure should be in a year: a value, or a change since a base year. Guideline B7, M9."""

    jaar: int | None = None
    operator: Code | None = None  # operator
    waarde: Decimal | None = None  # in the unit of the indicator
    verandering: Decimal | None = None
    verandering_in: Code | None = None  # procent, procentpunt or eenheid
    basisjaar: int | None = None
    gesteld_in: NotaOfProgramma | None = None  # "2026/gezondheid" or the id of a nota
    reeks: ReeksId | None = None
    bron: BronId | None = None
    toelichting: Proza | None = None


class Reeksbreuk(Record):
    """Two series of one indicator that must not be compared, and why. Guideline J5."""

    oude_reeks: ReeksId
    nieuwe_reeks: ReeksId
    soort: Code | None = None  # reeksbreuksoort
    toelichting: Proza | None = None


class Koersoordeel(Record):
    """What an editor says of how it goes where the rule of the site sees it otherwise; never without a reason."""

    oordeel: Code  # koers
    reden: str
    gesteld_in: NotaOfProgramma | None = None
    jaar: int | None = None  # of the target
    bron: BronId | None = None


class Indicator(Herleidbaar):
    """One figure that tells whether a doel comes nearer. Guideline J5, B7."""

    id: str
    naam: str
    eenheid: str | None = None
    definitie: Proza | None = None
    richting: Code | None = None  # richting
    gebied: str | None = None
    doelgroepen: tuple[Code, ...] = ()
    nummers: tuple[str, ...] = ()
    namen: tuple[str, ...] = ()
    toelichting: Proza | None = None
    reeksen: tuple[Reeks, ...] = ()
    metingen: tuple[Meting, ...] = ()
    nulmetingen: tuple[Nulmeting, ...] = ()
    streefwaarden: tuple[Streefwaarde, ...] = ()
    reeksbreuken: tuple[Reeksbreuk, ...] = ()
    koersoordelen: tuple[Koersoordeel, ...] = ()
    tot_en_met: Momenttekst | None = None  # the last moment of which it is measured


class Indicatorenlijst(Record):
    """The file ``indicatoren.yaml``."""

    indicatoren: tuple[Indicator, ...]
    bronnen: tuple[Bron, ...] = ()


class Metingenbestand(Record):
    """A CSV file with metingen of one indicator, beside those in ``indicatoren.yaml``."""

    metingen: tuple[Meting, ...]

    @property
    def indicator(self) -> str:
        """Return the id of the indicator: the name of the file."""
        return self.node.document.place.id or ""
