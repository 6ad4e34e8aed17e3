"""How it went with the milestones of an interventie: a milestone that nobody mentions was not therefore missed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.planning import Mijlpaal
from uitvoeringskompas.taal.moment import Moment, Nauwkeurigheid, parse_moment
from uitvoeringskompas.vast import Vast

ACHTER = frozenset({"niet_gestart", "vertraagd", "stilgelegd", "gestopt", "niet_uitgevoerd"})
"""The statuses with which an interventie is not where its planning has it."""


class Mijlpaalstand(StrEnum):
    """How it went with a milestone."""

    OP_TIJD = "op_tijd"
    LATER = "later"  # it was reached, after its moment
    KOMT = "komt"
    GEMIST = "gemist"  # its moment is over, and a later report says that the interventie is behind
    NIET_GEMELD = "niet_gemeld"  # its moment is over, and nobody says whether it was reached


class Mijlpaalbevinding(Vast):
    """The verdict on one milestone. ``dagen_later`` is known when both days are; ``verslag`` says that it is behind."""

    interventie: Interventie
    mijlpaal: Mijlpaal
    uitkomst: Mijlpaalstand
    dagen_later: int | None = None
    verslag: Verslag | None = None


def judge_mijlpalen(dossier: Dossier, interventie: Interventie, peildatum: date) -> tuple[Mijlpaalbevinding, ...]:
    """Return the verdict on each milestone of an interventie, in the order of the planning."""
    planning = interventie.planning
    return tuple(
        judge_mijlpaal(dossier, interventie, found, peildatum) for found in (planning.mijlpalen if planning else ())
    )


def judge_mijlpaal(
    dossier: Dossier, interventie: Interventie, mijlpaal: Mijlpaal, peildatum: date
) -> Mijlpaalbevinding:
    """Return how it went with a milestone: whether it was reached and when, or what a later report says."""
    moment, gehaald = parse_moment(mijlpaal.moment), parse_moment(mijlpaal.gehaald_op)
    verslag, dagen = None, None
    if gehaald:
        is_later = moment is not None and gehaald.eerste > moment.laatste
        uitkomst = Mijlpaalstand.LATER if is_later else Mijlpaalstand.OP_TIJD
        dagen = _days_between(moment, gehaald) if moment and is_later else None
    elif moment is None or not moment.has_ended(peildatum):
        is_over = dossier.stand(peildatum).is_afgelopen  # of a programme that was withdrawn nothing is to come
        uitkomst = Mijlpaalstand.NIET_GEMELD if is_over else Mijlpaalstand.KOMT
    else:
        verslag = _find_behind(dossier, interventie, moment.laatste, peildatum)
        uitkomst = Mijlpaalstand.GEMIST if verslag else Mijlpaalstand.NIET_GEMELD
    return Mijlpaalbevinding(
        interventie=interventie, mijlpaal=mijlpaal, uitkomst=uitkomst, dagen_later=dagen, verslag=verslag
    )


def _days_between(moment: Moment, gehaald: Moment) -> int | None:
    """Return how many days later it was reached; None when one of the two is no day."""
    is_exact = moment.nauwkeurigheid is gehaald.nauwkeurigheid is Nauwkeurigheid.DAG
    return (gehaald.eerste - moment.laatste).days if is_exact else None


def _find_behind(dossier: Dossier, interventie: Interventie, dag: date, peildatum: date) -> Verslag | None:
    """Return the report from after a day with the latest status, when that says that the interventie is behind."""
    getoond = dossier.getoonde_status(interventie, peildatum)
    is_after = getoond.verslag is not None and getoond.verslag.moment.eerste > dag
    return getoond.verslag if is_after and getoond.status in ACHTER else None
