"""The foot of a page names its file as a reader of the plans knows it, and nothing of the machine that built it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, PROFIEL
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bronbestand import describe_bron


@pytest.mark.parametrize(
    ("folder", "named"),
    [
        ("plans", "plans/duinstad/profiel.yaml"),
        ("gemeente/plannen", "gemeente/plannen/duinstad/profiel.yaml"),
        ("/Users/i.mand/plans", "plans/duinstad/profiel.yaml"),
        ("../plans", "plans/duinstad/profiel.yaml"),
        ("C:\\Users\\i.mand\\plans", "plans/duinstad/profiel.yaml"),
        (".", "duinstad/profiel.yaml"),
        ("..", "duinstad/profiel.yaml"),
    ],
)
def test_a_file_is_named_as_it_stands_in_the_project(folder: str, named: str) -> None:
    """However somebody typed where that stands: in the path to it may be the name of a person."""
    place = place_of(("duinstad", "profiel.yaml"))
    assert place is not None
    document = read_content(DUINSTAD[PROFIEL].encode(), place, f"{folder}/{place.path}").document
    assert document is not None
    catalogus = build_catalogus((document,), KNOWLEDGE)
    profiel = catalogus.publicaties["duinstad"].profiel
    assert profiel is not None
    blad = Blad(address="", catalogus=catalogus, peildatum=date(2026, 10, 1))
    assert describe_bron(blad, profiel, "Duinstad").bestand == named
