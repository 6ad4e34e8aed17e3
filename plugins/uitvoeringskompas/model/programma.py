"""The uitvoeringsprogramma: how a policy note becomes action in one or more years."""

from __future__ import annotations

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.afspraken import Prestatieafspraak, Samenwerkingsafspraak
from uitvoeringskompas.model.analyse import Analyse
from uitvoeringskompas.model.begroting import Begroting, Dekking
from uitvoeringskompas.model.borging import Borging
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.communicatie import Communicatie
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.evaluatieplan import Evaluatieplan, Monitoring
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.regie import Regie
from uitvoeringskompas.model.risico import Kans, Risico
from uitvoeringskompas.model.totstandkoming import Totstandkoming
from uitvoeringskompas.model.vaststelling import Beslispunt, Vaststelling
from uitvoeringskompas.model.verwijzing import (
    DeelnemerId,
    DoelId,
    IndicatorId,
    InterventieId,
    NotaId,
    PrioriteitId,
    ProgrammaPad,
)


class Reikwijdte(Record):
    """Whether the programme covers all policy or a part of it. Guideline A4, A5."""

    soort: Code  # reikwijdte
    prioriteit: PrioriteitId | None = None
    themas: tuple[Code, ...] = ()
    doelgroepen: tuple[Code, ...] = ()
    toelichting: Proza | None = None


class Opname(Record):
    """Another document of the gemeente that holds this programme. Guideline A15."""

    document: str
    url: str | None = None
    toelichting: Proza | None = None


class Tussenrapportage(Record):
    """An interim report that the raad will get. Guideline A8."""

    moment: Momenttekst
    naar_raad_op: Momenttekst | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Raad(Record):
    """What the raad gets, and when. Guideline A7, A8."""

    ter_informatie_op: Momenttekst | None = None
    url: str | None = None
    toelichting: Proza | None = None
    tussenrapportages: tuple[Tussenrapportage, ...] = ()


class BeoogdResultaat(Record):
    """What the programme should have brought about. Guideline B9."""

    id: str
    titel: str
    doel: DoelId | None = None
    indicator: IndicatorId | None = None
    doelgroepen: tuple[Code, ...] = ()
    van_jaar: int | None = None
    tot_en_met_jaar: int | None = None
    nummers: tuple[str, ...] = ()
    deelnemer: DeelnemerId | None = None
    toelichting: Proza | None = None


class Randvoorwaarde(Record):
    """What must be in place for the programme to work. Guideline B10."""

    omschrijving: str
    soort: Code | None = None  # randvoorwaardesoort
    toelichting: Proza | None = None


class Actualiteit(Record):
    """A current issue, also of another policy field, that the programme uses. Guideline D24."""

    onderwerp: str
    beleidsterrein: str | None = None
    interventie: InterventieId | None = None
    toelichting: Proza | None = None


class Wijziging(Record):
    """A change after adoption. Guideline I6."""

    datum: Momenttekst
    wat: Proza
    aanleiding: Proza | None = None
    gecommuniceerd_op: Momenttekst | None = None


class Afwijking(Record):
    """An item of the guideline that the programme leaves out on purpose, and why."""

    leidraad: str  # such as "H2"
    reden: Proza


class Programma(Herleidbaar):
    """A programme with its six components and everything around them. Guideline A1 to A12."""

    titel: str
    samenvatting: Proza
    reikwijdte: Reikwijdte
    looptijd: Periode
    status: Code  # programmastatus
    notas: tuple[NotaId, ...] = ()
    bouwt_voort_op: tuple[ProgrammaPad, ...] = ()  # "2025/gezondheid"
    namen: tuple[str, ...] = ()
    nummers: tuple[str, ...] = ()
    opgenomen_in: tuple[Opname, ...] = ()
    dictum: tuple[Beslispunt, ...] = ()
    vaststelling: Vaststelling | None = None
    laatst_herzien: Momenttekst | None = None
    raad: Raad | None = None
    totstandkoming: Totstandkoming | None = None
    analyse: Analyse | None = None
    prioriteiten: tuple[Prioriteit, ...] = ()
    doelen: tuple[Doel, ...] = ()
    beoogde_resultaten: tuple[BeoogdResultaat, ...] = ()
    randvoorwaarden: tuple[Randvoorwaarde, ...] = ()
    actualiteiten: tuple[Actualiteit, ...] = ()
    regie: Regie | None = None
    prestatieafspraken: tuple[Prestatieafspraak, ...] = ()
    samenwerkingsafspraken: tuple[Samenwerkingsafspraak, ...] = ()
    communicatie: Communicatie | None = None
    wijzigingen: tuple[Wijziging, ...] = ()
    evaluatieplan: Evaluatieplan | None = None
    monitoring: tuple[Monitoring, ...] = ()
    begroting: Begroting | None = None
    dekking: tuple[Dekking, ...] = ()
    risicos: tuple[Risico, ...] = ()
    kansen: tuple[Kans, ...] = ()
    borging: Borging | None = None
    afwijkingen: tuple[Afwijking, ...] = ()
    herkomst: Code | None = None  # herkomst, when it differs from that of the publisher
    overgenomen_door: str | None = None  # a function or organisation
    overgenomen_op: Momenttekst | None = None
    bronnen: tuple[Bron, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()
