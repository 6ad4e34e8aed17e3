"""What a workbook asks for as texts of files: what changes in a text is only what was asked, to the letter."""

from __future__ import annotations

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.workbook.bladstand import Wijzigwens
from uitvoeringskompas.writing.append import append_items
from uitvoeringskompas.writing.inhoud import in_order
from uitvoeringskompas.writing.plain import write_plain
from uitvoeringskompas.writing.putting import put_edits
from uitvoeringskompas.writing.wording import WordingError, remove, reword


def new_text(data: dict[str, Value], shape: Shape) -> str:
    """Return the text of a new file that says this."""
    return write_plain({key: _as_typed(value) for key, value in in_order(data, shape).items()})


def _as_typed(value: Value) -> Value:
    """Return what cells say as an editor would type it: of a text of several lines the last one ends too."""
    match value:
        case dict():
            return {key: _as_typed(inner) for key, inner in value.items()}
        case list():
            return [_as_typed(item) for item in value]
        case str() if "\n" in value:
            return f"{value}\n"
    return value


def change_text(text: str, document: Document, change: Wijzigwens, shape: Shape) -> str | Problem:
    """Return the text of a file with these changes, or why it cannot be changed like that."""
    new, now = text, document
    try:
        for lijst, items in change.erbij.items():  # behind the others, so that each keeps its place
            new = append_items(new, now, lijst, items, shape)
            now = _read_again(new, document)
        edits = [*put_edits(now, change.zet, shape), *remove(*change.weg)]
        new = reword(new, edits, now) if edits else new
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
