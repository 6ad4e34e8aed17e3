"""How far a programme can have come."""

from __future__ import annotations

STATUSSEN = ("concept", "ter_vaststelling", "vastgesteld", "in_uitvoering", "geevalueerd")
"""The life of a programme, in order."""
