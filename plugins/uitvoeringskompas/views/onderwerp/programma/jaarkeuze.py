"""The year switch: links to the same page, or the nearest thing to it, in other years; it works without script."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_jaar, address_of_vergelijking
from uitvoeringskompas.views.onderwerp.programma.programmadelen import link_beside
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

MOST_COMPARISONS = 4
"""More comparisons than this would push a page down; a comparison itself leads to all that share a year with it."""


def list_programmajaren(verwijzer: Verwijzer, deel: str = "") -> tuple[Link, ...]:
    """Return a link per year: to the programme with the same id in that year, or else to the page of the year.

    ``deel`` is the chapter that the page is: a programme that has it too is entered there.
    """
    links = tuple(_programmajaar(verwijzer, jaar, deel) for jaar in verwijzer.publicatie.jaren)
    return links if len(links) > 1 else ()


def _programmajaar(verwijzer: Verwijzer, jaar: int, deel: str) -> Link:
    blad, publicatie, dossier = verwijzer.blad, verwijzer.publicatie, verwijzer.dossier
    if jaar == dossier.jaar:
        return Link(tekst=str(jaar), href=blad.to(blad.address), huidig=True)
    same = next((found for found in publicatie.dossiers_in_jaar(jaar) if found.id == dossier.id), None)
    if same is None or same is dossier:
        return blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar))
    return replace(link_beside(verwijzer.of(same), deel), tekst=str(jaar))


def list_jaren(blad: Blad, publicatie: Publicatie) -> tuple[Link, ...]:
    """Return a link to the page of each year of a publisher; none when there is only one."""
    links = tuple(blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar)) for jaar in publicatie.jaren)
    return links if len(links) > 1 else ()


def list_vergelijkingen(blad: Blad, publicatie: Publicatie, jaar: int) -> tuple[Link, ...]:
    """Return a link to the comparison of a year with each other year of a publisher."""
    return tuple(_compare_with(blad, publicatie, jaar, other) for other in publicatie.jaren if other != jaar)


def list_vergelijkkeuze(blad: Blad, publicatie: Publicatie, jaar: int) -> tuple[Link, ...]:
    """Return a link to the comparison of a year with each other one, or with those beside it when there are many."""
    found = list_vergelijkingen(blad, publicatie, jaar)
    return found if len(found) <= MOST_COMPARISONS else list_buurjaren(blad, publicatie, jaar)


def list_buurjaren(blad: Blad, publicatie: Publicatie, jaar: int) -> tuple[Link, ...]:
    """Return a link to the comparison of a year with the one before and the one after it, as far as they are there."""
    jaren = publicatie.jaren
    before, after = [each for each in jaren if each < jaar][-1:], [each for each in jaren if each > jaar][:1]
    return tuple(_compare_with(blad, publicatie, jaar, other) for other in (*before, *after))


def list_opeenvolgend(blad: Blad, publicatie: Publicatie) -> tuple[Link, ...]:
    """Return a link to the comparison of the latest years with the next one, the latest first."""
    pairs = tuple(pairwise(publicatie.jaren))[-MOST_COMPARISONS:]
    return tuple(
        blad.link(f"Vergelijk {voor} met {na}", address_of_vergelijking(publicatie.slug, voor, na))
        for voor, na in reversed(pairs)
    )


def list_opvolgparen(blad: Blad, publicatie: Publicatie) -> Iterator[tuple[Publicatie, int, int]]:
    """Yield each publisher that this one continues, with a year of it and a later one of this publisher."""
    catalogus = blad.catalogus
    for slug in catalogus.stamboom.earlier.get(publicatie.slug, {}):
        eerder = catalogus.publicaties.get(slug)
        for voor, na in product(eerder.jaren if eerder else (), publicatie.jaren):
            if eerder and voor < na:
                yield eerder, voor, na


def list_opvolgingen(blad: Blad, publicatie: Publicatie) -> tuple[Link, ...]:
    """Return a link to each comparison with a year of a publisher that this one continues."""
    return tuple(
        blad.link(
            f"Vergelijk {eerder.naam} {voor} met {na}",
            address_of_vergelijking(publicatie.slug, voor, na, eerder=eerder.slug),
        )
        for eerder, voor, na in list_opvolgparen(blad, publicatie)
    )


def _compare_with(blad: Blad, publicatie: Publicatie, jaar: int, other: int) -> Link:
    return blad.link(f"Vergelijk met {other}", address_of_vergelijking(publicatie.slug, *sorted((jaar, other))))
