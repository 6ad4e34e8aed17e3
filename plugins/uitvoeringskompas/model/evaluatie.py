"""The look back on a programme, or on one year of it."""

from __future__ import annotations

from uitvoeringskompas.model.borging import Borgingsstap
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.cijfer import Bereik, Cijfer, Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.vaststelling import Beslispunt
from uitvoeringskompas.model.verantwoording import Financien, Melding, Realisatie
from uitvoeringskompas.model.verwijzing import (
    DoelId,
    IndicatorId,
    InterventieId,
    LesPad,
    PartijId,
    ResultaatId,
    RisicoId,
    ZusterPad,
)
from uitvoeringskompas.taal.moment import Moment, read_moment


class ResultaatEvaluatie(Cijfer):
    """The judgement on an intended result, goal or indicator; value and year are kept here. Guideline K5."""

    oordeel: Code  # oordeel
    resultaat: ResultaatId | None = None
    doel: DoelId | None = None
    indicator: IndicatorId | None = None
    eenheid: str | None = None
    meetjaar: Meetjaar | None = None
    bron: str | None = None  # in words
    toelichting: Proza | None = None


class InterventieEvaluatie(Bereik):
    """The judgement and the decision on one interventie. Guideline K9."""

    interventie: InterventieId
    status: Code | None = None  # interventiestatus
    status_reden: Proza | None = None
    oordeel: Code | None = None  # oordeel
    gedaan: Proza | None = None
    besluit: Code | None = None  # besluit
    besluit_reden: Proza | None = None


class Proces(Record):
    """How working together went. Guideline K7, K8."""

    samenwerking: Proza | None = None
    uitvoering: Proza | None = None
    ervaringen: Proza | None = None
    externe_factoren: Proza | None = None
    gaat_goed: Proza | None = None
    hobbels: Proza | None = None
    intern: Proza | None = None


class FactorEvaluatie(Record):
    """What really hindered or helped, foreseen or not. Guideline E4, E5, K6."""

    uitgekomen: Code  # uitgekomen
    risico: RisicoId | None = None
    factor: str | None = None  # in words, when it was not foreseen
    toelichting: Proza | None = None
    maatregel_effect: Proza | None = None
    inzet: Code | None = None  # inzet


class Les(Record):
    """A lesson, what follows from it, and where it came back."""

    id: str
    les: str
    toelichting: Proza | None = None
    gevolg: Proza | None = None
    terug_in: LesPad | None = None  # "2027/gezondheid" or "2027/gezondheid/beweegcoach"


class Wens(Record):
    """What the publisher asks of another layer or organisation."""

    aan: Code  # partijsoort
    wens: str
    partij: PartijId | None = None
    toelichting: Proza | None = None


class Evaluator(Record):
    """Who evaluated: a party or function. Guideline K8."""

    partij: PartijId | None = None
    functie: str | None = None
    rol: str | None = None


class EvaluatieTerugkoppeling(Record):
    """Who was told the outcome. Guideline K4."""

    aan: Code  # publiek
    datum: Momenttekst | None = None
    hoe: str | None = None


class Evaluatie(Record):
    """The look back: results against intentions, decisions and lessons. Guideline K3 to K10."""

    peildatum: Momenttekst
    samenvatting: Proza
    dictum: tuple[Beslispunt, ...] = ()
    ook_over: tuple[ZusterPad, ...] = ()  # "2026/jeugd"
    naar_raad_op: Momenttekst | None = None
    url: str | None = None
    resultaten: tuple[ResultaatEvaluatie, ...] = ()
    interventies: tuple[InterventieEvaluatie, ...] = ()
    realisatie: tuple[Realisatie, ...] = ()
    financien: tuple[Financien, ...] = ()
    mutaties: tuple[Mutatie, ...] = ()
    proces: Proces | None = None
    factoren: tuple[FactorEvaluatie, ...] = ()
    onverwacht: tuple[Melding, ...] = ()
    successen: tuple[Melding, ...] = ()
    tegenvallers: tuple[Melding, ...] = ()
    lessen: tuple[Les, ...] = ()
    wensen: tuple[Wens, ...] = ()
    borging: tuple[Borgingsstap, ...] = ()
    methode: Proza | None = None
    soorten: tuple[Code, ...] = ()  # evaluatiesoort
    beperkingen: tuple[str, ...] = ()
    geevalueerd_door: tuple[Evaluator, ...] = ()
    teruggekoppeld: tuple[EvaluatieTerugkoppeling, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()

    @property
    def moment(self) -> Moment:
        """Return the day, or the less precise moment, up to and including which this tells how it stands."""
        return read_moment(self.peildatum)

    @property
    def id(self) -> str:
        """Return ``evaluatie``, or ``evaluatie-2024`` for the look back on one year."""
        return self.node.document.place.id or ""

    @property
    def jaar(self) -> int | None:
        """Return the year that is looked back on, or None for the whole programme."""
        return self.node.document.place.jaar_van_evaluatie
