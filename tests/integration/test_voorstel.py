"""The review of a proposal: the steps of our own workflows, run on a real repository with a branch."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.sourcecode import TESTS
from tests.unit.history.repository import Repository

WORKFLOWS = TESTS.parent / ".github" / "workflows"
DAY = "2026-01-01"
PROFIEL = "minimaal/profiel.yaml"
KOMPAS = f"""\
#!/bin/sh
exec "{sys.executable}" -m uitvoeringskompas "$@"
"""
GH = """\
#!/bin/sh
echo "$*" >> "$LOG"
case "$*" in
  "run download"*) mkdir -p verschil && cp "$GIVEN" verschil/verschil.md ;;
  *state=open*) printf '%s' "$NUMBER" ;;
  *--paginate*) printf '%s' "$EARLIER" ;;
esac
"""


def step(workflow: str, name: str) -> str:
    """Return the commands of one step of a workflow."""
    jobs = yaml.safe_load((WORKFLOWS / workflow).read_text("utf-8"))["jobs"].values()
    return next(str(found["run"]) for job in jobs for found in job["steps"] if found.get("name") == name)


def run(commands: str, folder: Path, **given: str) -> str:
    """Run the commands as a runner does, and return what they said."""
    own = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path), "GIT_CONFIG_GLOBAL": os.devnull}
    line = ["bash", "-e", "-c", commands]
    done = subprocess.run(line, cwd=folder, env=os.environ | own | given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def write_program(place: Path, text: str) -> None:
    """Write a program that can be run."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def proposal(tmp_path: Path) -> Repository:
    """Give a repository in which a branch was merged into main, as a git host does to judge it."""
    repository = Repository(tmp_path / "plannen")
    shutil.copytree(TESTS / "golden" / "plans" / "minimaal", repository.plans / "minimaal")
    shutil.copy(TESTS.parent / "Makefile", repository.root)
    for name in ("pyproject.toml", "constraints.txt"):
        (repository.root / name).touch()
    repository.commit("begin", DAY)
    repository.git("switch", "--quiet", "--create", "idee")
    profiel = repository.plans / PROFIEL
    profiel.write_text(profiel.read_text("utf-8").replace("naam: Minimaal", "naam: Kleinstad"), "utf-8")
    repository.commit("idee", DAY)
    repository.git("switch", "--quiet", "main")
    (repository.root / "README.md").write_text("Intussen.\n", "utf-8")
    repository.commit("intussen", DAY)
    repository.git("merge", "--quiet", "--no-ff", "idee")
    write_program(repository.root / ".venv" / "bin" / "kompas", KOMPAS)
    (repository.root / ".venv" / ".klaar").touch()
    return repository


def test_the_body_of_the_comment_tells_what_merging_changes(proposal: Repository, tmp_path: Path) -> None:
    summary = tmp_path / "samenvatting.md"
    run(
        step("voorstel.yml", "Vergelijk het voorstel met wat er nu staat"),
        proposal.root,
        GITHUB_STEP_SUMMARY=str(summary),
    )
    body = (proposal.root / "build" / "voorstel" / "verschil.md").read_text("utf-8")
    assert body.splitlines()[:9] == [
        "<!-- uitvoeringskompas: verschil -->",
        "## Wat verandert er in de plannen",
        "",
        "Van huidig \\(waar voorstel begon\\) naar voorstel.",
        "",
        "### minimaal: 1 wijziging",
        "",
        "",
        "- Profiel ‘Kleinstad’\\: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’.",
    ]
    assert "Controle\\: fouten van 0 naar 0, " in body
    assert summary.read_text("utf-8") == body
    text = (proposal.root / "build" / "voorstel" / "verschil.txt").read_text("utf-8")
    assert "  - Profiel ‘Kleinstad’: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’.\n" in text


def comment(folder: Path, body: str, *, number: str = "7", earlier: str = "") -> list[str]:
    """Run the step that comments, with a git host that answers this, and return what was asked of it."""
    write_program(folder / "bin" / "gh", GH)
    (folder / "body.md").write_text(body, "utf-8")
    given = {
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "LOG": str(folder / "log"),
        "GIVEN": str(folder / "body.md"),
        "NUMBER": number,
        "EARLIER": earlier,
        "RUN_ID": "99",
        "HEAD_SHA": "abc",
        "HEAD_NAME": "iemand:idee",
        "MARK": "<!-- uitvoeringskompas: opmerking -->",
        "GITHUB_REPOSITORY": "stad/plannen",
        "GITHUB_SERVER_URL": "https://github.example",
    }
    run(step("opmerking.yml", "Schrijf de opmerking, of werk haar bij"), folder, **given)
    return (folder / "log").read_text("utf-8").splitlines()


def test_a_first_comment_is_made(tmp_path: Path) -> None:
    asked = comment(tmp_path, "Er verandert iets.\n")
    assert asked[-1] == "api --method POST repos/stad/plannen/issues/7/comments --field body=@opmerking.md --silent"
    assert (tmp_path / "opmerking.md").read_text("utf-8") == (
        "<!-- uitvoeringskompas: opmerking -->\nEr verandert iets.\n\n---\n"
        "Gemaakt uit de bestanden van dit voorstel. De website zoals die zou worden: "
        "[voorbeeldweergave](https://github.example/stad/plannen/actions/runs/99).\n"
    )


def test_a_comment_that_is_there_is_updated_and_not_repeated(tmp_path: Path) -> None:
    asked = comment(tmp_path, "Er verandert iets anders.\n", earlier="1234\n5678\n")
    assert asked[-1] == "api --method PATCH repos/stad/plannen/issues/comments/1234 --field body=@opmerking.md --silent"
    assert not any("POST" in each for each in asked)


def test_a_body_that_is_too_long_is_cut_at_a_whole_character(tmp_path: Path) -> None:
    comment(tmp_path, "é" * 50_000)
    written = (tmp_path / "opmerking.md").read_bytes()
    assert len(written) < 65_536
    assert written.decode("utf-8").count("é") == 30_000


def test_without_an_open_proposal_nothing_is_fetched_or_written(tmp_path: Path) -> None:
    assert len(comment(tmp_path, "Iets.\n", number="")) == 1


def test_the_workflow_that_may_write_runs_nothing_of_a_proposal() -> None:
    text = (WORKFLOWS / "opmerking.yml").read_text("utf-8")
    assert "uses:" not in text
    assert "pull_request_target" not in "".join(path.read_text("utf-8") for path in WORKFLOWS.glob("*.yml"))
    voorstel = yaml.safe_load((WORKFLOWS / "voorstel.yml").read_text("utf-8"))
    assert [job["permissions"] for job in voorstel["jobs"].values()] == [{"contents": "read"}] * 2
    assert "secrets." not in (WORKFLOWS / "voorstel.yml").read_text("utf-8")
