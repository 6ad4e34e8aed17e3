"""Every decision that holds and every promise of README and guide has a test that shows it, and that test exists.

Whoever takes a decision, or promises something, says in ``tests/integration/promises`` which test shows it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

import pytest

from tests.integration.promises import decisions, words, words_readme
from tests.sourcecode import PROJECT, TEMPLATES, TESTS, functions, python_files, tree
from tests.unit.docs.test_decisions import numbers, statuses
from uitvoeringskompas.views.pagina.uitleg.teksten import TEKSTEN

MADE_UP = f"{decisions.PAGES}::test_that_nobody_wrote"
_INCLUDE = re.compile(r'{% include "(content/[^"]+)" %}')
_NOT_READ = re.compile(r"</?(?:code|strong|em)\b[^>]*>")
TABLES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "decisions": {str(number): tests for number, tests in decisions.SHOWN.items()},
    "README": words_readme.README,
    **words.GUIDE_WORDS,
}


def list_tests() -> set[str]:
    """Return every test by its place below the folder `tests`."""
    files = (path for path in python_files(TESTS) if path.name.startswith("test_"))
    return {
        f"{path.relative_to(TESTS).as_posix()}::{function.name}"
        for path in files
        for function in functions(path)
        if function.name.startswith("test_")
    }


def text_of(page: str) -> str:
    """Return the words of a page of the guide as they stand in its template and in what that includes."""
    text = (TEMPLATES / "pages" / f"{page}.html.jinja").read_text("utf-8")
    whole = _INCLUDE.sub(lambda found: (TEMPLATES / found[1]).read_text("utf-8"), text)
    return " ".join(_NOT_READ.sub("", whole).split())


def names_in(page: str) -> Iterator[str]:
    """Yield the title of a page of the guide and of each of its sections."""
    for address, name, _, sections in TEKSTEN:
        if address.split("/")[-2] == page:
            yield from (name, *sections.values())


def test_every_decision_that_holds_is_shown() -> None:
    """By a line in `tests/integration/promises/decisions.py`; one that no longer holds has none."""
    ended = {number for line in statuses() if line.ended for number in line.numbers}
    assert decisions.SHOWN.keys() == set(numbers()) - ended


def test_every_test_that_shows_something_exists() -> None:
    known = list_tests()
    named = {(table, name) for table, lines in TABLES.items() for tests in lines.values() for name in tests}
    assert sorted((table, name) for table, name in named if name not in known) == []
    assert MADE_UP not in known
    assert [(table, line) for table, lines in TABLES.items() for line, tests in lines.items() if not tests] == []


def test_every_promise_stands_in_the_readme_or_in_the_guide_in_these_words() -> None:
    """So that a promise that changes is shown again."""
    readme = " ".join((PROJECT / "README.md").read_text("utf-8").split())
    assert [promised for promised in words_readme.README if promised not in readme] == []
    for page, lines in words.GUIDE_WORDS.items():
        text = " ".join((text_of(page), *names_in(page)))
        assert (page, [promised for promised in lines if promised not in text]) == (page, [])


def test_every_page_of_the_guide_promises_something_that_is_shown() -> None:
    assert words.GUIDE_WORDS.keys() == {address.split("/")[-2] for address, *_ in TEKSTEN}


@pytest.mark.parametrize("name", ["pages", "site", "guide", "typed", "own_site"])
def test_every_test_of_promises_is_named_by_what_it_shows(name: str) -> None:
    """A test that shows nothing does not stand there."""
    file = TESTS / "integration" / "promises" / f"test_{name}.py"
    written = {node.name for node in tree(file).body if isinstance(node, ast.FunctionDef)}
    named = {test.partition("::")[2] for lines in TABLES.values() for tests in lines.values() for test in tests}
    assert sorted(test for test in written - named if test.startswith("test_")) == []
