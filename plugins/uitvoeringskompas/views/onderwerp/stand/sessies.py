"""How often a group comes together, in words."""

from __future__ import annotations

from uitvoeringskompas.model.interventie import Sessies
from uitvoeringskompas.taal.getal import write_aantal


def write_sessies(sessies: Sessies) -> str:
    """Return how often and how long: "10 bijeenkomsten in 12 weken, van 90 minuten"."""
    aantal = write_aantal(sessies.aantal, "bijeenkomst", "bijeenkomsten")
    weken = f" in {write_aantal(sessies.weken, 'week', 'weken')}" if sessies.weken else ""
    duur = f", van {write_aantal(sessies.minuten, 'minuut', 'minuten')}" if sessies.minuten else ""
    return f"{aantal}{weken}{duur}"
