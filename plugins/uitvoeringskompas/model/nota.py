"""The policy note of the raad: what the gemeente wants, for a span of years."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.analyse import Factor, Kerncijfer
from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.stand import Beleidsstand, find_stand
from uitvoeringskompas.model.vaststelling import Vaststelling


class GgdAdvies(Record):
    """Whether the GGD was asked for advice before the raad decided. Guideline M4."""

    gevraagd: bool | None = None
    datum: Momenttekst | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Nota(Record):
    """A policy note with its priorities and goals: the "wat". Guideline A2, A9, M4."""

    titel: str
    periode: Periode
    status: Code  # notastatus
    vaststelling: Vaststelling | None = None
    samenvatting: Proza | None = None
    visie: Proza | None = None
    terugblik: Proza | None = None
    prioriteiten: tuple[Prioriteit, ...] = ()
    doelen: tuple[Doel, ...] = ()
    factoren: tuple[Factor, ...] = ()
    kerncijfers: tuple[Kerncijfer, ...] = ()
    landelijke_prioriteiten: tuple[Code, ...] = ()  # kader
    ggd_advies: GgdAdvies | None = None
    url: str | None = None
    bronnen: tuple[Bron, ...] = ()
    kanttekeningen: tuple[Kanttekening, ...] = ()

    def stand(self, peildatum: date) -> Beleidsstand:
        """Return how far the nota is on a day: from its status, its decisions and its years."""
        return find_stand(self.status, self.vaststelling, self.periode, peildatum)

    @property
    def id(self) -> str:
        """Return the id of the nota: the name of its file."""
        return self.node.document.place.id or ""
