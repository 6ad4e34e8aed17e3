"""Why a field matters, in the words of the guideline, by the place where that says to write it down."""

from __future__ import annotations

from uitvoeringskompas.model.leidraad import Leidraad


def list_waarom(leidraad: Leidraad) -> dict[str, str]:
    """Return the first sentence of the item by ``<kind>.<path>``; of more items for one place, the most important."""
    found: dict[str, str] = {}
    for onderdeel in leidraad.by_tier():
        for plek in onderdeel.plek:
            found.setdefault(plek, onderdeel.waarom)
    return found
