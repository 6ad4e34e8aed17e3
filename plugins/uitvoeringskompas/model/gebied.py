"""Provinces and regions of a GGD, with the publishers that lie in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.ligging import GGD, PROVINCIE, Ligging
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast


class Gebied(Vast):
    """A province or a region of a GGD (``soort``), with its publishers."""

    soort: str
    code: Code
    publicaties: Sequence[Publicatie]

    @property
    def is_provincie(self) -> bool:
        """Tell whether it is a province."""
        return self.soort == PROVINCIE


def list_gebieden(publicaties: Iterable[Publicatie], ligging: Ligging) -> Iterator[Gebied]:
    """Yield every area with one of these publishers: first the provinces, in the order of the alphabet."""
    together = tuple(publicaties)
    for soort in (PROVINCIE, GGD):
        found: dict[Code, list[Publicatie]] = {}
        for publicatie in together:
            for code in ligging.list_codes(publicatie.profiel, soort) if publicatie.profiel else ():
                found.setdefault(code, []).append(publicatie)
        for code in sorted(found, key=lambda each: place_in_alfabet(each.naam)):
            yield Gebied(soort=soort, code=code, publicaties=tuple(found[code]))
