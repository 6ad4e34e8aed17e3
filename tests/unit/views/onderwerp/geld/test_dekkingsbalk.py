"""The money of a year as one bar of the sources that pay for it."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from uitvoeringskompas.model.geld import Geldstroom, money_of_dossier
from uitvoeringskompas.views.onderwerp.geld.dekkingsbalk import draw_dekking


def test_the_bar_asks_where_the_money_comes_from_and_where_the_income_does() -> None:
    """Income is plural in Dutch."""
    line = "regels:\n    - {id: bijdrage, jaar: 2026, begroot: 5000, stroom: inkomsten, dekking: spuk}\n"
    files = {**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA].replace("regels:\n", line)}
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    balken = [draw_dekking(money_of_dossier(dossier, 2026, PEILDATUM, stroom=stroom)) for stroom in Geldstroom]
    assert [balk.opschrift.titel for balk in balken if balk] == [
        "Het geld in 2026, en waar dat vandaan komt",
        "De inkomsten in 2026, en waar die vandaan komen",
    ]
