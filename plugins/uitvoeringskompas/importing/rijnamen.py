"""Which thing in the plans a row is about: the one that an earlier import made of it, or a new one with its own id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from uitvoeringskompas.importing.herkomst import Rijherkomst
from uitvoeringskompas.reading.names import MAX_LENGTH
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.taal.gelijkenis import pair_alike
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.names import slug_of

SAME_CELLS = 0.6
"""Of the other cells of a row, this part must say the same to take it for a row with another title."""

TELLING = 20
"""What more rows than this say tells none of them from the others."""

Pairs = dict[int, Rijherkomst]


class Rijnaam(Vast):
    """What tells one row from another: its name, its number when it has one, and marks of its other cells."""

    naam: str
    nummer: str = ""
    afdruk: tuple[str, ...] = ()


def match(rijen: Sequence[Rijnaam], known: Iterable[Rijherkomst]) -> Pairs:
    """Return, by the place of a row, the earlier row that it is: by name, by a mended name, or by all that it says."""
    found: Pairs = {}
    for find in (_by_exact_naam, _by_naam, _by_nummer, _by_likeness, _by_afdruk):
        taken = {id(earlier) for earlier in found.values()}
        waiting = [earlier for earlier in known if id(earlier) not in taken]
        new = [number for number in range(len(rijen)) if number not in found]
        found |= dict(find(rijen, new, waiting))
    return found


def _by_exact_naam(
    rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst]
) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows of the same name to the letter: "Coach +" is no "Coach" as long as both are there."""
    return _by_key(rijen, new, waiting, str)


def _by_naam(rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst]) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows of the same name, however it is typed."""
    return _by_key(rijen, new, waiting, fold_name)


def _by_key(
    rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst], key: Callable[[str], str]
) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows by their names; of several with one name, those that say most of the same, and then in their order."""
    by_naam: dict[str, list[Rijherkomst]] = {}
    for earlier in waiting:
        by_naam.setdefault(key(earlier.naam), []).append(earlier)
    for number in new:
        same = by_naam.get(key(rijen[number].naam))
        if same:
            nearest = max(same, key=lambda earlier: _share(rijen[number].afdruk, earlier.afdruk))
            same.remove(nearest)
            yield number, nearest


def _by_nummer(
    rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst]
) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows of the same number that say enough of the same: numbers shift when a row comes between."""
    numbers = Counter(rijen[number].nummer for number in new)
    by_nummer = {earlier.nummer: earlier for earlier in waiting if earlier.nummer}
    for number in new:
        nummer = rijen[number].nummer
        earlier = by_nummer.get(nummer)
        if earlier and numbers[nummer] == 1 and _share(rijen[number].afdruk, earlier.afdruk) >= SAME_CELLS / 2:
            yield number, earlier


def _by_likeness(
    rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst]
) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows whose names look so much alike that one may be the other, mended."""
    names = dict(enumerate(earlier.naam for earlier in waiting))
    gone = ((naam, place) for place, naam in names.items())
    for place, number in pair_alike(gone, ((rijen[n].naam, n) for n in new)):
        yield number, waiting[place]


def _by_afdruk(
    rijen: Sequence[Rijnaam], new: list[int], waiting: list[Rijherkomst]
) -> Iterator[tuple[int, Rijherkomst]]:
    """Yield rows whose other cells say the same, when no other row does as much."""
    having: dict[str, list[Rijherkomst]] = {}
    for earlier in waiting:
        for one in set(earlier.afdruk):
            having.setdefault(one, []).append(earlier)
    taken: set[int] = set()
    for number in new:
        found = _nearest(rijen[number].afdruk, having, taken)
        if found:
            taken.add(id(found))
            yield number, found


def _nearest(marks: tuple[str, ...], having: dict[str, list[Rijherkomst]], taken: set[int]) -> Rijherkomst | None:
    """Return the one earlier row that says most of the same, when that is enough."""
    telling = (having[one] for one in marks if 0 < len(having.get(one, ())) <= TELLING)
    near = {id(earlier): earlier for found in telling for earlier in found if id(earlier) not in taken}
    shares = sorted(((_share(marks, earlier.afdruk), key) for key, earlier in near.items()), reverse=True)
    if not shares or shares[0][0] < SAME_CELLS or shares[0][0] in {share for share, _ in shares[1:]}:
        return None
    return near[shares[0][1]]


def _share(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Return which part of the cells of two rows says the same; rows with one cell beside their name say too little."""
    most = max(len(ours), len(theirs))
    return sum((Counter(ours) & Counter(theirs)).values()) / most if most > 1 else 0.0


def new_ids(namen: Iterable[str], taken: Collection[str]) -> Iterator[str]:
    """Yield an id for each name: that of the name, with a number when something else has it."""
    used = {*taken}
    for naam in namen:
        found = free_id(naam, used.__contains__)
        used.add(found)
        yield found


def free_id(naam: str, is_taken: Callable[[str], bool]) -> str:
    """Return the id of a name, with the lowest number behind it that makes it new."""
    stem = slug_of(naam) or "naamloos"
    found, number = stem, 1
    while is_taken(found):
        number += 1
        tail = f"-{number}"
        found = f"{stem[: MAX_LENGTH - len(tail)].rstrip('-')}{tail}"
    return found
