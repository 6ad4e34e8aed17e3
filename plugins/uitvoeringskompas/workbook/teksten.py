"""What a workbook asks for as texts of files: what changes in a text is only what was asked, to the letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.workbook.back import Wijzigwens
from uitvoeringskompas.writing.append import append_items
from uitvoeringskompas.writing.inhoud import put_value
from uitvoeringskompas.writing.wording import Edit, WordingError, remove, reword

PLEKKEN = {
    Kind.PROGRAMMA: "{}.yaml",
    Kind.INTERVENTIE: "interventies/{}.yaml",
    Kind.VOORTGANG: "voortgang/{}.yaml",
    Kind.EVALUATIE: "{}.yaml",
}
"""Where a file of each kind stands in the folder of its programme, by its stem."""


def change_text(text: str, document: Document, change: Wijzigwens, shape: Shape) -> str | Problem:
    """Return the text of a file with these changes, or why it cannot be changed like that."""
    try:
        edits = [*_list_edits(document, change.zet, shape), *remove(*change.weg)]
        new = reword(text, edits, document) if edits else text
        for lijst, items in change.erbij.items():
            new = append_items(new, _read_again(new, document), lijst, items)
    except WordingError:
        message = (
            "Deze wijziging past niet in hoe dit bestand is geschreven. Zet haar er met de hand in; "
            "er is niets veranderd."
        )
        return Problem(location=Location(document.file), code="werkboek-past-niet", message=message)
    return new


def _read_again(text: str, document: Document) -> Document:
    found = read_content(text.encode(), document.place, document.file)
    if found.document is None:
        raise WordingError(document.file)
    return found.document


def _list_edits(document: Document, zet: Mapping[Pointer, Value], shape: Shape) -> Iterator[Edit]:
    """Yield the edits that put these values: in the place of what is there, else behind what comes before it."""
    new: dict[tuple[Pointer, str], dict[str, Value]] = {}
    for pointer, value in zet.items():
        parent = _deepest(document.data, pointer)
        if len(parent) == len(pointer):
            yield Edit(at=pointer, key=str(pointer[-1]), value=value)
        else:
            pad = [str(step) for step in pointer[len(parent) :]]
            put_value(new.setdefault((parent, pad[0]), {}), pad, value)
    for (parent, key), data in new.items():
        anchor = _anchor(document, parent, key, shape)
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


def _anchor(document: Document, parent: Pointer, key: str, shape: Shape) -> str:
    """Return behind which key another one comes: the last that the schema has before it, else the first there is."""
    there = document.value(*parent) if parent else document.data
    keys = list(there) if isinstance(there, dict) else []
    order = list(_shape_at(shape, parent).velden)
    before = [each for each in order[: order.index(key)] if each in keys]
    if not keys:
        raise WordingError(document.file)
    return before[-1] if before else keys[0]


def _shape_at(shape: Shape, pointer: Pointer) -> Shape:
    for step in pointer:
        if isinstance(step, str) and (found := shape.velden[step].shape) is not None:
            shape = found
    return shape
