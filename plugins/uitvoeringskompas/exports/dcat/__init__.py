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
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Asset, Placed, Site
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import CATALOGUS_JSONLD, CATALOGUS_TURTLE

_WRITERS: dict[str, Callable[[Iterable[Knoop]], str]] = {
    CATALOGUS_TURTLE: write_turtle,
    CATALOGUS_JSONLD: write_jsonld,
}


def export_dcat(_: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield the catalogue in each notation, made when it is written."""
    blad = site.blad
    if blad is None or not blad.has_catalogus:
        return
    for address, write in _WRITERS.items():
        yield Asset(address=address, content=Placed(partial(_write, blad, write)))


def _write(blad: Blad, write: Callable[[Iterable[Knoop]], str], prefix: str) -> str:
    return write(list_graaf(Adresboek(blad=blad, basis=f"{blad.adres}{prefix}")))
