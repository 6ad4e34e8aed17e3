"""A git host for the workflows that review a proposal: it answers what is asked of it, and keeps what that was."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.sourcecode import PROJECT

WORKFLOWS = PROJECT / ".github" / "workflows"
GH = """\
#!/bin/sh
echo "$*" >> "$LOG"
case "$*" in
  "run download"*voorbeeldweergave*) mkdir -p nieuw && cp "$GIVEN" nieuw/index.html ;;
  *.\\[\\].number*) printf '%s' "$FOUND" ;;
  "run download"*) [ -n "$GIVEN" ] && mkdir -p verschil && cp "$GIVEN" verschil/verschil.md ;;
  *state=open*) printf '%s' "$FOUND" ;;
  *--paginate*) printf '%s' "$EARLIER" ;;
esac
"""


def jobs(workflow: str) -> Mapping[str, Any]:
    """Return the jobs of a workflow."""
    found: Mapping[str, Any] = yaml.safe_load((WORKFLOWS / workflow).read_text("utf-8"))["jobs"]
    return found


def step(name: str) -> str:
    """Return the commands of one step of the workflow that comments."""
    steps = [found for job in jobs("opmerking.yml").values() for found in job["steps"]]
    return next(str(found["run"]) for found in steps if found.get("name") == name)


def run(commands: str, folder: Path, **given: str) -> str:
    """Run the commands as a runner does, and return what they said."""
    own = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path), "GIT_CONFIG_GLOBAL": os.devnull}
    line = ["bash", "-e", "-o", "pipefail", "-c", commands]
    done = subprocess.run(line, cwd=folder, env=os.environ | own | given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def write_program(place: Path, text: str) -> None:
    """Write a program that can be run."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)


def ask(folder: Path, commands: str, **given: str) -> list[str]:
    """Run commands with a git host that answers this, and return what was asked of it."""
    write_program(folder / "bin" / "gh", GH)
    own = {
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "LOG": str(folder / "log"),
        "GITHUB_REPOSITORY": "stad/plannen",
        "GITHUB_SERVER_URL": "https://github.example",
        "GITHUB_RUN_ID": "100",
        "HEAD_SHA": "abc",
    }
    run(commands, folder, **own | given)
    return (folder / "log").read_text("utf-8").splitlines()
