"""The scripts in `findings/` have the form that their page promises. They are run by `make findings`, not here."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.sourcecode import PROJECT

FOLDER = PROJECT / "findings"
SCRIPTS = sorted(FOLDER.glob("*.sh"))
FIELDS = ["Version", "Guess", "Seen", "Source", "Matters"]
ROW = re.compile(r"^\| `(.+\.sh)` \| (.+) \|$", re.MULTILINE)
FIELD = re.compile(r"^# ([A-Z][a-z]+) {2,}\S", re.MULTILINE)
INSTALL = re.compile(r"pip install((?:[^\n\\]|\\\n)*)")
PACKAGE = re.compile(r"[a-z][\w.-]*(?:\[\w+\])?(?:==|\b)[^\s'\";]*")

of_every_script = pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)


def surprise(script: Path) -> str:
    """Give the first sentence of a script's comment, without its full stop."""
    return script.read_text("utf-8").splitlines()[1].removeprefix("# ").removesuffix(".")


def installed(text: str) -> list[str]:
    """List what a script installs, as it asks for it."""
    asked = " ".join(INSTALL.findall(text))
    return [word for word in PACKAGE.findall(re.sub(r"; python_version [^']*|--\S+", "", asked)) if word]


def test_the_page_names_every_script_with_its_surprise() -> None:
    """Who reads only the page knows what surprised."""
    assert ROW.findall((FOLDER / "README.md").read_text("utf-8")) == [(path.name, surprise(path)) for path in SCRIPTS]


@of_every_script
def test_a_script_can_be_run_and_stops_at_the_first_mistake(script: Path) -> None:
    """It works in a folder of its own that it throws away."""
    text = script.read_text("utf-8")
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
    assert text.startswith("#!/usr/bin/env bash\n")
    assert '\nset -euo pipefail\n\nwork=$(mktemp -d)\ntrap \'rm -rf "$work"\' EXIT\ncd "$work"\n' in text


@of_every_script
def test_a_script_says_version_guess_what_was_seen_source_and_why_it_matters(script: Path) -> None:
    """In this order, each once."""
    assert FIELD.findall(script.read_text("utf-8")) == FIELDS


@of_every_script
def test_a_script_installs_exact_versions(script: Path) -> None:
    """A finding is about the versions that it names."""
    found = installed(script.read_text("utf-8"))
    assert found
    assert [package for package in found if "==" not in package] == []


@of_every_script
def test_a_script_fails_with_a_sentence_when_what_it_tells_has_changed(script: Path) -> None:
    """It compares everything that was seen with what is expected."""
    end = "\ncat seen\nif ! diff -u expected seen; then\n  echo 'Changed: [^']+\\.' >&2\n  exit 1\nfi\n$"
    assert re.search(end, script.read_text("utf-8"))
