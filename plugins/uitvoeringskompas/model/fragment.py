"""The texts of a file, each with where it stands: its values, and the remarks that no page shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import Vast

_DIGIT = re.compile(r"[0-9@]")
SHORTEST = 5
"""``a@b.c`` and ``Kade 1`` are the least that says something about a person."""


class Fragment(Vast):
    """A text of a file; a remark has no ``pointer``, but a place of its own."""

    tekst: str
    document: Document
    pointer: Pointer | None = None
    plek: Location | None = None

    def location_of(self, woorden: str) -> Location:
        """Return where these words, which are in the text, stand first."""
        if self.plek is not None:
            return Location(self.plek.file, self.plek.line, self.plek.column + self.tekst.find(woorden))
        return self.document.location_of_words(self.pointer or (), woorden, 0)


def fragmenten_of(document: Document, leave_out: Collection[str]) -> Iterator[Fragment]:
    """Yield every text in which a number or an ``@`` stands, but nothing below these keys."""
    for pointer, tekst in _texts(document.data, (), leave_out):
        yield Fragment(tekst=tekst, document=document, pointer=pointer)
    for plek, tekst in document.opmerkingen:
        yield Fragment(tekst=tekst, document=document, plek=plek)


def _texts(value: Value, pointer: Pointer, leave_out: Collection[str]) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, str):
        if len(value) >= SHORTEST and _DIGIT.search(value):
            yield pointer, value
    elif isinstance(value, dict):
        for key, child in value.items():
            if key not in leave_out:
                yield from _texts(child, (*pointer, key), leave_out)
    elif isinstance(value, list):
        for position, child in enumerate(value):
            yield from _texts(child, (*pointer, position), leave_out)
