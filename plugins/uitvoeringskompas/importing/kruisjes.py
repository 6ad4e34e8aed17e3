"""Crosses below years or quarters: together they are one period, when no moment between them is left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from uitvoeringskompas.importing.cellen.cellezer import is_kruisje
from uitvoeringskompas.importing.duiding import Celperiode, Vulling
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.vast import replace

GATEN = "De kruisjes in deze rij staan niet naast elkaar. Schrijf de planning in woorden, of maak er twee rijen van."


def join_kruisjes(vullingen: Iterable[Vulling]) -> tuple[Vulling, ...]:
    """Return the cells of a row, in which every cross says from the first to the last."""
    every = tuple(vullingen)
    crosses = [each for each in every if each.betekenis == "planning" and is_kruisje(each.tekst)]
    moments = [moment for each in crosses if (moment := _moment(each))]
    if len(crosses) < 2 or len(moments) < len(crosses):
        return every
    moments.sort(key=lambda moment: moment.eerste)
    whole = all(one.laatste + timedelta(days=1) == other.eerste for one, other in pairwise(moments))
    period = Celperiode(van=moments[0].tekst, tot_en_met=moments[-1].tekst)
    said = {"waarden": (period,)} if whole else {"waarden": (), "waarom": GATEN}
    return tuple(replace(each, **said) if each in crosses else each for each in every)


def _moment(vulling: Vulling) -> Moment | None:
    found = next((each for each in vulling.waarden if isinstance(each, Celperiode)), None)
    return parse_moment(found.van) if found and found.van == found.tot_en_met else None
