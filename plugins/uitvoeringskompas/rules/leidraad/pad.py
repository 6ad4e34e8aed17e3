"""Fields by their path: ``programma.risicos.maatregel`` is that of every risk of the programme."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from uitvoeringskompas.model.leidraad import Voorwaarde
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.register import RECORD_OF, Register
from uitvoeringskompas.problems import Location
from uitvoeringskompas.rules.toets import Toets

FILLED = "ingevuld"
"""Stands for any value of a field."""
SAYS_NOTHING = frozenset({"onbekend", "niet_van_toepassing"})
"""Codes that say that something is not known, or not asked."""
_FLAGS: Mapping[object, str] = {True: "ja", False: "nee"}


def values_at(toets: Toets, pad: str) -> list[Any]:
    """Return every value at a path; what is absent or empty is not there."""
    soort, *keys = steps(pad)
    return below(toets.records[soort], keys)


def below(found: Iterable[Any], keys: Iterable[str]) -> list[Any]:
    """Return every value at the keys below these records."""
    values = list(found)
    for key in keys:
        values = [value for record in values for value in _spread(getattr(record, key, None))]
    return values


def has_value(record: Record, pad: str) -> bool:
    """Tell whether something stands at a path below a record."""
    return bool(below((record,), steps(pad)))


def holds(record: Record, voorwaarde: Voorwaarde) -> bool:
    """Tell whether a field of a record holds one of the values; ``ingevuld`` is any value."""
    values = below((record,), steps(voorwaarde.veld))
    return bool(values) if FILLED in voorwaarde.waarden else _is_one_of(values, voorwaarde.waarden)


def has_said(values: Collection[Any], waarden: Collection[str] = (FILLED,)) -> bool:
    """Tell whether values say that something is so: one of the wanted ones; or any, as long as none says "nee"."""
    if FILLED not in waarden:
        return _is_one_of(values, waarden)
    return not any(value is False for value in values) and has_told(values)


def has_told(values: Iterable[Any]) -> bool:
    """Tell whether values say anything, a "nee" too."""
    return any(isinstance(value, Record) or value not in SAYS_NOTHING for value in values)


def _is_one_of(values: Iterable[Any], waarden: Collection[str]) -> bool:
    return any((_FLAGS[value] if isinstance(value, bool) else value) in waarden for value in values)


def place_of(toets: Toets, pad: str) -> Location:
    """Return the place where a value at this path belongs: the nearest thing that is there."""
    soort, *keys = steps(pad)
    found = toets.records[soort]
    if soort == "interventie" or not found:
        return toets.programma.location
    return found[0].location_of(*keys) if keys else found[0].location


def exists(register: Register, pad: str) -> bool:
    """Tell whether a path leads somewhere in the model."""
    stem, *keys = steps(pad)
    return (stem, ".".join(keys)) in register.velden if keys else stem in RECORD_OF


def steps(pad: str) -> tuple[str, ...]:
    """Return the keys of a path."""
    return tuple(pad.split("."))


def _spread(value: object) -> tuple[object, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None or value == "" else (value,)
