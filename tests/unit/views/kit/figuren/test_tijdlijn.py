"""The timeline: where bars, milestones and the peildatum stand, and what it says about dates that nobody knows."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik
from uitvoeringskompas.views.kit.figuren.tijdlijn import (
    Ruit,
    Strook,
    Tijdbalk,
    Tijdlijn,
    Tijdlijnpunt,
    TijdlijnRij,
    draw_tijdlijn,
)

OPSCHRIFT = Opschrift(id="planning", titel="Planning", beschrijving="Wat wanneer loopt.")
LOOPT = Label(soort="loopt", tekst="Loopt")
BEGIN, EINDE = date(2025, 1, 1), date(2026, 12, 31)  # 730 days


def draw(*rijen: TijdlijnRij, peildatum: date | None = None) -> Tijdlijn | None:
    return draw_tijdlijn(rijen, OPSCHRIFT, van=BEGIN, tot_en_met=EINDE, peildatum=peildatum)


def draw_balk(rij: TijdlijnRij) -> Tijdbalk | None:
    """Return the bar of ``rij``, drawn under a row that is always there."""
    tijdlijn = draw(TijdlijnRij(naam="Vast", status=LOOPT, van=BEGIN, tot=EINDE), rij)
    assert tijdlijn is not None
    return tijdlijn.stroken[1].balk


EERSTE_HELFT = Tijdbalk(
    x="0.00%", rechts="50.00%", breedte="50.00%", vulling="vol", vaag=False, open_begin=False, open_eind=False
)


def test_a_year_of_two_takes_half_of_the_width() -> None:
    mijlpaal = Tijdlijnpunt(datum=date(2025, 3, 15), titel="Begonnen")
    rij = TijdlijnRij(naam="Beweegcoach", status=LOOPT, van=BEGIN, tot=date(2025, 12, 31), mijlpalen=(mijlpaal,))
    assert draw(rij, peildatum=date(2026, 1, 1)) == Tijdlijn(
        opschrift=OPSCHRIFT,
        jaren=(Tik(x="0.00%", tekst="2025"), Tik(x="50.00%", tekst="2026")),
        kwartalen=tuple(Tik(x=x) for x in ("12.33%", "24.79%", "37.40%", "62.33%", "74.79%", "87.40%")),
        stroken=(
            Strook(
                naam="Beweegcoach",
                status=LOOPT,
                balk=EERSTE_HELFT,
                ruiten=(Ruit(x="10.00%", titel="Begonnen"),),
            ),
        ),
        vandaag="50.00%",
        vandaag_links=True,
        heeft_mijlpalen=True,
    )


def test_what_goes_on_outside_the_picture_is_open_on_that_side() -> None:
    rij = TijdlijnRij(naam="Lang", status=LOOPT, van=date(2020, 1, 1), tot=date(2030, 1, 1))
    assert draw_balk(rij) == Tijdbalk(
        x="0.00%", rechts="100.00%", breedte="100.00%", vulling="vol", vaag=False, open_begin=True, open_eind=True
    )


def test_what_has_no_end_is_open_but_not_vague() -> None:
    rij = TijdlijnRij(naam="Doorlopend", status=LOOPT, van=date(2026, 1, 1), doorlopend=True)
    assert draw_balk(rij) == Tijdbalk(
        x="50.00%", rechts="100.00%", breedte="50.00%", vulling="vol", vaag=False, open_begin=False, open_eind=True
    )


def test_an_unknown_begin_or_end_is_vague_and_has_no_fill() -> None:
    onbekend_einde = TijdlijnRij(naam="Begin bekend", status=LOOPT, van=date(2026, 1, 1))
    onbekend_begin = TijdlijnRij(naam="Einde bekend", status=LOOPT, tot=date(2025, 12, 31))
    assert (draw_balk(onbekend_einde), draw_balk(onbekend_begin)) == (
        Tijdbalk(
            x="50.00%", rechts="100.00%", breedte="50.00%", vulling="vaag", vaag=True, open_begin=False, open_eind=True
        ),
        Tijdbalk(
            x="0.00%", rechts="50.00%", breedte="50.00%", vulling="vaag", vaag=True, open_begin=True, open_eind=False
        ),
    )


def test_a_promise_is_vague_although_its_dates_are_known() -> None:
    rij = TijdlijnRij(naam="Uiterlijk in 2025", status=LOOPT, van=BEGIN, tot=date(2025, 12, 31), vaag=True)
    tijdlijn = draw(rij)
    assert tijdlijn is not None
    assert (tijdlijn.heeft_vaag, tijdlijn.stroken[0].balk) == (
        True,
        Tijdbalk(
            x="0.00%", rechts="50.00%", breedte="50.00%", vulling="vaag", vaag=True, open_begin=False, open_eind=False
        ),
    )


def test_without_dates_or_outside_the_picture_there_is_a_name_without_a_bar() -> None:
    zonder = TijdlijnRij(naam="Geen datum", status=LOOPT)
    eerder = TijdlijnRij(naam="Eerder", status=LOOPT, van=date(2020, 1, 1), tot=date(2021, 1, 1))
    later = TijdlijnRij(naam="Later", status=LOOPT, van=date(2030, 1, 1), doorlopend=True)
    omgekeerd = TijdlijnRij(naam="Einde voor begin", status=LOOPT, van=date(2026, 6, 1), tot=date(2025, 6, 1))
    assert [draw_balk(rij) for rij in (zonder, eerder, later, omgekeerd)] == [None] * 4


def test_without_any_bar_there_is_no_picture() -> None:
    assert draw() is None
    assert draw(TijdlijnRij(naam="Geen datum", status=LOOPT)) is None


def test_every_status_has_a_fill_that_differs_in_black_and_white() -> None:
    soorten = ("loopt", "versneld", "afgerond", "vertraagd", "stilgelegd", "gestopt", "niet-uitgevoerd", "niet-gestart")
    rijen = [TijdlijnRij(naam=s, status=Label(soort=s, tekst=s), van=BEGIN, tot=EINDE) for s in (*soorten, "onbekend")]
    tijdlijn = draw(*rijen)
    assert tijdlijn is not None
    assert [strook.balk.vulling for strook in tijdlijn.stroken if strook.balk] == [
        "vol",
        "vol",
        "donker",
        "arcering",
        "arcering",
        "stippen",
        "stippen",
        "open",
        "open",
    ]


def test_a_row_without_a_bar_is_explained() -> None:
    vast = TijdlijnRij(naam="Vast", status=LOOPT, van=BEGIN, tot=EINDE)
    alle, niet_alle = draw(vast), draw(vast, TijdlijnRij(naam="Geen datum", status=LOOPT))
    assert alle is not None
    assert niet_alle is not None
    assert (alle.heeft_zonder, niet_alle.heeft_zonder) == (False, True)


def test_a_peildatum_outside_the_picture_is_not_drawn() -> None:
    rij = TijdlijnRij(naam="Beweegcoach", status=LOOPT, van=BEGIN, tot=EINDE)
    binnen, buiten = draw(rij, peildatum=date(2025, 2, 1)), draw(rij, peildatum=date(2027, 2, 1))
    assert binnen is not None
    assert buiten is not None
    assert [(t.vandaag, t.vandaag_links) for t in (binnen, buiten)] == [("4.25%", False), (None, False)]


def test_many_years_are_marked_without_quarters_and_named_every_other_year() -> None:
    rij = TijdlijnRij(naam="Nota", status=LOOPT, van=date(2020, 1, 1), tot=date(2028, 12, 31))
    tijdlijn = draw_tijdlijn([rij], OPSCHRIFT, van=date(2020, 1, 1), tot_en_met=date(2028, 12, 31), peildatum=None)
    assert tijdlijn is not None
    assert ([tik.tekst for tik in tijdlijn.jaren], tijdlijn.kwartalen) == (
        ["2020", "", "2022", "", "2024", "", "2026", "", "2028"],
        (),
    )
