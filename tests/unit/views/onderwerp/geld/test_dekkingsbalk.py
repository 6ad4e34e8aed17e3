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


def test_an_amount_for_several_years_together_is_no_line_without_an_amount() -> None:
    """What is known of it is told: that it is an amount, and not of this year alone."""
    line = "regels:\n    - {id: peiling, jaar: 2026, tot_en_met_jaar: 2027, begroot: 9000}\n"
    files = {**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA].replace("regels:\n", line)}
    balk = draw_dekking(money_of_dossier(catalogus_of(files).publicaties["duinstad"].dossiers[1], 2026, PEILDATUM))
    assert balk
    assert [(deel.naam, deel.tekst, deel.vulling) for deel in balk.delen] == [
        ("Brede SPUK", "€\xa040.000", "vol"),
        ("Geen bedrag voor dit jaar", "1 regel met uitgaven zonder bedrag", "vaag"),
        ("Geen bedrag voor dit jaar alleen", "1 bedrag voor meer jaren samen", "vaag"),
    ]
    assert balk.opmerkingen == ("De lengte van een open stuk met een streepjesrand zegt niets.",)
