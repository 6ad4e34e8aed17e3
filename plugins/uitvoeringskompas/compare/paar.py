"""A thing in both states: what became of it, with its changes, and what was decided about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.compare.afscheid import Afscheid, find_afscheid
from uitvoeringskompas.compare.ding import Ding, Dingsoort
from uitvoeringskompas.compare.koppeling import Koppel, Thuis
from uitvoeringskompas.compare.toestand import Toestand
from uitvoeringskompas.compare.velden import compare_dingen
from uitvoeringskompas.compare.veldtype import is_empty
from uitvoeringskompas.compare.verwantschap import Gang
from uitvoeringskompas.compare.wijziging import Soort, Wijziging

AFKOMST = ("id", "was", "vervangt", "afgesplitst_van")
"""Keys that tell which thing it is: when one gets another id, they belong to that change."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Paar:
    """What belongs together in the two states: one thing on either side, or none, or several.

    ``afscheid`` is what the files of the first state say about how an interventie goes on, also when it does.
    """

    soort: Dingsoort
    gang: Gang
    voor: tuple[Ding, ...]
    na: tuple[Ding, ...]
    blijft: tuple[Ding, ...]
    wijzigingen: tuple[Wijziging, ...]
    afscheid: Afscheid | None = None


def make_paar(koppel: Koppel, thuis: Thuis, voor: Toestand) -> Paar:
    """Return the pair with all its changes; a thing that goes on is ``gewijzigd`` when anything about it changed."""
    soort = (*koppel.na, *koppel.voor)[0].soort
    changes = tuple(_list_changes(koppel, thuis, soort))
    gang = Gang.GEWIJZIGD if koppel.gang is Gang.DOORGEZET and changes else koppel.gang
    return Paar(
        soort=soort,
        gang=gang,
        voor=koppel.voor,
        na=koppel.na,
        blijft=koppel.blijft,
        wijzigingen=changes,
        afscheid=find_afscheid(voor, koppel.voor[0]) if len(koppel.voor) == 1 else None,
    )


def _list_changes(koppel: Koppel, thuis: Thuis, soort: Dingsoort) -> Iterator[Wijziging]:
    if not koppel.is_pair:
        if not all(is_empty(ding.record) for ding in (*koppel.voor, *koppel.na)):
            yield _change(koppel, soort, Soort(koppel.gang.value))
        return
    before, after = koppel.voor[0], koppel.na[0]
    told: frozenset[str] = frozenset()
    if koppel.gang is not Gang.DOORGEZET:
        told = frozenset(AFKOMST)
        yield _change(koppel, soort, Soort(koppel.gang.value), AFKOMST, before.id, after.id)
    if thuis.is_moved(before, after):
        yield _change(koppel, soort, Soort.VERPLAATST, ("thuis",), before.thuis, after.thuis)
    yield from compare_dingen(before, after, told=told)


def _change(  # noqa: PLR0913, PLR0917 - the parts of one value
    koppel: Koppel,
    dingsoort: Dingsoort,
    soort: Soort,
    velden: tuple[str, ...] = (),
    voor: str | None = None,
    na: str | None = None,
) -> Wijziging:
    return Wijziging(
        soort=soort,
        dingsoort=dingsoort,
        voor_dingen=koppel.voor,
        na_dingen=koppel.na,
        velden=velden,
        voor=voor,
        na=na,
        blijft=koppel.blijft,
    )
