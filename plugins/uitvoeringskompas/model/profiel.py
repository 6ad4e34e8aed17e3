"""Who publishes: a gemeente, or a regio in which several gemeenten work together."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.huisstijl import Huisstijl
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.naam import VroegereNaam, naam_op
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record

EIGEN, FICTIEF, OPENBARE_BRON = "eigen", "fictief", "openbare_bron"
"""What ``herkomst`` says: its publisher wrote it, it was made up, or it was transcribed from public sources."""


class Deelnemer(Record):
    """A gemeente that takes part in a regio; ``id`` is its slug."""

    id: str
    naam: str
    code: str | None = None  # GM and four digits (CBS)


class Contact(Record):
    """Where the public can ask questions and think along: a function, never a person. Guideline A16."""

    functie: str
    organisatie: str | None = None
    email: str | None = None
    telefoon: str | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Toegankelijkheid(Record):
    """The accessibility statement of the publisher. Guideline M8."""

    verklaring_url: str | None = None
    status: Code | None = None  # toegankelijkheidsstatus
    toelichting: Proza | None = None


class GeenPersoonsgegeven(Record):
    """Words that look as if they are about one person, and why they may stand in public."""

    tekst: str
    reden: str


class Profiel(Herleidbaar):
    """The publisher of everything in one folder of plans, and where its plans come from.

    Its earlier ids are folders of other publishers: those that it continues after a merger or a new name.
    """

    soort: Code  # publicistsoort
    naam: str
    herkomst: Code  # herkomst
    code: str | None = None  # GM and four digits (CBS); not for a regio, forbidden for a fictional gemeente
    provincie: Code | None = None
    ggd: Code | None = None
    deelnemers: tuple[Deelnemer, ...] = ()
    vroegere_namen: tuple[VroegereNaam, ...] = ()
    tot_en_met: Momenttekst | None = None
    inleiding: Proza | None = None
    contact: Contact | None = None
    website: str | None = None
    huisstijl: Huisstijl | None = None
    overgenomen_door: str | None = None  # a function or organisation
    overgenomen_op: Momenttekst | None = None
    licentie: Code | None = None  # licentie; of what the publisher says itself, not of what somebody transcribed
    bronnen: tuple[Bron, ...] = ()
    toegankelijkheid: Toegankelijkheid | None = None
    kanttekeningen: tuple[Kanttekening, ...] = ()
    geen_persoonsgegevens: tuple[GeenPersoonsgegeven, ...] = ()

    @property
    def is_regio(self) -> bool:
        """Tell whether several gemeenten publish here together."""
        return self.soort == "regio"

    @property
    def is_fictief(self) -> bool:
        """Tell whether the publisher was made up."""
        return self.herkomst == FICTIEF

    def naam_op(self, dag: date) -> str:
        """Return what the publisher was called on a day."""
        return naam_op(dag, self.naam, self.vroegere_namen)
