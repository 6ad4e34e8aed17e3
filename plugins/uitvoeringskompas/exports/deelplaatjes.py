"""The pictures that others show beside a link, each drawn when it is written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.palet import make_palet
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.kaartje.deelplaat import KANT, Deelplaat, list_deelplaten, set_merken, set_regels
from uitvoeringskompas.pages.kaartje.waarden import BREED, HOOG
from uitvoeringskompas.pages.site import Asset, Site

TEMPLATE = "figures/deelplaat.svg.jinja"


def export_deelplaatjes(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield a picture for each programme, each publisher and the site; none when the site is asked to have none."""
    if site.blad is None or not site.uitrusting.deelplaatjes:
        return
    for plaat, publicatie in list_deelplaten(site.blad):
        content = partial(_draw, catalogus, site, plaat, publicatie)
        yield Asset(address=plaat.address, content=content, is_drawing=True)


def _draw(catalogus: Catalogus, site: Site, plaat: Deelplaat, publicatie: Publicatie | None) -> str:
    return site.templates.render(
        TEMPLATE,
        breed=BREED,
        hoog=HOOG,
        kant=KANT,
        accent=make_palet(*catalogus.stijlen_of(publicatie)).accent,
        regels=set_regels(plaat),
        jaren=plaat.jaren,
        merken=set_merken(plaat),
    )
