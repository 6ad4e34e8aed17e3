"""The link to an interventie of another publisher: a regio of which a gemeente takes part in it."""

from __future__ import annotations

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_interventie
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist, mark_link


def link_elders(blad: Blad, pad: str) -> Link | None:
    """Return the link to ``<slug>/<jaar>/<programma>/<interventie>``, if it is published here.

    Of a publisher that is not shown as it is written now it says so; what its earlier version lacks leads to its page.
    """
    found = blad.catalogus.find_interventie(pad)
    if found is None:
        gat = blad.catalogus.gaten.get(pad.partition("/")[0])
        return link_publicist(blad, gat.slug, gat.naam) if gat else None
    dossier, other = found
    naam = blad.catalogus.publicaties[dossier.publisher].naam
    link = blad.link(f"{naam}: {other.titel}", address_of_interventie(dossier.publisher, dossier.pad, other.id))
    return mark_link(blad, dossier.publisher, link)
