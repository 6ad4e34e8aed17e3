"""Money as bars: one scale for all, and nothing drawn for an amount that nobody knows."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.maat import Opschrift
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


def getekend(naam: str, tekst: str, y_tekst: int, breedte: str | None, vulling: str) -> GetekendeStaaf:
    """Return a drawn bar, which stands five pixels below its words."""
    return GetekendeStaaf(naam=naam, tekst=tekst, y_tekst=y_tekst, y=y_tekst + 5, breedte=breedte, vulling=vulling)


TWEE_JAREN = (
    StavenGroep(naam="2025", staven=(staaf("begroot", 200, "€ 200"), staaf("besteed", 50, "€ 50"))),
    StavenGroep(naam="2026", staven=(staaf("verwacht", 0, "€ 0"), staaf("bijgesteld", None, "p.m."))),
)


def test_bars_of_all_groups_share_one_scale_from_zero() -> None:
    assert draw_staven(TWEE_JAREN, OPSCHRIFT) == Staven(
        opschrift=OPSCHRIFT,
        hoogte=248,
        groepen=(
            GetekendeGroep(
                regels=((20, "2025"),),
                staven=(
                    getekend("begroot", "€ 200", 43, "100.00%", "open"),
                    getekend("besteed", "€ 50", 87, "25.00%", "vol"),
                ),
            ),
            GetekendeGroep(
                regels=((152, "2026"),),
                staven=(
                    getekend("verwacht", "€ 0", 175, "0.00%", "arcering"),
                    getekend("bijgesteld", "p.m.", 219, None, "stippen"),
                ),
            ),
        ),
    )


def test_a_long_name_stands_in_lines_that_fit_on_a_phone_and_its_bars_below_them() -> None:
    lang = StavenGroep(naam="Brede SPUK sport, gezondheid en sociale basis", staven=(staaf("begroot", 1, "€ 1"),))
    kort = StavenGroep(naam="Eigen geld", staven=(staaf("begroot", 1, "€ 1"),))
    assert draw_staven((lang, kort), OPSCHRIFT) == Staven(
        opschrift=OPSCHRIFT,
        hoogte=180,
        groepen=(
            GetekendeGroep(
                regels=((20, "Brede SPUK sport, gezondheid en sociale"), (40, "basis")),
                staven=(getekend("begroot", "€ 1", 63, "100.00%", "open"),),
            ),
            GetekendeGroep(regels=((128, "Eigen geld"),), staven=(getekend("begroot", "€ 1", 151, "100.00%", "open"),)),
        ),
    )


def test_without_an_amount_above_zero_there_is_no_picture() -> None:
    assert draw_staven((), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", None, "p.m."),)),), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", 0, "€ 0"),)),), OPSCHRIFT) is None
