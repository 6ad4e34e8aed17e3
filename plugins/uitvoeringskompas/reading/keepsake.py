"""A document as plain values, from which it is made again without reading what its file says once more.

For a document that was read without a problem, with the bytes that it was read from at hand: where everything stands in
them is worked out when somebody asks, which nobody does as long as nothing is wrong. What was typed is kept with it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.blanks import Blank
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.reading.positions import LaterPositions, Pointer, Positions, Value


def write_document(document: Document) -> list[Any]:
    """Return a document as plain values: of a number with decimals its text, and where it stands."""
    numbers: list[Pointer] = []
    data = _write_value(document.data, (), numbers)
    blanks = [[at, each.location.line, each.location.column, each.typed] for at, each in document.blanks.items()]
    remarks = [[place.line, place.column, text] for place, text in document.opmerkingen]
    return [data, numbers, blanks, remarks, len(document.positions), list(document.positions.raws.items())]


def read_document(kept: Any, place: Place, file: str, read: Callable[[], Positions]) -> Document:  # noqa: ANN401
    """Return the document from plain values, of which it takes the data as they are; ``read`` gives the places in it.

    Raises an error of Python when they are of another shape.
    """
    data, numbers, blanks, remarks, count, raws = kept
    for *path, last in numbers:
        parent = data
        for step in path:
            parent = parent[step]
        parent[last] = Decimal(parent[last])
    return Document(
        place=place,
        file=file,
        data=data,
        positions=LaterPositions(int(count), dict(raws), read),
        blanks={
            tuple(pointer): Blank(location=Location(file, line, column), typed=typed)
            for pointer, line, column, typed in blanks
        },
        opmerkingen=tuple((Location(file, line, column), text) for line, column, text in remarks),
    )


def _write_value(value: Value, pointer: Pointer, numbers: list[Pointer]) -> object:
    if isinstance(value, dict):
        return {key: _write_value(each, (*pointer, key), numbers) for key, each in value.items()}
    if isinstance(value, list):
        return [_write_value(each, (*pointer, at), numbers) for at, each in enumerate(value)]
    if isinstance(value, Decimal):
        numbers.append(pointer)
        return str(value)
    return value
