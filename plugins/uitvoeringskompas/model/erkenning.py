"""Whether an interventie is recognised, fits, and how it was adapted."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


class Erkenning(Record):
    """The recognition in a national database; it can expire. Guideline D5, D6, D15, M5."""

    stand: Code  # erkenningsstand
    naam: str | None = None
    niveau: Code | None = None  # erkenningsniveau
    databank: Code | None = None  # databank
    nummer: str | None = None  # in that database
    url: str | None = None
    peildatum: Momenttekst | None = None  # on which the database was looked at
    geldig_tot: Momenttekst | None = None
    reden: Proza | None = None
    eigenaar: str | None = None  # an organisation
    contact_op: Momenttekst | None = None


class Passendheid(Record):
    """Why it fits the group, the context and the setting. Guideline D14."""

    doelgroep: Proza | None = None
    context: Proza | None = None
    setting: Proza | None = None


class WerkzaamElement(Record):
    """A part that makes it work, and whether it was kept. Guideline D18."""

    element: str
    soort: Code  # elementsoort
    behouden: bool | None = None
    toelichting: Proza | None = None


class Aanpassing(Record):
    """A change to a recognised interventie, and what its owner was told. Guideline D16, D17, D18, D20, D21."""

    nodig: bool
    omschrijving: Proza | None = None
    afwijking: Proza | None = None
    besproken_op: Momenttekst | None = None
    eigenaar_geinformeerd_op: Momenttekst | None = None
    besluit: Code | None = None  # startbesluit
    werkzame_elementen: tuple[WerkzaamElement, ...] = ()


class Randvoorwaardentoets(Record):
    """Whether it fits time, budget, setting, context and goal; each value is a ``toets``. Guideline D13."""

    tijd: Code | None = None
    budget: Code | None = None
    setting: Code | None = None
    context: Code | None = None
    doel: Code | None = None
    toelichting: Proza | None = None


class Signaal(Record):
    """What executors or participants notice. Guideline D19."""

    van: Code  # betrokkene
    datum: Momenttekst
    inhoud: Proza
    afgehandeld_op: Momenttekst | None = None
