"""Names that held for a time: what something is called on a page about the past."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.moment import parse_moment


class VroegereNaam(Record):
    """A name of before, with the last day, month or year in which it held."""

    naam: str
    tot_en_met: Momenttekst


def naam_op(dag: date, naam: str, vroegere: Iterable[VroegereNaam]) -> str:
    """Return which of its names something had on a day; ``naam`` is the one that holds now."""
    ends = ((parse_moment(each.tot_en_met), each.naam) for each in vroegere)
    still = ((moment.laatste, then) for moment, then in ends if moment and moment.laatste >= dag)
    return min(still, default=(dag, naam))[1]
