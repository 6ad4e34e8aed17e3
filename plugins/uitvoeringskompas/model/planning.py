"""When something happens: from a day to a vague promise."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Mijlpaal(Record):
    """A point on the way, and when it was reached. Guideline D23."""

    moment: str  # moment
    titel: str
    gehaald_op: str | None = None  # day


@dataclass(frozen=True, kw_only=True, slots=True)
class Planning(Record):
    """When an interventie runs. Guideline D23."""

    van: str | None = None  # moment
    tot_en_met: str | None = None  # moment
    grens: str | None = None  # grens
    doorlopend: bool | None = None
    voorwaarde: str | None = None
    omschrijving: str | None = None
    mijlpalen: tuple[Mijlpaal, ...] = ()
