"""A new year: what goes on, in the editor's own words, and nothing of last year that would pass for this one."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE, REGISTER
from uitvoeringskompas.build import BuildOptions, CheckResult, check_plans
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.writing.new_file import write_files
from uitvoeringskompas.writing.new_year import NewYear, begin_jaar

CASES = [("plans/voorbeeldstad", 2028), ("plans/voorbeeldstad", 2031), ("tests/golden/plans/kleindorp", 2027)]


def check(plans: Path) -> CheckResult:
    """Return what is known of the plans and wrong with them."""
    return check_plans(plans, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans"))


def begun(plans: Path, jaar: int) -> NewYear:
    """Begin a year of the only publisher in the plans, and write it."""
    (publicatie,) = check(plans).catalogus.publicaties.values()
    new = begin_jaar(publicatie, jaar, plans)
    write_files(plans, [file for transition in new.transitions for file in transition.files])
    return new


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]}-{case[1]}", scope="module")
def year(
    request: pytest.FixtureRequest, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, NewYear]:
    """Give plans in which a new year was begun, and what came of it."""
    source, jaar = request.param
    plans = tmp_path_factory.mktemp("jaar") / "plans"
    shutil.copytree(project / source, plans / Path(source).name)
    return plans, begun(plans, jaar)


def test_the_new_year_is_valid_and_a_later_form_of_the_old_one(year: tuple[Path, NewYear]) -> None:
    """No error anywhere; the same ids are the same interventies; the programme says what it builds on."""
    plans, new = year
    checked = check(plans)
    assert [str(problem) for problem in checked.problems if problem.is_error] == []
    (publicatie,) = checked.catalogus.publicaties.values()
    for transition in new.transitions:
        dossier = publicatie.dossier(transition.pad)
        assert dossier is not None
        assert publicatie.previous_dossiers(dossier) == (publicatie.dossier(transition.dossier.pad),)
        carried = {choice.interventie.id for choice in transition.choices if choice.goes_on}
        assert {interventie.id for interventie in dossier.interventies} == carried
        assert {interventie.status for interventie in dossier.interventies} == {"niet_gestart"}
        assert (dossier.programma.status, dossier.programma.vaststelling) == ("concept", None)
        regels = dossier.programma.begroting.regels if dossier.programma.begroting else ()
        assert {(regel.jaar, regel.begroot) for regel in regels} <= {(new.jaar, None)}


def test_every_line_is_a_line_of_the_editor_or_one_that_must_be_new(year: tuple[Path, NewYear]) -> None:
    """The wording stays to the letter: what is new begins with one of these keys, or is an item that lost a part."""
    plans, new = year
    new_keys = ("titel:", "samenvatting:", "looptijd:", "status:", "bouwt_voort_op:", "planning:", "- {", "#")
    for transition in new.transitions:
        for file in transition.files:
            old = plans / file.path.replace(transition.pad, transition.dossier.pad)
            before = old.read_text("utf-8").splitlines()
            lines = [line.strip() for line in file.text.splitlines() if line not in before]
            assert [line for line in lines if not line.startswith(new_keys)] == []


def test_beginning_a_year_again_begins_nothing(year: tuple[Path, NewYear]) -> None:
    """What is there stays as it is."""
    plans, new = year
    again = begun(plans, new.jaar)
    assert again.transitions == ()
    assert again.skipped == tuple(f"{o.pad} is er al en blijft zoals het is" for o in new.transitions)


@pytest.mark.parametrize("kind", [Kind.INTERVENTIE, Kind.PROGRAMMA])
def test_of_every_field_was_decided_whether_it_goes_on(kind: Kind) -> None:
    """A new field of the schema must first say what a new year does with it: ``x-nieuw-jaar``."""
    assert [veld.pad for veld in REGISTER.shapes[kind].velden.values() if veld.nieuw_jaar is None] == []


def test_the_years_in_a_title_move_on(project: Path, tmp_path: Path) -> None:
    """Those of the programme; another year, such as that of a law, does not."""
    plans = tmp_path / "plans"
    shutil.copytree(project / "tests/golden/plans/minimaal", plans / "minimaal")
    programma = plans / "minimaal/2026/gezondheid/programma.yaml"
    text = programma.read_text("utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("titel:")]
    programma.write_text(text.replace(line, "titel: Gezond 2026, na de wet van 2015 en UP20261"), "utf-8")
    begun(plans, 2027)
    new = (plans / "minimaal/2027/gezondheid/programma.yaml").read_text("utf-8")
    assert 'titel: "Gezond 2027, na de wet van 2015 en UP20261"' in new
