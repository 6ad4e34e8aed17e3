"""Two years of one publisher side by side, for the tests of what is said about them."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.compare.comparison import Comparison, compare_opvolging
from uitvoeringskompas.model.publicatie import Publicatie


def compare_jaren(publicatie: Publicatie, before: int, after: int, peildatum: date) -> Comparison:
    """Return what changed from one year to another."""
    return compare_opvolging((publicatie, before), (publicatie, after), peildatum)
