"""Two years in the few sentences at the head of their page: what is told per thing stands in its chapters."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.kinship import GEEINDIGD
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.wijziging.gang import NIET_MEER_GENOEMD
from uitvoeringskompas.views.wijziging.kort.geld import list_geld
from uitvoeringskompas.views.wijziging.kort.opening import write_opening
from uitvoeringskompas.views.wijziging.kort.telling import count_doelen
from uitvoeringskompas.views.wijziging.streefdoelen import AMBITIEUZER, MINDER_AMBITIEUS, Streefdoelen, Verschuiving
from uitvoeringskompas.views.wijziging.zin import Verteller

MOST_EINDEN = 3
"""Of so many interventies that ended the reason stands in the summary; all stand in the first table."""


def write_kort_van_jaren(verteller: Verteller) -> tuple[str, ...]:
    """Return the interventies in one sentence, then money, goals, targets, and why interventies ended."""
    return tuple(
        zin
        for zin in (
            write_opening(verteller),
            *list_geld(verteller),
            *count_doelen(verteller),
            _count_streefdoelen(verteller),
            *_list_ended(verteller),
        )
        if zin
    )


def _list_ended(verteller: Verteller) -> Iterator[str]:
    ended = verteller.vergelijking.pairs_of(ThingKind.INTERVENTIE, *GEEINDIGD)
    if len(ended) <= MOST_EINDEN:
        yield from (verteller.write_zin(pair.changes[0], pair) for pair in ended)


def _count_streefdoelen(verteller: Verteller) -> str:
    """Return of how many targets what became."""
    found = verteller.vergelijking
    doelen = [Streefdoelen.of(found.after, pair) for pair in found.pairs_of(ThingKind.INDICATOR) if pair.changes]
    known = [own for own in doelen if own]
    moved = [each for own in known for each in own.list_verschoven()]
    anders = [each for each in moved if each.was]
    weg = "niet gevonden" if found.after.is_transcribed else NIET_MEER_GENOEMD
    told = write_opsomming(
        (
            _tell_anders(anders),
            _tell_aantal(len(moved) - len(anders), "nieuw"),
            _tell_aantal(sum(len(own.list_vervallen()) for own in known), weg),
        )
    )
    return f"Streefwaarden: {told}." if told else ""


def _tell_anders(anders: list[Verschuiving]) -> str:
    """Return how many targets are another, and whether they ask more or less where that is known."""
    counts = [(sum(each.oordeel == woord for each in anders), woord) for woord in (AMBITIEUZER, MINDER_AMBITIEUS)]
    waarvan = write_opsomming(_tell_aantal(*count) for count in counts)
    return _tell_aantal(len(anders), "anders") + (f" (waarvan {waarvan})" if waarvan else "")


def _tell_aantal(count: int, woord: str) -> str:
    return f"{write_getal(count)} {woord}" if count else ""
