"""Money as bars: one scale for all, and nothing drawn for an amount that nobody knows."""

from __future__ import annotations

from uitvoeringskompas.views.figuren.maat import Opschrift
from uitvoeringskompas.views.figuren.staven import (
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


def test_bars_of_all_groups_share_one_scale_from_zero() -> None:
    groepen = (
        StavenGroep(naam="2025", staven=(staaf("begroot", 200, "€ 200"), staaf("besteed", 50, "€ 50"))),
        StavenGroep(naam="2026", staven=(staaf("verwacht", 0, "€ 0"), staaf("bijgesteld", None, "p.m."))),
    )
    assert draw_staven(groepen, OPSCHRIFT) == Staven(
        opschrift=OPSCHRIFT,
        hoogte=248,
        groepen=(
            GetekendeGroep(
                naam="2025",
                y=20,
                staven=(
                    GetekendeStaaf(naam="begroot", tekst="€ 200", y_tekst=43, y=48, breedte="100.00%", vulling="open"),
                    GetekendeStaaf(naam="besteed", tekst="€ 50", y_tekst=87, y=92, breedte="25.00%", vulling="vol"),
                ),
            ),
            GetekendeGroep(
                naam="2026",
                y=152,
                staven=(
                    GetekendeStaaf(
                        naam="verwacht", tekst="€ 0", y_tekst=175, y=180, breedte="0.00%", vulling="arcering"
                    ),
                    GetekendeStaaf(
                        naam="bijgesteld", tekst="p.m.", y_tekst=219, y=224, breedte=None, vulling="stippen"
                    ),
                ),
            ),
        ),
    )


def test_without_an_amount_above_zero_there_is_no_picture() -> None:
    assert draw_staven((), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", None, "p.m."),)),), OPSCHRIFT) is None
    assert draw_staven((StavenGroep(naam="2025", staven=(staaf("begroot", 0, "€ 0"),)),), OPSCHRIFT) is None
