"""All years of some goals side by side: in each year the verdict of then, and the way to the goal and its figure."""

from __future__ import annotations

from tests.unit.plannen import DUINSTAD, INDICATOREN, NOTA, PROGRAMMA, VORIG, catalogus_of
from tests.unit.views.gemeentepagina import duinstad, nota_of, publicist_of
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus

CIJFERS = """\
indicatoren:
  - id: beweegt-genoeg
    naam: Beweegt genoeg
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2020, waarde: 48}, {meetjaar: 2024, waarde: 47}, {meetjaar: 2025, waarde: 54}]
    streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55, gesteld_in: nota-2024}]
  - id: slaapt
    naam: Slaapt goed
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2025, waarde: 60}, {meetjaar: 2026, waarde: 66}]
    streefwaarden: [{jaar: 2026, operator: ">=", waarde: 65, gesteld_in: 2026/gezondheid}]
"""
RUSTEN = DUINSTAD[VORIG].replace("prioriteit: rusten}", "prioriteit: rusten, indicatoren: [slaapt]}")
SLAPEN = DUINSTAD[PROGRAMMA].replace(
    "was: beter-rusten}",
    "was: beter-rusten, indicatoren: [slaapt]}, {id: nieuw, titel: Nieuw, indicatoren: [slaapt, beweegt-genoeg]}",
)
"""One goal that goes on from 2025 under another name, and a new one with two figures."""


def read_jaren(chapter: list[str]) -> list[str]:
    """Return what stands under "Alle jaren naast elkaar", up to the table of interventies."""
    start = chapter.index("# Alle jaren naast elkaar")
    end = next(number for number, line in enumerate(chapter) if line.startswith("[Interventies door de jaren"))
    return chapter[start + 1 : end]


def read_nota(catalogus: Catalogus) -> list[str]:
    """Return the years of the goals on the page of the nota."""
    return read_jaren(read_chapters(nota_of(catalogus).hoofdstukken)["Wat doen we daarvoor"])


def without_nota() -> Catalogus:
    """Return the small publisher with these goals, and programmes that belong to no nota."""
    files = {path: text for path, text in DUINSTAD.items() if path != NOTA}
    own = {PROGRAMMA: SLAPEN, VORIG: RUSTEN}
    return catalogus_of(
        {
            **files,
            INDICATOREN: CIJFERS,
            **{path: text.replace("notas: [nota-2024]\n", "") for path, text in own.items()},
        }
    )


def test_each_year_has_the_verdict_of_then_and_the_latest_that_of_today() -> None:
    assert read_nota(duinstad({INDICATOREN: CIJFERS})) == [
        "1 van de 2 doelen staat hier niet: daar hoort geen cijfer bij.",
        "[Doelen door de jaren: hoe het ervoor stond, met de cijfers tot en met dat jaar] Doel | 2024 | 2025 | 2026",
        (
            "Meer bewegen → ../../doelen/meer-bewegen/ [Beweegt genoeg] | "
            "(Verkeerde kant op) 47% (2024) → ../../cijfers/beweegt-genoeg/ | "
            "(Op koers) 54% (2025) → ../../cijfers/beweegt-genoeg/ | "
            "(Op koers) 54% (2025) → ../../cijfers/beweegt-genoeg/"
        ),
    ]


def test_without_a_nota_the_years_stand_on_the_page_of_the_publisher() -> None:
    chapters = read_chapters(publicist_of(without_nota()).hoofdstukken)
    assert read_jaren(chapters["Alle jaren"]) == [
        "[Doelen door de jaren: hoe het ervoor stond, met de cijfers tot en met dat jaar] Doel | 2025 | 2026",
        (
            "Beter slapen → doelen/beter-slapen/ [Slaapt goed] | (Niet te zeggen) 60% (2025) → cijfers/slaapt/ | "
            "(Op koers) 66% (2026) → cijfers/slaapt/"
        ),
        "Nieuw → doelen/nieuw/ [Slaapt goed] | <nog niet> | (Op koers) 66% (2026) → cijfers/slaapt/",
    ]


def test_with_a_nota_that_has_all_programmes_the_page_of_the_publisher_leads_there() -> None:
    chapters = read_chapters(publicist_of(duinstad({})).hoofdstukken)
    assert chapters["Alle jaren"][-1:] == [
        "Bekijk alle jaren naast elkaar in ‘Gezond Duinstad’ → nota/nota-2024/#jaren",
    ]


def test_of_goals_without_figures_and_where_nothing_can_be_said_there_is_no_table() -> None:
    """The figures of the small publisher are of two series, which nobody compares."""
    zonder = DUINSTAD[NOTA].replace(", indicatoren: [beweegt-genoeg]", "")
    assert read_nota(duinstad({NOTA: zonder, INDICATOREN: CIJFERS})) == read_nota(duinstad({})) == []
