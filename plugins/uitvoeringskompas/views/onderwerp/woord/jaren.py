"""The years of an intended result in words."""

from __future__ import annotations

from uitvoeringskompas.taal.datum import write_periode


def write_resultaatjaren(van: int | None, tot_en_met: int | None) -> str:
    """Return "2026", "2026 tot en met 2028", "tot en met 2028" or "vanaf 2026"; empty when no year is told."""
    if van and tot_en_met:
        return write_periode(van, tot_en_met)
    if tot_en_met:
        return f"tot en met {tot_en_met}"
    return f"vanaf {van}" if van else ""
