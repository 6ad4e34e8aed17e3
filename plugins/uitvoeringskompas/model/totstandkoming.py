"""How a programme came about: who wrote along, who was asked and what was done with it."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import InterventieId, PartijId


class BetrokkenPartij(Record):
    """A party that advised on, co-wrote or will carry out the programme. Guideline C1, C7, F2, F4, F5, F6."""

    partij: PartijId
    rol: Code | None = None  # totstandkomingsrol
    bijdragen: tuple[Code, ...] = ()
    inbreng: tuple[Code, ...] = ()
    risicogroepen: tuple[Code, ...] = ()  # doelgroep
    toelichting: Proza | None = None


class Bijeenkomst(Record):
    """A meeting in the preparation. Guideline C5, F7."""

    moment: Momenttekst
    soort: Code  # bijeenkomstsoort
    met: tuple[Code, ...] = ()  # betrokkene
    partijen: tuple[PartijId, ...] = ()
    opbrengst: Proza | None = None


class Participatie(Record):
    """A way in which residents took part, and what was done with it. Guideline C2, C4."""

    vorm: str
    moment: Momenttekst | None = None
    doelgroepen: tuple[Code, ...] = ()
    opbrengst: Proza | None = None
    wat_ermee_gedaan: Proza | None = None
    teruggekoppeld_op: Momenttekst | None = None


class Burgerinitiatief(Record):
    """An initiative of residents that the programme joins. Guideline C3."""

    naam: str
    aansluiting: Proza | None = None
    interventie: InterventieId | None = None


class Idee(Record):
    """A proposal and what became of it. Guideline C11."""

    titel: str
    van: Code | None = None  # betrokkene
    stand: Code | None = None  # ideestand
    toelichting: Proza | None = None
    interventie: InterventieId | None = None


class Doelencheck(Record):
    """A check, under way, that everyone still wants the same. Guideline B11."""

    datum: Momenttekst
    uitkomst: Proza


class Totstandkoming(Record):
    """The making of the programme. Guideline C1 to C11, D12."""

    toelichting: Proza | None = None
    partijen: tuple[BetrokkenPartij, ...] = ()
    bijeenkomsten: tuple[Bijeenkomst, ...] = ()
    participatie: tuple[Participatie, ...] = ()
    burgerinitiatieven: tuple[Burgerinitiatief, ...] = ()
    ideeen: tuple[Idee, ...] = ()
    gekozen_met: tuple[PartijId, ...] = ()
    doelencheck: tuple[Doelencheck, ...] = ()
