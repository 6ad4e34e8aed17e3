"""Indicators: what was measured, what was agreed, and what may not be compared, in a table and a picture."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.unit.plannen import INDICATOREN
from tests.unit.views.gemeentepagina import blad_of, duinstad, read_indicator
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers.streefdoel import find_streefwaarden, resolve_streefwaarde
from uitvoeringskompas.model.verloop import breuken_of
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import (
    Cijferstand,
    describe_breuk,
    draw_indicator,
    tabulate_standen,
)
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefwaarde

HEAD = "bronnen: [{id: monitor, titel: Monitor, url: 'https://ggd.example/m'}, {id: peiling, titel: Peiling}]\n"


def lines_of(indicatoren: str) -> list[str]:
    """Return what the page of the first of these indicators says of it."""
    catalogus = duinstad({INDICATOREN: f"{HEAD}indicatoren:\n{indicatoren}"})
    return read_indicator(catalogus, next(iter(catalogus.publicaties["duinstad"].indicatoren)))


def indicator_of(rest: str) -> Indicator:
    """Return an indicator in percent with these other fields."""
    text = f"{HEAD}indicatoren:\n  - id: i\n    naam: Beweegt\n    eenheid: procent\n{rest}"
    return duinstad({INDICATOREN: text}).publicaties["duinstad"].indicatoren["i"]


GROEPEN = """\
  - id: groepen
    naam: Wandelgroepen
    eenheid: groepen
    definitie: Groepen die elke week lopen.
    richting: hoger_is_beter
    doelgroepen: [ouderen]
    metingen:
      - {meetjaar: 2020, waarde: 0, bron: monitor}
      - {meetjaar: 2021, geen_waarde: niet_gemeten}
      - {meetjaar: 2022, geen_waarde: niet_gemeten}
      - {meetjaar: 2023, geen_waarde: te_weinig_waarnemingen}
      - {meetjaar: 2024, waarde: 12.50, bij_benadering: true, bron: peiling, toelichting: Geteld in mei.}
    nulmetingen: [{voor: 2026/gezondheid, geen_waarde: nog_niet_bekend, meetjaar: 2025}]
    streefwaarden:
      - {jaar: 2025, operator: ">=", waarde: 14, gesteld_in: nota-2024}
      - {jaar: 2028, operator: ">", verandering: 20, verandering_in: procent, basisjaar: 2024, gesteld_in: nota-2024}
"""
GROEPEN_GELEZEN = [
    "Groepen die elke week lopen.",
    "Gemeten in: groepen, hoger is beter",
    "Voor wie: Ouderen",
    "[Wandelgroepen door de jaren, in groepen] Jaar | Gemeten | Nulmeting | Streefwaarde | Bron",
    "2020 | 0 |  |  | Monitor → https://ggd.example/m",
    "2021 tot en met 2022 | <niet gemeten> |  |  | ",
    "2023 | <te weinig waarnemingen> |  |  | ",
    "2024 | ongeveer 12,50 |  |  | Peiling → ../../#bron-peiling Geteld in mei.",
    (
        "2025 | <geen cijfer genoemd> | nog niet bekend volgens Gezondheid 2026 → ../../2026/gezondheid/ | "
        "minstens 14 volgens Gezond Duinstad → ../../nota/nota-2024/ | "
    ),
    (
        "2028 | <nog niet gemeten> |  | meer dan 20% hoger dan in 2024 (dat is meer dan 15) "
        "volgens Gezond Duinstad → ../../nota/nota-2024/ | "
    ),
    "[lijn]",
]


def test_values_absences_zero_and_targets_each_read_differently() -> None:
    assert lines_of(GROEPEN) == GROEPEN_GELEZEN


BREUK = """\
  - id: beweegt
    naam: Beweegt
    eenheid: "%"
    reeksen:
      - {id: oud, naam: Oude vragen, bron: monitor}
      - {id: nieuw, naam: Nieuwe vragen, bron: monitor, toelichting: Strenger.}
    metingen:
      - {meetjaar: 2018, waarde: 50, reeks: oud}
      - {meetjaar: 2019, geen_waarde: niet_gevonden}
      - {meetjaar: 2020, waarde: 44, reeks: nieuw}
    nulmetingen: [{voor: nota-2024, waarde: 44, reeks: nieuw}]
    streefwaarden: [{jaar: 2024, operator: ">=", waarde: 55, reeks: oud, gesteld_in: nota-2024}]
    reeksbreuken: [{oude_reeks: oud, nieuwe_reeks: nieuw, soort: bron, toelichting: De GGD vroeg het anders.}]
