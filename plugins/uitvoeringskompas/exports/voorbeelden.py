"""The complete examples of the guide as files, to download and fill in."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.voorbeeldbestand import list_voorbeelden
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.links import address_of_voorbeeld


def export_voorbeelden(catalogus: Catalogus, _site: Site) -> Iterator[Asset]:
    """Yield every example under the path that it would have in the plans."""
    for voorbeeld in list_voorbeelden(catalogus.knowledge.texts.templates):
        yield Asset(address=address_of_voorbeeld(voorbeeld.pad), content=voorbeeld.tekst.encode())
