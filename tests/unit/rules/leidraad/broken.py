"""A guideline with a mistake in it, as knowledge of its own."""

from __future__ import annotations

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.knowing import know
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.vast import replace


def broken_guideline(old: str, new: str) -> Knowledge:
    """Replace the first occurrence of a text in the guideline and give what is then known."""
    texts = KNOWLEDGE.texts
    return know(replace(texts, leidraad=texts.leidraad.replace(old.encode(), new.encode(), 1)))
