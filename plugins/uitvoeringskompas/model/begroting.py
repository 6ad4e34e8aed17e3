"""What a programme may cost and who pays. Amounts are whole euros, as the document gives them."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import (
    BronId,
    DeelnemerId,
    DekkingId,
    InterventieId,
    PartijId,
    PrioriteitId,
    RegelId,
)


class Jarig:
    """What is for one year, or for several years together: a line or a total of the budget."""

    __slots__ = ()

    jaar: int
    tot_en_met_jaar: int | None

    @property
    def is_meerjarig(self) -> bool:
        """Tell whether it is one amount for several years together, that no year may count as its own."""
        return (self.tot_en_met_jaar or self.jaar) > self.jaar

    @property
    def jaren(self) -> range:
        """Return the years that the amount is for."""
        return range(self.jaar, max(self.jaar, self.tot_en_met_jaar or self.jaar) + 1)


class Begrotingsregel(Jarig, Herleidbaar):
    """One amount, at the level that the document knows. (id, jaar) is unique. Guideline H1, H2, H7.

    Only ``begroot`` stands here; what was revised, expected, spent and received stands in the reports by line.
    """

    id: str
    jaar: int  # of an amount for several years together the first
    tot_en_met_jaar: int | None = None
    naam: str | None = None
    stroom: Code | None = None  # geldstroom: spending unless it says otherwise
    soort: Code | None = None  # kostensoort
    interventie: InterventieId | None = None
    prioriteit: PrioriteitId | None = None
    dekking: DekkingId | None = None
    begroot: int | None = None  # euro
    geen_bedrag: Code | None = None  # geen_bedrag: why there is no amount
    bij_benadering: bool | None = None
    aandeel_procent: Decimal | None = None  # of what ``aandeel_van`` says, or of another line
    aandeel_van: str | None = None
    aandeel_van_regel: RegelId | None = None
    deelnemer: DeelnemerId | None = None
    toelichting: Proza | None = None


class Totaal(Jarig, Record):
    """A total that the document publishes; it may differ from the sum of the lines."""

    jaar: int  # of a total for several years together the first
    begroot: int  # euro
    tot_en_met_jaar: int | None = None
    stroom: Code | None = None  # geldstroom: spending unless it says otherwise
    dekking: DekkingId | None = None
    bij_benadering: bool | None = None
    bron: BronId | None = None
    toelichting: Proza | None = None


class Tarief(Record):
    """A price per unit; the amount is text because cents matter ("37.50" euro)."""

    id: str
    wat: str
    bedrag: str  # euro
    per: str
    jaar: int | None = None
    toelichting: Proza | None = None


class Cyclusmoment(Record):
    """A moment in the budget cycle of the gemeente or a partner. Guideline H3."""

    wie: str
    moment: Momenttekst
    wat: str | None = None


class Programmabegroting(Record):
    """Where the money stands in the budget of the gemeente. Guideline H4."""

    programma: str | None = None
    bedrag: int | None = None  # euro
    jaar: int | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Aanvraag(Record):
    """A request for money from elsewhere. Guideline H6."""

    regeling: str
    stand: Code | None = None  # aanvraagstand
    uiterlijk_op: Momenttekst | None = None  # the last day on which it may be sent in
    ingediend_op: Momenttekst | None = None
    bedrag: int | None = None  # euro
    dekking: DekkingId | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Capaciteit(Record):
    """Hours of people, beside euros. Guideline H12."""

    functie: str
    uren: Decimal | None = None  # hours per `per`
    per: Code | None = None  # urenperiode
    jaar: int | None = None
    interventie: InterventieId | None = None
    toelichting: Proza | None = None


class BijdrageInNatura(Record):
    """What a party brings that is not money. Guideline H11."""

    partij: PartijId
    wat: str
    soort: Code | None = None  # inbreng
    waarde: int | None = None  # euro, estimated
    toelichting: Proza | None = None


class Begroting(Record):
    """The budget of a programme. Guideline H1 to H12."""

    afgerond_op: int | None = None  # euro: 1000 when the document rounds to thousands
    toelichting: Proza | None = None
    regels: tuple[Begrotingsregel, ...] = ()
    totalen: tuple[Totaal, ...] = ()
    mutaties: tuple[Mutatie, ...] = ()
    tarieven: tuple[Tarief, ...] = ()
    cyclus: tuple[Cyclusmoment, ...] = ()
    programmabegroting: Programmabegroting | None = None
    aanvragen: tuple[Aanvraag, ...] = ()
    capaciteit: tuple[Capaciteit, ...] = ()
    in_natura: tuple[BijdrageInNatura, ...] = ()


class Dekking(Record):
    """Where money comes from and until when. Guideline H5, H8."""

    id: str
    naam: str
    soort: Code  # dekkingsoort
    duur: Code | None = None  # dekkingsduur
    van: Momenttekst | None = None
    tot_en_met: Momenttekst | None = None
    opvolger: DekkingId | None = None
    opvolging: Proza | None = None
    toelichting: Proza | None = None
