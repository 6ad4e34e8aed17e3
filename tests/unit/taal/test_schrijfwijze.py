"""Dates, money and numbers read as a Dutch reader expects them, and nothing typed is lost."""

from datetime import date
from decimal import Decimal

import pytest

from uitvoeringskompas.taal import datum, getal, zin


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (datum.write_datum(date(2026, 12, 15)), "15 december 2026"),
        (datum.write_moment("2026"), "2026"),
        (datum.write_moment("2026-Q3"), "derde kwartaal van 2026"),
        (datum.write_moment("2026-07"), "juli 2026"),
        (datum.write_moment("2026-07-09"), "9 juli 2026"),
        (datum.write_moment("2026-Q3", lidwoord=True), "het derde kwartaal van 2026"),
        (datum.write_moment("2026-07", lidwoord=True), "juli 2026"),
        (datum.write_moment("2023-najaar"), "najaar 2023"),
        (datum.write_moment("2023-winter"), "winter 2023-2024"),
        (datum.write_moment("2023-najaar", lidwoord=True), "het najaar van 2023"),
        (datum.write_moment("2023-winter", lidwoord=True), "de winter van 2023-2024"),
        (datum.write_op("2026-07-09"), "op 9 juli 2026"),
        (datum.write_op("2026-07"), "in juli 2026"),
        (datum.write_op("2026-Q3"), "in het derde kwartaal van 2026"),
        (datum.write_op("2026-zomer"), "in de zomer van 2026"),
        (datum.write_op("2024"), "in 2024"),
        (datum.write_moment("2026-13"), "2026-13"),
        (datum.write_moment("2026-02-30"), "2026-02-30"),
        (datum.write_moment("na de zomer"), "na de zomer"),
        (datum.write_periode(2026, 2026), "2026"),
        (datum.write_periode(2024, 2027), "2024 tot en met 2027"),
        (datum.write_periode(2018, None), "vanaf 2018"),
        (datum.write_wanneer(2018, None), "vanaf 2018"),
        (datum.write_wanneer(2026, 2026), "in 2026"),
        (datum.write_wanneer(2024, 2027), "van 2024 tot en met 2027"),
    ],
)
def test_a_moment_reads_as_precisely_as_it_was_written(written: str, expected: str) -> None:
    assert written == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (getal.write_euro(0), "€\xa00"),
        (getal.write_euro(216000), "€\xa0216.000"),
        (getal.write_euro(-1500), "\N{MINUS SIGN}\xa0€\xa01.500"),
        (getal.write_tarief("37.50"), "€\xa037,50"),
        (getal.write_getal(Decimal("43.40")), "43,40"),
        (getal.write_getal(9000), "9.000"),
        (getal.write_hoeveelheid(Decimal(32), "%"), "32%"),
        (getal.write_hoeveelheid(48, "deelnemers"), "48 deelnemers"),
        (getal.write_hoeveelheid(9000, "ritten", bij_benadering=True), "ongeveer 9.000 ritten"),
        (getal.write_hoeveelheid(14, "% per jaar"), "14% per jaar"),
        (getal.write_aantal(0, "interventie", "interventies"), "geen interventies"),
        (getal.write_aantal(1, "interventie", "interventies"), "1 interventie"),
        (getal.write_aantal(1400, "interventie", "interventies"), "1.400 interventies"),
        (getal.pick_vorm(0, "partij", "partijen"), "partijen"),
        (getal.pick_vorm(1, "partij", "partijen"), "partij"),
        (getal.write_ongeveer("9.000", None), "9.000"),
        (getal.write_verschil(32000), "+\xa0€\xa032.000"),
        (getal.write_verschil(-1500, getal.write_getal), "\N{MINUS SIGN}\xa01.500"),
        (getal.write_verschil(0), "gelijk"),
        (getal.write_meer_of_minder(500), "€\xa0500 meer"),
        (getal.write_meer_of_minder(-500), "€\xa0500 minder"),
        (zin.write_opsomming(["GGD", "", "welzijn", "school"]), "GGD, welzijn en school"),
        (zin.write_opsomming([2024, 2026]), "2024 en 2026"),
        (zin.write_opsomming([]), ""),
        (zin.write_reeks(["GGD", None, "", "school"]), "GGD, school"),
        (zin.write_reeks(["GGD", "school"], " · "), "GGD · school"),
        (zin.quote_titels(["Beweegcoach", "Wandelgroep"]), "‘Beweegcoach’ en ‘Wandelgroep’"),
        (zin.close_zin("Dit is nieuw"), "Dit is nieuw."),
        (zin.close_zin("De reden: geen geld."), "De reden: geen geld."),
        (zin.close_zin("De reden: wie weet?"), "De reden: wie weet?"),
        (zin.close_zin("De coach helpt …"), "De coach helpt …"),
        (zin.quote_namen(["ggd", "welzijn"]), '"ggd" en "welzijn"'),
        (zin.ask_keuze(["ja", "nee"]), "Kies uit: ja, nee."),
        (zin.write_keuze("abcdefghijklmno"), "a, b, c, d, e, f, g, h, i, j, k, l en nog 3 andere"),
        (zin.write_of(["een begin", "een doel", "een resultaat"]), "een begin, een doel of een resultaat"),
        (zin.write_zinnen("Dit kan niet.", "", "Kies iets anders."), "Dit kan niet. Kies iets anders."),
        (zin.capitalize_first("gGD"), "GGD"),
        (zin.lower_first("Volwassenen"), "volwassenen"),
        (zin.lower_first("GGD Utrecht"), "GGD Utrecht"),
        (zin.lower_first("Eén of meer"), "één of meer"),
    ],
)
def test_money_numbers_and_lists_are_dutch(written: str, expected: str) -> None:
    assert written == expected
