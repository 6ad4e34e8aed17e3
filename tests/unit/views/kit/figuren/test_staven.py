"""Money as bars: one scale for all, what is small is seen, and nothing drawn for an amount that nobody knows."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.maat import VERBREED, Opschrift
from uitvoeringskompas.views.kit.figuren.staven import (
    GetekendeGroep,
    GetekendeStaaf,
    Staaf,
    Staven,
    StavenGroep,
    draw_staven,
)

OPSCHRIFT = Opschrift(id="geld", titel="Geld per jaar", beschrijving="Wat begroot en besteed is.")


def staaf(soort: str, bedrag: int | None, tekst: str) -> Staaf:
    return Staaf(soort=soort, naam=soort, bedrag=bedrag, tekst=tekst)


def getekend(naam: str, tekst: str, breedte: str | None, vulling: str) -> GetekendeStaaf:
    return GetekendeStaaf(naam=naam, tekst=tekst, breedte=breedte, vulling=vulling)


TWEE_JAREN = (
    StavenGroep(naam="2025", staven=(staaf("begroot", 200, "€ 200"), staaf("besteed", 50, "€ 50"))),
    StavenGroep(naam="2026", staven=(staaf("verwacht", 0, "€ 0"), staaf("bijgesteld", None, "p.m."))),
)


def test_bars_of_all_groups_share_one_scale_from_zero() -> None:
    assert draw_staven(TWEE_JAREN, OPSCHRIFT) == Staven(
        opschrift=OPSCHRIFT,
        groepen=(
            GetekendeGroep(
                naam="2025",
                staven=(getekend("begroot", "€ 200", "100.00%", "open"), getekend("besteed", "€ 50", "25.00%", "vol")),
            ),
            GetekendeGroep(
                naam="2026",
                staven=(getekend("verwacht", "€ 0", None, "arcering"), getekend("bijgesteld", "p.m.", None, "stippen")),
            ),
        ),
    )


def test_an_amount_too_small_to_see_is_drawn_wider_and_the_picture_says_so() -> None:
    groep = StavenGroep(
        naam="2025", staven=(staaf("begroot", 216_000, "€ 216.000"), staaf("besteed", 1_200, "€ 1.200"))
    )
    staven = draw_staven((groep,), OPSCHRIFT)
    assert staven is not None
    assert [each.breedte for each in staven.groepen[0].staven] == ["100.00%", "1.50%"]
    assert staven.opmerkingen == (VERBREED,)


def test_an_amount_below_zero_has_its_words_and_no_bar() -> None:
    groep = StavenGroep(naam="2025", staven=(staaf("begroot", 100, "€ 100"), staaf("besteed", -20, "€ -20")))
    staven = draw_staven((groep,), OPSCHRIFT)
    assert staven is not None
    assert staven.groepen[0].staven[1] == getekend("besteed", "€ -20", None, "vol")
    assert staven.opmerkingen == ()


def test_without_an_amount_above_zero_there_is_no_picture() -> None:
    assert draw_staven((), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", None, "p.m."),)),), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", 0, "€ 0"),)),), OPSCHRIFT) is None
