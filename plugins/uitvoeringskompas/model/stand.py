"""How far a programme or nota is on one day: what was written, what was decided, and what the calendar says."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.vaststelling import Besluit, Vaststelling
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.vast import Vast

VOORLOPIG = frozenset({"concept", "ter_vaststelling"})
"""The statuses of what nobody has decided on."""


BEEINDIGD = frozenset({"geevalueerd", "verlopen", "vervangen"})
"""The statuses that say themselves that it ended, also when nobody names the year."""


class Fase(StrEnum):
    """Where a day lies in the life of a programme or nota."""

    KOMT = "komt"
    LOOPT = "loopt"
    VOORBIJ = "voorbij"
    ONBEKEND = "onbekend"  # it began, and nobody says until when or how far it is
    INGETROKKEN = "ingetrokken"


class Beleidsstand(Vast):
    """How far a programme or nota is on one day. Every page says the same of it, since all of them ask this.

    ``intrekking`` is the decision that withdrew it; None when only its status says so.
    """

    status: Code
    fase: Fase
    intrekking: Besluit | None = None

    @property
    def is_voorlopig(self) -> bool:
        """Tell whether it waits for a decision, or is still being written."""
        return self.status in VOORLOPIG

    @property
    def is_ingetrokken(self) -> bool:
        """Tell whether it was withdrawn."""
        return self.fase is Fase.INGETROKKEN

    @property
    def is_afgelopen(self) -> bool:
        """Tell whether nothing of it is to come any more: it was withdrawn, or its years are over."""
        return self.fase in {Fase.INGETROKKEN, Fase.VOORBIJ}

    @property
    def is_van_toen(self) -> bool:
        """Tell whether what is told of it may hold no longer: it is over, or nobody says whether it still runs."""
        return self.is_afgelopen or self.fase is Fase.ONBEKEND

    @property
    def voorrang(self) -> tuple[bool, bool]:
        """Return how early its words count, the lowest first: what was decided goes before what waits for a decision.

        Of both what has begun goes before what is to come: nobody goes by a plan that does not hold yet.
        """
        return self.is_voorlopig or self.is_ingetrokken, self.fase is Fase.KOMT

    @property
    def is_lopend(self) -> bool:
        """Tell whether it is what runs: in its years, not withdrawn, and more than a concept."""
        return self.fase is Fase.LOOPT and not self.is_voorlopig


def find_stand(status: Code, vaststelling: Vaststelling | None, periode: Periode, peildatum: date) -> Beleidsstand:
    """Return how far something is on a day, from its status, its decisions and its years."""
    intrekking = find_intrekking(vaststelling, peildatum)
    if intrekking or status == "ingetrokken":
        fase = Fase.INGETROKKEN
    elif peildatum.year < periode.van:
        fase = Fase.KOMT
    elif periode.is_open:
        fase = _fase_zonder_einde(status, is_eerste_jaar=peildatum.year == periode.van)
    else:
        fase = Fase.LOOPT if periode.contains(peildatum.year) else Fase.VOORBIJ
    return Beleidsstand(status=status, fase=fase, intrekking=intrekking)


def _fase_zonder_einde(status: Code, *, is_eerste_jaar: bool) -> Fase:
    """Return how far it is when the calendar cannot tell the end: only what its status says, and its first year."""
    if status in BEEINDIGD:
        return Fase.VOORBIJ
    is_running = status == "in_uitvoering" or (status == "vastgesteld" and is_eerste_jaar)
    return Fase.LOOPT if is_running or status in VOORLOPIG else Fase.ONBEKEND


def find_intrekking(vaststelling: Vaststelling | None, peildatum: date) -> Besluit | None:
    """Return the decision that withdrew it, up to the day; None when it was adopted again on or after that moment."""
    besluiten = vaststelling.besluiten if vaststelling else ()
    taken = [found for found in besluiten if found.soort == "intrekking" and _first_day(found) <= peildatum]
    if not taken:
        return None
    last = max(taken, key=_first_day)
    adopted = (_first_day(found) for found in besluiten if found.soort == "vaststelling" and found.datum)
    return None if last.datum and any(_first_day(last) <= day <= peildatum for day in adopted) else last


def _first_day(besluit: Besluit) -> date:
    """Return the day from which a decision counts; one without a date has counted all along."""
    moment = parse_moment(besluit.datum)
    return moment.eerste if moment else date.min
