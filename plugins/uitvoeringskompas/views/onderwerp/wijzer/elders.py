"""The link to an interventie of another publisher: a regio of which a gemeente takes part in it."""

from __future__ import annotations

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_interventie


def link_elders(blad: Blad, pad: str) -> Link | None:
    """Return the link to ``<slug>/<jaar>/<programma>/<interventie>``, if it is published here."""
    found = blad.catalogus.find_interventie(pad)
    if found is None:
        return None
    dossier, other = found
    naam = blad.catalogus.publicaties[dossier.publisher].naam
    return blad.link(f"{naam}: {other.titel}", address_of_interventie(dossier.publisher, dossier.pad, other.id))
