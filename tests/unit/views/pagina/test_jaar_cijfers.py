"""What was measured in a year stands beside its target, and of a year of which nothing was, only the targets do."""

from __future__ import annotations

from tests.unit.plannen import INDICATOREN
from tests.unit.views.gemeentepagina import duinstad, jaar_of
from tests.unit.views.reading_aloud import read_chapters

GEMETEN = """\
bronnen: [{id: monitor, titel: Monitor}]
indicatoren:
  - id: beweegt
    naam: Beweegt
    eenheid: procent
    metingen: [{meetjaar: 2026, waarde: 51, bron: monitor, toelichting: In mei.}]
    streefwaarden: [{jaar: 2026, operator: ">=", waarde: 50}]
  - id: groepen
    naam: Groepen
    eenheid: groepen
    metingen: [{meetjaar: 2026, geen_waarde: nog_niet_bekend}]
    streefwaarden: [{jaar: 2026, operator: ">=", waarde: 8}]
  - {id: slaapt, naam: Slaapt, eenheid: uur, metingen: [{meetjaar: 2026, waarde: 7}]}
  - {id: eet, naam: Eet, eenheid: keer, streefwaarden: [{jaar: 2026, waarde: 3}, {jaar: 2025, waarde: 2}]}
  - {id: stil, naam: Stil, eenheid: keer, metingen: [{meetjaar: 2026, geen_waarde: niet_gemeten}]}
"""


def test_what_was_measured_in_the_year_stands_beside_its_target() -> None:
    catalogus = duinstad({INDICATOREN: GEMETEN})
    assert read_chapters(jaar_of(catalogus, 2026).hoofdstukken)["Wat er in 2026 is gemeten"] == [
        "[Indicatoren in 2026] Indicator | Gemeten | Streefwaarde voor 2026 | Bron",
        "Beweegt → ../cijfers/beweegt/ | 51% In mei. | minstens 50% | Monitor → ../#bron-monitor",
        "Groepen → ../cijfers/groepen/ | <nog niet bekend> | minstens 8 groepen | –",
        "Slaapt → ../cijfers/slaapt/ | 7 uur | – | –",
        "Eet → ../cijfers/eet/ | <geen cijfer genoemd> | 3 keer | –",
    ]


def test_a_year_of_which_nothing_was_measured_has_targets_and_no_heading_that_promises_figures() -> None:
    assert read_chapters(jaar_of(duinstad({INDICATOREN: GEMETEN}), 2025).hoofdstukken)["Streefwaarden voor 2025"] == [
        "[Indicatoren in 2025] Indicator | Gemeten | Streefwaarde voor 2025",
        "Eet → ../cijfers/eet/ | <geen cijfer genoemd> | 2 keer",
    ]


REEKSEN = """\
indicatoren:
  - id: beweegt
    naam: Beweegt
    eenheid: procent
    reeksen: [{id: oud, naam: Oude vragen}, {id: nieuw, naam: Nieuwe vragen}]
    metingen: [{meetjaar: 2026, waarde: 44, reeks: nieuw}]
    streefwaarden:
      - {jaar: 2026, operator: ">=", waarde: 55, reeks: oud, toelichting: Kunnen we niet meer toetsen.}
      - {jaar: 2026, operator: ">=", waarde: 47, reeks: nieuw}
"""


def test_a_target_of_a_year_names_its_series_and_says_what_the_editor_says_of_it() -> None:
    lines = read_chapters(jaar_of(duinstad({INDICATOREN: REEKSEN}), 2026).hoofdstukken)["Wat er in 2026 is gemeten"]
    assert lines[1:] == [
        "Beweegt → ../cijfers/beweegt/ | 44% [Nieuwe vragen] | minstens 47% [Nieuwe vragen]",
        (
            "Beweegt → ../cijfers/beweegt/ | <geen cijfer genoemd> | minstens 55% Kunnen we niet meer toetsen. "
            "[Oude vragen]"
        ),
    ]


def test_of_two_targets_of_one_year_it_is_told_about_which_the_editor_says_something() -> None:
    twee = REEKSEN.replace("reeks: oud, toe", "reeks: nieuw, toe")
    lines = read_chapters(jaar_of(duinstad({INDICATOREN: twee}), 2026).hoofdstukken)["Wat er in 2026 is gemeten"]
    assert lines[1:] == [
        (
            "Beweegt → ../cijfers/beweegt/ | 44% [Nieuwe vragen] | minstens 55% en minstens 47% "
            "Minstens 55%: Kunnen we niet meer toetsen. [Nieuwe vragen]"
        )
    ]
