"""Every difference between two mappings, field by field, whatever the mapping is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

from uitvoeringskompas.compare.change import Change, ChangeKind, FieldValue, Step
from uitvoeringskompas.compare.lists import pair_records
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.vast import Vast


class Spot(Vast):
    """Where the comparison is: in which pair of things, and how deep."""

    before: Thing
    after: Thing
    steps: tuple[Step, ...] = ()

    def down(self, field: str, before: Record | None, after: Record | None) -> Spot:
        """Return the place one step deeper."""
        step = Step(field=field, before=before, after=after)
        return Spot(before=self.before, after=self.after, steps=(*self.steps, step))

    def change(self, kind: ChangeKind, fields: tuple[str, ...], before: FieldValue, after: FieldValue) -> Change:
        """Return the change of these fields at this place."""
        return Change(
            kind=kind,
            things_before=(self.before,),
            things_after=(self.after,),
            steps=self.steps,
            fields=fields,
            before=before,
            after=after,
        )


def compare_things(before: Thing, after: Thing, *, told: frozenset[str] = frozenset()) -> Iterator[Change]:
    """Yield every change between two states of one thing; ``told`` are keys that another change tells already."""
    yield from _compare(Spot(before=before, after=after), before.record, after.record, told)


def _compare(spot: Spot, before: Record, after: Record, told: frozenset[str] = frozenset()) -> Iterator[Change]:
    if before == after:
        return
    for groep in before.shape.groepen:
        keys = groep.changed(before, after)
        if keys:
            told |= frozenset(keys)
            yield spot.change(ChangeKind.GEWIJZIGD, keys, before, after)
    for field in before.shape.eigen:
        old, new = getattr(before, field.key), getattr(after, field.key)
        if field.key not in told and old != new:
            yield from _compare_field(spot, field, old, new)


def _compare_field(spot: Spot, field: Veld, before: Any, after: Any) -> Iterator[Change]:  # noqa: ANN401 - any field
    if not field.shape:
        if not field.several or Counter(before) != Counter(after):
            yield spot.change(_kind_of(before, after), (field.key,), before, after)
    elif field.several:
        yield from _compare_lists(spot, field.key, before, after)
    else:
        yield from _compare_part(spot, field.key, before, after)


def _kind_of(before: object, after: object) -> ChangeKind:
    if before in (None, ()):
        return ChangeKind.TOEGEVOEGD
    return ChangeKind.VERWIJDERD if after in (None, ()) else ChangeKind.GEWIJZIGD


def _compare_lists(spot: Spot, field: str, before: tuple[Record, ...], after: tuple[Record, ...]) -> Iterator[Change]:
    pairs, gone, new = pair_records(before, after)
    for one, other in pairs:
        yield from _compare(spot.down(field, one, other), one, other)
    for one in gone:
        yield from _compare_part(spot, field, one, None)
    for other in new:
        yield from _compare_part(spot, field, None, other)


def _compare_part(spot: Spot, field: str, before: Record | None, after: Record | None) -> Iterator[Change]:
    """Compare a mapping that may be absent; an empty one says as little as an absent one."""
    was_empty, is_empty = before is None or before.is_empty, after is None or after.is_empty
    if was_empty and is_empty:
        return
    deeper = spot.down(field, before, after)
    if was_empty:
        yield deeper.change(ChangeKind.TOEGEVOEGD, (), None, after)
    elif is_empty:
        yield deeper.change(ChangeKind.VERWIJDERD, (), before, None)
    else:
        yield from _compare(deeper, cast("Record", before), cast("Record", after))
