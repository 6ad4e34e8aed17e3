"""Documents as others read them: the tags of a PDF, and the XML in a Word or OpenDocument file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pikepdf

from tests.knowledge import TEMPLATES
from uitvoeringskompas.documenten import export_documenten
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PEILDATUM = date(2026, 10, 1)


def documents_of(catalogus: Catalogus, *, voorstel: bool = False, adres: str = "", prefix: str = "") -> dict[str, Any]:
    """Return what makes each document of these plans, by address; none is made before it is asked for.

    ``adres`` is where their site stands on the web, ``prefix`` below which path.
    """
    uitrusting = Uitrusting(documenten=True, adres=adres)
    blad = Blad(address="", catalogus=catalogus, peildatum=PEILDATUM, site_title="Proef", uitrusting=uitrusting)
    site = Site(
        title="Proef",
        pages=(),
        assets=(),
        navigation=(),
        peildatum=PEILDATUM,
        templates=TEMPLATES,
        uitrusting=uitrusting,
        blad=blad,
        is_voorbeeld=voorstel,
    )
    return {asset.address: asset.below(prefix).read for asset in export_documenten(catalogus, site)}


def list_tags(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Yield every element of the structure of a PDF, in the order in which it is read aloud."""
    waiting: list[Any] = [pdf.Root.StructTreeRoot]
    while waiting:
        found = waiting.pop()
        if isinstance(found, pikepdf.Array):
            waiting += reversed([*found])
        elif isinstance(found, pikepdf.Dictionary):
            if "/S" in found:
                yield found
            if "/K" in found:
                waiting.append(found.K)


def list_bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    """List the bookmarks of a PDF at the first level."""
    with pdf.open_outline() as outline:
        return [str(item.title) for item in outline.root]


def unpack(content: bytes) -> dict[str, str]:
    """Return the parts of a packed file that are text."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
