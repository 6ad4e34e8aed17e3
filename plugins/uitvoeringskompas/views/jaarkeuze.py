"""The year switch: links to the same page, or the nearest thing to it, in other years; it works without script."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.blad import Blad
from uitvoeringskompas.views.bouwstenen import Link
from uitvoeringskompas.views.links import address_of_jaar, address_of_programma
from uitvoeringskompas.views.verwijzer import Verwijzer


def list_programmajaren(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return a link per year: to the programme with the same id in that year, or else to the page of the year."""
    publicatie, dossier = verwijzer.publicatie, verwijzer.dossier
    links = tuple(_programmajaar(verwijzer.blad, publicatie, dossier, jaar) for jaar in publicatie.jaren)
    return links if len(links) > 1 else ()


def _programmajaar(blad: Blad, publicatie: Publicatie, dossier: Dossier, jaar: int) -> Link:
    if jaar == dossier.jaar:
        return Link(tekst=str(jaar), href=blad.to(blad.address), huidig=True)
    same = next((found for found in publicatie.dossiers_in_jaar(jaar) if found.id == dossier.id), None)
    if same and same is not dossier:
        return blad.link(str(jaar), address_of_programma(publicatie.slug, same.pad))
    return blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar))


def list_jaren(blad: Blad, publicatie: Publicatie) -> tuple[Link, ...]:
    """Return a link to the page of each year of a publisher; none when there is only one."""
    links = tuple(blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar)) for jaar in publicatie.jaren)
    return links if len(links) > 1 else ()
