"""Which programme of one state is which in the other: also when every year has a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from uitvoeringskompas.compare.kinship import Fate, Kinship, reached
from uitvoeringskompas.compare.matching import Key, Match, match_things
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace


def match_programmas(
    before: State, after: State, things: tuple[Sequence[Thing], Sequence[Thing]], kinship: Kinship
) -> tuple[Match, ...]:
    """Return how the programmes belong together.

    The same folder is the same programme. Between two years, so is the folder with the same name in the other year,
    and what says that it builds on the earlier one while neither has another counterpart.
    """
    keys: list[tuple[Key, Key]] = [(attrgetter("id"), attrgetter("id"))]
    if before.jaar is not None and after.jaar is not None:
        keys.append((_folder, _folder))
    matches = tuple(match_things(*things, kinship, keys))
    if len(keys) == 1:
        return matches
    return tuple(_match_builders(matches, (before.publicatie, after.publicatie)))


def _match_builders(matches: tuple[Match, ...], publicaties: tuple[Publicatie, ...]) -> Iterator[Match]:
    gone = [match for match in matches if match.fate is Fate.NIET_MEER_GENOEMD]
    new = [match for match in matches if match.fate is Fate.NIEUW]
    builds = _builder(publicaties)
    joined: set[int] = set()
    for old in gone:
        found = next((each for each in new if id(each) not in joined and builds(old.thing, each.thing)), None)
        if found:
            joined |= {id(old), id(found)}
            yield replace(old, fate=Fate.DOORGEZET, after=found.after)
    yield from (match for match in matches if id(match) not in joined)


def _builder(publicaties: tuple[Publicatie, ...]) -> Callable[[Thing, Thing], bool]:
    """Return the question whether one of two programmes builds on the other, through programmes between them too."""
    earlier: dict[str, set[str]] = {}
    for publicatie in publicaties:
        for dossier in publicatie.dossiers:
            # Of the publisher on the other side a path is known without its slug, as all paths here.
            bare = (
                pad.removeprefix(f"{each.slug}/") for pad in dossier.programma.bouwt_voort_op for each in publicaties
            )
            earlier.setdefault(dossier.pad, set()).update(bare)

    def further(path: str) -> Iterable[str]:
        return earlier.get(path, ())

    return lambda one, other: other.id in reached(one.id, further) or one.id in reached(other.id, further)


def _folder(thing: Thing) -> str:
    return thing.id.partition("/")[2]
