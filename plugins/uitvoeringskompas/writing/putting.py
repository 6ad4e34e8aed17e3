"""Values put in a file that is there: in the place of what stands there, or else where the schema has their key.

Whoever changes a file, for a table, a workbook or a command, asks here where something new comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.writing.inhoud import put_value
from uitvoeringskompas.writing.wording import Edit, WordingError


def put_edits(document: Document, wanted: Mapping[Pointer, Value], shape: Shape) -> Iterator[Edit]:
    """Yield the edits that put these values at their places; ``shape`` is that of the whole file.

    A key that is not there comes behind the last one that the schema has before it, else behind the first there is.
    Raises ``WordingError`` when it would come into a group that holds nothing.
    """
    new: dict[Pointer, dict[str, Value]] = {}
    for pointer, value in wanted.items():
        parent = _deepest(document.data, pointer)
        if len(parent) == len(pointer):
            yield Edit(at=pointer, key=str(pointer[-1]), value=value)
        else:
            put_value(new.setdefault(parent, {}), [str(step) for step in pointer[len(parent) :]], value)
    for parent, data in new.items():
        order = list(_shape_at(shape, parent).velden)
        for key in sorted(data, key=order.index):
            anchor = _anchor(document, parent, order[: order.index(key)])
            yield Edit(at=(*parent, anchor), key=key, value=data[key], behind=True)


def _deepest(data: Value, pointer: Pointer) -> Pointer:
    """Return the longest part of a pointer that is there."""
    here: Value = data
    for number, step in enumerate(pointer):
        inside = (isinstance(here, dict) and step in here) or (isinstance(here, list) and isinstance(step, int))
        if not inside:
            return pointer[:number]
        here = here[step]  # type: ignore[index]
    return pointer


def _anchor(document: Document, parent: Pointer, before: list[str]) -> str:
    """Return behind which key of a group a new one comes; ``before`` are those that the schema has before it."""
    there = document.value(*parent)
    keys = list(there) if isinstance(there, dict) else []
    if not keys:
        raise WordingError(f"{document.file} holds nothing at {parent} behind which something can come")
    return next((key for key in reversed(before) if key in keys), keys[0])


def _shape_at(shape: Shape, pointer: Pointer) -> Shape:
    for step in pointer:
        if isinstance(step, str) and (found := shape.velden[step].shape) is not None:
            shape = found
    return shape
