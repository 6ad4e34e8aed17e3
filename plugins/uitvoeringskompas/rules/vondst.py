"""What a check finds: a place, and the words that the message of the guideline asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.problems import Location
from uitvoeringskompas.rules.toets import Toets


@dataclass(frozen=True, kw_only=True, slots=True)
class Vondst:
    """One finding; ``woorden`` fill the braces in the message."""

    location: Location
    woorden: Mapping[str, object] = field(default_factory=dict)


def find(location: Location, **woorden: object) -> Vondst:
    """Return a finding at this place."""
    return Vondst(location=location, woorden=woorden)


Rule: TypeAlias = Callable[[Toets, Controle], Iterator[Vondst]]
"""Looks at one programme and yields what is not as the guideline says; numbers come from ``controle.drempel``."""
