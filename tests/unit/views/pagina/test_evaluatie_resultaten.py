"""Every intention of a programme stands beside its outcome and the judgement on it, and what is not there is said."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.plannen import EVALUATIE, INDICATOREN
from tests.unit.views.reading_aloud import read_chapters
from tests.unit.views.verslagplannen import KOP, duinstad, first_evaluatie


def resultaten(changed: Mapping[str, str]) -> list[str]:
    """Return what a visitor reads in this chapter on the first evaluation of a programme."""
    return read_chapters(first_evaluatie(duinstad(changed)).hoofdstukken)["Wat wilden we, en wat werd het"]


def test_an_intention_stands_beside_its_baseline_target_outcome_and_judgement() -> None:
    """The outcome is the one that the evaluation keeps, not the latest in the series."""
    told = KOP + (
        "resultaten:\n"
        "  - {doel: meer-bewegen, indicator: beweegt-genoeg, oordeel: deels, waarde: 53, meetjaar: 2024, bron: GGD}\n"
        "  - {resultaat: groepen, oordeel: behaald, waarde: 0, eenheid: groepen, meetjaar: 2026}\n"
    )
    assert resultaten({EVALUATIE: told}) == [
        "Deze evaluatie kijkt terug op 2 doelen en resultaten: 1 behaald en 1 deels behaald.",
        (
            "[Wat we wilden en wat het werd, 2026] "
            "Wat wilden we? | Hoort bij | Waar wilden we heen? | Wat werd het? | Oordeel"
        ),
        (
            "Meer bewegen → ../../../doelen/meer-bewegen/"
            " | Beweegt genoeg → ../../../cijfers/beweegt-genoeg/"
            " | minstens 55% in 2027 [streefcijfer van de nota, beginpunt: 51% (2024)]"
            " | 53% [meting 2024, dus niet van 2026, bron: GGD]"
            " | (Deels behaald)"
        ),
        (
            "Tien groepen | Meer bewegen → ../../../doelen/meer-bewegen/ | <geen streefcijfer genoemd>"
            " | 0 groepen [meting 2026] | (Behaald)"
        ),
        "Van dit doel noemt de evaluatie geen uitkomst: ‘Beter slapen’.",
    ]


def test_a_missing_figure_says_why_and_silence_is_said_once() -> None:
    """No figure is not zero; an intended result that is passed over is named."""
    told = KOP + "resultaten: [{doel: beter-slapen, oordeel: niet_meetbaar, geen_waarde: niet_gemeten}]\n"
    assert resultaten({EVALUATIE: told}) == [
        "[Wat we wilden en wat het werd, 2026] Wat wilden we? | Wat werd het? | Oordeel",
        "Beter slapen → ../../../doelen/beter-slapen/ | <geen cijfer: niet gemeten> | (Niet te meten)",
        "Van dit beoogde resultaat noemt de evaluatie geen uitkomst: ‘Tien groepen’.",
    ]


def test_a_baseline_of_another_series_does_not_stand_beside_the_target() -> None:
    """Figures before and after a break are never compared."""
    series = """\
indicatoren:
  - id: beweegt-genoeg
    naam: Beweegt genoeg
    eenheid: "%"
    reeksen: [{id: oud, naam: Oud}, {id: nieuw, naam: Nieuw}]
    nulmetingen: [{voor: 2026/gezondheid, waarde: 31, reeks: oud}, {voor: 2026/gezondheid, waarde: 11, reeks: nieuw}]
    streefwaarden:
      - {jaar: 2026, operator: ">=", waarde: 12, gesteld_in: 2026/gezondheid, reeks: nieuw}
      - {jaar: 2030, operator: ">=", waarde: 20, gesteld_in: 2026/gezondheid, reeks: nieuw}
