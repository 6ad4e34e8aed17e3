"""A comparison in the few sentences that a member of the council reads first: the same in every form."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.kinship import GEEINDIGD, Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.getal import pick_vorm, write_getal
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, quote, write_opsomming, write_reeks
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.wijziging.gang import BLIJFT, count_gang, write_nieuw
from uitvoeringskompas.views.wijziging.kort.geld import list_geld
from uitvoeringskompas.views.wijziging.kort.indicatoren import list_indicatoren
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_NIEUW = 5
"""So many new interventies are told in the summary; the others stand further on."""


def write_kort(verteller: Verteller) -> tuple[str, ...]:
    """Return what a comparison comes down to: money, interventies, goals, figures, and what is new."""
    return (
        *list_geld(verteller),
        *_count_things(verteller),
        *list_indicatoren(verteller),
        *_list_ended(verteller),
        *_list_nieuw(verteller),
    )


def _count_things(verteller: Verteller) -> Iterator[str]:
    """Yield of how many interventies, and of how many goals and figures, what became."""
    found = verteller.vergelijking
    interventies = write_opsomming(_list_counts(verteller, ThingKind.INTERVENTIE))
    if interventies:
        yield f"Interventies: {interventies}."
    elif found.before.jaar is not None:
        yield "Geen van beide jaren noemt interventies."
    rest = ((ThingKind.DOEL, "doelen"), (ThingKind.PRIORITEIT, "prioriteiten"), (ThingKind.INDICATOR, "indicatoren"))
    told = write_reeks(
        (
            f"{naam}: {write_opsomming(_list_counts(verteller, kind))}"
            for kind, naam in rest
            if _is_news(verteller, kind)
        ),
        "; ",
    )
    if told:
        yield close_zin(capitalize_first(told))


def _is_news(verteller: Verteller, kind: ThingKind) -> bool:
    pairs = verteller.vergelijking.pairs_of(kind)
    return any(pair.fate not in {Fate.DOORGEZET, Fate.GEWIJZIGD} for pair in pairs)


def _list_counts(verteller: Verteller, kind: ThingKind) -> Iterator[str]:
    """Yield of how many things what became; between two moments only of those that changed."""
    found = verteller.vergelijking
    changed = len(found.pairs_of(kind, Fate.GEWIJZIGD))
    for woord, aantal in count_gang(found, kind).items():
        if woord not in BLIJFT:
            yield f"{write_getal(aantal)} {woord}"
        elif found.before.jaar is not None:
            yield f"{write_getal(aantal)} {woord}" + (f" (waarvan {changed} gewijzigd)" if changed else "")
        elif changed:
            yield f"{write_getal(changed)} gewijzigd"


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
