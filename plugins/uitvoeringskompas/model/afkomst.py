"""Things that continue something that had another id before."""

from __future__ import annotations

from uitvoeringskompas.model.record import Record

AFKOMST = ("was", "vervangt", "afgesplitst_van")
"""The keys that name an earlier id."""


class Herleidbaar(Record):
    """What may have been renamed, merged or split: the same id stays the same thing for the life of the publisher.

    The references are ids of the same kind; of a programme they are paths such as ``2026/gezondheid``. Guideline M2.
    """

    was: str | None = None  # renamed: the former id
    vervangt: tuple[str, ...] = ()  # merged from these
    afgesplitst_van: str | None = None  # split from this one

    @property
    def afkomst(self) -> tuple[tuple[str, str], ...]:
        """Return each earlier id with the key that names it: ``was``, ``vervangt`` or ``afgesplitst_van``."""
        formers = (self.was, *self.vervangt, self.afgesplitst_van)
        keys = ("was", *("vervangt" for _ in self.vervangt), "afgesplitst_van")
        return tuple((key, former) for key, former in zip(keys, formers, strict=True) if former)
