"""One change as a value: what changed, where, from what into what, and why the figures may not be comparable."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.compare.ding import Ding, Dingsoort
from uitvoeringskompas.compare.veldtype import veldtypes_of
from uitvoeringskompas.compare.waarschuwing import Waarschuwing
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record

Enkelwaarde: TypeAlias = str | int | Decimal | bool
Waarde: TypeAlias = Enkelwaarde | tuple[str, ...] | Record | None
"""What stands in a field: nothing, one value, a list of texts, or a mapping."""


class Soort(StrEnum):
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
    Soort.NIEUW: Soort.GESTOPT,
    Soort.SAMENGEVOEGD: Soort.GESPLITST,
    Soort.TOEGEVOEGD: Soort.VERWIJDERD,
}
MIRRORED |= {back: forth for forth, back in MIRRORED.items()}
"""What a change is called when the two states are compared the other way round; the others keep their name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stap:
    """One step down from a thing into its parts: the field, and the mapping there in either state."""

    veld: str
    voor: Record | None
    na: Record | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Wijziging:
    """One change.

    ``stappen`` lead from the thing to the mapping that changed; ``velden`` are the keys of that mapping which belong to
    this change (empty: the mapping as a whole; ``thuis`` is where a thing stands, which is no key). ``voor`` and ``na``
    are the values of the first of these keys, or the mappings themselves when several keys are told together (an amount
    and why there is none).
    """

    soort: Soort
    dingsoort: Dingsoort
    voor_dingen: tuple[Ding, ...]
    na_dingen: tuple[Ding, ...]
    stappen: tuple[Stap, ...] = ()
    velden: tuple[str, ...] = ()
    voor: Waarde = None
    na: Waarde = None
    blijft: tuple[Ding, ...] = ()  # what goes on beside a thing that was merged or split
    waarschuwingen: tuple[Waarschuwing, ...] = ()

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
        one_text = self.soort is Soort.GEWIJZIGD and len(self.velden) == 1 and isinstance(self.na, str)
        return one_text and houder is not None and veldtypes_of(type(houder))[self.velden[0]].soort is Proza

    @staticmethod
    def _only(dingen: tuple[Ding, ...]) -> Record | None:
        return dingen[0].record if len(dingen) == 1 else None
