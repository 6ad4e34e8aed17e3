"""What a workbook asks for as texts of files: what changes in a text is only what was asked, to the letter."""

from __future__ import annotations

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.workbook.back import Wijzigwens
from uitvoeringskompas.writing.append import append_items
from uitvoeringskompas.writing.putting import put_edits
from uitvoeringskompas.writing.wording import WordingError, remove, reword

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
        edits = [*put_edits(document, change.zet, shape), *remove(*change.weg)]
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
