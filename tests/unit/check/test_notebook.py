"""What an earlier run left says nothing that a look at everything would not say, and spares reading and judging."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import PLANS, edit, lay
from tests.unit.check.rondes import OPTIONS, ROUNDS, Rounds, play
from tests.unit.plannen import BEWEEGCOACH, BUUR, PROFIEL
from uitvoeringskompas.check import judging, memory
from uitvoeringskompas.check import notebook as notebook_room
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.notebook import open_notebook
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import CheckResult, check_plans
from uitvoeringskompas.keeping.store import Store, store_beside
from uitvoeringskompas.knowing import know
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.rules.catalogus import judge_publicatie
from uitvoeringskompas.vast import replace


def run(plans: Path, options: CheckOptions = OPTIONS, ours: str = "ours", *, anew: bool = False) -> CheckResult:
    """Check as a program that starts now, with what an earlier one left beside the plans."""
    notebook = open_notebook(plans, options.shown_as, ours, anew=anew)
    known = Memory(KNOWLEDGE, notebook)
    result = check_plans(plans, KNOWLEDGE, options=options, memory=known)
    known.keep()
    return result


def said(result: CheckResult) -> tuple[object, ...]:
    """Return all that a check says, with the place of every value of the plans."""
    found = result.documents
    places = [(each.place.path, each.location(), *map(each.location, each.data)) for each in found]
    return result.problems, result.broken, result.file_count, found, result.catalogus.slugs, places


@tries(60)
@given(ROUNDS)
def test_after_any_edits_every_run_says_what_a_look_at_everything_says(rounds: Rounds) -> None:
    """Every problem with its place and words, whatever happened to what is kept."""
    for plans, options, edited in play(rounds):
        assert said(run(plans, options)) == said(check_plans(plans, KNOWLEDGE, options=options)), edited


@pytest.fixture(name="plans")
def plans_fixture(tmp_path: Path) -> Path:
    """Return plans of three publishers that were looked at once."""
    plans = lay(tmp_path / "plans", PLANS)
    run(plans)
    return plans


@pytest.fixture(name="done")
def done_fixture(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where it is noted which files are read and which publishers are judged."""
    done: list[str] = []

    def read(content: bytes, place: Any, file: str) -> object:  # noqa: ANN401 -- whatever is asked
        done.append(place.path)
        return read_content(content, place, file)

    def judge(catalogus: Any, publicatie: Any, **asked: Any) -> object:  # noqa: ANN401 -- whatever is asked
        done.append(publicatie.slug)
        return judge_publicatie(catalogus, publicatie, **asked)

    monkeypatch.setattr(memory, "read_content", read)
    monkeypatch.setattr(judging, "judge_publicatie", judge)
    return done


def test_a_run_after_one_edit_reads_that_file_and_judges_its_publisher(plans: Path, done: list[str]) -> None:
    """Counted, not timed."""
    run(edit(plans, "another name"))
    assert done == [PROFIEL, "duinstad"]
    done.clear()
    run(plans)
    assert done == []


def test_another_program_another_day_and_another_status_find_nothing_that_was_said(
    plans: Path, done: list[str]
) -> None:
    """What a file holds does not depend on the day; on the program everything does."""
    run(plans, replace(OPTIONS, peildatum=date(2027, 10, 1)))
    run(plans, replace(OPTIONS, status="vastgesteld"))
    assert done == ["duinstad", "kustregio", "zuiderdorp"] * 2
    done.clear()
    run(plans, ours="a later version of ours")
    assert {path for path in done if "/" in path} == {path for path in PLANS if path.endswith((".yaml", ".csv"))}


def test_who_asks_for_all_anew_gets_it_and_leaves_it_for_the_next(plans: Path, done: list[str]) -> None:
    """As with ``--opnieuw``."""
    run(plans, anew=True)
    assert len(done) > len(PLANS)
    done.clear()
    run(plans)
    assert done == []


def test_a_file_with_a_mistake_is_read_each_time_and_its_neighbours_are_not(plans: Path, done: list[str]) -> None:
    """A mistake stands with its words in no store."""
    run(edit(plans, "a key that is unknown"))
    done.clear()
    run(plans)
    assert done == [PROFIEL]


def test_a_verdict_is_on_the_bytes_that_were_read_and_not_on_those_that_stand_there_later(
    plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves a file between the look at it and the end of the run."""
    real = read_bytes
    broken = PLANS[BEWEEGCOACH].replace("titel:", "titl:", 1)

    def read_and_change(path: Any, file: str) -> object:  # noqa: ANN401 -- whatever is asked
        content = real(path, file)
        if path == plans / BEWEEGCOACH:
            path.write_text(broken, encoding="utf-8")
        return content

    monkeypatch.setattr(memory, "read_bytes", read_and_change)
    assert run(plans).problems == run(lay(plans, PLANS), anew=True).problems
    monkeypatch.setattr(memory, "read_bytes", real)
    assert any(problem.code == "sleutel-ontbreekt" or "titl" in problem.message for problem in run(plans).problems)


ODD: tuple[object, ...] = (
    None,
    "duinstad",
    [],
    [{}, None],
    [{PROFIEL: None}, None],
    [{PROFIEL: ["print"]}, None],
    [{}, ["print", None]],
    [{}, ["print", "names", []]],
    [{}, {"print": 1}],
)


@pytest.mark.parametrize("odd", ODD, ids=map(repr, ODD))
def test_an_entry_of_another_shape_is_no_entry(plans: Path, odd: object) -> None:
    """Also when its digest is right: an older version of ours may have written it."""
    wanted = check_plans(plans, KNOWLEDGE, options=OPTIONS)
    store = store_beside(plans)
    for slug in ("duinstad", *{path.partition("/")[0] for path in BUUR}):
        store.save(f"notities plans plans {slug}", "ours", odd)
    assert said(run(plans)) == said(wanted)


def test_a_document_of_another_shape_is_read_again(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its bytes have the print that is asked for, and what stands beside that is nonsense."""
    load = Store.load

    def spoil(store: Store, name: str, key: str) -> Any:  # noqa: ANN401 -- whatever is kept
        kept: Any = load(store, name, key)
        for row in kept[0].values() if kept else ():
            row[1] = row[1][1:]
        return kept

    wanted = check_plans(plans, KNOWLEDGE, options=OPTIONS)
    monkeypatch.setattr(Store, "load", spoil)
    assert said(run(plans)) == said(wanted)


def test_the_guideline_is_read_once_too_and_is_the_same(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all files the largest, and what everything is judged by; a place in it is still found when it is asked for."""
    monkeypatch.setattr(notebook_room, "read_content", lambda *_: pytest.fail("it is known"))
    known = know(KNOWLEDGE.texts, open_notebook(plans, "plans", "ours").read)
    monkeypatch.undo()
    assert (known.leidraad, known.koers, known.problems) == (KNOWLEDGE.leidraad, KNOWLEDGE.koers, ())
    last, wanted = known.leidraad.onderdelen[-1], KNOWLEDGE.leidraad.onderdelen[-1]
    assert last.location == wanted.location
