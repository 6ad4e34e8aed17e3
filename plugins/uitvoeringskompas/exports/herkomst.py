"""What everything that is taken along must say of itself: made up, copied from a source, a concept, an old version."""

from __future__ import annotations

import re

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import close_zin
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.stand.herkomst import Herkomst, list_banners
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatbanners

_UNWRITABLE = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010fffd]")
"""What neither XML nor a calendar may hold: signs that command a machine, and what is no sign at all."""


def list_herkomst(blad: Blad, publicatie: Publicatie, dossier: Dossier | None = None) -> tuple[str, ...]:
    """Return in sentences what the head of a page about the same would say."""
    dossiers = (dossier,) if dossier else publicatie.dossiers
    herkomst = Herkomst(blad=blad, publicatie=publicatie, dossiers=dossiers, is_year=dossier is None)
    banners = (*list_banners(herkomst), *list_gatbanners(blad, publicatie.slug))
    return tuple(f"{close_zin(banner.titel)} {banner.tekst}" for banner in banners)


def keep_writable(tekst: str) -> str:
    """Return a text without the signs that no file of ours may hold."""
    return _UNWRITABLE.sub("", tekst)
