"""Publishing many publishers of which some hold errors: our own Makefile and workflow, run with a git host of ours."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integration.project import QUIET, make_project
from tests.sourcecode import PROJECT
from tests.unit.history.repository import Repository

WORKFLOW: Mapping[str, Any] = yaml.safe_load((PROJECT / ".github/workflows/publiceren.yml").read_text("utf-8"))
SETTINGS = """\
site_name: Proef
docs_dir: plans
theme: {name: uitvoeringskompas}
plugins: [{uitvoeringskompas: {peildatum: 2026-10-01, met_gaten: !ENV [MET_GATEN, false]}}]
"""
MARK = "<!-- uitvoeringskompas: gaten -->"
GH = """\
#!/bin/sh
echo "$*" >> "$LOG"
case "$*" in *state=open*) printf '%s' "$FOUND" ;; esac
"""
HOSTILE = "$(touch kwaad) `touch kwaad` @stad ![x](y)\n```\n# Kop\n"
"""What a plan may say; here it would be a command, or Markdown, if anything took it for more than text."""


def write_program(place: Path, text: str) -> None:
    """Write a program that can be run."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a repository with two publishers, of which one has an error that it had not at its first commit."""
    make_project(tmp_path, "minimaal", settings=SETTINGS)
    shutil.copytree(tmp_path / "plans/minimaal", tmp_path / "plans/kapot")
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    (tmp_path / "Makefile").write_text(makefile, "utf-8")
    repository = Repository(tmp_path)
    repository.commit("Begin", "2026-01-05")
    (tmp_path / "plans/kapot/profiel.yaml").write_text("onzin: 1\n", "utf-8")
    repository.commit("Fout", "2026-02-06")
    for program, module in {"python": "", "kompas": "-m uitvoeringskompas"}.items():
        write_program(tmp_path / ".venv/bin" / program, f'#!/bin/sh\nexec "{sys.executable}" {module} "$@"\n')
    for needed in re.findall(r"^\.venv/\.klaar: (.+)$", makefile, re.MULTILINE)[0].split():
        (tmp_path / needed).parent.mkdir(exist_ok=True)
        (tmp_path / needed).touch()
    (tmp_path / ".venv/.klaar").touch()
    return tmp_path


def publish(project: Path) -> subprocess.CompletedProcess[str]:
    """Build the site as the workflow does."""
    own = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)} | QUIET
    command = ["make", "--silent", "publiceren"]
    return subprocess.run(command, cwd=project, env=os.environ | own, capture_output=True, text=True, check=False)


def test_the_site_of_many_is_published_and_an_issue_can_name_the_file(project: Path) -> None:
    """With one publisher less there is one left, and an error keeps the old site again."""
    done = publish(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kapot: op de site staat de versie van 5 januari 2026 (commit " in done.stderr
    (gat,) = json.loads((project / "site/assets/uitvoeringskompas/site.json").read_text("utf-8"))["gaten"]
    assert (gat["map"], gat["versie_van"]) == ("kapot", "2026-01-05")
    assert "Dit is niet de nieuwste versie." in (project / "site/kapot/index.html").read_text("utf-8")
    told = (project / "build/gaten.md").read_text("utf-8").splitlines()
    assert told[1:3] == ["", "```text"]
    assert told[3].startswith("plans/kapot/profiel.yaml:1:1: fout: ")
    assert told[-1] == "```"
    before = (project / "site/index.html").read_bytes()
    shutil.rmtree(project / "plans/minimaal")
    assert publish(project).returncode == 2  # what make says of any failure
    assert not (project / "build/gaten.md").exists()
    assert (project / "site/index.html").read_bytes() == before


def report(folder: Path, text: str, *, found: str = "") -> list[str]:
    """Run the step that reports, with this text about errors, and return what was asked of the host."""
    (step,) = WORKFLOW["jobs"]["melden"]["steps"]
    write_program(folder / "bin/gh", GH)
    given = {
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "LOG": str(folder / "log"),
        "GITHUB_REPOSITORY": "stad/plannen",
        "GATEN": b64encode(text.encode()).decode(),
        "MARK": MARK,
        "FOUND": found,
    }
    line = ["bash", "-e", "-o", "pipefail", "-c", step["run"]]
    done = subprocess.run(line, cwd=folder, env=os.environ | given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [each for each in (folder / "log").read_text("utf-8").splitlines() if each.startswith("api --method")]


def test_one_issue_is_opened_and_says_what_was_given_as_it_is(tmp_path: Path) -> None:
    """What a plan says runs nothing, and comes whole."""
    (asked,) = report(tmp_path, HOSTILE)
    assert asked.startswith("api --method POST repos/stad/plannen/issues -f title=In de plannen staan fouten ")
    assert asked.endswith(" --field body=@melding.md --silent")
    first, *_ = text = (tmp_path / "melding.md").read_text("utf-8").splitlines()
    assert first == MARK
    assert HOSTILE in "\n".join(text)
    assert not (tmp_path / "kwaad").exists()


@pytest.mark.parametrize("found", ["7", "7\n9"])
def test_an_issue_that_is_open_is_updated(tmp_path: Path, found: str) -> None:
    """The newest of ours, and no second one is opened."""
    assert report(tmp_path, "Een fout.\n", found=found) == [
        "api --method PATCH repos/stad/plannen/issues/7 --field body=@melding.md --silent"
    ]


def test_when_all_is_well_it_is_closed(tmp_path: Path) -> None:
    """And without an issue nothing is asked."""
    assert report(tmp_path, "", found="7") == [
        "api --method PATCH repos/stad/plannen/issues/7 -f state=closed -f state_reason=completed --silent"
    ]
    (tmp_path / "log").unlink()
    assert report(tmp_path, "") == []


def test_who_reports_may_do_nothing_else_and_reports_what_was_published() -> None:
    """It runs nothing of the repository; who builds may not write."""
    found = WORKFLOW["jobs"]
    assert {name: job["permissions"] for name, job in found.items()} == {
        "bouwen": {"contents": "read", "pages": "read"},
        "publiceren": {"pages": "write", "id-token": "write"},
        "melden": {"issues": "write"},
    }
    assert [step for step in found["melden"]["steps"] if "uses" in step] == []
    assert found["melden"]["needs"] == ["bouwen", "publiceren"]