"""
    told = KOP + "resultaten: [{indicator: beweegt-genoeg, oordeel: behaald, waarde: 12, meetjaar: 2026}]\n"
    assert resultaten({INDICATOREN: series, EVALUATIE: told})[1] == (
        "Beweegt genoeg → ../../../cijfers/beweegt-genoeg/"
        " | minstens 12% in 2026 [beginpunt: 11% (jaar niet genoemd)] | 12% [meting 2026] | (Behaald)"
    )


def test_a_target_for_a_later_year_is_not_what_was_wanted_in_this_one() -> None:
    """A line says from which figure to which it went, and names such a target last."""
    names = ("nu", "later", "zonder-begin", "stil", "leeg")
    targets = {
        "nu": "nulmetingen: [{voor: 2026/gezondheid, waarde: 31, meetjaar: 2024}], streefwaarden: "
        '[{jaar: 2026, operator: ">=", waarde: 33, gesteld_in: 2026/gezondheid}]',
        "later": "nulmetingen: [{voor: 2026/gezondheid, waarde: 14, meetjaar: 2024}], streefwaarden: "
        '[{jaar: 2028, operator: "<=", waarde: 11, gesteld_in: 2026/gezondheid}]',
        "zonder-begin": 'streefwaarden: [{jaar: 2028, operator: "<=", waarde: 11, gesteld_in: 2026/gezondheid}]',
    }
    series = "indicatoren:\n" + "".join(
        f'  - {{id: {name}, naam: Cijfer {name}, eenheid: "%", {targets.get(name, "metingen: []")}}}\n'
        for name in names
    )
    told = f"{KOP}resultaten:\n" + "".join(
        f"  - {{indicator: {name}, oordeel: behaald, waarde: 14, meetjaar: 2026}}\n" for name in names if name != "leeg"
    )
    told += "  - {indicator: leeg, oordeel: niet_meetbaar, geen_waarde: niet_gemeten}\n"
    lines = resultaten({INDICATOREN: series, EVALUATIE: told})
    assert [line.partition("/ ")[2] for line in lines if line.startswith("* ")] == [
        "(Behaald) We wilden: minstens 33% in 2026. Het werd: 14%.",
        "(Behaald) Beginpunt: 14% (2024). Het werd: 14%. Het streefcijfer is voor later: hoogstens 11% in 2028.",
        "(Behaald) Het werd: 14%. Het streefcijfer is voor later: hoogstens 11% in 2028.",
        "(Behaald) Het werd: 14%.",
        "(Niet te meten) Geen cijfer: niet gemeten.",
    ]


def test_a_figure_of_another_year_is_not_what_became_of_this_one() -> None:
    """What was measured before the year tells nothing about it, so it says when it was measured."""
    names = ("toen", "gemiddeld", "nu", "zonder-jaar", "ook-nu")
    years = {"toen": "2024", "gemiddeld": "2021-2024", "nu": "2026", "ook-nu": "2025/2026"}
    series = "indicatoren:\n" + "".join(
        f'  - {{id: {name}, naam: Cijfer {name}, eenheid: "%", streefwaarden: '
        f'[{{jaar: 2026, operator: ">=", waarde: 30, gesteld_in: 2026/gezondheid}}]}}\n'
        for name in names
    )
    told = f"{KOP}resultaten:\n" + "".join(
        f"  - {{indicator: {name}, oordeel: onbekend, waarde: 35"
        f"{f', meetjaar: {years[name]}' if name in years else ''}}}\n"
        for name in names
    )
    lines = resultaten({INDICATOREN: series, EVALUATIE: told})
    assert [line.partition("(Onbekend) ")[2] for line in lines if line.startswith("* ")] == [
        "We wilden: minstens 30% in 2026. Gemeten in 2024: 35%.",
        "We wilden: minstens 30% in 2026. Gemeten gemiddeld over 2021 tot en met 2024: 35%.",
        "We wilden: minstens 30% in 2026. Het werd: 35%.",
        "We wilden: minstens 30% in 2026. Het werd: 35%.",
        "We wilden: minstens 30% in 2026. Het werd: 35%.",
    ]


def test_an_evaluation_without_judgement_says_so() -> None:
    """A look back that was transcribed from prose has results without a verdict."""
    told = KOP + "resultaten: [{doel: meer-bewegen, oordeel: onbekend}, {doel: beter-slapen, oordeel: onbekend}]\n"
    assert resultaten({EVALUATIE: told})[0] == (
        "Deze evaluatie noemt 2 doelen en resultaten en geeft er geen oordeel over."
    )
