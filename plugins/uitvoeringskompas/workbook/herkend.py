"""Which row of the plans a row of a workbook is.

A list in a file has no names, only places, and a place is another's as soon as somebody adds or takes away something
above it. So a row is known again by what stood in it when the workbook was made.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladvorm import Bladopzet
from uitvoeringskompas.workbook.boekrij import Boekrij, Thuis
from uitvoeringskompas.workbook.rijen import Basis, Plek
from uitvoeringskompas.workbook.waarden import afdruk

Afdrukken = Mapping[str, str]
T = TypeVar("T")
Sleutel = TypeVar("Sleutel", bound=Hashable)


class Herkend(Vast):
    """The rows of the plans by the place that the workbook gives them, and prints of those that it does not know."""

    rijen: Mapping[Plek, Boekrij]
    onbekend: Mapping[Thuis, list[Afdrukken]]
    """By where they belong; what goes into the plans from a workbook is here when it comes again."""

    def take(self, thuis: Thuis, waarden: Mapping[str, Value]) -> bool:
        """Tell whether a row says the same as one that is there and was not taken yet, and take that."""
        prints, there = afdrukken_of(waarden), self.onbekend.get(thuis, [])
        if prints not in there:
            return False
        there.remove(prints)
        return True


def afdrukken_of(waarden: Mapping[str, Value]) -> dict[str, str]:
    """Return a print of each value of a row, by column."""
    return {code: afdruk(value) for code, value in waarden.items()}


def recognise(vorm: Bladopzet, rijen: Iterable[Boekrij], basis: Basis) -> Herkend:
    """Find for each row of a sheet the row of the plans that it is now."""
    before = _group((plek[1], plek) for plek, _ in basis.of_blad(vorm.code))
    found: dict[Plek, Boekrij] = {}
    unknown: dict[Thuis, list[Afdrukken]] = {}
    for thuis, there in _group((rij.thuis, rij) for rij in rijen).items():
        places, prints = before.get(thuis, []), [afdrukken_of(rij.waarden) for rij in there]
        pairs = _pair([basis.afdrukken[plek] for plek in places], prints) if vorm.lijst else _alone(places)
        found |= {places[old]: there[new] for old, new in pairs.items()}
        unknown[thuis] = [each for number, each in enumerate(prints) if number not in pairs.values()]
    return Herkend(rijen=found, onbekend=unknown)


def _group(pairs: Iterable[tuple[Sleutel, T]]) -> dict[Sleutel, list[T]]:
    found: dict[Sleutel, list[T]] = defaultdict(list)
    for key, each in pairs:
        found[key].append(each)
    return found


def _alone(places: Sequence[Plek]) -> dict[int, int]:
    """Pair a file with itself, whatever stands in it now."""
    return {0: 0} if places else {}


def _pair(before: Sequence[Afdrukken], now: Sequence[Afdrukken]) -> dict[int, int]:
    """Return which items are the same: those that say the same, then those that can be one item and no other."""
    places = _group((_everything(each), number) for number, each in enumerate(now))
    same = _group((_everything(each), number) for number, each in enumerate(before))
    pairs = {old: new for key, olds in same.items() for old, new in zip(olds, places.get(key, []), strict=False)}
    olds = [number for number in range(len(before)) if number not in pairs]
    news = [number for number in range(len(now)) if number not in pairs.values()]
    alike = [(old, new) for old in olds for new in news if _is_alike(before[old], now[new])]
    once = [Counter(side) for side in zip(*alike, strict=True)]
    return pairs | {old: new for old, new in alike if once[0][old] == once[1][new] == 1}


def _everything(prints: Afdrukken) -> frozenset[tuple[str, str]]:
    return frozenset(prints.items())


def _is_alike(one: Afdrukken, other: Afdrukken) -> bool:
    """Tell whether two items say the same for the greater part; what has another id is another."""
    shared = len(one.items() & other.items())
    return one.get("id") == other.get("id") and 2 * shared > max(len(one), len(other))
