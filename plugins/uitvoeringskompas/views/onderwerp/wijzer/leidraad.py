"""Links to the items of the guideline, from any page."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Leidraadonderdeel
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_leidraad, anchor_of


def link_onderdeel(blad: Blad, onderdeel: Leidraadonderdeel) -> Link:
    """Return the link to an item on the page of its chapter."""
    address, anker = address_of_leidraad(onderdeel.hoofdstuk), anchor_of("punt", onderdeel.id.lower())
    return blad.link(f"{onderdeel.id} {onderdeel.titel}", address, anker)


def link_id(blad: Blad, onderdeel_id: str) -> Link | None:
    """Return the link to the item with this id; None when the guideline has no such item."""
    onderdeel = blad.knowledge.leidraad.onderdeel(onderdeel_id)
    return link_onderdeel(blad, onderdeel) if onderdeel else None


def title_kwaliteit(dossier: Dossier) -> str:
    """Return the title of the page."""
    return f"Wat staat er in {dossier.programma.titel}?"
