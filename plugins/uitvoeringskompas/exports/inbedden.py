"""The small pages that another site shows in a frame, each a file made when it is written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.aankleding import make_aankleding
from uitvoeringskompas.pages.inzage import render_inzage
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.pagina.inbedding import list_inbeddingen


def export_inbedden(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield a page for each interventie, indicator and programme; none when no other site may show them."""
    if site.blad is None or not site.uitrusting.inbedden:
        return
    for publicatie in catalogus.publicaties.values():
        blad, worn = replace(site.blad, publicatie=publicatie), make_aankleding(catalogus, publicatie)
        for found in list_inbeddingen(blad, publicatie):
            yield Asset(address=f"{found.address}index.html", content=partial(render_inzage, found, site, worn))
