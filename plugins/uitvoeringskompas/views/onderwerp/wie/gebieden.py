"""Where a publisher lies, and the ways to who else publishes in the same province or region of a GGD."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.gebied import Gebied
from uitvoeringskompas.model.ligging import GGD
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.partijnaam import adres_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import GEBIEDEN, address_of_gebied

SOORTEN = {"provincie": ("Provincie", "Provincies"), "ggd": ("GGD-regio", "GGD-regio’s")}
"""What each kind of area is called, one and all of them."""
BRON = "Bron: de gemeentelijke indeling van het CBS."
"""Where it comes from which gemeenten there are and were."""


def list_ligging(blad: Blad, publicatie: Publicatie, soort: str) -> tuple[Code, ...]:
    """Return in which provinces or regions of a GGD a publisher lies, as far as that is known."""
    profiel = publicatie.profiel
    return blad.knowledge.ligging.list_codes(profiel, soort) if profiel else ()


def gebieden_of(blad: Blad) -> Mapping[tuple[str, str], Gebied]:
    """Return the areas that have a page, by kind and code: those with publishers, on a site of several of them."""
    return {} if blad.catalogus.enige else blad.catalogus.dwars.gebieden


def find_gebied(blad: Blad, soort: str, code: str) -> Gebied | None:
    """Return an area that has a page."""
    return gebieden_of(blad).get((soort, code))


def link_gebied(blad: Blad, soort: str, code: Code) -> Link | None:
    """Return the link to an area by its name; None for one without a page."""
    found = find_gebied(blad, soort, code)
    return blad.link(code.naam, address_of_gebied(soort, code)) if found else None


def link_ggd(blad: Blad, partij: Partij) -> Link | None:
    """Return the link to the region of a GGD, when a party is called exactly as that GGD is."""
    code = blad.knowledge.ligging.ggds.get(adres_of(partij)) if partij.soort == GGD else None
    return link_gebied(blad, GGD, code) if code else None


def link_waar(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    """Yield the ways to the areas in which a publisher lies."""
    for soort in GEBIEDEN:
        found = (link_gebied(blad, soort, code) for code in list_ligging(blad, publicatie, soort))
        yield from (link for link in found if link)


def link_buren(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    """Yield the ways to who else publishes in the same areas, as far as anybody does."""
    for soort in GEBIEDEN:
        for code in list_ligging(blad, publicatie, soort):
            found = find_gebied(blad, soort, code)
            if found and len(found.publicaties) > 1:
                tekst = f"Bekijk wie er nog meer publiceert in {describe_gebied(found)}"
                yield blad.link(tekst, address_of_gebied(soort, code))


def describe_gebied(gebied: Gebied) -> str:
    """Return what an area is called in a sentence: "de provincie Utrecht", "de regio van GGD Twente"."""
    return f"de provincie {gebied.code.naam}" if gebied.is_provincie else f"de regio van {gebied.code.naam}"
