"""The one type of everything that has a date: as precise as the source tells it, and no more."""

from __future__ import annotations

from typing import NewType

Momenttekst = NewType("Momenttekst", str)  # as the editor wrote it: 2026, 2026-najaar, 2026-Q1, 2026-03 or 2026-03-15
