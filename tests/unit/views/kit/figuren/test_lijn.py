"""The line of an indicator: an axis, thin lines over what was not measured, breaks, targets and the path to them."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.views.kit.figuren.lijn import Lijn, Waardetik, draw_lijn
from uitvoeringskompas.views.kit.figuren.lijnpaneel import GetekendeReeks, Lijnpaneel, Lijnstuk, Marge, Merk
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelpad, Lijnpunt, Lijnreeks, Streefpunt
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik

OPSCHRIFT = Opschrift(id="roken", titel="Jongeren die roken", beschrijving="Het aandeel daalt.")


def punt(jaar: int, waarde: str | None, *, voorlopig: bool = False) -> Lijnpunt:
    return Lijnpunt(
        van=jaar,
        tot_en_met=jaar,
        waarde=None if waarde is None else Decimal(waarde),
        tekst=waarde or "niet gemeten",
        voorlopig=voorlopig,
    )


def gemiddelde(van: int, tot_en_met: int, waarde: str) -> Lijnpunt:
    return Lijnpunt(van=van, tot_en_met=tot_en_met, waarde=Decimal(waarde), tekst=waarde, is_gemiddelde=True)


def reeks(naam: str, *punten: Lijnpunt) -> Lijnreeks:
    return Lijnreeks(naam=naam, punten=punten)


def draw(*reeksen: Lijnreeks, doelen: tuple[Streefpunt, ...] = (), paden: tuple[Doelpad, ...] = ()) -> Lijn:
    lijn = draw_lijn(reeksen, doelen, OPSCHRIFT, paden=paden)
    assert lijn is not None
    return lijn


VAN_NUL_TOT_TIEN = ((220, "0"), (175, "2,5"), (130, "5,0"), (85, "7,5"), (40, "10,0"))
JAREN = (("8.00%", "2024"), ("29.00%", "2025"), ("50.00%", "2026"), ("71.00%", "2027"), ("92.00%", "2028"))
TWEE_METINGEN = GetekendeReeks(
    naam="Monitor",
    vorm="rond",
    merken=(Merk(x="8.00%", y=40, tekst="10", y_tekst=24), Merk(x="29.00%", y=130, tekst="5", y_tekst=114)),
    lijnen=(Lijnstuk(x1="8.00%", y1=40, x2="29.00%", y2=130),),
)


def test_two_values_and_a_target_stand_on_a_scale_from_zero() -> None:
    gemeten = reeks("Monitor", punt(2024, "10"), punt(2025, "5"))
    doel = Streefpunt(jaar=2028, waarde=Decimal(4), tekst="hoogstens 4%")
    getekend = Merk(x="92.00%", y=148, tekst="hoogstens 4%", anker="end", dx=-4, y_tekst=132)
    assert draw(gemeten, doelen=(doel,)) == Lijn(
        opschrift=OPSCHRIFT,
        hoogte=260,
        bodem=220,
        vanaf_nul=True,
        waarden=tuple(Waardetik(y=y, tekst=tekst, is_nul=tekst == "0") for y, tekst in VAN_NUL_TOT_TIEN),
        jaren=tuple(Tik(x=x, tekst=tekst) for x, tekst in JAREN),
        panelen=(Lijnpaneel(naam="", reeksen=(TWEE_METINGEN,), streefpunten=(getekend,), paden=(), breuken=()),),
    )


def test_over_a_year_that_was_not_measured_the_line_is_thin() -> None:
    lijn = draw(reeks("Monitor", punt(2020, "1"), punt(2021, None), punt(2022, "3"), punt(2023, "2")))
    (found,) = lijn.panelen[0].reeksen
    assert [(stuk.x1, stuk.x2) for stuk in found.lijnen] == [("64.00%", "92.00%")]
    assert [(stuk.x1, stuk.x2) for stuk in found.gaten] == [("8.00%", "64.00%")]
    assert [merk.tekst for merk in found.merken] == ["1", "3", "2"]
    assert lijn.met_gaten


def test_a_mean_over_years_never_runs_into_a_year() -> None:
    lijn = draw(reeks("Monitor", gemiddelde(2018, 2020, "4"), punt(2021, "5")))
    (found,) = lijn.panelen[0].reeksen
    assert (found.lijnen, found.gaten) == ((), ())


def test_another_series_is_never_joined_and_its_beginning_is_a_break() -> None:
    lijn = draw(reeks("Oud", punt(2018, "10")), reeks("Nieuw", punt(2022, "20")))
    assert [(r.vorm, r.lijnen, r.gaten) for r in lijn.panelen[0].reeksen] == [("rond", (), ()), ("vierkant", (), ())]
    assert lijn.panelen[0].breuken == ("50.00%",)


def test_series_that_run_side_by_side_have_no_break() -> None:
    jongens, meisjes = reeks("Jongens", punt(2020, "1"), punt(2024, "2")), reeks("Meisjes", punt(2020, "3"))
    assert draw(jongens, meisjes).panelen[0].breuken == ()


def test_a_series_without_any_value_is_named_but_breaks_nothing() -> None:
    lijn = draw(reeks("Oud", punt(2018, "10"), punt(2019, "9")), reeks("Nieuw", punt(2022, None)))
    assert (lijn.panelen[0].reeksen[1].merken, lijn.panelen[0].breuken) == ((), ())


def test_values_close_together_get_a_scale_that_does_not_begin_at_zero() -> None:
    lijn = draw(reeks("Monitor", punt(2024, "90"), punt(2025, "94")))
    assert (lijn.vanaf_nul, [tik.tekst for tik in lijn.waarden]) == (False, ["88", "90", "92", "94", "96"])
    assert [merk.y for merk in lijn.panelen[0].reeksen[0].merken] == [175, 85]


def test_values_below_and_above_zero_stand_around_a_line_of_zero() -> None:
    lijn = draw(reeks("Saldo", punt(2024, "-3"), punt(2025, "2")))
    assert [(tik.tekst, tik.is_nul) for tik in lijn.waarden] == [
        ("-6", False),
        ("-4", False),
        ("-2", False),
        ("0", True),
        ("2", False),
        ("4", False),
    ]


def test_equal_values_make_a_level_line_at_any_height() -> None:
    for waarde in ("0", "50", "-50"):
        found = draw(reeks("Monitor", punt(2024, waarde), punt(2025, waarde)))
        heights = {merk.y for merk in found.panelen[0].reeksen[0].merken}
        assert len(heights) == 1
        assert 40 <= heights.pop() <= 220


def test_a_provisional_value_is_marked() -> None:
    lijn = draw(reeks("Monitor", punt(2024, "1"), punt(2025, "2", voorlopig=True)))
    assert [merk.voorlopig for merk in lijn.panelen[0].reeksen[0].merken] == [False, True]
    assert lijn.met_voorlopig


def test_the_straight_path_to_a_target_begins_where_the_figure_began_measured_or_not() -> None:
    pad = Doelpad(van_jaar=Decimal(2020), van_waarde=Decimal(8), jaar=2028, waarde=Decimal(4))
    doel = Streefpunt(jaar=2028, waarde=Decimal(4), tekst="4%")
    lijn = draw(reeks("Monitor", punt(2024, "6")), doelen=(doel,), paden=(pad,))
    assert lijn.panelen[0].paden == (Lijnstuk(x1="8.00%", y1=40, x2="92.00%", y2=130),)
    assert lijn.panelen[0].streefpunten[0].y == 130


def test_a_bound_that_is_not_known_leaves_its_end_open() -> None:
    onzeker = Lijnpunt(van=2021, tot_en_met=2021, waarde=None, tekst="meer dan 5", ondergrens=Decimal(5))
    lijn = draw(reeks("Monitor", punt(2020, "10"), onzeker))
    (found,) = lijn.panelen[0].reeksen
    assert found.marges == (Marge(x="92.00%", y1=130, y2=40),)
    assert [merk.tekst for merk in found.merken] == ["10"]
    assert [merk.tekst for merk in found.zonder_punt] == ["meer dan 5"]


def test_four_series_share_a_picture_and_five_get_one_each_on_the_same_scale() -> None:
    reeksen = [reeks(f"Wijk {nummer}", punt(2020, str(nummer)), punt(2021, "9")) for nummer in range(1, 6)]
    four, five = draw(*reeksen[:4]), draw(*reeksen)
    assert [(paneel.naam, len(paneel.reeksen)) for paneel in four.panelen] == [("", 4)]
    assert [(paneel.naam, [r.vorm for r in paneel.reeksen]) for paneel in five.panelen] == [
        (f"Wijk {nummer}", ["rond"]) for nummer in range(1, 6)
    ]
    assert {paneel.reeksen[0].merken[1].y for paneel in five.panelen} == {51}


def test_of_many_years_only_some_carry_their_number() -> None:
    lijn = draw(reeks("Monitor", *(punt(jaar, str(jaar - 2000)) for jaar in range(2015, 2026))))
    assert [jaar.tekst for jaar in lijn.jaren] == ["2015", "", "", "2018", "", "", "2021", "", "", "2024", ""]


def test_what_finds_no_room_is_left_to_the_table_and_the_ends_go_first() -> None:
    lijn = draw(reeks("Monitor", *(punt(jaar, "1000.25") for jaar in range(2015, 2026))))
    teksten = [merk.tekst for merk in lijn.panelen[0].reeksen[0].merken]
    assert (teksten[0], teksten[-1]) == ("1000.25", "1000.25")
    assert lijn.panelen[0].stil == teksten.count("") == 6
    assert lijn.met_stille


def test_one_value_is_no_picture() -> None:
    assert draw_lijn((reeks("Monitor", punt(2024, "10"), punt(2025, None)),), (), OPSCHRIFT) is None
    assert draw_lijn((), (), OPSCHRIFT) is None
