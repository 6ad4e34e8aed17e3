"""Every difference between two mappings, field by field, whatever the mapping is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from uitvoeringskompas.compare.ding import Ding
from uitvoeringskompas.compare.groepen import changed_groups
from uitvoeringskompas.compare.lijsten import pair_records
from uitvoeringskompas.compare.veldtype import Veldtype, is_empty, veldtypes_of
from uitvoeringskompas.compare.wijziging import Soort, Stap, Waarde, Wijziging
from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Plek:
    """Where the comparison is: in which pair of things, and how deep."""

    voor: Ding
    na: Ding
    stappen: tuple[Stap, ...] = ()

    def down(self, veld: str, voor: Record | None, na: Record | None) -> Plek:
        """Return the place one step deeper."""
        return replace(self, stappen=(*self.stappen, Stap(veld=veld, voor=voor, na=na)))

    def change(self, soort: Soort, velden: tuple[str, ...], voor: Waarde, na: Waarde) -> Wijziging:
        """Return the change of these fields at this place."""
        return Wijziging(
            soort=soort,
            dingsoort=self.na.soort,
            voor_dingen=(self.voor,),
            na_dingen=(self.na,),
            stappen=self.stappen,
            velden=velden,
            voor=voor,
            na=na,
        )


def compare_dingen(voor: Ding, na: Ding, *, told: frozenset[str] = frozenset()) -> Iterator[Wijziging]:
    """Yield every change between two states of one thing; ``told`` are keys that another change tells already."""
    yield from _compare(Plek(voor=voor, na=na), voor.record, na.record, told)


def _compare(plek: Plek, voor: Record, na: Record, told: frozenset[str] = frozenset()) -> Iterator[Wijziging]:
    if voor == na:
        return
    for _, keys in changed_groups(voor, na):
        told |= frozenset(keys)
        yield plek.change(Soort.GEWIJZIGD, keys, voor, na)
    for veld in veldtypes_of(type(voor)).values():
        before, after = getattr(voor, veld.naam), getattr(na, veld.naam)
        if veld.naam not in told and before != after:
            yield from _compare_veld(plek, veld, before, after)


def _compare_veld(plek: Plek, veld: Veldtype, voor: Any, na: Any) -> Iterator[Wijziging]:  # noqa: ANN401 - any field
    if not veld.is_record:
        if not veld.several or Counter(voor) != Counter(na):
            soort = (
                Soort.TOEGEVOEGD if voor in (None, ()) else Soort.VERWIJDERD if na in (None, ()) else Soort.GEWIJZIGD
            )
            yield plek.change(soort, (veld.naam,), voor, na)
    elif veld.several:
        yield from _compare_lists(plek, veld.naam, voor, na)
    else:
        yield from _compare_part(plek, veld.naam, voor, na)


def _compare_lists(plek: Plek, veld: str, voor: tuple[Record, ...], na: tuple[Record, ...]) -> Iterator[Wijziging]:
    pairs, gone, new = pair_records(voor, na)
    for before, after in pairs:
        yield from _compare(plek.down(veld, before, after), before, after)
    for before in gone:
        yield from _compare_part(plek, veld, before, None)
    for after in new:
        yield from _compare_part(plek, veld, None, after)


def _compare_part(plek: Plek, veld: str, voor: Record | None, na: Record | None) -> Iterator[Wijziging]:
    """Compare a mapping that may be absent; an empty one says as little as an absent one."""
    if is_empty(voor) and is_empty(na):
        return
    deeper = plek.down(veld, voor, na)
    if is_empty(voor):
        yield deeper.change(Soort.TOEGEVOEGD, (), None, na)
    elif is_empty(na):
        yield deeper.change(Soort.VERWIJDERD, (), voor, None)
    else:
        yield from _compare(deeper, cast("Record", voor), cast("Record", na))
