"""Who is told what. Guideline I2, I3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.zin import listed

INTERN = {"andere afdelingen": {"eigen_sectoren"}, "het college": {"college"}, "de raad": {"raad", "raadscommissies"}}
EXTERN = {"partners": {"partners", "professionals"}, "inwoners": {"inwoners"}, "de doelgroepen": {"doelgroepen"}}


def check_intern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which audiences inside the gemeente are not told anything."""
    yield from _check(toets, INTERN)


def check_extern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which audiences outside the gemeente are not told anything."""
    yield from _check(toets, EXTERN)


def _check(toets: Toets, publieken: Mapping[str, set[str]]) -> Iterator[Vondst]:
    communicatie = toets.programma.communicatie
    told = {found.publiek for found in communicatie.activiteiten} if communicatie else set()
    absent = [wie for wie, codes in publieken.items() if not codes & told]
    if told and absent:
        yield find(toets.programma.location_of("communicatie", "activiteiten"), wie=listed(absent))
