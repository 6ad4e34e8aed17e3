"""One id, one thing: unique in its list, at most once a year, and never its own ancestor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.identiteit import enkel, kringen

FILE_RULES: tuple[Callable[[Bestand], Iterator[Problem]], ...] = (
    enkel.check_unique_ids,
    enkel.check_unique_amounts,
    enkel.check_risicos_and_kansen,
    enkel.check_policy_twice,
)
PUBLICATIE_RULES: tuple[Callable[[Publicatie], Iterator[Problem]], ...] = (
    enkel.check_once_a_year,
    kringen.check_circle_in_afkomst,
    kringen.check_circle_in_doelen,
    kringen.check_circle_in_onderdelen,
    kringen.check_circle_in_dekking,
)
