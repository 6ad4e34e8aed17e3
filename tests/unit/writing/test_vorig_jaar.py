"""Beside what a new year leaves open stands what was planned the year before, as remarks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, EVALUATIE, PROGRAMMA, REGIO, VOORTGANG, WANDELGROEP
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.writing.new_year import NewYear, begin_jaar

PLANS = {
    **{path: text for path, text in DUINSTAD.items() if not path.startswith(REGIO.split("/", maxsplit=1)[0])},
    VOORTGANG: DUINSTAD[VOORTGANG].replace("verwacht: 44000", "besteed: 21000"),
    EVALUATIE: DUINSTAD[EVALUATIE] + "financien: [{regel: coach, jaar: 2026, besteed: 39000}]\n",
    BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
        "resultaten: [{id: r1, beoogd: 60 deelnemers, van_jaar: 2026}]",
        "resultaten:\n  # In januari geteld.\n  - id: r1\n    beoogd: 60 deelnemers",
    ),
    WANDELGROEP: DUINSTAD[WANDELGROEP].replace("hoort_bij: kustregio/2026/samen/valtraining\n", ""),
}


def begin(folder: Path, plans: dict[str, str], line_break: str = "\n") -> NewYear:
    """Return the year 2027 of these plans."""
    for path, text in plans.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.replace("\n", line_break).encode())
    checked = check_plans(folder, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans"))
    return begin_jaar(checked.catalogus.publicaties["duinstad"], 2027, folder)


def text_of(new: NewYear, name: str) -> str:
    """Return the text of a new file with this name."""
    (found,) = [file.text for each in new.transitions for file in each.files if file.path.endswith(f"/{name}")]
    return found


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_an_amount_of_last_year_stands_above_the_line_that_waits_for_one(tmp_path: Path, line_break: str) -> None:
    """With what was spent, as the last report told; the agreements of last year wait at the end of the file."""
    text = text_of(begin(tmp_path, PLANS, line_break), "programma.yaml")
    above = "  regels:\n    # In 2026 begroot: €\xa040.000, besteed: €\xa039.000.\n    - {id: coach, "
    assert above.replace("\n", line_break) in text
    assert text.endswith(
        (
            "# Dit stond er in 2026:\n# beoogde_resultaten: [{id: groepen, titel: Tien groepen, doel: meer-bewegen, "
            "van_jaar: 2026, tot_en_met_jaar: 2027}]\n# Dit stond er in 2026:\n# prestatieafspraken: "
            "[{id: uren, partij: welzijn, interventie: beweegcoach, jaar: 2026}]\n"
        ).replace("\n", line_break)
    )


def test_the_results_of_an_interventie_can_be_taken_up_again(tmp_path: Path) -> None:
    """As they were typed, remarks and all."""
    text = text_of(begin(tmp_path, PLANS), "beweegcoach.yaml")
    assert text.endswith(
        "# Dit stond er in 2026:\n# resultaten:\n#   # In januari geteld.\n#   - id: r1\n#     beoogd: 60 deelnemers\n"
    )


def test_what_was_reported_as_finished_does_not_go_on(tmp_path: Path) -> None:
    """Without a decision the last status that was told counts; a decision goes before it."""
    done = PLANS[VOORTGANG].replace("status: loopt", "status: afgerond")
    (transition,) = begin(tmp_path, {**PLANS, VOORTGANG: done}).transitions
    assert [(each.interventie.id, each.goes_on, each.reason) for each in transition.choices if not each.goes_on] == [
        ("beweegcoach", False, "de status is afgerond")
    ]


def test_lines_of_the_budget_between_brackets_have_no_line_for_a_remark(tmp_path: Path) -> None:
    """Nothing is broken for it."""
    one_line = PLANS[PROGRAMMA].replace(
        "  regels:\n    - {id: coach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000, "
        "was: sportcoach}\n    - {id: overig, jaar: 2026, geen_bedrag: pm}\n",
        "  regels: [{id: coach, jaar: 2026, begroot: 40000}]\n",
    )
    assert one_line != PLANS[PROGRAMMA]
    text = text_of(begin(tmp_path, {**PLANS, PROGRAMMA: one_line}), "programma.yaml")
    assert "  regels: [{id: coach, jaar: 2027, geen_bedrag: nader_te_bepalen}]\n" in text
    assert "begroot: €" not in text
