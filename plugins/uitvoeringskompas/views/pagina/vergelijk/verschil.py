"""A difference between two amounts or counts, as a reader sees it."""

from __future__ import annotations

from collections.abc import Callable

MIN = "\N{MINUS SIGN}"
GELIJK = "gelijk"


def write_verschil(verschil: int, write: Callable[[int], str]) -> str:
    """Return "+ € 32.000", "− € 5.000" or "gelijk"; ``write`` writes the amount without its sign."""
    if not verschil:
        return GELIJK
    return f"{'+' if verschil > 0 else MIN}\N{NO-BREAK SPACE}{write(abs(verschil))}"