"""
BREUK_GELEZEN = [
    "Gemeten in: procent",
    "Nulmeting en streefwaarde uit: Gezond Duinstad → ../../nota/nota-2024/",
    "Meting 1: Oude vragen [Bron: Monitor]",
    "Meting 2: Nieuwe vragen Strenger. [Bron: Monitor]",
    "De cijfers van voor en vanaf 2020 kun je niet vergelijken: andere bron.",
    "De GGD vroeg het anders.",
    "[Beweegt door de jaren] Jaar | Meting 1 | Meting 2 | Nulmeting | Streefwaarde",
    "2018 | 50% |  |  | ",
    "2019 | <niet gevonden in de bron> |  |  | ",
    "2020 |  | 44% |  | ",
    "2024 | <geen cijfer genoemd> |  |  | minstens 55% (meting 1)",
    "jaar niet genoemd |  |  | 44% (meting 2) | ",
    "[lijn]",
]


def test_series_that_break_stand_apart_and_a_year_without_series_is_told_once() -> None:
    assert lines_of(BREUK) == BREUK_GELEZEN


def test_two_groups_stand_beside_the_whole_and_more_of_them_apart() -> None:
    whole = "  - {id: i, naam: Beweegt, eenheid: procent, gebied: Duinstad, metingen: [{meetjaar: 2024, waarde: 50}, "
    one = "{meetjaar: 2024, waarde: 40, groep: Vrouwen}"
    more = "{meetjaar: 2022, waarde: 30, gebied: Zuid}, {meetjaar: 2024, geen_waarde: niet_gemeten, gebied: Noord}"
    assert lines_of(f"{whole}{one}]}}\n")[1:] == [
        "[Beweegt door de jaren] Jaar | Duinstad | Vrouwen",
        "2024 | 50% | 40%",
    ]
    assert lines_of(f"{whole}{one}, {more}]}}\n")[1:] == [
        "[Beweegt door de jaren] Jaar | Gemeten",
        "2024 | 50%",
        "[Beweegt: groepen en gebieden apart] Groep of gebied | 2022 | 2024",
        "Vrouwen |  | 40%",
        "Zuid | 30% | ",
        "Noord |  | <niet gemeten>",
    ]


ANDERE_METING = """\
  - id: beweegt
    naam: Beweegt
    eenheid: procent
    richting: hoger_is_beter
    reeksen: [{id: oud, naam: Oud, bron: peiling}, {id: nieuw, naam: Nieuw, bron: monitor}]
    metingen: [{meetjaar: 2018, waarde: 50, reeks: oud}, {meetjaar: 2020, waarde: 44, reeks: nieuw}]
    streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55, reeks: oud}]
  - {id: leeg, naam: Slaapt, eenheid: uur}
