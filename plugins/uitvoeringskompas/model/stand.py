"""How far a programme or nota is on one day: what was written, what was decided, and what the calendar says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.vaststelling import Besluit, Vaststelling
from uitvoeringskompas.taal.moment import parse_moment

VOORLOPIG = frozenset({"concept", "ter_vaststelling"})
"""The statuses of what nobody has decided on."""


class Fase(StrEnum):
    """Where a day lies in the life of a programme or nota."""

    KOMT = "komt"
    LOOPT = "loopt"
    VOORBIJ = "voorbij"
    INGETROKKEN = "ingetrokken"


@dataclass(frozen=True, kw_only=True, slots=True)
class Beleidsstand:
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
    def is_lopend(self) -> bool:
        """Tell whether it is what runs: in its years, not withdrawn, and more than a concept."""
        return self.fase is Fase.LOOPT and not self.is_voorlopig


def find_stand(status: Code, vaststelling: Vaststelling | None, periode: Periode, peildatum: date) -> Beleidsstand:
    """Return how far something is on a day, from its status, its decisions and its years."""
    intrekking = find_intrekking(vaststelling, peildatum)
    if intrekking or status == "ingetrokken":
        fase = Fase.INGETROKKEN
    elif not periode.contains(peildatum.year):
        fase = Fase.KOMT if peildatum.year < periode.van else Fase.VOORBIJ
    else:
        fase = Fase.LOOPT
    return Beleidsstand(status=status, fase=fase, intrekking=intrekking)


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
