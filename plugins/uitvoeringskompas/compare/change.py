"""One change as a value: what changed, where, from what into what, and why the figures may not be comparable."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.compare.caution import Caution
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.vast import Vast

SingleValue: TypeAlias = str | int | Decimal | bool
FieldValue: TypeAlias = SingleValue | tuple[str, ...] | Record | None
"""What stands in a field: nothing, one value, a list of texts, or a mapping."""


class ChangeKind(StrEnum):
    """What happened: the last three to a part of a thing with an id, the others to the thing as a whole."""

    NIEUW = "nieuw"
    GESTOPT = "gestopt"
    AFGEROND = "afgerond"
    OVERGEDRAGEN = "overgedragen"
    ANDERE_JAREN = "andere_jaren"
    NIET_MEER_GENOEMD = "niet_meer_genoemd"
    HERNOEMD = "hernoemd"
    SAMENGEVOEGD = "samengevoegd"
    GESPLITST = "gesplitst"
    VERPLAATST = "verplaatst"
    TOEGEVOEGD = "toegevoegd"
    VERWIJDERD = "verwijderd"
    GEWIJZIGD = "gewijzigd"

    @property
    def is_of_part(self) -> bool:
        """Tell whether it happened to a part of a thing, and not to the thing as a whole."""
        return self in {ChangeKind.TOEGEVOEGD, ChangeKind.VERWIJDERD, ChangeKind.GEWIJZIGD}


MIRRORED = {
    ChangeKind.NIEUW: ChangeKind.NIET_MEER_GENOEMD,
    ChangeKind.SAMENGEVOEGD: ChangeKind.GESPLITST,
    ChangeKind.TOEGEVOEGD: ChangeKind.VERWIJDERD,
}
MIRRORED |= {back: forth for forth, back in MIRRORED.items()}
MIRRORED |= dict.fromkeys((ChangeKind.GESTOPT, ChangeKind.AFGEROND, ChangeKind.OVERGEDRAGEN), ChangeKind.NIEUW)
"""What a change is called when the two states are compared the other way round; the others keep their name."""


class Step(Vast):
    """One step down from a thing into its parts: the field, and the mapping there in either state."""

    field: str
    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record | None:
        """Return the mapping as it is in the second state, or was in the first."""
        return self.after or self.before

    @property
    def is_item(self) -> bool:
        """Tell whether the mapping is one of a list."""
        return self.record is not None and isinstance(self.record.node.pointer[-1], int)


class Change(Vast):
    """One change.

    ``steps`` lead from the thing to the mapping that changed; ``fields`` are the keys of that mapping which belong to
    this change (empty: the mapping as a whole; ``thuis`` says where a thing stands, and is no key). ``before`` and
    ``after`` are the values of the first of these keys, or the mappings themselves when several keys are told together
    (an amount and why there is none).
    """

    kind: ChangeKind
    things_before: tuple[Thing, ...]
    things_after: tuple[Thing, ...]
    steps: tuple[Step, ...] = ()
    fields: tuple[str, ...] = ()
    before: FieldValue = None
    after: FieldValue = None
    remaining: tuple[Thing, ...] = ()  # what goes on beside a thing that was merged or split
    cautions: tuple[Caution, ...] = ()

    @property
    def thing(self) -> Thing:
        """Return what changed, as it is in the second state, or was in the first; the first of them of several."""
        return (*self.things_after, *self.things_before)[0]

    @property
    def path(self) -> tuple[str, ...]:
        """Return the keys from the thing down to what changed: ``("risicos", "kans")``."""
        return (*(step.field for step in self.steps), *self.fields[:1])

    @property
    def holder_before(self) -> Record | None:
        """Return the mapping of the earlier state that holds what changed."""
        return self.steps[-1].before if self.steps else self._only(self.things_before)

    @property
    def holder_after(self) -> Record | None:
        """Return the mapping of the later state that holds what changed."""
        return self.steps[-1].after if self.steps else self._only(self.things_after)

    @property
    def holder(self) -> Record | None:
        """Return the mapping that holds what changed, in the later state or else the earlier."""
        return self.holder_after or self.holder_before

    @property
    def is_proza(self) -> bool:
        """Tell whether a text of an editor was rewritten, so that the words can be compared."""
        holder = self.holder_after
        one_text = self.kind is ChangeKind.GEWIJZIGD and len(self.fields) == 1 and isinstance(self.after, str)
        return one_text and holder is not None and holder.shape.velden[self.fields[0]].is_proza

    @property
    def boekhouding(self) -> Veld | None:
        """Return the field that says more about the document than about the policy: a title, a source, a remark."""
        fields = self.fields[:1] if self.kind.is_of_part else ()
        holder: Record | None = self.thing.record
        for field, inside in (*((step.field, step.record) for step in self.steps), *((key, None) for key in fields)):
            veld = holder.shape.velden.get(field) if holder else None
            if veld and veld.is_boekhouding:
                return veld
            holder = inside
        return None

    @staticmethod
    def _only(things: tuple[Thing, ...]) -> Record | None:
        return things[0].record if len(things) == 1 else None
