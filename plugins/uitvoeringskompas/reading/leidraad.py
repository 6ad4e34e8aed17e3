"""The guideline as data, read with the same strict reader as the plans."""

from __future__ import annotations

from functools import cache
from typing import cast

from uitvoeringskompas import resources
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.plans import FileReading, read_content

FILE = "schema/leidraad.yaml"
EMPTY = "bronnen: []\nhoofdstukken: []\nonderdelen: []\n"

# The guideline is no file of a plan and so of no kind; what it shares with those files is the stem of a schema.
_PLACE = Place(path="leidraad.yaml", kind=cast("Kind", "leidraad"), publisher="")


@cache
def read_leidraad() -> FileReading:
    """Return the guideline as a document, with everything that is wrong in how it is written."""
    return read_content(resources.leidraad_text().encode(), _PLACE, FILE)


def empty_leidraad() -> FileReading:
    """Return a guideline without any item, for when the real one cannot be used."""
    return read_content(EMPTY.encode(), _PLACE, FILE)
