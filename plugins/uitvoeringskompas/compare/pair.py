"""A thing in both states: what became of it, with its changes, and what was decided about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.compare.change import Change, ChangeKind
from uitvoeringskompas.compare.differences import compare_things
from uitvoeringskompas.compare.ending import Ending, find_ending
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.matching import Homes, Match
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.model.afkomst import AFKOMST

IDENTITEIT = ("id", *AFKOMST)
"""Keys that tell which thing it is: when one gets another id, they belong to that change."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair(Match):
    """What belongs together with what changed about it; ``GEWIJZIGD`` when a thing goes on and anything changed.

    ``ending`` is what the files of the first state say about how an interventie goes on, also when it does.
    """

    changes: tuple[Change, ...]
    ending: Ending | None = None


def make_pair(match: Match, homes: Homes, before: State) -> Pair:
    """Return the pair with all its changes."""
    changes = tuple(_list_changes(match, homes))
    return Pair(
        fate=Fate.GEWIJZIGD if match.fate is Fate.DOORGEZET and changes else match.fate,
        before=match.before,
        after=match.after,
        remaining=match.remaining,
        changes=changes,
        ending=find_ending(before, match.before[0]) if len(match.before) == 1 else None,
    )


def _list_changes(match: Match, homes: Homes) -> Iterator[Change]:
    if not match.is_one_to_one:
        if not all(thing.record.is_empty for thing in match.things):
            yield _change(match, ChangeKind(match.fate.value))
        return
    before, after = match.before[0], match.after[0]
    told: frozenset[str] = frozenset()
    if match.fate is not Fate.DOORGEZET:
        told = frozenset(IDENTITEIT)
        yield _change(match, ChangeKind(match.fate.value), IDENTITEIT, before.id, after.id)
    if homes.is_moved(before, after):
        yield _change(match, ChangeKind.VERPLAATST, ("thuis",), before.home, after.home)
    yield from compare_things(before, after, told=told)


def _change(
    match: Match, kind: ChangeKind, fields: tuple[str, ...] = (), before: str | None = None, after: str | None = None
) -> Change:
    return Change(
        kind=kind,
        things_before=match.before,
        things_after=match.after,
        fields=fields,
        before=before,
        after=after,
        remaining=match.remaining,
    )
