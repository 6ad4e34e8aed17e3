"""Who steers: inside the town hall, outside it, in which role and how closely."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import PartijId


class InterneRegie(Record):
    """Steering inside the gemeente. Guideline G3, G6, G7, C8."""

    partij: PartijId | None = None
    afdeling: str | None = None
    uren_per_week: Decimal | None = None  # hours
    management: str | None = None  # a function
    steun: Proza | None = None


class Beleidsterrein(Record):
    """Another policy field of the gemeente and what it brings. Guideline G4, F17."""

    naam: str
    bijdrage: Proza | None = None


class Beleidssamenhang(Record):
    """Another policy document that strengthens, overlaps or contradicts this programme. Guideline G5."""

    document: str
    relatie: Code  # beleidsrelatie
    actie: Proza | None = None
    url: str | None = None


class ExterneRegie(Record):
    """Steering by another party or a project leader. Guideline G8, G9."""

    partij: PartijId | None = None
    projectleider: str | None = None  # a function
    rolverdeling: Proza | None = None
    sturing: Proza | None = None
    middelen: Proza | None = None


class Projectopdracht(Record):
    """The assignment to the party that steers. Guideline G10, G24."""

    resultaat: Proza | None = None
    rolverdeling: Proza | None = None
    opdrachtgever: PartijId | None = None
    opdrachtnemer: PartijId | None = None
    url: str | None = None


class Overleg(Record):
    """A regular meeting with parties. Guideline G11."""

    met: tuple[PartijId, ...]
    frequentie: str | None = None
    doel: Proza | None = None


class Stuurgroep(Record):
    """A group that steers, advises or guides; who is in it are parties and functions, never persons."""

    naam: str
    taak: Proza | None = None
    frequentie: str | None = None
    partijen: tuple[PartijId, ...] = ()
    functies: tuple[str, ...] = ()  # functions


class Regiecontrole(Record):
    """How, when and by whom is checked that promises are kept. Guideline G12."""

    hoe: Proza | None = None
    wanneer: str | None = None
    wie: str | None = None


class OndersteuningSamenleving(Record):
    """What the gemeente does so that society can do it itself. Guideline G23."""

    wat: str
    toelichting: Proza | None = None


class Terugkoppeling(Record):
    """Who is told about results and course, when and how. Guideline G16."""

    aan: tuple[Code, ...]  # publiek
    moment: Momenttekst | None = None
    hoe: str | None = None


class Regie(Record):
    """The steering of a programme. Guideline G1 to G27, A14."""

    visie: Proza | None = None
    rol: Code | None = None  # regierol
    scenario: Code | None = None  # scenario
    stijl: int | None = None  # 1 (facilitating) to 5 (steering)
    toelichting: Proza | None = None
    ruimte_partners: Proza | None = None
    beleid: Proza | None = None
    uitvoering: Proza | None = None
    inhoud: Proza | None = None
    proces: Proza | None = None
    intern: InterneRegie | None = None
    portefeuillehouders: tuple[str, ...] = ()  # functions
    beleidsterreinen: tuple[Beleidsterrein, ...] = ()
    beleidssamenhang: tuple[Beleidssamenhang, ...] = ()
    extern: ExterneRegie | None = None
    projectopdracht: Projectopdracht | None = None
    overleg: tuple[Overleg, ...] = ()
    stuurgroepen: tuple[Stuurgroep, ...] = ()
    controle: Regiecontrole | None = None
    acties: tuple[Code, ...] = ()  # regieactie
    ondersteuning_samenleving: tuple[OndersteuningSamenleving, ...] = ()
    terugkoppelingen: tuple[Terugkoppeling, ...] = ()


class InterventieRegie(Record):
    """Steering of one interventie where it differs from the programme. Reading Q5 of the guideline."""

    rol: Code | None = None  # regierol
    scenario: Code | None = None  # scenario
    toelichting: Proza | None = None
