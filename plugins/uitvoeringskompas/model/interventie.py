"""The interventie: one thing that is done, in one year's programme."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.erkenning import Aanpassing, Erkenning, Passendheid, Randvoorwaardentoets, Signaal
from uitvoeringskompas.model.gereedheid import Aanspreekpunt, Materiaal, Ondersteuning, Professional, Training
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.regie import InterventieRegie
from uitvoeringskompas.model.verwijzing import (
    DeelnemerId,
    DoelId,
    ElderPad,
    IndicatorId,
    InterventieId,
    PartijId,
    PrioriteitId,
)


class GeplandResultaat(Record):
    """What the interventie should yield, per year where the programme has several."""

    id: str
    beoogd: str
    van_jaar: int | None = None
    tot_en_met_jaar: int | None = None
    indicator: IndicatorId | None = None
    waarde: Decimal | None = None  # in `eenheid`
    eenheid: str | None = None
    deelnemer: DeelnemerId | None = None
    toelichting: Proza | None = None


class Uitvoerder(Record):
    """A party that carries it out. Guideline F1."""

    partij: PartijId
    rol: Code | None = None  # uitvoerdersrol
    toelichting: Proza | None = None


class Taak(Record):
    """A task with who does it and when it is asked; a party may have several."""

    taak: str
    partij: PartijId | None = None
    functie: str | None = None
    voorwaarde: str | None = None
    toelichting: Proza | None = None


class Sessies(Record):
    """How often and how long a group or participant comes together."""

    aantal: int
    weken: int | None = None
    minuten: int | None = None
    toelichting: Proza | None = None


class Financier(Record):
    """A party that pays a share."""

    partij: PartijId
    aandeel_procent: Decimal | None = None  # percent
    risicogroep: str | None = None
    toelichting: Proza | None = None


class Interventie(Herleidbaar):
    """What is done, for whom, when and by whom; the same id in another year is the same interventie.

    Guideline A9, A10, D4 to D24, E7 to E13.
    """

    titel: str
    soort: Code  # interventiesoort
    wat: Proza
    status: Code  # interventiestatus: where it started; reports tell the rest
    hoe: Proza | None = None
    motivering: Proza | None = None
    doelen: tuple[DoelId, ...] = ()
    prioriteit: PrioriteitId | None = None
    themas: tuple[Code, ...] = ()
    pijlers: tuple[Code, ...] = ()
    doelgroepen: tuple[Code, ...] = ()
    settings: tuple[Code, ...] = ()
    gebieden: tuple[str, ...] = ()
    aangedragen_door: tuple[Code, ...] = ()  # aandrager
    erkenning: Erkenning | None = None
    passendheid: Passendheid | None = None
    aanpassing: Aanpassing | None = None
    randvoorwaardentoets: Randvoorwaardentoets | None = None
    signalen: tuple[Signaal, ...] = ()
    planning: Planning | None = None
    sessies: Sessies | None = None
    resultaten: tuple[GeplandResultaat, ...] = ()
    uitvoerders: tuple[Uitvoerder, ...] = ()
    taken: tuple[Taak, ...] = ()
    uitvoerders_onbekend: str | None = None  # why the executors are not known
    financiers: tuple[Financier, ...] = ()
    aanspreekpunt: Aanspreekpunt | None = None
    regie: InterventieRegie | None = None
    professionals: tuple[Professional, ...] = ()
    training: tuple[Training, ...] = ()
    materialen: tuple[Materiaal, ...] = ()
    ondersteuning: tuple[Ondersteuning, ...] = ()
    status_reden: Proza | None = None
    status_bron: str | None = None
    onderdeel_van: InterventieId | None = None
    hoort_bij: ElderPad | None = None  # "<slug>/<jaar>/<programma>/<interventie>" of another publisher
    deelnemers: tuple[DeelnemerId, ...] = ()
    namen: tuple[str, ...] = ()
    nummers: tuple[str, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()

    @property
    def id(self) -> str:
        """Return the id of the interventie: the name of its file."""
        return self.node.document.place.id or ""
