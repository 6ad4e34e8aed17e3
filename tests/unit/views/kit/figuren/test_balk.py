"""Money as one bar: covered, not covered and unknown, with nothing drawn as if it were known."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.balk import (
    ZONDER_LENGTE,
    Balk,
    Balkdeel,
    Dekkingssoort,
    GetekendDeel,
    draw_balk,
)
from uitvoeringskompas.views.kit.figuren.maat import VERBREED, Opschrift

OPSCHRIFT = Opschrift(id="dekking-2026", titel="De dekking in 2026", beschrijving="De bedragen uit de tabel hierboven.")


def deel(soort: Dekkingssoort, bedrag: int | None, tekst: str) -> Balkdeel:
    return Balkdeel(soort=soort, naam=soort.value, bedrag=bedrag, tekst=tekst)


def test_covered_and_not_covered_stand_in_proportion_with_a_fill_of_their_own() -> None:
    delen = (deel(Dekkingssoort.GEDEKT, 300, "€ 300"), deel(Dekkingssoort.ONGEDEKT, 100, "€ 100"))
    assert draw_balk(delen, OPSCHRIFT) == Balk(
        opschrift=OPSCHRIFT,
        delen=(
            GetekendDeel(naam="gedekt", tekst="€ 300", vulling="vol", x="0.00%", breedte="75.00%"),
            GetekendDeel(naam="ongedekt", tekst="€ 100", vulling="arcering", x="75.00%", breedte="25.00%"),
        ),
    )


def test_an_unknown_amount_is_an_open_piece_whose_length_says_nothing_and_the_picture_says_so() -> None:
    delen = (deel(Dekkingssoort.GEDEKT, 91, "€ 91"), deel(Dekkingssoort.ONBEKEND, None, "3 regels zonder bedrag"))
    assert draw_balk(delen, OPSCHRIFT) == Balk(
        opschrift=OPSCHRIFT,
        delen=(
            GetekendDeel(naam="gedekt", tekst="€ 91", vulling="vol", x="0.00%", breedte="91.00%"),
            GetekendDeel(naam="onbekend", tekst="3 regels zonder bedrag", vulling="vaag", x="91.00%", breedte="9.00%"),
        ),
        opmerkingen=(ZONDER_LENGTE,),
    )


def test_an_amount_whose_coverage_is_unknown_has_its_length_and_dots() -> None:
    delen = (deel(Dekkingssoort.GEDEKT, 50, "€ 50"), deel(Dekkingssoort.ONBEKEND, 50, "€ 50"))
    found = draw_balk(delen, OPSCHRIFT)
    assert found
    assert [(each.vulling, each.breedte) for each in found.delen] == [("vol", "50.00%"), ("stippen", "50.00%")]


def test_an_amount_too_small_to_see_is_drawn_wider_and_the_picture_says_so() -> None:
    delen = (deel(Dekkingssoort.GEDEKT, 9_990, "€ 9.990"), deel(Dekkingssoort.ONGEDEKT, 10, "€ 10"))
    assert draw_balk(delen, OPSCHRIFT) == Balk(
        opschrift=OPSCHRIFT,
        delen=(
            GetekendDeel(naam="gedekt", tekst="€ 9.990", vulling="vol", x="0.00%", breedte="98.50%"),
            GetekendDeel(naam="ongedekt", tekst="€ 10", vulling="arcering", x="98.50%", breedte="1.50%"),
        ),
        opmerkingen=(VERBREED,),
    )


def test_an_amount_of_zero_stands_in_the_words_and_not_in_the_bar() -> None:
    delen = (deel(Dekkingssoort.GEDEKT, 5, "€ 5"), deel(Dekkingssoort.ONGEDEKT, 0, "€ 0"))
    found = draw_balk(delen, OPSCHRIFT)
    assert found
    assert [(each.tekst, each.breedte) for each in found.delen] == [("€ 5", "100.00%"), ("€ 0", None)]


def test_there_is_no_bar_when_no_amount_is_above_zero() -> None:
    assert (
        draw_balk((deel(Dekkingssoort.GEDEKT, 0, "€ 0"), deel(Dekkingssoort.ONBEKEND, None, "p.m.")), OPSCHRIFT) is None
    )
    assert draw_balk((), OPSCHRIFT) is None
