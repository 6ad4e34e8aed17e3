"""All years of a nota side by side: a status in each year, or in words why there is none."""

from __future__ import annotations

import pytest

from tests.unit.plannen import DUINSTAD, PROFIEL, VORIG
from tests.unit.views.gemeentepagina import duinstad, nota_of
from tests.unit.views.reading_aloud import read_chapters

EVALUATIE = """\
peildatum: 2026-02-01
samenvatting: Het liep.
interventies: [{interventie: kantine, oordeel: deels, besluit: stoppen}]
"""


def interventie(jaar: int, naam: str, rest: str = "") -> dict[str, str]:
    """Return one interventie of a year."""
    text = f"titel: {naam.capitalize()}\nsoort: activiteit\nwat: Samen.\nstatus: loopt\n{rest}"
    return {f"duinstad/{jaar}/gezondheid/interventies/{naam}.yaml": text}


def read_matrix(files: dict[str, str]) -> list[str]:
    """Return the rows of the matrix of the nota, without their addresses."""
    chapters = read_chapters(nota_of(duinstad(files)).hoofdstukken)
    lines = chapters["Wat doen we daarvoor"]
    start = lines.index("# Alle jaren naast elkaar")
    end = next(number for number, line in enumerate(lines) if line.startswith("[Programma’s"))
    return [
        " ".join(word for word in line.split(" ") if not word.startswith(("→", "../")))
        for line in lines[start + 1 : end]
    ]


def test_each_year_has_a_status_or_says_in_words_why_there_is_none() -> None:
    files = {
        **interventie(2025, "kantine"),
        **interventie(2025, "markt"),
        **interventie(2025, "koffie"),
        **interventie(2025, "thee"),
        **interventie(2026, "koffie", "vervangt: [thee]\n"),
        "duinstad/2025/gezondheid/evaluatie.yaml": EVALUATIE,
    }
    assert read_matrix(files) == [
        "[Interventies door de jaren: de laatste status die van elk jaar bekend is] Interventie | 2025 | 2026",
        "Kantine | (Loopt) | <gestopt>",
        "Koffie | (Loopt) toen: Thee | (Loopt)",
        "Markt | (Loopt) | <niet meer genoemd>",
        "Beweegcoach | (Afgerond) toen: Sportcoach | (Loopt)",
        "Wandelgroep | <nog niet> | (Loopt)",
    ]


BRON = {PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron")}
BESLUIT = EVALUATIE.replace("kantine", "markt").replace("stoppen", "doorgaan")


def test_of_a_public_source_nothing_is_not_yet_done_and_nothing_is_gone() -> None:
    """Its source may name it in another way; a decision to go on says more than that it was not found."""
    files = {**BRON, **interventie(2025, "kantine"), **interventie(2025, "markt")}
    files["duinstad/2025/gezondheid/evaluatie.yaml"] = BESLUIT
    rows = read_matrix(files)
    assert (rows[1], rows[2], rows[-1]) == (
        "Kantine | (Loopt) | <niet als interventie gevonden>",
        "Markt | (Loopt) | <besluit: doorgaan>",
        "Wandelgroep | <niet als interventie gevonden> | (Loopt)",
    )


@pytest.mark.parametrize("herkomst", ["eigen", "openbare_bron"])
def test_within_a_programme_the_planning_says_why_a_year_has_no_status(herkomst: str) -> None:
    """Whoever wrote it down."""
    files = {
        PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", f"herkomst: {herkomst}"),
        VORIG: DUINSTAD[VORIG].replace("tot_en_met: 2025", "tot_en_met: 2027"),
        **interventie(2025, "kantine", 'planning: {van: "2025", tot_en_met: "2026"}\n'),
        **interventie(2025, "markt", 'planning: {van: "2026"}\n'),
    }
    assert read_matrix(files)[1:3] == [
        "Kantine | (Loopt) | (Loopt) | <planning tot en met 2026>",
        "Markt | <planning vanaf 2026> | (Loopt) | (Loopt)",
    ]


def test_of_one_year_there_is_no_matrix() -> None:
    later = DUINSTAD[VORIG].replace("notas: [nota-2024]\n", "")
    chapters = read_chapters(nota_of(duinstad({VORIG: later})).hoofdstukken)
    assert "# Alle jaren naast elkaar" not in chapters["Wat doen we daarvoor"]
