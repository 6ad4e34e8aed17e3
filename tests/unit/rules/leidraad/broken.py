"""A guideline with a mistake in it, put in the place of the real one for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from uitvoeringskompas import build, resources
from uitvoeringskompas.model.leidraad import leidraad
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading import leidraad as reading
from uitvoeringskompas.rules.leidraad import problemen
from uitvoeringskompas.rules.leidraad.oordeel import runnable


@contextmanager
def broken_guideline(old: str, new: str) -> Iterator[tuple[Problem, ...]]:
    """Replace the first occurrence of a text in the guideline and give what is then wrong in it."""
    text = resources.leidraad_text().replace(old, new, 1)
    _forget()
    try:
        with patch.object(resources, "leidraad_text", return_value=text):
            yield build.check_guideline()
    finally:
        _forget()


def _forget() -> None:
    for kept in (reading.read_leidraad, leidraad, build.check_guideline, runnable, problemen.items_that_tell):
        kept.cache_clear()
