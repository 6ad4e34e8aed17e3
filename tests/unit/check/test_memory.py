"""What is remembered says nothing that a look at everything would not say, whatever was edited in between."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import EDITS, PLANS, lay
from tests.unit.check.rondes import DAYS, OPTIONS, STATUSES
from tests.unit.history.repository import Repository
from tests.unit.pointers import count_pointers
from uitvoeringskompas import build as flow
from uitvoeringskompas.build import BuildOptions, build_site, set_up
from uitvoeringskompas.check import judging
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.history.reader import read_history
from uitvoeringskompas.history.revision import History
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.rules.catalogus import judge_publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

ROUNDS = st.lists(st.tuples(st.sampled_from(sorted(EDITS)), DAYS, STATUSES), min_size=1, max_size=6)


@tries(30)
@given(ROUNDS)
def test_after_any_edits_the_same_is_said_as_at_first_sight(rounds: list[tuple[str, date, str | None]]) -> None:
    """Every problem with its place and words, and which files are broken."""
    with TemporaryDirectory() as folder:
        plans, files, remembered = Path(folder) / "plans", dict(PLANS), Memory(KNOWLEDGE)
        check_plans(lay(plans, files), KNOWLEDGE, options=OPTIONS, memory=remembered)
        for edit, peildatum, status in rounds:
            EDITS[edit](files)
            options = replace(OPTIONS, peildatum=peildatum, status=status)
            known = check_plans(lay(plans, files), KNOWLEDGE, options=options, memory=remembered)
            fresh = check_plans(plans, KNOWLEDGE, options=options)
            assert known.problems == fresh.problems, edit
            assert (known.broken, known.file_count, known.documents) == (
                fresh.broken,
                fresh.file_count,
                fresh.documents,
            )
            assert known.catalogus.slugs == fresh.catalogus.slugs


@tries(8)
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=3))
def test_after_any_edits_the_pages_are_those_of_a_site_that_was_never_built_before(edits: list[str]) -> None:
    """Byte for byte, also what other publishers say of the one that was edited."""
    options = BuildOptions(
        peildatum=date(2026, 10, 1),
        shown_as="plans",
        keep_going=True,
        uitrusting=Uitrusting(gegevens=True, volgen=True),
    )
    with TemporaryDirectory() as folder:
        plans, files, bench = Path(folder) / "plans", dict(PLANS), set_up(KNOWLEDGE)
        build_site(lay(plans, files), KNOWLEDGE, options=options, bench=bench)
        for edit in edits:
            EDITS[edit](files)
        known = build_site(lay(plans, files), KNOWLEDGE, options=options, bench=bench).site
        fresh = build_site(plans, KNOWLEDGE, options=options).site
        assert known is not None
        assert fresh is not None
        wanted = {page.address: page for page in fresh.pages if page.address.count("/") < 3}
        assert [page.address for page in known.pages] == [page.address for page in fresh.pages]
        for page in known.pages:
            if page.address in wanted:
                known_page, fresh_page = page.render(), wanted[page.address].render()
                assert (known_page.html, known_page.kaartje) == (fresh_page.html, fresh_page.kaartje), page.address


def test_an_edit_costs_the_judgement_of_its_publisher_and_of_those_that_look_at_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The neighbour stands alone; it is judged again only when it begins to name somebody."""
    judged: list[str] = []

    def count(catalogus: Any, publicatie: Any, **asked: Any) -> object:  # noqa: ANN401 -- whatever is asked
        judged.append(publicatie.slug)
        return judge_publicatie(catalogus, publicatie, **asked)

    monkeypatch.setattr(judging, "judge_publicatie", count)
    plans, files, known = tmp_path / "plans", dict(PLANS), Memory(KNOWLEDGE)

    def judge_after(edit: str) -> list[str]:
        judged.clear()
        EDITS[edit](files)
        check_plans(lay(plans, files), KNOWLEDGE, options=OPTIONS, memory=known)
        return list(judged)

    assert judge_after("that file again gone") == ["duinstad", "kustregio", "zuiderdorp"]
    assert judge_after("that file again gone") == []
    assert "zuiderdorp" not in judge_after("another name")
    assert judge_after("a neighbour that continues it")[-1] == "zuiderdorp"
    assert "zuiderdorp" in judge_after("an earlier year less")


def test_on_one_bench_the_history_is_read_again_when_git_has_another_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A preview is built after each edit, and most edits come without a commit."""
    repository, bench = Repository(tmp_path), set_up(KNOWLEDGE)
    reads: list[Path] = []

    def count(plans: Path, **asked: Any) -> History:  # noqa: ANN401 -- whatever is asked
        reads.append(plans)
        return read_history(plans, **asked)

    monkeypatch.setattr(flow, "read_history", count)

    def build_after(edit: str, *, commit: str = "") -> int:
        EDITS[edit](files)
        lay(plans, files)
        if commit:
            repository.commit(edit, commit)
        options = BuildOptions(peildatum=date(2026, 10, 1), keep_going=True, uitrusting=Uitrusting(geschiedenis=True))
        build_site(plans, KNOWLEDGE, options=options, bench=bench)
        return len(reads)

    plans, files = tmp_path / "plans", dict(PLANS)
    assert build_after("all parties again", commit="2026-01-01") == 1
    assert build_after("another name") == 1
    assert build_after("a region less", commit="2026-01-02") == 2


def test_reading_and_judging_plans_leaves_nothing_that_python_would_have_to_look_for(tmp_path: Path) -> None:
    """So nobody has to look while a country's plans are put together; and a short text stands in memory once."""
    plans = lay(tmp_path / "plans", PLANS)
    check_plans(plans, KNOWLEDGE, options=OPTIONS)  # what is worked out once for all
    gc.collect()
    gc.disable()
    try:
        result = check_plans(plans, KNOWLEDGE, options=OPTIONS)
        assert gc.collect() == 0
    finally:
        gc.enable()
    profielen = [document.data["herkomst"] for document in result.documents if document.place.kind is Kind.PROFIEL]
    assert sorted(map(str, profielen)) == ["eigen", "eigen", "openbare_bron"]
    assert len(set(map(id, profielen))) == 2


def test_what_was_judged_no_longer_knows_where_everything_stands(tmp_path: Path) -> None:
    """Of a file with a message that was worked out; the page that asks once more has it worked out again."""
    result = check_plans(lay(tmp_path / "plans", PLANS), KNOWLEDGE, options=OPTIONS, memory=Memory(KNOWLEDGE))
    told = {problem.location.file for problem in result.problems}
    asked = [document for document in result.documents if document.file in told]
    assert asked
    assert [document.file for document in asked if count_pointers(document)] == []
    place = asked[0].location()
    assert (place.file, place.line, place.column) == (asked[0].file, 1, 1)
