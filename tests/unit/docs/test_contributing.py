"""`CONTRIBUTING.md` names files, commands and examples that are there."""

from __future__ import annotations

import re

import pytest

from tests.sourcecode import PROJECT

PAGE = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:md|txt))`")
COMMAND = re.compile(r"^(?:\| `)?make ([a-z-]+)|`make ([a-z-]+)`", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
EXAMPLE = re.compile(r"[Ff]ollow `(.+?)`.*?\n\n\| file .+\n\|.+\n(?P<rows>(?:\| .+\n)+)")
ROW = re.compile(r"^\| `(.+?)` \|", re.MULTILINE)
ROOTS = ("", "plugins/uitvoeringskompas/")
"""What a path begins at; the rooms of the package are called by their own name."""

RECIPES = {match[1]: ROW.findall(match["rows"]) for match in EXAMPLE.finditer(PAGE)}


def test_every_path_exists() -> None:
    """From the top of the repository, or from that of the package."""
    paths = set(PATH.findall(PAGE))
    assert paths
    assert [path for path in sorted(paths) if not any((PROJECT / root / path).exists() for root in ROOTS)] == []


def test_every_command_of_make_exists() -> None:
    """As a target of the Makefile."""
    named = {one or other for one, other in COMMAND.findall(PAGE)}
    assert named - set(TARGET.findall((PROJECT / "Makefile").read_text("utf-8"))) == set()


def test_there_is_a_recipe_for_a_field_a_rule_a_page_and_an_export() -> None:
    """In this order, each with an example to follow."""
    assert re.findall(r"^### (.+)", PAGE, re.MULTILINE) == ["A field", "A rule", "A kind of page", "An export"]
    assert [len(files) for files in RECIPES.values()] == [3, 3, 2, 4, 2]


@pytest.mark.parametrize("example", RECIPES)
def test_the_example_of_a_recipe_stands_in_every_file_that_the_recipe_names(example: str) -> None:
    """Who opens these files finds the word, and sees what to do; a template is the example by its own name."""
    missing = [file for file in RECIPES[example] if example not in f"{file}\n{(PROJECT / file).read_text('utf-8')}"]
    assert missing == []


def test_a_recipe_names_every_file_of_the_product_that_knows_its_example() -> None:
    """So that a rule, or an export, that needs one file more than is told here is noticed."""
    for example in ("E7-training-niet-afgerond", "bedrag-ontbreekt", "export_site_json"):
        folders = (PROJECT / "plugins" / "uitvoeringskompas", PROJECT / "schema", PROJECT / "tests" / "unit" / "rules")
        files = [path for folder in folders for path in folder.rglob("*.*") if path.suffix in {".py", ".yaml", ".json"}]
        found = {str(path.relative_to(PROJECT)) for path in files if example in path.read_text("utf-8")}
        assert found == set(RECIPES[example])
