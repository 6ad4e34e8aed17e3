"""Which exports a site brings: an export is one file in this folder, and one line in this table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from uitvoeringskompas.exports.dcat import export_dcat
from uitvoeringskompas.exports.deelplaatjes import export_deelplaatjes
from uitvoeringskompas.exports.gegevens import export_gegevens
from uitvoeringskompas.exports.huisstijl import export_huisstijl
from uitvoeringskompas.exports.inbedden import export_inbedden
from uitvoeringskompas.exports.site_json import export_site_json
from uitvoeringskompas.exports.volgen import export_volgen
from uitvoeringskompas.exports.voorbeelden import export_voorbeelden
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.vast import replace

Export: TypeAlias = Callable[[Catalogus, Site], Iterable[Asset]]
"""Yields files from all plans and from the site of their pages: its name, its day, whether it tells a history."""

EXPORTS: tuple[Export, ...] = (
    export_huisstijl,
    export_site_json,
    export_gegevens,
    export_dcat,
    export_volgen,
    export_inbedden,
    export_deelplaatjes,
    export_voorbeelden,
)


def add_exports(site: Site, catalogus: Catalogus, exports: Iterable[Export] = EXPORTS) -> Site:
    """Return the site with the files of these exports; no export sees those of another."""
    made = (asset for export in exports for asset in export(catalogus, site))
    return replace(site, assets=(*site.assets, *made))
