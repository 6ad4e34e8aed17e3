"""Unknown is better than wrong: whatever is in the way of the history becomes a Dutch sentence, never an exception."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from uitvoeringskompas.history.reader import read_history

PROFIEL = "duinstad/profiel.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with two revisions."""
    made = Repository(tmp_path / "project")
    for day in ("2026-01-05", "2026-02-01"):
        made.write(PROFIEL, f"naam: Duinstad sinds {day}\n")
        made.commit("x", day)
    return made


def reason(plans: Path) -> str:
    """Return why nothing is known."""
    history = read_history(plans)
    assert history.revisions == ()
    assert history.of_publisher("duinstad") == ()
    return history.unknown


def program(folder: Path, script: str) -> str:
    """Write a program called git and return a PATH on which it comes first."""
    folder.mkdir()
    file = folder / "git"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_a_shallow_clone_does_not_know_its_dates(repository: Repository, tmp_path: Path) -> None:
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.root}", str(tmp_path / "ondiep"))
    assert reason(tmp_path / "ondiep" / "plans") == (
        "Bij het bouwen van deze site is maar een deel van de geschiedenis opgehaald (een ‘shallow clone’)."
    )


def test_plans_outside_git_have_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert reason(tmp_path) == "De map met plannen staat niet in git."


def test_without_the_program_git_nothing_is_known(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert reason(repository.plans) == "Op de computer die deze site bouwde, staat het programma git niet."


def test_a_program_beside_the_plans_is_not_taken_for_git(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(repository.plans / "bin", f"touch {tmp_path}/uitgevoerd")
    monkeypatch.chdir(repository.plans)
    monkeypatch.setenv("PATH", "bin")
    assert reason(repository.plans) == "Op de computer die deze site bouwde, staat het programma git niet."
    assert not (tmp_path / "uitgevoerd").exists()


def test_a_repository_of_somebody_else_is_left_alone(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = os.environ["PATH"]
    script = f'PATH="{git}" GIT_TEST_ASSUME_DIFFERENT_OWNER=1 GIT_CONFIG_GLOBAL=/dev/null exec git "$@"'
    monkeypatch.setenv("PATH", program(tmp_path / "bin", script))
    assert reason(repository.plans) == (
        "De map met de geschiedenis is van een andere gebruiker; daarom leest git haar niet."
    )


def test_a_repository_without_commits_holds_nothing_yet(tmp_path: Path) -> None:
    assert reason(Repository(tmp_path).plans) == "In git is over deze plannen nog niets vastgelegd."


def test_plans_that_nobody_committed_have_no_history_yet(repository: Repository) -> None:
    other = repository.root / "andere"
    (other / "duinstad").mkdir(parents=True)
    (other / PROFIEL).write_text("naam: Duinstad\n", encoding="utf-8")
    assert reason(other) == "In git is over deze plannen nog niets vastgelegd."


def test_a_damaged_repository_is_no_traceback(repository: Repository) -> None:
    for file in (repository.root / ".git" / "objects").rglob("*"):
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(b"stuk")
    assert reason(repository.plans) == "Git kan de geschiedenis niet lezen."


@pytest.mark.parametrize("words", ["onzin", r"\0commit", r":100644 onzin", r"\0\0\0\0\0onzin"])
def test_words_that_git_would_not_say_are_not_believed(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    script = f"""case "$*" in *rev-parse*) printf 'false\\nplans/\\n';; *) printf '{words}';; esac"""
    monkeypatch.setenv("PATH", program(tmp_path / "bin", script))
    history = read_history(repository.plans)
    assert history.revisions == ()
    assert history.unknown in {
        "Git kan de geschiedenis niet lezen.",
        "In git is over deze plannen nog niets vastgelegd.",
    }


def test_a_folder_that_is_not_there_is_no_traceback(tmp_path: Path) -> None:
    assert reason(tmp_path / "weg") == "Git kan de geschiedenis niet lezen."