"""


def test_the_overview_warns_when_a_target_belongs_to_another_measurement() -> None:
    catalogus = duinstad({INDICATOREN: f"{HEAD}indicatoren:\n{ANDERE_METING}"})
    publicatie = catalogus.publicaties["duinstad"]
    wijzer = Cijferwijzer(blad=blad_of(catalogus, "duinstad", "duinstad/"), publicatie=publicatie)
    standen = (Cijferstand(indicator=each) for each in publicatie.indicatoren.values())
    found = make_hoofdstuk("s", "Stand", Onderdeel(tabel=tabulate_standen(wijzer, "De laatste cijfers", standen)))
    assert found is not None
    assert read_chapters([found])["Stand"] == [
        "[De laatste cijfers] Indicator | Laatste cijfer | Streefwaarde | Welke kant is goed",
        (
            "Beweegt → cijfers/beweegt/ | 44% in 2020 [Bron: Monitor] | Minstens 55% in 2027 "
            "[hoort bij een andere meting: vergelijk dit niet met het laatste cijfer] | Hoger is beter"
        ),
        "Slaapt → cijfers/leeg/ | <geen cijfer genoemd> | <geen streefwaarde genoemd> | –",
    ]


def test_the_target_ahead_is_shown_or_else_the_last_one() -> None:
    targets = "[{jaar: 2030, waarde: 3}, {jaar: 2026, waarde: 2}, {jaar: 2024, waarde: 1}]"
    indicator = indicator_of(f"    streefwaarden: {targets}")
    assert [each.jaar for each in find_streefwaarden(indicator, 2025)] == [2026]
    assert [each.jaar for each in find_streefwaarden(indicator, 2031)] == [2030]
    assert find_streefwaarden(indicator, 2025, "nota-2024") == ()


BASE = "    metingen: [{meetjaar: 2020, waarde: 40.0}, {meetjaar: 2020, waarde: 9, groep: Ouderen}]\n"


TARGETS = [
    ('operator: "<=", waarde: 40', "hoogstens 40%"),
    ('operator: "=", waarde: 40', "40%"),
    ("waarde: 40", "40%"),
    (
        'operator: "<=", verandering: -1, verandering_in: procentpunt, basisjaar: 2020',
        "minstens 1 procentpunt lager dan in 2020 (dat is hoogstens 39,0%)",
    ),
    ("verandering: 2, verandering_in: eenheid, basisjaar: 2020", "2 procentpunt hoger dan in 2020 (dat is 42,0%)"),
    (
        'operator: ">=", verandering: -10, verandering_in: procent, basisjaar: 2020',
        "hoogstens 10% lager dan in 2020 (dat is minstens 36%)",
    ),
    ('operator: ">=", verandering: 0, basisjaar: 2020', "niet lager dan in 2020 (dat is minstens 40,0%)"),
    ("verandering: 0", "gelijk aan het beginpunt"),
    ('operator: ">", verandering: 5, verandering_in: procent, basisjaar: 2011', "meer dan 5% hoger dan in 2011"),
    ("toelichting: Volgt.", "niet genoemd"),
]


@pytest.mark.parametrize(("target", "words"), TARGETS)
def test_a_target_is_said_in_words_with_what_it_comes_down_to(target: str, words: str) -> None:
    indicator = indicator_of(f"{BASE}    streefwaarden: [{{jaar: 2028, {target}}}]")
    assert write_streefwaarde(indicator, indicator.streefwaarden[0]) == words


def test_a_change_is_counted_from_the_baseline_when_the_year_was_not_measured() -> None:
    indicator = indicator_of(
        "    nulmetingen: [{voor: nota-2024, waarde: 33, meetjaar: 2019}]\n"
        "    streefwaarden: [{jaar: 2028, verandering: -5, verandering_in: procent, basisjaar: 2019}]"
    )
    assert resolve_streefwaarde(indicator, indicator.streefwaarden[0]) == Decimal("31.4")


def test_a_break_without_any_value_in_the_new_series_names_both_series() -> None:
    indicator = indicator_of(
        "    reeksen: [{id: a, naam: Oud}, {id: b, naam: Nieuw}]\n"
        "    reeksbreuken: [{oude_reeks: a, nieuwe_reeks: b, soort: gebied}]"
    )
    assert [describe_breuk(each) for each in breuken_of(indicator)] == [
        "De cijfers van ‘Oud’ en ‘Nieuw’ kun je niet met elkaar vergelijken: ander gebied."
    ]


def test_the_picture_leaves_a_gap_where_nobody_measured_and_has_no_line_over_a_break() -> None:
    lijn = draw_indicator(
        indicator_of("""\
    reeksen: [{id: a, naam: Oud}, {id: b, naam: Nieuw}]
    metingen:
      - {meetjaar: 2018, waarde: 50, reeks: a}
      - {meetjaar: 2019, waarde: 51, reeks: a}
      - {meetjaar: 2021, waarde: 52, reeks: a}
      - {meetjaar: 2023, waarde: 40, reeks: b}
      - {meetjaar: 2024, waarde: 41, reeks: b, groep: Ouderen}
    streefwaarden: [{jaar: 2028, operator: ">=", waarde: 45, reeks: b}]
""")
    )
    assert lijn is not None
    assert [(reeks.naam, len(reeks.merken), len(reeks.lijnen)) for reeks in lijn.panelen[0].reeksen] == [
        ("meting 1: Oud", 3, 1),
        ("meting 2: Nieuw", 1, 0),
    ]
    assert (len(lijn.panelen[0].breuken), [merk.tekst for merk in lijn.panelen[0].streefpunten]) == (1, ["45%"])


def test_one_value_needs_no_picture() -> None:
    assert draw_indicator(indicator_of("    metingen: [{meetjaar: 2024, waarde: 50}]")) is None
    assert draw_indicator(indicator_of("")) is None


def test_a_source_or_decision_that_is_not_there_gives_no_link() -> None:
    catalogus = duinstad({})
    blad = blad_of(catalogus, "duinstad", "duinstad/")
    wijzer = Cijferwijzer(blad=blad, publicatie=catalogus.publicaties["duinstad"])
    assert wijzer.bronlinks(["weg", None]) == ()
    assert wijzer.besluiten(["weg", None, "2019/weg"]) == ()
