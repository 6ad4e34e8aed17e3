"""``site.json``: what a site says about itself, so that we know it again (``adapters/imprint.py`` reads it)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from uitvoeringskompas import __version__
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import IMPRINT, Asset, Site


def export_site_json(_catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield the one file; the same site gives the same bytes."""
    yield Asset(address=IMPRINT, content=partial(_write, site))


def _write(site: Site) -> str:
    data: dict[str, str | bool] = {"gemaakt_met": "uitvoeringskompas", "versie": __version__, "titel": site.title}
    data |= {"peildatum": site.peildatum.isoformat(), "geschiedenis": site.has_history}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
