"""The interim report: where a programme stands at one moment."""

from __future__ import annotations

from uitvoeringskompas.model.borging import Borgingsstap
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.cijfer import Bereik
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.vaststelling import Beslispunt
from uitvoeringskompas.model.verantwoording import Financien, Melding, Realisatie
from uitvoeringskompas.model.verwijzing import InterventieId, PartijId, RisicoId, ZusterPad
from uitvoeringskompas.taal.moment import Moment, read_moment


class InterventieVoortgang(Bereik):
    """How one interventie stands on the day of the report. Guideline J1, M9."""

    interventie: InterventieId
    status: Code | None = None  # interventiestatus
    status_reden: Proza | None = None
    status_bron: str | None = None
    oordeel_tijd: Code | None = None  # stoplicht
    oordeel_geld: Code | None = None  # stoplicht
    oordeel_kwaliteit: Code | None = None  # stoplicht
    gedaan: Proza | None = None


class Knelpunt(Record):
    """A bottleneck and its solution. Guideline J4."""

    titel: str
    interventie: InterventieId | None = None
    oplossing: Proza | None = None
    opgelost_op: Momenttekst | None = None


class Bijsturing(Record):
    """An adjustment, with cause, decision and effect. Guideline J2, I6."""

    datum: Momenttekst
    aanleiding: Proza
    besluit: Proza
    gevolg: Proza | None = None
    interventie: InterventieId | None = None
    gecommuniceerd_op: Momenttekst | None = None


class Betrokkenheid(Record):
    """When a party was last spoken to. Guideline C10."""

    partij: PartijId
    laatste_contact: Momenttekst | None = None
    toelichting: Proza | None = None


class RisicoVoortgang(Record):
    """Whether an expected risk or chance came true. Guideline E4, E5."""

    risico: RisicoId
    uitgekomen: Code | None = None  # uitgekomen
    toelichting: Proza | None = None
    maatregel_effect: Proza | None = None
    inzet: Code | None = None  # inzet


class Voortgang(Record):
    """An interim report (tussenrapportage) to the raad. Guideline A8, J1 to J4."""

    peildatum: Momenttekst
    samenvatting: Proza
    dictum: tuple[Beslispunt, ...] = ()
    ook_over: tuple[ZusterPad, ...] = ()  # "2026/jeugd"
    naar_raad_op: Momenttekst | None = None
    url: str | None = None
    interventies: tuple[InterventieVoortgang, ...] = ()
    realisatie: tuple[Realisatie, ...] = ()
    financien: tuple[Financien, ...] = ()
    mutaties: tuple[Mutatie, ...] = ()
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
    def moment(self) -> Moment:
        """Return the day, or the less precise moment, up to and including which this tells how it stands."""
        return read_moment(self.peildatum)

    @property
    def id(self) -> str:
        """Return the name of the file, which is its peildatum."""
        return self.node.document.place.id or ""
