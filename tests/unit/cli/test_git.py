"""``kompas git``: one setting of one clone, that is told, that can be typed twice and that goes away again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas
from tests.unit.history.repository import Repository
from uitvoeringskompas.history.git import GEEN_GIT, GEEN_REPOSITORY

SETTING = ("config", "--local", "--default", "", "--get", "diff.kompas.textconv")
LINE = "*.yaml diff=kompas"
AAN = "Git toont een wijziging van een plan nu als zinnen, in git diff, git log -p en git show."
HOE = (
    "Dit geldt alleen voor deze kopie van het project. Wil je toch het bestand zelf zien, of de wijziging aan iemand "
    "sturen?\nTyp dan git diff --no-textconv. Wil je het weer uitzetten? Typ dan kompas git --weg.\n"
)


@pytest.fixture
def repository(folder: Path) -> Repository:
    """Give the folder of the smallest plans as a repository."""
    return Repository(folder)


def test_it_is_set_in_this_clone_and_the_plans_say_so_for_everybody(repository: Repository, kompas: Kompas) -> None:
    """The file is what all share, the setting what each types."""
    done = kompas("git")
    made = "Daarvoor is plans/.gitattributes gemaakt. Leg dat bestand vast, dan geldt het voor iedereen."
    assert done == (0, f"{AAN} {made}\n{HOE}", "")
    assert (repository.plans / ".gitattributes").read_text("utf-8") == (
        f"# Wie hier kompas git typt, ziet plannen in git diff, git log -p en git show als zinnen.\n{LINE}\n"
    )
    program = f'{sys.executable} -P -m uitvoeringskompas.voorlezen "$1" 2>/dev/null'
    assert repository.git(*SETTING) == f'f() {{ {program} || cat -- "$1"; }}; f'


def test_whoever_types_it_twice_hears_that_nothing_changed(repository: Repository, kompas: Kompas) -> None:
    """Also in a project whose own attributes name the plans, where no file is made."""
    (repository.root / ".gitattributes").write_text(f"plans/**/{LINE}\n", "utf-8")
    assert kompas("git") == (0, f"{AAN}\n{HOE}", "")
    settings = (repository.root / ".git" / "config").read_bytes()
    assert kompas("git") == (0, f"Git toonde plannen al als zinnen. Er is niets veranderd.\n{HOE}", "")
    assert (repository.root / ".git" / "config").read_bytes() == settings
    assert not (repository.plans / ".gitattributes").exists()


def test_attributes_of_somebody_else_stay_as_they_are(repository: Repository, kompas: Kompas) -> None:
    """What is left to do is told."""
    attributes = repository.plans / ".gitattributes"
    attributes.write_text("*.csv text\n", "utf-8")
    left = f"Zet daarvoor zelf nog deze regel in plans/.gitattributes: {LINE}"
    assert kompas("git") == (0, f"{AAN} {left}\n{HOE}", "")
    assert attributes.read_text("utf-8") == "*.csv text\n"


def test_it_keeps_nothing_and_merges_nothing(repository: Repository, kompas: Kompas) -> None:
    """What an older version said would stay in a cache, and hosts would not run a driver that merges."""
    kompas("git")
    settings = repository.git("config", "--local", "--name-only", "--get-regexp", r"^(diff|merge)\.").split()
    assert settings == ["diff.kompas.textconv"]


def test_it_goes_away_again(repository: Repository, kompas: Kompas) -> None:
    """Of what is shared nothing changes, which does nothing without the setting."""
    kompas("git")
    assert kompas("git", "--weg") == (0, "Git toont plannen weer zoals ze in het bestand staan.\n", "")
    assert repository.git(*SETTING) == ""
    again = "Git toonde plannen al zoals ze in het bestand staan. Er is niets veranderd.\n"
    assert kompas("git", "--weg") == (0, again, "")


def test_without_a_repository_or_without_git_it_says_why(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Dutch, and nothing is made."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    assert kompas("git") == (2, "", f"Dit kan niet: {GEEN_REPOSITORY}\n")
    monkeypatch.setenv("PATH", str(folder))
    assert kompas("git") == (2, "", f"Dit kan niet: {GEEN_GIT}\n")
    assert not (folder / "plans" / ".gitattributes").exists()
