"""Every difference between two mappings, field by field, whatever the mapping is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from uitvoeringskompas.compare.change import Change, ChangeKind, FieldValue, Step
from uitvoeringskompas.compare.fieldtype import FieldType, fieldtypes_of, is_empty
from uitvoeringskompas.compare.groups import changed_groups
from uitvoeringskompas.compare.lists import pair_records
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where the comparison is: in which pair of things, and how deep."""

    voor: Thing
    na: Thing
    stappen: tuple[Step, ...] = ()

    def down(self, veld: str, voor: Record | None, na: Record | None) -> Spot:
        """Return the place one step deeper."""
        return replace(self, stappen=(*self.stappen, Step(veld=veld, voor=voor, na=na)))

    def change(self, soort: ChangeKind, velden: tuple[str, ...], voor: FieldValue, na: FieldValue) -> Change:
        """Return the change of these fields at this place."""
        return Change(
            soort=soort,
            dingsoort=self.na.soort,
            voor_dingen=(self.voor,),
            na_dingen=(self.na,),
            stappen=self.stappen,
            velden=velden,
            voor=voor,
            na=na,
        )


def compare_things(voor: Thing, na: Thing, *, told: frozenset[str] = frozenset()) -> Iterator[Change]:
    """Yield every change between two states of one thing; ``told`` are keys that another change tells already."""
    yield from _compare(Spot(voor=voor, na=na), voor.record, na.record, told)


def _compare(plek: Spot, voor: Record, na: Record, told: frozenset[str] = frozenset()) -> Iterator[Change]:
    if voor == na:
        return
    for _, keys in changed_groups(voor, na):
        told |= frozenset(keys)
        yield plek.change(ChangeKind.GEWIJZIGD, keys, voor, na)
    for veld in fieldtypes_of(type(voor)).values():
        before, after = getattr(voor, veld.naam), getattr(na, veld.naam)
        if veld.naam not in told and before != after:
            yield from _compare_veld(plek, veld, before, after)


def _compare_veld(plek: Spot, veld: FieldType, voor: Any, na: Any) -> Iterator[Change]:  # noqa: ANN401 - any field
    if not veld.is_record:
        if not veld.several or Counter(voor) != Counter(na):
            yield plek.change(_kind_of(voor, na), (veld.naam,), voor, na)
    elif veld.several:
        yield from _compare_lists(plek, veld.naam, voor, na)
    else:
        yield from _compare_part(plek, veld.naam, voor, na)


def _kind_of(voor: object, na: object) -> ChangeKind:
    if voor in (None, ()):
        return ChangeKind.TOEGEVOEGD
    return ChangeKind.VERWIJDERD if na in (None, ()) else ChangeKind.GEWIJZIGD


def _compare_lists(plek: Spot, veld: str, voor: tuple[Record, ...], na: tuple[Record, ...]) -> Iterator[Change]:
    pairs, gone, new = pair_records(voor, na)
    for before, after in pairs:
        yield from _compare(plek.down(veld, before, after), before, after)
    for before in gone:
        yield from _compare_part(plek, veld, before, None)
    for after in new:
        yield from _compare_part(plek, veld, None, after)


def _compare_part(plek: Spot, veld: str, voor: Record | None, na: Record | None) -> Iterator[Change]:
    """Compare a mapping that may be absent; an empty one says as little as an absent one."""
    if is_empty(voor) and is_empty(na):
        return
    deeper = plek.down(veld, voor, na)
    if is_empty(voor):
        yield deeper.change(ChangeKind.TOEGEVOEGD, (), None, na)
    elif is_empty(na):
        yield deeper.change(ChangeKind.VERWIJDERD, (), voor, None)
    else:
        yield from _compare(deeper, cast("Record", voor), cast("Record", na))
