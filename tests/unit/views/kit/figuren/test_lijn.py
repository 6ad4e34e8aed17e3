"""The line of an indicator: gaps where nothing was measured, breaks where a series ends, targets apart."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.views.kit.figuren.lijn import (
    GetekendeReeks,
    Lijn,
    Lijnpunt,
    Lijnreeks,
    Lijnstuk,
    Merk,
    Streefpunt,
    draw_lijn,
)
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik

OPSCHRIFT = Opschrift(id="roken", titel="Jongeren die roken", beschrijving="Het aandeel daalt.")


def punt(jaar: int, waarde: str | None) -> Lijnpunt:
    return Lijnpunt(
        van=jaar, tot_en_met=jaar, waarde=None if waarde is None else Decimal(waarde), tekst=waarde or "niet gemeten"
    )


def reeks(naam: str, *punten: Lijnpunt) -> Lijnreeks:
    return Lijnreeks(naam=naam, punten=punten)


def jaartallen(*jaren: tuple[str, str]) -> tuple[Tik, ...]:
    return tuple(Tik(x=x, tekst=tekst) for x, tekst in jaren)


def test_two_values_and_a_target_stand_on_a_scale_from_zero() -> None:
    gemeten = reeks("Monitor", punt(2024, "10"), punt(2025, "5"))
    doel = Streefpunt(jaar=2028, waarde=Decimal(4), tekst="hoogstens 4%")
    assert draw_lijn((gemeten,), (doel,), OPSCHRIFT) == Lijn(
        opschrift=OPSCHRIFT,
        hoogte=260,
        bodem=220,
        vanaf_nul=True,
        jaren=jaartallen(
            ("8.00%", "2024"), ("29.00%", "2025"), ("50.00%", "2026"), ("71.00%", "2027"), ("92.00%", "2028")
        ),
        reeksen=(
            GetekendeReeks(
                naam="Monitor",
                vorm="rond",
                merken=(
                    Merk(x="8.00%", y=40, y_tekst=24, tekst="10"),
                    Merk(x="29.00%", y=130, y_tekst=114, tekst="5"),
                ),
                lijnen=(Lijnstuk(x1="8.00%", y1=40, x2="29.00%", y2=130),),
            ),
        ),
        streefpunten=(Merk(x="92.00%", y=148, y_tekst=132, tekst="hoogstens 4%"),),
        breuken=(),
    )


def test_a_year_that_was_not_measured_leaves_a_gap() -> None:
    lijn = draw_lijn(
        (reeks("Monitor", punt(2020, "1"), punt(2021, None), punt(2022, "3"), punt(2023, "2")),), (), OPSCHRIFT
    )
    assert lijn is not None
    assert [(stuk.x1, stuk.x2) for stuk in lijn.reeksen[0].lijnen] == [("64.00%", "92.00%")]
    assert [merk.tekst for merk in lijn.reeksen[0].merken] == ["1", "3", "2"]


def test_another_series_is_never_joined_and_its_beginning_is_a_break() -> None:
    lijn = draw_lijn((reeks("Oud", punt(2018, "10")), reeks("Nieuw", punt(2022, "20"))), (), OPSCHRIFT)
    assert lijn is not None
    assert [(r.vorm, r.lijnen) for r in lijn.reeksen] == [("rond", ()), ("vierkant", ())]
    assert lijn.breuken == ("50.00%",)


def test_series_that_run_side_by_side_have_no_break() -> None:
    groepen = (reeks("Jongens", punt(2020, "1"), punt(2024, "2")), reeks("Meisjes", punt(2020, "3"), punt(2024, "4")))
    lijn = draw_lijn(groepen, (), OPSCHRIFT)
    assert lijn is not None
    assert lijn.breuken == ()


def test_a_series_without_any_value_is_named_but_breaks_nothing() -> None:
    reeksen = (reeks("Oud", punt(2018, "10"), punt(2019, "9")), reeks("Nieuw", punt(2022, None)))
    lijn = draw_lijn(reeksen, (), OPSCHRIFT)
    assert lijn is not None
    assert (lijn.reeksen[1].merken, lijn.breuken) == ((), ())


def test_values_close_together_get_a_scale_that_does_not_begin_at_zero() -> None:
    lijn = draw_lijn((reeks("Monitor", punt(2024, "90"), punt(2025, "94")),), (), OPSCHRIFT)
    assert lijn is not None
    assert (lijn.vanaf_nul, [merk.y for merk in lijn.reeksen[0].merken]) == (False, [190, 70])


def test_equal_values_make_a_level_line_at_any_height() -> None:
    hoogten = []
    for waarde in ("0", "50", "-50"):
        lijn = draw_lijn((reeks("Monitor", punt(2024, waarde), punt(2025, waarde)),), (), OPSCHRIFT)
        assert lijn is not None
        hoogten.append([merk.y for merk in lijn.reeksen[0].merken])
    assert hoogten == [[220, 220], [130, 130], [130, 130]]


def test_many_values_are_written_at_both_ends_only() -> None:
    lijn = draw_lijn((reeks("Monitor", *(punt(jaar, str(jaar - 2000)) for jaar in range(2015, 2026))),), (), OPSCHRIFT)
    assert lijn is not None
    assert [merk.tekst for merk in lijn.reeksen[0].merken] == ["15", *[""] * 9, "25"]
    assert [jaar.tekst for jaar in lijn.jaren] == ["2015", "", "2017", "", "2019", "", "2021", "", "2023", "", "2025"]


def test_the_second_series_has_its_words_below_unless_they_would_touch_the_years() -> None:
    reeksen = (reeks("A", punt(2020, "10"), punt(2021, "10")), reeks("B", punt(2020, "5"), punt(2021, "0")))
    lijn = draw_lijn(reeksen, (), OPSCHRIFT)
    assert lijn is not None
    assert [(merk.y, merk.y_tekst) for merk in lijn.reeksen[1].merken] == [(130, 156), (220, 204)]


def test_one_value_is_no_picture() -> None:
    assert draw_lijn((reeks("Monitor", punt(2024, "10"), punt(2025, None)),), (), OPSCHRIFT) is None
    assert draw_lijn((), (), OPSCHRIFT) is None
