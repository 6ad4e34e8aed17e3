"""Which folders a site may not replace."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.adapters.guard import refusal, repository_of


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with plans, in a repository."""
    for name in ("project/plans/houten", "project/.git/objects", "project/site"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path / "project"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("plans", "'{0}/plans' is de map met plannen"),
        ("plans/houten/site", "'{0}/plans/houten/site' ligt in de map met plannen ('{0}/plans')"),
        ("plans/../plans", "'{0}/plans/../plans' is de map met plannen"),
        (".git", "'{0}/.git' is de geschiedenis van git"),
        (".git/objects", "'{0}/.git/objects' ligt in de geschiedenis van git ('{0}/.git')"),
        (".", "in '{0}' ligt de map met plannen ('{0}/plans')"),
        ("..", "in '{0}/..' ligt de map met plannen ('{0}/plans')"),
    ],
)
def test_a_folder_that_must_stay_is_refused_with_the_reason(project: Path, target: str, reason: str) -> None:
    """Whether the site would be it, hold it or lie in it."""
    kept = {"de map met plannen": project / "plans", "de geschiedenis van git": project / ".git"}
    assert refusal(project / target, kept=kept, root=project) == reason.format(project)


def test_a_link_to_a_folder_that_must_stay_is_seen_through(project: Path) -> None:
    """What counts is what would be emptied."""
    (project / "www").symlink_to("plans")
    kept = {"de map met plannen": project / "plans"}
    assert refusal(project / "www", kept=kept) == f"'{project}/www' is de map met plannen"


def test_a_ring_of_links_is_nothing_that_must_stay(project: Path) -> None:
    """Nor does looking for its end take for ever, or end the program."""
    (project / "ring").symlink_to("ring")
    assert refusal(project / "ring", kept={"de map met plannen": project / "plans"}, root=project) is None


@pytest.mark.parametrize("target", ["site", "nieuw", "uit/site", "../site", "plans-site"])
def test_any_other_folder_is_free(project: Path, target: str) -> None:
    """In the project or beside it, there already or not."""
    assert refusal(project / target, kept={"de map met plannen": project / "plans"}, root=project) is None


def test_the_project_itself_is_refused(project: Path) -> None:
    """Even when nothing else in it were worth keeping."""
    assert refusal(project, kept={}, root=project) == f"'{project}' is de map van het project"


def test_the_repository_is_found_from_any_folder_in_it(project: Path, tmp_path: Path) -> None:
    """And outside it there is none."""
    assert repository_of(project / "plans" / "houten") == project / ".git"
    assert repository_of(tmp_path) is None
