"""A check that knows of an earlier one says what a look at everything says, and looks at what changed alone."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import BUURPROFIEL, PLANS, edit, lay
from tests.unit.check.rondes import OPTIONS, ROUNDS, Rounds, play
from tests.unit.plannen import PROFIEL
from uitvoeringskompas.check import judging, memory
from uitvoeringskompas.check.again import Uitslag, check_again
from uitvoeringskompas.check.anew import Anew
from uitvoeringskompas.check.notebook import open_notebook
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.check.verdict import Staat, Verdict, read_verdicts, write_verdicts
from uitvoeringskompas.keeping.store import Store
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.rules.catalogus import judge_publicatie
from uitvoeringskompas.vast import replace

STYLED = ("a neighbour with a house style", "its colours")


def check(plans: Path, options: CheckOptions = OPTIONS, **asked: bool) -> Uitslag:
    """Check with what is kept beside the plans."""

    def begin(ours: str) -> Anew:
        return Anew(plans, KNOWLEDGE, options, open_notebook(plans, options.shown_as, ours, anew=bool(asked)))

    return check_again(plans, begin, options=options, **asked)


def refuse(_ours: str) -> NoReturn:
    """Judge nothing."""
    raise AssertionError


@tries(60)
@given(ROUNDS)
def test_after_any_edits_the_same_is_said_as_by_a_look_at_everything(rounds: Rounds) -> None:
    """Whatever happened to what is kept; and when it is asked again at once, nobody has to judge anything."""
    for plans, options, edited in play(rounds):
        whole = check_plans(plans, KNOWLEDGE, options=options)
        wanted = Uitslag(problems=whole.problems, file_count=whole.file_count)
        assert check(plans, options) == wanted, edited
        assert check_again(plans, refuse, options=options) == wanted, edited


@pytest.fixture(name="plans")
def plans_fixture(tmp_path: Path) -> Path:
    """Return plans of three publishers that were checked once."""
    plans = lay(tmp_path / "plans", PLANS)
    check(plans)
    return plans


def test_an_edit_costs_the_file_that_was_edited(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: what other files of its publisher say is known by their bytes."""
    read: list[str] = []

    def note(content: bytes, place: Any, file: str) -> object:  # noqa: ANN401 -- whatever is asked
        read.append(place.path)
        return read_content(content, place, file)

    monkeypatch.setattr(memory, "read_content", note)
    check(edit(plans, *STYLED))
    assert read == [BUURPROFIEL]
    read.clear()
    check(plans)
    assert read == []
    check(plans, afresh=True)
    assert sorted(read) == sorted(path for path in PLANS if path.endswith((".yaml", ".csv")))


def test_an_edit_costs_the_judgement_of_its_publisher_and_of_those_that_looked_at_it(
    plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Duinstad names an interventie of Kustregio, and nobody names anything of Duinstad."""
    judged: list[str] = []

    def count(catalogus: Any, publicatie: Any, **asked: Any) -> object:  # noqa: ANN401 -- whatever is asked
        judged.append(publicatie.slug)
        return judge_publicatie(catalogus, publicatie, **asked)

    monkeypatch.setattr(judging, "judge_publicatie", count)

    def judge_after(*names: str) -> list[str]:
        judged.clear()
        check(edit(plans, *names))
        return list(judged)

    assert judge_after() == []
    assert judge_after("another name") == ["duinstad"]
    assert judge_after("an interventie of another under another name") == ["duinstad", "kustregio"]
    assert judge_after(*STYLED) == ["duinstad", "kustregio", "zuiderdorp"]
    assert judge_after(*STYLED, "a neighbour that continues it") == ["zuiderdorp"]
    assert judge_after("a neighbour less") == ["duinstad"]
    assert judge_after("a site with a house style") == ["duinstad", "kustregio", "zuiderdorp"]


def test_another_day_status_or_name_of_the_folder_asks_for_other_words(plans: Path) -> None:
    """Each is judged by itself, and only for the day the place of the other is taken."""
    begin = partial(check_again, plans, refuse)
    assert begin(options=OPTIONS) == check(plans)
    for other in (
        replace(OPTIONS, status="vastgesteld"),
        replace(OPTIONS, shown_as="elders"),
        replace(OPTIONS, peildatum=date(2027, 1, 1)),
    ):
        with pytest.raises(AssertionError):
            begin(options=other)
        check(plans, other)
        assert begin(options=other) == check(plans, other)
    with pytest.raises(AssertionError):
        begin(options=OPTIONS)


def test_a_file_that_changes_while_it_is_read_is_not_known(plans: Path) -> None:
    """What was said of it is about the new bytes, and would else be kept for the old ones."""

    def begin(path: str, text: str, _ours: str) -> Anew:
        (plans / path).write_text(text, "utf-8")
        return Anew(plans, KNOWLEDGE, OPTIONS)

    for path, text in ((PROFIEL, PLANS[PROFIEL].replace("naam: ", "naan: ")), ("site.yaml", "onzin: 1\n")):
        edit(plans, "a party less")
        wrong = check_again(plans, partial(begin, path, text), options=OPTIONS, afresh=True)
        assert check(edit(plans, "a party less")) == check(plans, afresh=True) != wrong


def test_as_long_as_the_guideline_is_wrong_nothing_is_kept(plans: Path) -> None:
    """What plans are judged by has to be mended first, and is told each time."""
    wrong = Problem(location=Location("schema/leidraad.yaml"), code="leidraad", message="Dit klopt niet.")
    anew = Anew(plans, replace(KNOWLEDGE, problems=(wrong,)), OPTIONS)
    edit(plans, "another name")
    for _ in range(2):
        assert wrong in check_again(plans, lambda _: anew, options=OPTIONS).problems


TEXTS = st.text(st.characters(exclude_categories=()), max_size=8)
PROBLEMS = st.builds(
    Problem,
    location=st.builds(Location, TEXTS, st.integers(), st.integers(), TEXTS),
    code=TEXTS,
    message=TEXTS,
    explanation=TEXTS,
    severity=st.sampled_from(Severity),
    rank=st.integers(0, 3),
    brief=TEXTS,
    together=TEXTS,
    shape=TEXTS,
)


@tries(50)
@given(st.lists(PROBLEMS, max_size=3))
def test_a_verdict_comes_back_as_it_was(problems: list[Problem]) -> None:
    """With each field of each problem."""
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "here")
        verdicts = {"a": Verdict(print="b", staat=Staat.BUITEN, problems=tuple(problems), file_count=3)}
        store.save("check", "key", write_verdicts(verdicts))
        assert read_verdicts(store.load("check", "key")) == verdicts


@pytest.mark.parametrize("kept", [None, [], "a", {"a": 1}, {"a": []}, {"a": "bcdef"}, {"a": ["", "?", 1, [], None]}])
def test_what_is_no_verdict_is_none(kept: object) -> None:
    """As if nothing was kept."""
    assert read_verdicts(kept) == {}
