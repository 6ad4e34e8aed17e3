"""Which feeds and lists the head of a page names, and that asking costs no look through all plans for each page."""

from __future__ import annotations

from datetime import date

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import BUUR, DUINSTAD, catalogus_of
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.views.kit import blad as sheets
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting


def test_whether_there_is_a_list_for_portals_is_asked_by_pages_about_the_data_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is a question about all plans: asked by every page, a national site would be looked through for each."""
    catalogus = catalogus_of({**DUINSTAD, **BUUR})
    asked: list[object] = []

    def count(found: object) -> bool:
        asked.append(found)
        return True

    monkeypatch.setattr(sheets, "has_aanbod", count)
    uitrusting = Uitrusting(gegevens=True, volgen=True, adres="https://x.example/")
    blad = Blad(address="", catalogus=catalogus, peildatum=date(2026, 10, 1), uitrusting=uitrusting)
    pages = {page.address: page for page in list_pages(blad, Templates(KNOWLEDGE.texts.templates))}
    about_data = [address for address in pages if address.startswith("data/") or address.endswith("/data/")]
    assert 0 < len(asked) <= len(about_data) < len(pages) / 5
    assert [(feed.title, feed.address) for feed in pages["duinstad/2026/gezondheid/"].feeds] == [
        ("Wijzigingen: Gezondheid 2026", "duinstad/2026/gezondheid/wijzigingen.atom"),
        ("Wijzigingen: Duinstad", "duinstad/wijzigingen.atom"),
    ]
