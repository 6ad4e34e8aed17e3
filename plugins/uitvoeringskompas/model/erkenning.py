"""Whether an interventie is recognised, fits, and how it was adapted."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Erkenning(Record):
    """The recognition in a national database; it can expire. Guideline D5, D6, D15, M5."""

    stand: str  # erkenningsstand
    naam: str | None = None
    niveau: str | None = None  # erkenningsniveau
    databank: str | None = None  # databank
    url: str | None = None
    peildatum: str | None = None  # day on which the database was looked at
    geldig_tot: str | None = None  # day
    reden: Proza | None = None
    eigenaar: str | None = None  # an organisation
    contact_op: str | None = None  # day


@dataclass(frozen=True, kw_only=True, slots=True)
class Passendheid(Record):
    """Why it fits the group, the context and the setting. Guideline D14."""

    doelgroep: Proza | None = None
    context: Proza | None = None
    setting: Proza | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WerkzaamElement(Record):
    """A part that makes it work, and whether it was kept. Guideline D18."""

    element: str
    soort: str  # elementsoort
    behouden: bool | None = None
    toelichting: Proza | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Aanpassing(Record):
    """A change to a recognised interventie, and what its owner was told. Guideline D16, D17, D18, D20, D21."""

    nodig: bool
    omschrijving: Proza | None = None
    afwijking: Proza | None = None
    besproken_op: str | None = None  # day
    eigenaar_geinformeerd_op: str | None = None  # day
    besluit: str | None = None  # startbesluit
    werkzame_elementen: tuple[WerkzaamElement, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Randvoorwaardentoets(Record):
    """Whether it fits time, budget, setting, context and goal; each value is a ``toets``. Guideline D13."""

    tijd: str | None = None
    budget: str | None = None
    setting: str | None = None
    context: str | None = None
    doel: str | None = None
    toelichting: Proza | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Signaal(Record):
    """What executors or participants notice. Guideline D19."""

    van: str  # betrokkene
    datum: str  # day
    inhoud: Proza
    afgehandeld_op: str | None = None  # day
