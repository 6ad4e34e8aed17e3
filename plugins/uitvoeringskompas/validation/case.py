"""One thing that a schema does not allow, with everything that a sentence about it needs."""

from __future__ import annotations

from typing import Any

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import close_zin
from uitvoeringskompas.validation.fields import Field, field_at
from uitvoeringskompas.validation.schemas import Schemas
from uitvoeringskompas.vast import Vast


class Case(Vast):
    """A value at a place in a document, and the keyword of the schema that it does not meet.

    ``limit`` is the value of that keyword (the maximum, the pattern, the allowed codes); ``schema`` holds it.
    """

    document: Document
    schemas: Schemas
    pointer: Pointer
    keyword: str
    limit: Any
    schema: dict[str, Any]
    value: Value

    @property
    def stem(self) -> str:
        """Return the stem of the schema of this document."""
        return str(self.document.place.kind)

    @property
    def field(self) -> Field:
        """Return what the schema says about this place."""
        return field_at(self.schemas.set, self.stem, self.pointer) or Field()

    @property
    def explanation(self) -> str:
        """Return what the schema says that this place is for; about a value in a list, what the list is for."""
        if self.is_item and not isinstance(self.value, dict):
            around = field_at(self.schemas.set, self.stem, self.pointer[:-1])
            return around.description if around and around.description else self.field.description
        return self.field.description

    @property
    def name(self) -> str:
        """Return the name of the field as the editor typed it: the nearest key, between quotes."""
        keys = [step for step in self.pointer if isinstance(step, str)]
        return f'"{keys[-1]}"' if keys else "dit bestand"

    @property
    def is_item(self) -> bool:
        """Tell whether the value is an item in a list."""
        return bool(self.pointer) and isinstance(self.pointer[-1], int)

    def fits(self, value: Value) -> bool:
        """Tell whether another value would do at this place, as far as its own schema says."""
        return bool(self.schemas.explainer(self.stem).evolve(schema=self.schema).is_valid(value))

    @property
    def or_remove(self) -> str:
        """Return the second half of an advice: a line may be taken away, unless its key has to be there."""
        around = field_at(self.schemas.set, self.stem, self.pointer[:-1])
        is_required = around is not None and self.pointer[-1:] and self.pointer[-1] in around.required
        return "; deze sleutel is verplicht" if is_required else ", of haal de regel weg"

    @property
    def typed(self) -> str:
        """Return what the editor typed, shortened; for a list or a block what it is."""
        raw = self.document.raw_text(*self.pointer)
        if raw is None:
            return "een lijst" if isinstance(self.value, list) else "een blok met sleutels"
        return cut_off(raw)

    @property
    def now(self) -> str:
        """Return the sentence that repeats what the editor typed, with one full stop at the end."""
        return close_zin(f"Er staat nu: {self.typed}")

    def problem(
        self,
        code: str,
        message: str,
        *,
        location: Location | None = None,
        explanation: str | None = None,
        shape: str = "",
    ) -> Problem:
        """Return the problem of this case, at the value unless another place is given."""
        return Problem(
            location=location or self.document.location(*self.pointer),
            code=code,
            message=message,
            explanation=self.explanation if explanation is None else explanation,
            shape=shape,
        )
