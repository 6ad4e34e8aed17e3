"""The threat model in `plugins/README.md` names tests that are there, and every library that a site needs."""

from __future__ import annotations

import ast
import re
import tomllib

from packaging.requirements import Requirement

from tests.sourcecode import PROJECT, TESTS, tree

PAGE = (PROJECT / "plugins" / "README.md").read_text("utf-8")
MODEL = PAGE.partition("## Who may write what, and what stops it\n")[2].partition("\n## ")[0]
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")
ROW = re.compile(r"^\| `([\w-]+)` \| (.+?) \| .+ \| (.+) \|$", re.MULTILINE)


def test_every_test_that_it_names_is_there() -> None:
    """Who renames a test says so there; who takes one away says what shows it now."""
    named = NAMED.findall(MODEL)
    assert len(named) > 30
    missing = [
        f"{file}::{test}" for file, test in named if not (TESTS / file).is_file() or test not in functions_in(file)
    ]
    assert missing == []


def functions_in(file: str) -> set[str]:
    """List the tests of a file by their name."""
    return {node.name for node in ast.walk(tree(TESTS / file)) if isinstance(node, ast.FunctionDef)}


def test_every_threat_has_a_test() -> None:
    """A layer that nobody tries is a hope."""
    threats = MODEL.partition("| what could go wrong |")[2].partition("\n\n")[0].splitlines()[2:]
    assert [row for row in threats if not NAMED.search(row.rpartition(" | ")[2])] == []


def test_every_library_of_a_site_stands_in_the_table_and_one_of_one_person_has_a_way_out() -> None:
    """A new one comes with its row."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["material"]]
    rows = {library: (kept, way) for library, kept, way in ROW.findall(MODEL)}
    assert rows.keys() == {Requirement(line).name for line in asked}
    hanging = {library: way for library, (kept, way) in rows.items() if kept.startswith(("one person", "nobody"))}
    assert {library for library, way in hanging.items() if not NAMED.search(way)} == set()
    assert len(hanging) == 10
