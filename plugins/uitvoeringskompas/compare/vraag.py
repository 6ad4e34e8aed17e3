"""What may be one thing under two ids: that is asked, and never decided here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.taal.gelijkenis import pair_alike
from uitvoeringskompas.vast import Vast

KINDS = frozenset(ThingKind) - {ThingKind.PROFIEL, ThingKind.INDICATORENLIJST, ThingKind.VOORTGANG, ThingKind.EVALUATIE}


class Vraag(Vast):
    """Something that only the first state names, and something with nearly the same title in the second."""

    before: Thing
    after: Thing


def list_vragen(pairs: Iterable[Pair], title_of: Callable[[Thing], str]) -> Iterator[Vraag]:
    """Yield which things may be the same; of what was decided to end nothing is asked."""
    gone: dict[ThingKind, list[tuple[str, Thing]]] = {}
    new: dict[ThingKind, list[tuple[str, Thing]]] = {}
    for pair in pairs:
        if pair.kind in KINDS and pair.fate in {Fate.NIEUW, Fate.NIET_MEER_GENOEMD}:
            side = new if pair.fate is Fate.NIEUW else gone
            side.setdefault(pair.kind, []).append((title_of(pair.thing), pair.thing))
    for kind, things in new.items():
        for before, after in pair_alike(gone.get(kind, ()), things):
            yield Vraag(before=before, after=after)
