"""What is said of a figure is said alike wherever it stands: in its label, its sentence, its table and the overview."""

from __future__ import annotations

import pytest

from tests.unit.plannen import INDICATOREN
from tests.unit.views.gemeentepagina import duinstad
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.pagina.cijfers import CijfersPagina
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina

CIJFER = """\
  - id: {naam}
    naam: Cijfer {naam}
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{{meetjaar: 2020, waarde: 50}}, {{meetjaar: {jaar}, waarde: {waarde}}}]
    nulmetingen: [{{voor: nota-2024, meetjaar: 2020, waarde: 50}}]
    streefwaarden: [{{jaar: {streefjaar}, operator: ">=", waarde: 60, gesteld_in: nota-2024}}]
"""


def cijfer(naam: str, jaar: int, waarde: int, streefjaar: int) -> str:
    """Return an indicator with a baseline, one figure and a target."""
    return CIJFER.format(naam=naam, jaar=jaar, waarde=waarde, streefjaar=streefjaar)


@pytest.mark.parametrize(
    ("streefjaar", "woord", "zin"),
    [
        (2024, "Niet te zeggen", "Van 2024 staat er geen cijfer bij; 50% in 2020; het doel voor 2024 is minstens 60%."),
        (
            2030,
            "Nog niet te zeggen",
            "Na het begin is nog niet gemeten; 50% in 2020; het doel voor 2030 is minstens 60%.",
        ),
    ],
)
def test_a_year_that_is_over_without_a_figure_is_not_still_to_be_judged(streefjaar: int, woord: str, zin: str) -> None:
    """The label and the rule itself say the same word, and the sentence beside the label does not say it again."""
    files = {INDICATOREN: "indicatoren:\n" + cijfer("sport", 2020, 50, streefjaar)}
    page = find_page(IndicatorPagina, duinstad(files), "duinstad/cijfers/sport/").view()
    first = page.hoofdstukken[0].onderdelen[0]
    assert (first.labels[0].tekst, first.intro) == (woord, zin)
    lines = read_chapters(page.hoofdstukken)["Hoe het gaat"]
    assert [line for line in lines if line.startswith("Wat de regel zegt")] == [f"Wat de regel zegt: {woord}"]


@pytest.mark.parametrize(
    ("waarden", "intro"),
    [
        (
            {"een": (2024, 40), "twee": (2024, 70)},
            (
                "Van 2 cijfers zeggen we: 1 keer ‘Verkeerde kant op’ en 1 keer ‘Op koers’. "
                "Wat niet goed gaat, staat vooraan."
            ),
        ),
        ({"een": (2024, 70), "twee": (2024, 65)}, "Van 2 cijfers zeggen we: 2 keer ‘Op koers’."),
        ({"een": (2024, 40)}, "Van 1 cijfer zeggen we: 1 keer ‘Verkeerde kant op’."),
        ({"een": (2020, 50), "twee": (2020, 50)}, "Van 2 cijfers zeggen we: 2 keer ‘Nog niet te zeggen’."),
    ],
)
def test_what_is_off_stands_first_only_where_something_is(waarden: dict[str, tuple[int, int]], intro: str) -> None:
    series = (cijfer(naam, *found, 2030) for naam, found in waarden.items())
    page = find_page(CijfersPagina, duinstad({INDICATOREN: "indicatoren:\n" + "".join(series)}), "duinstad/cijfers/")
    assert page.view().hoofdstukken[0].onderdelen[0].intro == intro


ANDERS = """\
  - id: anders
    naam: Anders gemeten
    eenheid: procent
    richting: hoger_is_beter
    reeksen: [{id: oud, naam: Oude vragen}, {id: nieuw, naam: Nieuwe vragen}]
    metingen: [{meetjaar: 2020, waarde: 51, reeks: oud}, {meetjaar: 2024, waarde: 44, reeks: nieuw}]
    streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55, reeks: oud, gesteld_in: nota-2024}]
    reeksbreuken: [{oude_reeks: oud, nieuwe_reeks: nieuw, soort: methode}]
"""
LOOPT = """\
  - id: anders
    naam: Een telling die nog loopt
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2020, waarde: 51}, {meetjaar: 2026, waarde: 44}]
    streefwaarden: [{jaar: 2026, operator: ">=", waarde: 55, gesteld_in: nota-2024}]
"""
GEMIDDELD = """\
  - id: anders
    naam: Een jaar en een gemiddelde
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2020, waarde: 51}, {meetjaar: "2021-2024", waarde: 44}]
    streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55, gesteld_in: nota-2024}]
"""


@pytest.mark.parametrize(
    ("reeks", "laatste", "jaar"),
    [
        (ANDERS, "in 2024", 2027),
        (GEMIDDELD, "gemiddeld over 2021 tot en met 2024", 2027),
        (LOOPT, "in 2026", 2026),
    ],
)
def test_two_figures_that_may_not_be_compared_have_no_line_between_them_and_no_pace(
    reeks: str, laatste: str, jaar: int
) -> None:
    page = find_page(
        IndicatorPagina, duinstad({INDICATOREN: "indicatoren:\n" + reeks}), "duinstad/cijfers/anders/"
    ).view()
    lines = read_chapters(page.hoofdstukken)["Hoe het gaat"]
    assert lines[lines.index("Begin: 51% in 2020") :][:4] == [
        "Begin: 51% in 2020",
        f"Laatste cijfer: 44% {laatste}",
        f"Streefwaarde: Minstens 55% in {jaar}",
        "Welke kant is goed: Hoger is beter",
    ]
