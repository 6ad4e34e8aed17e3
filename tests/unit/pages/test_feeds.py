"""Which feeds and lists the head of a page names, and that asking costs no look through all plans for each page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import BUUR, DUINSTAD, catalogus_of
from uitvoeringskompas.model import catalogus as models
from uitvoeringskompas.model.aanbod import Uitgeversaanbod, list_aanbod
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting


def test_whether_there_is_a_list_for_portals_is_found_in_one_look_through_all_plans(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However many pages ask: a national site would else be looked through for each."""
    catalogus = catalogus_of({**DUINSTAD, **BUUR})
    asked: list[object] = []

    def count(found: Iterable[Publicatie]) -> Iterator[Uitgeversaanbod]:
        asked.append(found)
        return list_aanbod(found)

    monkeypatch.setattr(models, "list_aanbod", count)
    uitrusting = Uitrusting(gegevens=True, volgen=True, adres="https://x.example/")
    blad = Blad(address="", catalogus=catalogus, peildatum=date(2026, 10, 1), uitrusting=uitrusting)
    pages = {page.address: page for page in list_pages(blad, Templates(KNOWLEDGE.texts.templates))}
    assert len(asked) == 1
    assert [(feed.title, feed.address) for feed in pages["duinstad/2026/gezondheid/"].feeds] == [
        ("Wijzigingen: Gezondheid 2026", "duinstad/2026/gezondheid/wijzigingen.atom"),
        ("Wijzigingen: Duinstad", "duinstad/wijzigingen.atom"),
    ]
