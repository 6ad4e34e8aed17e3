"""A comparison in the few sentences that a member of the council reads first: the same in every form."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.kinship import GEEINDIGD, Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.getal import pick_vorm, write_getal
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, quote
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.wijziging.gang import write_nieuw
from uitvoeringskompas.views.wijziging.kort.geld import list_geld
from uitvoeringskompas.views.wijziging.kort.indicatoren import list_indicatoren
from uitvoeringskompas.views.wijziging.kort.jaren import write_kort_van_jaren
from uitvoeringskompas.views.wijziging.kort.resultaten import list_resultaten
from uitvoeringskompas.views.wijziging.kort.telling import count_things
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_NIEUW = 5
"""So many new interventies are told in the summary; the others stand further on."""


def write_kort(verteller: Verteller) -> tuple[str, ...]:
    """Return what a comparison comes down to.

    Of two years that is less than of two moments: what became of each thing stands in the tables of their page.
    """
    if verteller.vergelijking.before.jaar is not None:
        return write_kort_van_jaren(verteller)
    return (
        *list_geld(verteller),
        *count_things(verteller),
        *list_indicatoren(verteller),
        *list_resultaten(verteller),
        *_list_ended(verteller),
        *_list_nieuw(verteller),
    )


def _list_ended(verteller: Verteller) -> Iterator[str]:
    """Yield why interventies ended: only of those of which somebody said that they did."""
    for pair in verteller.vergelijking.pairs_of(ThingKind.INTERVENTIE, *GEEINDIGD):
        yield verteller.write_zin(pair.changes[0], pair)


def _list_nieuw(verteller: Verteller) -> Iterator[str]:
    """Yield what each new interventie is, in the first sentence of its own text."""
    pairs = verteller.vergelijking.pairs_of(ThingKind.INTERVENTIE, Fate.NIEUW)
    woord = capitalize_first(write_nieuw(verteller.vergelijking, pairs))
    for pair in pairs[:MOST_NIEUW]:
        yield close_zin(f"{woord}: {_describe(verteller, pair)}")
    rest = len(pairs) - MOST_NIEUW
    if rest > 0:
        yield f"{woord}: nog {write_getal(rest)} {pick_vorm(rest, 'andere interventie', 'andere interventies')}."


def _describe(verteller: Verteller, pair: Pair) -> str:
    naam, record = quote(verteller.naamgever.name_thing(pair.thing)), pair.thing.record
    wat = begin_proza(record.wat) if isinstance(record, Interventie) and record.wat else ""
    return f"{naam}. {wat}" if wat else naam
