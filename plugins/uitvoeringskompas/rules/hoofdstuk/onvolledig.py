"""Checks of the guideline that are made of names of fields alone: what a part of the programme leaves empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets, absent_keys
from uitvoeringskompas.taal.zin import quote_namen


def absent_in(part_of: Callable[[Programma], Record | None], *keys: str) -> GuidelineRule:
    """Return the rule that finds which of these fields a part of the programme leaves empty, if the part is there."""

    def check(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
        part = part_of(toets.programma)
        mist = absent_keys(part, keys)
        if part and mist:
            yield find(part.location, mist=quote_namen(mist))

    return about(lambda toets: part_of(toets.programma), check)
