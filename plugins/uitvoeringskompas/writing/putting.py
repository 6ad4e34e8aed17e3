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
        for key in sorted(data, key=list(_shape_at(shape, parent).velden).index):
            anchor = anchor_of(document, parent, key, shape)
            if anchor is None:
                raise WordingError(f"{document.file} holds nothing at {parent} behind which {key} can come")
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


def anchor_of(document: Document, parent: Pointer, key: str, shape: Shape) -> str | None:
    """Return behind which key of the group at ``parent`` a new one comes; None when that holds nothing."""
    there = document.value(*parent)
    keys = list(there) if isinstance(there, dict) else []
    order = list(_shape_at(shape, parent).velden)
    before = [each for each in order[: order.index(key)] if each in keys]
    return before[-1] if before else next(iter(keys), None)


def _shape_at(shape: Shape, pointer: Pointer) -> Shape:
    for step in pointer:
        if isinstance(step, str) and (found := shape.velden[step].shape) is not None:
            shape = found
    return shape
