"""The list of all data for data.overheid.nl and other portals: a catalogue by DCAT-AP-NL 3.0, in two notations.

It is there when the site brings its data, knows at which address it will stand, and has plans that exist. What it says
follows from the plans: no clock, and a day of change is that of git.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.catalogus import list_graaf
from uitvoeringskompas.exports.dcat.graaf import Knoop, write_jsonld, write_turtle
from uitvoeringskompas.model.aanbod import Uitgeversaanbod
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Asset, Placed, Site
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import JSONLD, TURTLE, address_of_catalogus

_WRITERS: dict[str, Callable[[Iterable[Knoop]], str]] = {TURTLE: write_turtle, JSONLD: write_jsonld}


def export_dcat(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield the catalogue in each notation, then that of each publisher that has one; made when it is written."""
    blad = site.blad
    if blad is None or not blad.has_catalogus:
        return
    found = (catalogus.find_eigen_aanbod(publicatie) for publicatie in catalogus.publicaties.values())
    for eigen in (None, *filter(None, found)):
        for mediatype, write in _WRITERS.items():
            address = address_of_catalogus(mediatype, eigen.publicatie.slug if eigen else "")
            yield Asset(address=address, content=Placed(partial(_write, blad, eigen, write)))


def _write(blad: Blad, eigen: Uitgeversaanbod | None, write: Callable[[Iterable[Knoop]], str], prefix: str) -> str:
    return write(list_graaf(Adresboek(blad=blad, basis=f"{blad.uitrusting.adres}{prefix}"), eigen))
