"""The figures of a programme: beside a target of the past stands what it became, and a heading promises no more."""

from __future__ import annotations

import pytest

from tests.unit.plannen import INDICATOREN, PROGRAMMA, VORIG
from tests.unit.views.gemeentepagina import duinstad
from tests.unit.views.paginas import find_page, read_deel
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina

PLAN = """\
titel: Gezond in {jaar}
samenvatting: Kort.
reikwijdte: {{soort: totaal}}
looptijd: {{van: {jaar}, tot_en_met: {jaar}}}
status: in_uitvoering
"""
PLEKKEN = """\
indicatoren:
  - id: plekken
    naam: Plekken
    eenheid: plekken
    metingen:
      - {meetjaar: 2023, waarde: 12}
      - {meetjaar: 2025, waarde: 29}
      - {meetjaar: 2026, waarde: 38}
"""
BEGIN = "    nulmetingen: [{{voor: {jaar}/gezondheid, meetjaar: 2023, waarde: 12}}]\n"
DOEL = "    streefwaarden: [{{jaar: {doeljaar}, operator: '>=', waarde: 30, gesteld_in: {jaar}/gezondheid}}]\n"


@pytest.mark.parametrize(
    ("jaar", "doeljaar", "afspraken", "expected"),
    [
        (
            2025,
            2025,
            DOEL,
            (
                "[Waar dit programma heen wilde, in cijfers] Indicator | Streefwaarde | Cijfer van toen",
                "Minstens 30 plekken in 2025 | 29 plekken in 2025",
            ),
        ),
        (
            2025,
            2024,
            DOEL,
            (
                "[Waar dit programma heen wilde, in cijfers] Indicator | Streefwaarde | Cijfer van toen",
                "Minstens 30 plekken in 2024 | 12 plekken in 2023",
            ),
        ),
        (
            2025,
            2028,
            BEGIN + DOEL,
            (
                (
                    "[Waar dit programma begon en heen wilde, in cijfers] Indicator | Beginpunt | Streefwaarde | "
                    "Cijfer van toen"
                ),
                "12 plekken (2023) | Minstens 30 plekken in 2028 | 29 plekken in 2025",
            ),
        ),
        (
            2025,
            2025,
            BEGIN,
            (
                "[Waar dit programma begon, in cijfers] Indicator | Beginpunt | Cijfer van toen",
                "12 plekken (2023) | 29 plekken in 2025",
            ),
        ),
        (
            2026,
            2026,
            DOEL,
            (
                "[Waar dit programma heen wil, in cijfers] Indicator | Streefwaarde | Laatste cijfer",
                "Minstens 30 plekken in 2026 | 38 plekken in 2026",
            ),
        ),
    ],
)
def test_of_a_programme_that_is_over_the_figure_of_then_stands_beside_its_target(
    jaar: int, doeljaar: int, afspraken: str, expected: tuple[str, str]
) -> None:
    files = {
        VORIG: PLAN.format(jaar=2025),
        PROGRAMMA: PLAN.format(jaar=2026),
        INDICATOREN: PLEKKEN + afspraken.format(jaar=jaar, doeljaar=doeljaar),
    }
    lines = read_deel(duinstad(files), f"duinstad/{jaar}/gezondheid/doelen/")
    caption, row = expected
    assert lines[lines.index("# Cijfers") :][1:3] == [caption, f"Plekken → ../../../cijfers/plekken/ | {row}"]


RESULTAAT = "beoogde_resultaten: [{id: plek, titel: Meer plekken, indicator: plekken}]\n"


@pytest.mark.parametrize(
    ("afspraken", "resultaat", "kop"),
    [
        (BEGIN + DOEL, RESULTAAT, "# Plannen met een begin, een streefwaarde of een beoogd resultaat"),
        (DOEL, RESULTAAT, "# Plannen met een streefwaarde of een beoogd resultaat"),
        ("", RESULTAAT, "# Plannen met een beoogd resultaat"),
        (BEGIN + DOEL, "", "# Plannen met een begin of een streefwaarde"),
    ],
)
def test_the_plans_of_a_figure_stand_below_what_they_have_with_it(afspraken: str, resultaat: str, kop: str) -> None:
    files = {
        VORIG: PLAN.format(jaar=2025) + resultaat,
        PROGRAMMA: PLAN.format(jaar=2026),
        INDICATOREN: PLEKKEN + afspraken.format(jaar=2026, doeljaar=2026),
    }
    page = find_page(IndicatorPagina, duinstad(files), "duinstad/cijfers/plekken/").view()
    lines = read_chapters(page.hoofdstukken)["Waar dit cijfer voor is"]
    assert [line for line in lines if line.startswith("# ")] == [kop]
