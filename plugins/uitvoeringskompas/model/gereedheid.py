"""What must be ready before an interventie starts: people, training, materials, support."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import PartijId


class Aanspreekpunt(Record):
    """Whom executors can ask about the content: a function, never a person. Guideline E11."""

    functie: str
    partij: PartijId | None = None
    email: str | None = None
    telefoon: str | None = None


class Professional(Record):
    """People who carry it out, by function. Guideline E8."""

    functie: str
    aantal: Decimal | None = None
    partij: PartijId | None = None


class Training(Record):
    """How professionals learn it. Guideline E7."""

    titel: str
    vorm: Code | None = None  # trainingsvorm
    gezamenlijk: bool | None = None
    moment: Momenttekst | None = None
    voor: str | None = None
    afgerond: bool | None = None


class Materiaal(Record):
    """Equipment or material, present and working. Guideline E9, E10."""

    naam: str
    soort: Code | None = None  # materiaalsoort
    beschikbaar: bool | None = None
    werkt: bool | None = None
    verantwoordelijk: str | None = None  # a function


class Ondersteuning(Record):
    """Help for executors while they work. Guideline E12, E13."""

    vorm: Code  # ondersteuningsvorm
    moment: Momenttekst | None = None
    frequentie: str | None = None
    met: tuple[PartijId, ...] = ()
    toelichting: Proza | None = None
