"""Two years side by side: a line per thing, on one scale, with labels that keep clear of each other."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.helling import GetekendeHelling, Helling, Hellinglijn, draw_helling
from uitvoeringskompas.views.kit.figuren.maat import Opschrift

OPSCHRIFT = Opschrift(id="helling", titel="Begroot in 2025 en 2026", beschrijving="De bedragen uit de tabel hierboven.")
JAREN = ("2025", "2026")


def lijn(naam: str, voor: int, na: int) -> Hellinglijn:
    return Hellinglijn(naam=naam, voor=voor, na=na, tekst_voor=f"€ {voor}", tekst_na=f"€ {na}")


def test_lines_share_a_scale_from_zero_and_are_numbered_from_the_highest_amount_of_the_later_year() -> None:
    coach, park, loket = lijn("Coach", 50, 100), lijn("Park", 80, 20), lijn("Loket", 20, 20)
    assert draw_helling((loket, park, coach), JAREN, OPSCHRIFT) == Helling(
        opschrift=OPSCHRIFT,
        jaren=JAREN,
        hoogte=266,
        bodem=244,
        lijnen=(
            GetekendeHelling(nummer=1, lijn=coach, gang="omhoog", y_voor=144, y_na=44, y_tekst_voor=144, y_tekst_na=44),
            GetekendeHelling(nummer=2, lijn=park, gang="omlaag", y_voor=84, y_na=204, y_tekst_voor=84, y_tekst_na=193),
            GetekendeHelling(
                nummer=3, lijn=loket, gang="gelijk", y_voor=204, y_na=204, y_tekst_voor=204, y_tekst_na=215
            ),
        ),
    )


def test_the_picture_is_high_enough_for_a_label_of_every_line() -> None:
    found = draw_helling(tuple(lijn(f"Regel {nummer:02}", 10, 10) for nummer in range(30)), JAREN, OPSCHRIFT)
    assert found
    heights = [each.y_tekst_na for each in found.lijnen]
    assert heights == [44 + 22 * nummer for nummer in range(30)]
    assert found.hoogte == 44 + 30 * 22 + 22


def test_without_an_amount_above_zero_there_is_no_picture() -> None:
    assert draw_helling((), JAREN, OPSCHRIFT) is None
    assert draw_helling((lijn("Loket", 0, 0),), JAREN, OPSCHRIFT) is None
