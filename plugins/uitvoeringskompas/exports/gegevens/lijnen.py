"""Under which one id a thing is known through the years, whatever it was called in one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie, Stamboom

Lijnen: TypeAlias = Mapping[str, Mapping[str, Familie]]
"""The families of each kind of thing (``doel``, ``partij`` …), by any of their ids."""


def list_lijnen(publicatie: Publicatie) -> Lijnen:
    """Return the families of everything of a publisher that can be followed through the years."""
    return {
        "interventie": publicatie.interventiefamilies,
        "partij": publicatie.partijfamilies,
        "doel": publicatie.doelenboom.families,
        "indicator": publicatie.indicator_stamboom.order_families(publicatie.indicatoren),
        "prioriteit": publicatie.prioriteit_stamboom.order_families(publicatie.prioriteiten),
        "regel": _list_regels(publicatie),
    }


def _list_regels(publicatie: Publicatie) -> Mapping[str, Familie]:
    found = (dossier.programma.begroting for dossier in publicatie.dossiers)
    regels = [(regel.id, regel) for begroting in found if begroting for regel in begroting.regels]
    return Stamboom.from_things(regels).families([regel_id for regel_id, _ in reversed(regels)])
