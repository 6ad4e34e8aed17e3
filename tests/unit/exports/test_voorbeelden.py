"""The complete examples of the guide as files to download."""

from __future__ import annotations

from datetime import date

from tests.knowledge import KNOWLEDGE, TEMPLATES
from uitvoeringskompas.exports.voorbeelden import export_voorbeelden
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.model.voorbeeldbestand import list_voorbeelden
from uitvoeringskompas.pages.site import Site

SITE = Site(title="", pages=(), assets=(), navigation=(), peildatum=date(2026, 10, 1), templates=TEMPLATES)


def test_every_example_is_a_file_that_keeps_its_name_and_its_text() -> None:
    """So that what is downloaded can be put in the plans as it is."""
    made = {asset.address: asset.read().decode() for asset in export_voorbeelden(build_catalogus((), KNOWLEDGE), SITE)}
    assert made == {
        f"assets/uitvoeringskompas/voorbeelden/{each.pad}": each.tekst
        for each in list_voorbeelden(KNOWLEDGE.texts.templates)
    }
    assert "assets/uitvoeringskompas/voorbeelden/wilgendam/metingen/beweegt-genoeg.csv" in made
