"""What the plans can be followed by: feeds that tell what changed (Atom), and calendars with what has a date.

A feed is there for each programme, each publisher and the site, a calendar for each publisher and the site.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from uitvoeringskompas.exports.volgen.agenda import write_agenda, write_siteagenda
from uitvoeringskompas.exports.volgen.atom import write_feed
from uitvoeringskompas.exports.volgen.stroom import make_sitestroom, make_stroom
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import (
    address_of_agenda,
    address_of_feed,
    address_of_map,
    address_of_programma,
)


def export_volgen(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield every feed and calendar, each made when it is written; none when the site is not to be followed.

    In the preview of a proposal each says first that it is one.
    """
    blad = site.blad
    if blad is None or not site.uitrusting.volgen:
        return
    vooraf = VOORSTEL if site.is_voorbeeld else ""
    if catalogus.enige is None:
        yield Asset(address=address_of_feed(), content=partial(_write_sitefeed, blad, vooraf))
        yield Asset(address=address_of_agenda(), content=partial(write_siteagenda, blad, vooraf))
    for slug, publicatie in catalogus.publicaties.items():
        yield Asset(address=address_of_feed(slug), content=partial(_write_publicatiefeed, blad, vooraf, publicatie))
        yield Asset(address=address_of_agenda(slug), content=partial(write_agenda, blad, vooraf, publicatie))
        for dossier in publicatie.dossiers:
            address = address_of_feed(slug, dossier.pad)
            yield Asset(address=address, content=partial(_write_publicatiefeed, blad, vooraf, publicatie, dossier))


def _write_sitefeed(blad: Blad, vooraf: str) -> bytes:
    return write_feed(make_sitestroom(blad).say_first(vooraf))


def _write_publicatiefeed(blad: Blad, vooraf: str, publicatie: Publicatie, dossier: Dossier | None = None) -> bytes:
    slug = publicatie.slug
    folder = address_of_programma(slug, dossier.pad) if dossier else address_of_map(slug)
    return write_feed(make_stroom(blad.at(folder), publicatie, dossier).say_first(vooraf))
