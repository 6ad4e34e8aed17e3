"""Which results are expected to be other ones between two moments: from what to what, and whether that is less."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.taal.getal import pick_vorm, write_getal, write_hoeveelheid
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.views.wijziging.streefdoelen import judge_streven
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_RESULTATEN = 5
"""So many results are told in the summary; the others stand further on."""


def list_resultaten(verteller: Verteller) -> Iterator[str]:
    """Yield a sentence for each result that kept its id and its years, and is expected to be another number."""
    told = [*_list_all(verteller)]
    yield from told[:MOST_RESULTATEN]
    rest = len(told) - MOST_RESULTATEN
    if rest > 0:
        yield f"Nog {write_getal(rest)} {pick_vorm(rest, 'ander resultaat is', 'andere resultaten zijn')} anders."


def _list_all(verteller: Verteller) -> Iterator[str]:
    for pair in verteller.vergelijking.pairs_of(ThingKind.INTERVENTIE):
        records = [thing.record for thing in pair.things]
        if not (pair.is_one_to_one and all(isinstance(record, Interventie) for record in records)):
            continue
        before, after = (_by_id(record) for record in records if isinstance(record, Interventie))
        naam = quote(verteller.naamgever.name_thing(pair.thing))
        for key in before.keys() & after.keys():
            if tekst := _tell(verteller.vergelijking.after, before[key], after[key]):
                yield f"Verwacht resultaat van {naam}: {tekst}."


def _by_id(interventie: Interventie) -> dict[str, GeplandResultaat]:
    return {found.id: found for found in interventie.resultaten}


def _tell(state: State, was: GeplandResultaat, nu: GeplandResultaat) -> str:
    """Return the change in words; empty when both numbers are the same, or cannot be put beside each other."""
    if was.waarde is None or nu.waarde is None or was.waarde == nu.waarde or _about(was) != _about(nu):
        return ""
    indicator = state.publicatie.indicatoren.get(nu.indicator or "")
    oordeel = judge_streven(indicator.richting, was.waarde, nu.waarde) if indicator else ""
    verder = f", en dat is {oordeel}" if oordeel else ""
    one, other = (write_hoeveelheid(waarde, nu.eenheid) for waarde in (was.waarde, nu.waarde))
    return f"was {one} en is nu {other}{verder}"


def _about(resultaat: GeplandResultaat) -> tuple[object, ...]:
    return (resultaat.indicator, resultaat.eenheid, resultaat.van_jaar, resultaat.tot_en_met_jaar)
