"""Which plans are offered to portals of data such as data.overheid.nl: real ones alone.

A portal copies what it finds and passes it on without our pages, so what was made up is not among it: no remark would
travel along far enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import FICTIEF, Profiel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast


class Uitgeversaanbod(Vast):
    """What a publisher offers: its programmes, and with ``is_geheel`` all of its files together too."""

    publicatie: Publicatie
    profiel: Profiel
    dossiers: tuple[Dossier, ...]
    is_geheel: bool

    @property
    def is_reeks(self) -> bool:
        """Tell whether its programmes are a series: all of them, and more than one."""
        return self.is_geheel and len(self.dossiers) > 1


def list_aanbod(publicaties: Iterable[Publicatie]) -> Iterator[Uitgeversaanbod]:
    """Yield what those of these publishers offer that exist and have a programme that does, in the same order."""
    return filter(None, map(find_aanbod, publicaties))


def find_aanbod(publicatie: Publicatie) -> Uitgeversaanbod | None:
    """Return what a publisher offers; None when nothing of it exists."""
    profiel = publicatie.profiel
    if profiel is None or profiel.is_fictief:
        return None
    dossiers = tuple(found for found in publicatie.dossiers if found.herkomst != FICTIEF)
    if not dossiers:
        return None
    is_geheel = len(dossiers) == len(publicatie.dossiers)
    return Uitgeversaanbod(publicatie=publicatie, profiel=profiel, dossiers=dossiers, is_geheel=is_geheel)


def is_echt(publicaties: Iterable[Publicatie]) -> bool:
    """Tell whether nothing of all these plans is made up, as far as is known of every publisher."""
    return all(
        found.profiel is not None
        and not found.profiel.is_fictief
        and all(dossier.herkomst != FICTIEF for dossier in found.dossiers)
        for found in publicaties
    )
