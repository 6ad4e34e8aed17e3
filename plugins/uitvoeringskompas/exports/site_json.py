"""``site.json``: what a site says about itself, so that we know it again (``adapters/imprint.py`` reads it)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from uitvoeringskompas import __version__
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatiegat import Gaten, Publicatiegat
from uitvoeringskompas.pages.site import IMPRINT, Asset, Site


def export_site_json(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield the one file; the same site gives the same bytes."""
    yield Asset(address=IMPRINT, content=partial(_write, site, catalogus.gaten))


def _write(site: Site, gaten: Gaten) -> str:
    data: dict[str, object] = {"gemaakt_met": "uitvoeringskompas", "versie": __version__}
    data |= {"titel": site.title, "peildatum": site.peildatum.isoformat(), **site.uitrusting.as_data()}
    if gaten:
        data["gaten"] = list(map(_describe, gaten.values()))
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _describe(gat: Publicatiegat) -> dict[str, str | None]:
    """Return what a program must know: whose plans these are not, and which version is shown instead."""
    dag = gat.datum.isoformat() if gat.datum else None
    return {"map": gat.slug, "naam": gat.naam, "versie_van": dag, "commit": gat.commit or None}
