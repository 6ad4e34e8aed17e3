"""Decisions that come after a year was begun are carried out where nobody wrote yet, and what somebody wrote stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, EVALUATIE, REGIO, WANDELGROEP
from uitvoeringskompas.build import BuildOptions, CheckResult, check_plans
from uitvoeringskompas.writing.bijwerken import carry_out, lines_of, update_jaar
from uitvoeringskompas.writing.new_file import write_files
from uitvoeringskompas.writing.new_year import begin_jaar

ELSEWHERE = REGIO.split("/", maxsplit=1)[0]
PLANS = {
    **{path: text for path, text in DUINSTAD.items() if not path.startswith(ELSEWHERE)},
    WANDELGROEP: DUINSTAD[WANDELGROEP]
    .replace("hoort_bij: kustregio/2026/samen/valtraining\n", "")
    .replace("onderdeel_van: beweegcoach\n", ""),
}
PROGRAMMA = "duinstad/2027/gezondheid/programma.yaml"
COACH = "duinstad/2027/gezondheid/interventies/beweegcoach.yaml"
STOP = "\ninterventies: [{interventie: beweegcoach, besluit: stoppen, besluit_reden: Te duur.}]\n"
WHY = "beweegcoach: besluit in de evaluatie van 2027-02-01: stoppen (Te duur)"


def check(folder: Path) -> CheckResult:
    """Return what is known of the plans and wrong with them."""
    return check_plans(folder, KNOWLEDGE, options=BuildOptions(peildatum=date(2027, 3, 1), shown_as="plans"))


def update(folder: Path) -> list[str]:
    """Carry out the decisions of now, and return what is told."""
    updates = update_jaar(check(folder).catalogus.publicaties["duinstad"], 2027, folder)
    assert carry_out(updates, folder, "plans") == ()
    assert [str(found) for found in check(folder).problems if found.is_error and "/2027/" in found.location.file] == []
    return list(lines_of(updates, "plans"))


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """Give plans in which 2027 was begun before anything was decided."""
    for path, text in PLANS.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    new = begin_jaar(check(tmp_path).catalogus.publicaties["duinstad"], 2027, tmp_path)
    write_files(tmp_path, [file for each in new.transitions for file in each.files])
    return tmp_path


def test_without_new_decisions_nothing_changes(plans: Path) -> None:
    """However often it is asked."""
    before = {path: path.read_bytes() for path in plans.rglob("*.yaml")}
    assert update(plans) == []
    assert {path: path.read_bytes() for path in plans.rglob("*.yaml")} == before


def test_what_was_decided_to_stop_goes_with_its_lines_in_the_budget(plans: Path) -> None:
    """And what an editor wrote in the programme meanwhile stays, to the letter."""
    (plans / EVALUATIE).write_text(PLANS[EVALUATIE] + STOP.lstrip(), "utf-8")
    programma = (plans / PROGRAMMA).read_text("utf-8").replace("titel: ", "titel: Samen ", 1) + "# van mij\n"
    (plans / PROGRAMMA).write_text(programma, "utf-8")
    assert update(plans) == [
        f"Gaat niet meer mee: {WHY}.",
        f"Aangepast: plans/{PROGRAMMA}",
        f"Weggehaald: plans/{COACH}",
    ]
    gone = [line for line in programma.splitlines() if "- {id: coach," in line or "# In 2026 begroot" in line]
    left = [line for line in programma.splitlines() if line not in gone]
    assert (len(gone), (plans / PROGRAMMA).read_text("utf-8").splitlines()) == (2, left)
    assert not (plans / COACH).exists()
    assert update(plans) == []


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (COACH, "titel: Beweegcoach", "titel: Beweegcoach nieuw"),
        (PROGRAMMA, "jaar: 2027, geen_bedrag: nader_te_bepalen", "jaar: 2027, begroot: 1000"),
        ("duinstad/2027/gezondheid/interventies/wandelgroep.yaml", "wat: ", "onderdeel_van: beweegcoach\nwat: "),
    ],
)
def test_what_an_editor_wrote_about_it_stays_and_is_told(plans: Path, path: str, old: str, new: str) -> None:
    """In its file, in its line of the budget or in another file of the new year."""
    (plans / EVALUATIE).write_text(PLANS[EVALUATIE] + STOP.lstrip(), "utf-8")
    text = (plans / path).read_text("utf-8")
    assert old in text
    (plans / path).write_text(text.replace(old, new, 1), "utf-8")
    before = {path: path.read_bytes() for path in plans.rglob("*.yaml")}
    assert update(plans) == [f"Blijft staan: {WHY}. Iemand schreef er al over; haal het zelf weg."]
    assert {path: path.read_bytes() for path in plans.rglob("*.yaml")} == before


def test_what_goes_on_after_all_comes_with_its_own_words(plans: Path) -> None:
    """Only when that was decided: who took a file away had a reason."""
    text = (plans / COACH).read_bytes()
    (plans / EVALUATIE).write_text(PLANS[EVALUATIE] + STOP.lstrip(), "utf-8")
    update(plans)
    (plans / EVALUATIE).write_text(PLANS[EVALUATIE], "utf-8")
    assert update(plans) == []
    (plans / EVALUATIE).write_text(PLANS[EVALUATIE] + STOP.lstrip().replace("stoppen", "doorgaan"), "utf-8")
    assert update(plans) == [
        f"Gaat alsnog mee: {WHY.replace('stoppen', 'doorgaan')}. Zet de kosten zelf in de begroting.",
        f"Gemaakt: plans/{COACH}",
    ]
    assert (plans / COACH).read_bytes() == text
