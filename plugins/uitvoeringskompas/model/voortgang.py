"""The interim report: where a programme stands on one day."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from uitvoeringskompas.model.borging import Borgingsstap
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verantwoording import Financien, Melding, Realisatie


@dataclass(frozen=True, kw_only=True, slots=True)
class InterventieVoortgang(Record):
    """How one interventie stands on the day of the report. Guideline J1, M9."""

    interventie: str
    status: str | None = None  # interventiestatus
    status_reden: Proza | None = None
    status_bron: str | None = None
    oordeel_tijd: str | None = None  # stoplicht
    oordeel_geld: str | None = None  # stoplicht
    oordeel_kwaliteit: str | None = None  # stoplicht
    gedaan: Proza | None = None
    bereik: Decimal | None = None  # in `bereik_eenheid`
    bereik_eenheid: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Knelpunt(Record):
    """A bottleneck and its solution. Guideline J4."""

    titel: str
    interventie: str | None = None
    oplossing: Proza | None = None
    opgelost_op: str | None = None  # day


@dataclass(frozen=True, kw_only=True, slots=True)
class Bijsturing(Record):
    """An adjustment, with cause, decision and effect. Guideline J2, I6."""

    datum: str  # day
    aanleiding: Proza
    besluit: Proza
    gevolg: Proza | None = None
    interventie: str | None = None
    gecommuniceerd_op: str | None = None  # day


@dataclass(frozen=True, kw_only=True, slots=True)
class Betrokkenheid(Record):
    """When a party was last spoken to. Guideline C10."""

    partij: str
    laatste_contact: str | None = None  # moment
    toelichting: Proza | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RisicoVoortgang(Record):
    """Whether an expected risk or chance came true. Guideline E4, E5."""

    risico: str  # risico or kans
    uitgekomen: str | None = None  # uitgekomen
    toelichting: Proza | None = None
    maatregel_effect: Proza | None = None
    inzet: str | None = None  # inzet


@dataclass(frozen=True, kw_only=True, slots=True)
class Voortgang(Record):
    """An interim report (tussenrapportage) to the raad. Guideline A8, J1 to J4."""

    peildatum: str  # day
    samenvatting: Proza
    naar_raad_op: str | None = None  # day
    url: str | None = None
    interventies: tuple[InterventieVoortgang, ...] = ()
    realisatie: tuple[Realisatie, ...] = ()
    financien: tuple[Financien, ...] = ()
    successen: tuple[Melding, ...] = ()
    tegenvallers: tuple[Melding, ...] = ()
    knelpunten: tuple[Knelpunt, ...] = ()
    bijsturingen: tuple[Bijsturing, ...] = ()
    betrokkenheid: tuple[Betrokkenheid, ...] = ()
    risicos: tuple[RisicoVoortgang, ...] = ()
    borging: tuple[Borgingsstap, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()

    @property
    def id(self) -> str:
        """Return the name of the file, which is the day of the report."""
        return self.node.document.place.id or ""
