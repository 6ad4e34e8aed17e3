"""Real git shows plans as lines, by the setting that ``kompas git`` makes, whatever stands in the repository."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from uitvoeringskompas.history.driver import SETTING
from uitvoeringskompas.voorlezen.driver import LINE, make_command, turn_on

COACH = "stad/2026/gezond/interventies/beweegcoach.yaml"
BEFORE = """\
titel: Beweegcoach
soort: interventie
status: gepland
wat: >-
  De coach helpt mensen om elke week te bewegen. Zij krijgen
  drie gesprekken. Meedoen is gratis.
planning:
  van: 2026-03-01
"""
AFTER = """\
titel: Beweegcoach
soort: interventie
wat: >-
  De coach helpt mensen om elke week te bewegen. Zij krijgen vijf
  gesprekken. Meedoen is gratis.
planning:
  van: '2026-04-01'
status: gepland
"""
CHANGE = """\
@@ -2,7 +2,7 @@ Interventie ‘Beweegcoach’
   Soort: interventie
   Wat:
     De coach helpt mensen om elke week te bewegen.
-    Zij krijgen drie gesprekken.
+    Zij krijgen vijf gesprekken.
     Meedoen is gratis.
-  Planning – Van: 1 maart 2026
+  Planning – Van: 1 april 2026
   Status aan het begin: gepland"""


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a space in its name, in which git has two versions of a plan, and the setting on."""
    made = Repository(tmp_path_factory.mktemp("git") / "Mijn plannen")
    made.write(".gitattributes", f"{LINE}\n")
    made.write(COACH, BEFORE)
    made.commit("begin", "2026-01-01")
    made.write(COACH, AFTER)
    made.commit("later", "2026-01-02")
    assert not isinstance(turn_on(made.plans, sys.executable), str)
    return made.root


@pytest.fixture
def repository(begun: Path, tmp_path: Path) -> Repository:
    """Give a copy of it that a test may change."""
    return Repository(shutil.copytree(begun, tmp_path / begun.name, symlinks=True))


def hunks_of(shown: str) -> str:
    """Return what git shows from the first line that tells a place."""
    return shown[shown.index("@@") :]


def test_git_shows_a_change_as_sentences(repository: Repository) -> None:
    """Of two versions and of the file as it stands there; another way of writing is no change."""
    for command in ("log -p -1 --format=", "show --format=", "diff HEAD~1"):
        assert hunks_of(repository.git(*command.split())) == CHANGE, command


def test_the_guide_shows_what_git_shows(repository: Repository, project: Path) -> None:
    """Without the last line, which says that the status stays as it is."""
    example = (project / "site_templates" / "content" / "voorbeelden" / "zinnen.txt").read_text("utf-8")
    _, heading, *lines = hunks_of(repository.git("diff", "--unified=9", "HEAD~1")).splitlines()
    assert example.splitlines() == [heading, *lines[:-1]]


def test_a_change_of_words_is_shown_within_its_sentence(repository: Repository) -> None:
    """As ``git diff --word-diff`` does it."""
    shown = repository.git("diff", "--word-diff", "HEAD~1")
    assert "    Zij krijgen [-drie-]{+vijf+} gesprekken.\n" in shown


def test_a_file_with_another_name_shows_only_what_changed_in_it(repository: Repository) -> None:
    """Git sees by the file itself that it moved."""
    new = COACH.replace("beweegcoach", "buurtcoach")
    repository.move(COACH, new)
    repository.write(new, AFTER.replace("gepland", "loopt"))
    repository.git("add", "--all")
    shown = repository.git("diff", "--cached", "--find-renames")
    assert f"rename to plans/{new}" in shown
    assert "-  Status aan het begin: gepland\n+  Status aan het begin: loopt" in shown


def test_a_broken_file_and_a_link_do_not_stop_git(repository: Repository) -> None:
    """The one is shown as it was typed, of the other where it leads to."""
    repository.write(COACH, "titel: [\nsoort: onzin\n")
    (repository.plans / "link.yaml").symlink_to("elders.yaml")
    repository.git("add", "--all")
    shown = repository.git("diff", "--cached")
    assert "-Interventie ‘Beweegcoach’\n" in shown
    assert shown.endswith("+titel: [\n+soort: onzin")
    assert "+elders.yaml" in shown


def test_where_the_program_went_away_git_shows_the_file(repository: Repository) -> None:
    """Else every ``git log -p`` would stop at the first plan."""
    repository.git("config", SETTING, make_command("/er/is hier/geen python"))
    shown = repository.git("diff", "HEAD~1")
    assert "-  van: 2026-03-01\n+  van: '2026-04-01'\n" in shown


def test_a_program_in_a_folder_with_any_name_is_found(repository: Repository, tmp_path: Path) -> None:
    """With a space and an apostrophe in it."""
    program = tmp_path / '\'s Morgens "$(vroeg)"' / "python"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', "utf-8")
    program.chmod(0o755)
    assert not isinstance(turn_on(repository.plans, str(program)), str)
    assert hunks_of(repository.git("diff", "HEAD~1")) == CHANGE


def test_nothing_that_stands_in_a_repository_is_run(repository: Repository) -> None:
    """A module of a name that the program asks for is a file like any other, also at the top where git stands."""
    for name in ("yaml.py", "uitvoeringskompas.py", "plans/babel.py"):
        (repository.root / name).write_text("import pathlib; pathlib.Path('gedaan').touch()\n", "utf-8")
    assert hunks_of(repository.git("diff", "HEAD~1", "--", f"plans/{COACH}")) == CHANGE
    assert not (repository.root / "gedaan").exists()


def test_who_wants_a_patch_gets_the_file_itself(repository: Repository) -> None:
    """What is mailed or applied elsewhere holds the lines of the file."""
    assert "-  van: 2026-03-01\n" in repository.git("diff", "--no-textconv", "HEAD~1")
    assert "-  van: 2026-03-01\n" in repository.git("format-patch", "--stdout", "-1")


def test_of_every_sentence_git_knows_when_it_was_last_changed(repository: Repository) -> None:
    """As ``git blame`` does it, line by line: the one that another commit wrote anew is not of that commit."""
    blamed = repository.git("blame", "--date=short", "-s", f"plans/{COACH}").splitlines()
    first, last = repository.git("rev-list", "--reverse", "HEAD").split()
    told = {line.partition(") ")[2].strip(): line.lstrip("^").split()[0] for line in blamed}
    assert first.startswith(told["De coach helpt mensen om elke week te bewegen."])
    assert last.startswith(told["Zij krijgen vijf gesprekken."])
