"""What a document that was asked for places still holds in memory."""

from __future__ import annotations

import gc

from uitvoeringskompas.reading.document import Document


def count_pointers(document: Document) -> int:
    """Tell of how many keys and values the pointer is in memory."""
    held = (each for each in gc.get_referents(document.positions) if isinstance(each, dict))
    return sum(isinstance(key, tuple) for each in held for key in each)
