"""Of how many things what became, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, write_opsomming, write_reeks
from uitvoeringskompas.views.wijziging.gang import BLIJFT, count_gang
from uitvoeringskompas.views.wijziging.zin import Verteller


def count_things(verteller: Verteller) -> Iterator[str]:
    """Yield of how many interventies, and of how many goals and figures, what became between two moments."""
    interventies = write_opsomming(_list_counts(verteller, ThingKind.INTERVENTIE))
    if interventies:
        yield f"Interventies: {interventies}."
    yield from count_doelen(verteller)


def count_doelen(verteller: Verteller) -> Iterator[str]:
    """Yield of how many goals, priorities and figures what became, when any came or went."""
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
