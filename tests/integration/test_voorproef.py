"""Our own package in the engine that a browser runs Python in: it says what kompas check says and prints our pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from tests.packed import as_told, ask_pyodide
from tests.problems.cases import NAMES, expected_file, make_plans
from tests.problems.unusual import BUILDERS
from tests.sourcecode import TESTS
from uitvoeringskompas.build import BuildOptions, build_site

SOME = [name for name in NAMES if name not in BUILDERS][::5]
"""Of the cases; all of them take ten seconds more, and were the same when this was written."""


def test_it_says_what_kompas_check_says_and_prints_the_pages_of_the_build(tmp_path: Path) -> None:
    """To the letter, of these cases and of every page of the golden plans."""
    golden = TESTS / "golden" / "plans"
    options = BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans", keep_going=True)
    site = build_site(golden, KNOWLEDGE, options=options, exports=()).site
    assert site is not None
    pages = {page.address: page.render().html for page in site.pages}
    asked = [(golden, tuple(pages)), *((make_plans(name, tmp_path / name), ()) for name in SOME)]
    answers = ask_pyodide(tmp_path, asked)
    assert answers[0]["pages"] == pages
    told = {name: as_told(answer) for name, answer in zip(SOME, answers[1:], strict=True)}
    assert told == {name: expected_file(name).read_text("utf-8") for name in SOME}
