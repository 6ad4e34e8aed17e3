"""What a remark is about: the chapter in which the thing stands, and what that thing is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.record import Record

NAAMVELDEN = ("titel", "naam", "wat", "beoogd", "les", "omschrijving")
"""The fields of a thing with an id that say what it is called, the first that is filled."""


def names_in(data: object) -> Iterator[tuple[str, str]]:
    """Yield the id of every thing in a file as it was typed, with what it is called."""
    if isinstance(data, dict):
        named = next((data[key] for key in NAAMVELDEN if isinstance(data.get(key), str)), None)
        if named and isinstance(data.get("id"), str):
            yield data["id"], named
    values = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for value in values:
        yield from names_in(value)


def ids_under(root: Record, velden: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the things in these fields of a file, at any depth."""
    values = (getattr(root, veld) for veld in velden if veld in root.shape.velden)
    things = (thing for value in values for thing in (value if isinstance(value, tuple) else (value,)))
    records = (found for thing in things if isinstance(thing, Record) for found in thing.walk())
    return tuple(found.id for found in records if "id" in found.shape.velden)  # type: ignore[attr-defined]
