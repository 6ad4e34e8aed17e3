"""One change as a value: what changed, where, from what into what, and why the figures may not be comparable."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.compare.caution import Caution
from uitvoeringskompas.compare.fieldtype import fieldtypes_of
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record

SingleValue: TypeAlias = str | int | Decimal | bool
FieldValue: TypeAlias = SingleValue | tuple[str, ...] | Record | None
"""What stands in a field: nothing, one value, a list of texts, or a mapping."""


class ChangeKind(StrEnum):
    """What happened: the first six to a thing with an id, the last three to a part of it."""

    NIEUW = "nieuw"
    GESTOPT = "gestopt"
    HERNOEMD = "hernoemd"
    SAMENGEVOEGD = "samengevoegd"
    GESPLITST = "gesplitst"
    VERPLAATST = "verplaatst"
    TOEGEVOEGD = "toegevoegd"
    VERWIJDERD = "verwijderd"
    GEWIJZIGD = "gewijzigd"


MIRRORED = {
    ChangeKind.NIEUW: ChangeKind.GESTOPT,
    ChangeKind.SAMENGEVOEGD: ChangeKind.GESPLITST,
    ChangeKind.TOEGEVOEGD: ChangeKind.VERWIJDERD,
}
MIRRORED |= {back: forth for forth, back in MIRRORED.items()}
"""What a change is called when the two states are compared the other way round; the others keep their name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step down from a thing into its parts: the field, and the mapping there in either state."""

    veld: str
    voor: Record | None
    na: Record | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One change.

    ``stappen`` lead from the thing to the mapping that changed; ``velden`` are the keys of that mapping which belong to
    this change (empty: the mapping as a whole; ``thuis`` is where a thing stands, which is no key). ``voor`` and ``na``
    are the values of the first of these keys, or the mappings themselves when several keys are told together (an amount
    and why there is none).
    """

    soort: ChangeKind
    dingsoort: ThingKind
    voor_dingen: tuple[Thing, ...]
    na_dingen: tuple[Thing, ...]
    stappen: tuple[Step, ...] = ()
    velden: tuple[str, ...] = ()
    voor: FieldValue = None
    na: FieldValue = None
    blijft: tuple[Thing, ...] = ()  # what goes on beside a thing that was merged or split
    waarschuwingen: tuple[Caution, ...] = ()

    @property
    def veldpad(self) -> tuple[str, ...]:
        """Return the keys from the thing down to what changed: ``("risicos", "kans")``."""
        return (*(stap.veld for stap in self.stappen), *self.velden[:1])

    @property
    def houder_voor(self) -> Record | None:
        """Return the mapping of the earlier state that holds what changed."""
        return self.stappen[-1].voor if self.stappen else self._only(self.voor_dingen)

    @property
    def houder_na(self) -> Record | None:
        """Return the mapping of the later state that holds what changed."""
        return self.stappen[-1].na if self.stappen else self._only(self.na_dingen)

    @property
    def is_proza(self) -> bool:
        """Tell whether a text of an editor was rewritten, so that the words can be compared."""
        houder = self.houder_na
        one_text = self.soort is ChangeKind.GEWIJZIGD and len(self.velden) == 1 and isinstance(self.na, str)
        return one_text and houder is not None and fieldtypes_of(type(houder))[self.velden[0]].soort is Proza

    @staticmethod
    def _only(dingen: tuple[Thing, ...]) -> Record | None:
        return dingen[0].record if len(dingen) == 1 else None
