"""Which files two commits differ in besides plans: whatever decides what happens to plans, under any name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from uitvoeringskompas.history.bestanden import list_changed_files
from uitvoeringskompas.history.git import GEEN_REPOSITORY
from uitvoeringskompas.history.revision import ChangedFiles
from uitvoeringskompas.history.snapshot import CommitRange

PROFIEL = "duinstad/profiel.yaml"


def compare(repository: Repository) -> tuple[int, list[tuple[str, str]]]:
    """Commit what is there, and return how many plans changed since the commit before, and which other files."""
    after = repository.commit("x", "2026-02-01")
    found = list_changed_files(repository.plans, CommitRange(before=repository.git("rev-parse", "HEAD~1"), after=after))
    assert isinstance(found, ChangedFiles)
    return found.plannen, [(each.pad, each.wat.value) for each in found.buiten]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with one plan, a setting and a template."""
    made = Repository(tmp_path)
    made.write(PROFIEL, "naam: Duinstad\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: Duinstad\n", "utf-8")
    (tmp_path / "weg.html").write_text("Weg\n", "utf-8")
    made.commit("begin", "2026-01-01")
    return made


def test_files_of_the_plans_are_counted_and_all_others_are_named(repository: Repository) -> None:
    repository.write(PROFIEL, "naam: Duinstad aan Zee\n")
    repository.write("duinstad/metingen/roken.csv", "jaar,waarde\n")
    repository.write("duinstad/huisstijl/logo.svg", "<svg/>\n")
    repository.write("duinstad/uitleg.html", "Uitleg\n")
    repository.write(".github/profiel.html", "Geen plan\n")
    (repository.root / "mkdocs.yml").write_text("site_name: Anders\n", "utf-8")
    (repository.root / "weg.html").rename(repository.root / "nieuw.html")
    assert compare(repository) == (
        3,
        [
            ("mkdocs.yml", "gewijzigd"),
            ("nieuw.html", "toegevoegd"),
            ("plans/.github/profiel.html", "toegevoegd"),
            ("plans/duinstad/uitleg.html", "toegevoegd"),
            ("weg.html", "verwijderd"),
        ],
    )


def test_a_link_or_a_repository_in_the_place_of_a_plan_is_no_plan(repository: Repository) -> None:
    """Git is told in the proposal itself to pass over what changes in a repository inside."""
    repository.write("duinstad/partijen.yaml", "partijen: []\n")
    (repository.plans / PROFIEL).unlink()
    (repository.plans / PROFIEL).symlink_to("../../mkdocs.yml")
    (repository.root / ".gitmodules").write_text(
        '[submodule "in"]\n\tpath = plans/duinstad/indicatoren.yaml\n\turl = ../in\n\tignore = all\n', "utf-8"
    )
    inside = f"160000,{repository.git('rev-parse', 'HEAD')},plans/duinstad/indicatoren.yaml"
    repository.git("add", "--all")
    repository.git("update-index", "--add", "--cacheinfo", inside)
    repository.git("commit", "--quiet", "--message=x")
    found = list_changed_files(repository.plans, CommitRange(before="HEAD~1", after="HEAD"))
    assert isinstance(found, ChangedFiles)
    assert (found.plannen, [each.pad for each in found.buiten]) == (
        1,
        [".gitmodules", "plans/duinstad/indicatoren.yaml", f"plans/{PROFIEL}"],
    )


@pytest.mark.parametrize(
    "name", ["--help", "a\nplans/b\t", ":100644 100644", "*", "é\u202e", os.fsdecode(b"\xff"), "x" * 250]
)
def test_any_name_is_named_as_it_is(repository: Repository, name: str) -> None:
    (repository.root / name / name).parent.mkdir(parents=True)
    (repository.root / name / name).write_text("x", "utf-8")
    assert compare(repository) == (0, [(f"{name}/{name}", "toegevoegd")])


def test_settings_of_the_repository_leave_nothing_out(repository: Repository) -> None:
    """Plans may also stand at its top, beside what runs there."""
    for setting in ("diff.relative", "diff.renames", "diff.noprefix"):
        repository.git("config", setting, "true")
    repository.git("config", "diff.ignoreSubmodules", "all")
    (repository.root / "mkdocs.yml").write_text("site_name: Anders\n", "utf-8")
    (repository.root / "duinstad").mkdir()
    (repository.root / "duinstad" / "profiel.yaml").write_text("naam: Bovenaan\n", "utf-8")
    assert compare(repository) == (0, [("duinstad/profiel.yaml", "toegevoegd"), ("mkdocs.yml", "gewijzigd")])
    commits = CommitRange(before="HEAD~1", after="HEAD")
    found = list_changed_files(repository.root, commits)
    assert isinstance(found, ChangedFiles)
    assert (found.plannen, [each.pad for each in found.buiten]) == (1, ["mkdocs.yml"])


def test_without_a_repository_it_says_why(tmp_path: Path) -> None:
    assert list_changed_files(tmp_path, CommitRange(before="a", after="b")) == GEEN_REPOSITORY
