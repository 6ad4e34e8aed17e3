"""Which plans are offered to portals of data such as data.overheid.nl: real ones alone.

A portal copies what it finds and passes it on without our pages, so what was made up is not among it: no remark would
travel along far enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import FICTIEF, Profiel
from uitvoeringskompas.model.publicatie import Publicatie


@dataclass(frozen=True, kw_only=True, slots=True)
class Uitgeversaanbod:
    """What a publisher offers: its programmes, and with ``is_geheel`` all of its files together too."""

    publicatie: Publicatie
    profiel: Profiel
    dossiers: tuple[Dossier, ...]
    is_geheel: bool


def list_aanbod(catalogus: Catalogus) -> Iterator[Uitgeversaanbod]:
    """Yield every publisher that exists and has a programme that does, in the order of their slugs."""
    for publicatie in catalogus.publicaties.values():
        profiel = publicatie.profiel
        if profiel is None or profiel.is_fictief:
            continue
        dossiers = tuple(found for found in publicatie.dossiers if found.herkomst != FICTIEF)
        if dossiers:
            is_geheel = len(dossiers) == len(publicatie.dossiers)
            yield Uitgeversaanbod(publicatie=publicatie, profiel=profiel, dossiers=dossiers, is_geheel=is_geheel)


def has_aanbod(catalogus: Catalogus) -> bool:
    """Tell whether anything at all is offered."""
    return next(list_aanbod(catalogus), None) is not None
