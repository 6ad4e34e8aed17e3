"""The files with data of a site of small plans, by address."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD
from uitvoeringskompas.exports.gegevens import export_gegevens
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN, SITEBOEK
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

SITE = Site(
    title="Proef",
    pages=(),
    assets=(),
    navigation=(),
    peildatum=date(2026, 10, 1),
    templates=TEMPLATES,
    uitrusting=Uitrusting(gegevens=True),
)
ALLE_VORMEN = EXTRA_VORMEN | {SITEBOEK}
OF_DUINSTAD = {path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")}


def export_to_dict(
    catalogus: Catalogus, *, has_gegevens: bool = True, is_voorbeeld: bool = False, extra: frozenset[str] = ALLE_VORMEN
) -> dict[str, Asset]:
    """Return every file by its address."""
    blad = Blad(address="", catalogus=catalogus, peildatum=SITE.peildatum)
    uitrusting = Uitrusting(gegevens=has_gegevens, extra_vormen=extra)
    site = replace(SITE, uitrusting=uitrusting, is_voorbeeld=is_voorbeeld, blad=blad)
    return {asset.address: asset for asset in export_gegevens(catalogus, site)}


def read_json(files: Mapping[str, Asset], address: str) -> Any:  # noqa: ANN401 - JSON
    """Return what a JSON file holds."""
    return json.loads(files[address].read())


def unpack(files: Mapping[str, Asset], address: str) -> dict[str, str]:
    """Return the texts in a packed file by name."""
    with ZipFile(BytesIO(files[address].read())) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}
