"""A thing in both states: what became of it, with its changes, and what was decided about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.compare.change import Change, ChangeKind
from uitvoeringskompas.compare.differences import compare_things
from uitvoeringskompas.compare.ending import Ending, find_ending
from uitvoeringskompas.compare.fieldtype import is_empty
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.matching import Homes, Match
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind

AFKOMST = ("id", "was", "vervangt", "afgesplitst_van")
"""Keys that tell which thing it is: when one gets another id, they belong to that change."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """What belongs together in the two states: one thing on either side, or none, or several.

    ``afscheid`` is what the files of the first state say about how an interventie goes on, also when it does.
    """

    soort: ThingKind
    gang: Fate
    voor: tuple[Thing, ...]
    na: tuple[Thing, ...]
    blijft: tuple[Thing, ...]
    wijzigingen: tuple[Change, ...]
    afscheid: Ending | None = None


def make_pair(koppel: Match, thuis: Homes, voor: State) -> Pair:
    """Return the pair with all its changes; a thing that goes on is ``gewijzigd`` when anything about it changed."""
    soort = (*koppel.na, *koppel.voor)[0].soort
    changes = tuple(_list_changes(koppel, thuis, soort))
    gang = Fate.GEWIJZIGD if koppel.gang is Fate.DOORGEZET and changes else koppel.gang
    return Pair(
        soort=soort,
        gang=gang,
        voor=koppel.voor,
        na=koppel.na,
        blijft=koppel.blijft,
        wijzigingen=changes,
        afscheid=find_ending(voor, koppel.voor[0]) if len(koppel.voor) == 1 else None,
    )


def _list_changes(koppel: Match, thuis: Homes, soort: ThingKind) -> Iterator[Change]:
    if not koppel.is_pair:
        if not all(is_empty(ding.record) for ding in (*koppel.voor, *koppel.na)):
            yield _change(koppel, soort, ChangeKind(koppel.gang.value))
        return
    before, after = koppel.voor[0], koppel.na[0]
    told: frozenset[str] = frozenset()
    if koppel.gang is not Fate.DOORGEZET:
        told = frozenset(AFKOMST)
        yield _change(koppel, soort, ChangeKind(koppel.gang.value), AFKOMST, before.id, after.id)
    if thuis.is_moved(before, after):
        yield _change(koppel, soort, ChangeKind.VERPLAATST, ("thuis",), before.thuis, after.thuis)
    yield from compare_things(before, after, told=told)


def _change(  # noqa: PLR0913, PLR0917 - the parts of one value
    koppel: Match,
    dingsoort: ThingKind,
    soort: ChangeKind,
    velden: tuple[str, ...] = (),
    voor: str | None = None,
    na: str | None = None,
) -> Change:
    return Change(
        soort=soort,
        dingsoort=dingsoort,
        voor_dingen=koppel.voor,
        na_dingen=koppel.na,
        velden=velden,
        voor=voor,
        na=na,
        blijft=koppel.blijft,
    )
