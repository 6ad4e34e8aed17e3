"""Checks that are made of names of fields alone: one of them must be filled in, or not both."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import Check, Vondst, find


def one_of(*keys: str, of: tuple[type[Record], ...]) -> Check[Bestand]:
    """Return the check that finds the records of these classes in which none of the fields says anything."""

    def check(bestand: Bestand) -> Iterator[Vondst]:
        for record in _records(bestand, of):
            if all(getattr(record, key) is None for key in keys):
                yield find(record.location)

    return check


def not_both(key: str, other: str, *, of: tuple[type[Record], ...]) -> Check[Bestand]:
    """Return the check that finds the records of these classes in which both fields say something."""

    def check(bestand: Bestand) -> Iterator[Vondst]:
        for record in _records(bestand, of):
            if getattr(record, key) is not None and getattr(record, other) is not None:
                yield find(record.location_of(other))

    return check


def _records(bestand: Bestand, classes: tuple[type[Record], ...]) -> Iterator[Record]:
    for kind in classes:
        yield from bestand.all_of(kind)
