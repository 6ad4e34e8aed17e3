"""The Dutch README tells of the same house as the English one, whose promises are shown elsewhere."""

from __future__ import annotations

import re

from tests.sourcecode import PROJECT

DUTCH = (PROJECT / "README.nl.md").read_text("utf-8")
ENGLISH = (PROJECT / "README.md").read_text("utf-8")
ROW = re.compile(r"^\| `(kompas [^`]+)`", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)\)")
OPTION = re.compile(r"(?<!wsl )(?<!xcode-select )(?<!mkdocs build )(--[a-z]+(?:-[a-z]+)*)")
MAKE = re.compile(r"^make ([a-z-]+)", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
WITHOUT_A_FILE = {"comrak": "base", "cryptography": "tabellen"}
"""Packages of which the page says on which system no wheel was found, and the list they stand in."""


def test_each_readme_leads_to_the_other() -> None:
    assert "[README.md](README.md)" in DUTCH
    assert "[README.nl.md](README.nl.md)" in ENGLISH


def test_every_command_in_a_table_of_the_one_stands_in_the_other() -> None:
    """A row of the English page may be shorter: the Dutch one has each command once."""
    english, dutch = (set(ROW.findall(page)) for page in (ENGLISH, DUTCH.replace("/elders/", "/elsewhere/")))
    assert len(english) > 15
    assert sorted(row for row in english if not any(other.startswith(row) for other in dutch)) == []
    assert sorted(row for row in dutch if f"`{row}" not in ENGLISH) == []


def test_what_the_dutch_readme_names_is_there() -> None:
    """Each file, each target of make, and each option: those stand in the English page, where they are tried."""
    assert [path for path in LINK.findall(DUTCH) if not (PROJECT / path).is_file()] == []
    assert set(MAKE.findall(DUTCH)) - set(TARGET.findall((PROJECT / "Makefile").read_text("utf-8"))) == set()
    assert sorted(option for option in set(OPTION.findall(DUTCH)) if option not in ENGLISH) == []


def test_what_is_said_of_packages_is_said_of_the_versions_that_are_installed() -> None:
    """Another version may have a file for Windows: who renews the lists looks again, and writes down what was found."""
    for package, name in WITHOUT_A_FILE.items():
        found = re.search(
            rf"^{package}==(\S+)", (PROJECT / "requirements" / f"{name}.txt").read_text("utf-8"), re.MULTILINE
        )
        assert found
        assert f"`{package}` {found[1]}" in DUTCH
