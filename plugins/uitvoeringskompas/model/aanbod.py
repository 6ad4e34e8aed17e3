"""Which plans are offered to portals of data such as data.overheid.nl: real ones alone.

A portal copies what it finds and passes it on without our pages, so what was made up is not among it: no remark would
travel along far enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import EIGEN, FICTIEF, Profiel
from uitvoeringskompas.model.publicatie import Publicatie


@dataclass(frozen=True, kw_only=True, slots=True)
class Uitgeversaanbod:
    """What a publisher offers: its programmes, and with ``is_geheel`` all of its files together too."""

    publicatie: Publicatie
    profiel: Profiel
    dossiers: tuple[Dossier, ...]
    is_geheel: bool

    @property
    def is_reeks(self) -> bool:
        """Tell whether its programmes are a series: all of them, and more than one."""
        return self.is_geheel and len(self.dossiers) > 1


def list_aanbod(catalogus: Catalogus) -> Iterator[Uitgeversaanbod]:
    """Yield every publisher that exists and has a programme that does, in the order of their slugs."""
    return filter(None, map(_find_aanbod, catalogus.publicaties.values()))


def _find_aanbod(publicatie: Publicatie) -> Uitgeversaanbod | None:
    profiel = publicatie.profiel
    if profiel is None or profiel.is_fictief:
        return None
    dossiers = tuple(found for found in publicatie.dossiers if found.herkomst != FICTIEF)
    if not dossiers:
        return None
    is_geheel = len(dossiers) == len(publicatie.dossiers)
    return Uitgeversaanbod(publicatie=publicatie, profiel=profiel, dossiers=dossiers, is_geheel=is_geheel)


def find_eigen_aanbod(catalogus: Catalogus, publicatie: Publicatie) -> Uitgeversaanbod | None:
    """Return what a publisher can offer by itself, beside the site: of it nobody else said its words.

    Nothing of the only publisher of a site, which is all that the site offers.
    """
    aanbod = None if catalogus.enige else _find_aanbod(publicatie)
    return aanbod if aanbod and aanbod.profiel.herkomst == EIGEN else None


def has_aanbod(catalogus: Catalogus) -> bool:
    """Tell whether anything at all is offered."""
    return next(list_aanbod(catalogus), None) is not None


def is_echt(catalogus: Catalogus) -> bool:
    """Tell whether nothing of all plans together is made up, as far as is known of every publisher."""
    return all(
        found.profiel is not None
        and not found.profiel.is_fictief
        and all(dossier.herkomst != FICTIEF for dossier in found.dossiers)
        for found in catalogus.publicaties.values()
    )
