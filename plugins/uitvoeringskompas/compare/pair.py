"""A thing in both states: what became of it, with its changes, and what was decided about it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from uitvoeringskompas.compare.change import Change, ChangeKind
from uitvoeringskompas.compare.differences import compare_things
from uitvoeringskompas.compare.ending import Ending, find_end_in, find_ending
from uitvoeringskompas.compare.kinship import GEEINDIGD, Fate
from uitvoeringskompas.compare.matching import Homes, Match
from uitvoeringskompas.compare.planjaren import find_planjaren
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.model.afkomst import AFKOMST
from uitvoeringskompas.vast import replace

IDENTITEIT = ("id", *AFKOMST)
"""Keys that tell which thing it is: when one gets another id, they belong to that change."""

GEPLAND = frozenset({"resultaten", "beoogde_resultaten", "prestatieafspraken", "begroting"})
"""What a plan tells per year: that of 2025 is not "removed" in 2026. The money has a comparison of its own."""


class Debut(StrEnum):
    """When a thing that the first state does not have was named first, as far as the plans here tell."""

    EERST = "eerst"  # in the later year, in no year before
    TUSSENIN = "tussenin"  # in a year between the two already
    TERUG = "terug"  # before the earlier year already
    ONBEKEND = "onbekend"  # two moments, or a year with one before it


class Pair(Match):
    """What belongs together with what changed about it; ``GEWIJZIGD`` when a thing goes on and anything changed.

    ``ending`` is what is known about the end of an interventie, ``debut`` when a new thing was named first.
    ``planjaren`` are the years for which the plan of the state that does not hold it names it (``ANDERE_JAREN``).
    """

    changes: tuple[Change, ...]
    ending: Ending | None = None
    debut: Debut = Debut.ONBEKEND
    planjaren: tuple[int, ...] = ()


def make_pair(match: Match, homes: Homes, before: State, after: State) -> Pair:
    """Return the pair with all its changes."""
    ending = _find_ending(match, before, after)
    planjaren = find_planjaren(match, before, after)
    decided = _decide(match, ending, before)
    if planjaren and decided.fate is match.fate:
        decided = replace(decided, fate=Fate.ANDERE_JAREN)
    told = GEPLAND if before.jaar is not None and after.jaar is not None and _is_one_text(match) else frozenset()
    changes = tuple(_list_changes(decided, homes, told))
    return Pair(
        fate=Fate.GEWIJZIGD if decided.fate is Fate.DOORGEZET and changes else decided.fate,
        before=match.before,
        after=match.after,
        remaining=match.remaining,
        changes=changes,
        ending=ending,
        planjaren=planjaren,
    )


def _find_ending(match: Match, before: State, after: State) -> Ending | None:
    """Return how an interventie ended: one that is gone, or one that still stands in a later year."""
    if match.fate is Fate.NIET_MEER_GENOEMD:
        return find_ending(before, after, match.before[0])
    goes_on = match.is_one_to_one and match.fate is Fate.DOORGEZET
    return find_end_in(after, match.after[0]) if goes_on and (before.jaar or 0) < (after.jaar or 0) else None


def _decide(match: Match, ending: Ending | None, before: State) -> Match:
    """Return the match with the fate that was decided; what had ended in the first year already is no news."""
    if ending is None:
        return match
    is_old = bool(match.after) and find_end_in(before, match.before[0]) is not None
    return replace(match, fate=Fate.AL_GESTOPT if is_old else ending.fate)


def _is_one_text(match: Match) -> bool:
    """Tell whether both years have it from one and the same text, of which each has a part: nothing came or went."""
    return match.is_one_to_one and match.before[0].record.node is match.after[0].record.node


def _list_changes(match: Match, homes: Homes, told: frozenset[str]) -> Iterator[Change]:
    if not match.is_one_to_one:
        if not all(thing.record.is_empty for thing in match.things):
            yield _change(match, ChangeKind(match.fate.value))
        return
    before, after = match.before[0], match.after[0]
    if match.fate in GEEINDIGD:
        told |= {"status", "status_reden"}
        yield _change(match, ChangeKind(match.fate.value), ("status",))
    elif match.fate not in {Fate.DOORGEZET, Fate.AL_GESTOPT}:
        told |= frozenset(keys := _renamed_keys(match))
        yield _change(match, ChangeKind(match.fate.value), keys, before.id, after.id)
    if homes.is_moved(before, after):
        yield _change(match, ChangeKind.VERPLAATST, ("thuis",), before.home, after.home)
    yield from compare_things(before, after, told=told)


def _renamed_keys(match: Match) -> tuple[str, ...]:
    """Return the keys that a rename tells: which thing it is, and its title when that says what it is called now."""
    before, after = match.before[0], match.after[0]
    names = before.record.shape.naam[:1] if match.fate is Fate.HERNOEMD and before.name != after.name else ()
    return (*IDENTITEIT, *names)


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
