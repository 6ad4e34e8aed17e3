"""From wherever one stands in a project: the plans are found, and what one asks about is what one reads about."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas
from uitvoeringskompas.cli.plek import day_for

SETTINGS = "plugins:\n  - search\n  - uitvoeringskompas:\n      peildatum: {day}\n"


@pytest.fixture
def two(folder: Path) -> Path:
    """Give a project with two publishers, in each of which one key of the profile is wrong."""
    shutil.copytree(folder / "plans/minimaal", folder / "plans/tweede")
    for name in ("minimaal", "tweede"):
        profiel = folder / "plans" / name / "profiel.yaml"
        profiel.write_text(profiel.read_text("utf-8").replace("naam:", "naan:", 1), "utf-8")
    return folder


def wrong(file: str, line: int = 2) -> str:
    """Give the line that tells which key is wrong in a file."""
    return (
        f'{file}:{line}:1: fout: De sleutel "naan" bestaat hier niet. Bedoelde je "naam"? [schema-onbekende-sleutel]\n'
    )


def elsewhere(plans: str) -> str:
    """Give the line that tells of errors that were not asked for."""
    return f"Elders in de plannen staan ook fouten. Je ziet ze met: kompas check {plans}\n"


@pytest.mark.parametrize(
    ("asked", "file", "count", "plans"),
    [
        ((".", ["plans/minimaal"]), "plans/minimaal/profiel.yaml", 2, "plans"),
        ((".", ["plans/minimaal/profiel.yaml"]), "plans/minimaal/profiel.yaml", 1, "plans"),
        (("plans", ["minimaal"]), "minimaal/profiel.yaml", 2, "."),
        (("plans/minimaal", []), "profiel.yaml", 2, ".."),
        (("plans/minimaal", ["profiel.yaml"]), "profiel.yaml", 1, ".."),
        (("plans/minimaal/2026", ["../profiel.yaml"]), "../profiel.yaml", 1, "../.."),
    ],
)
def test_what_is_asked_for_is_checked_and_called_as_it_is_seen_from_there(  # noqa: PLR0913, PLR0917 -- what was asked, and what comes of it
    kompas: Kompas,
    two: Path,
    asked: tuple[str, list[str]],
    file: str,
    count: int,
    plans: str,
) -> None:
    """A click on a line opens the file; of the rest it is only told that something is wrong there."""
    (two / "plans/minimaal/2026").mkdir(exist_ok=True)
    stand, typed = asked
    os.chdir(two / stand)
    outcome = kompas("check", *typed)
    files = "1 bestand" if count == 1 else f"{count} bestanden"
    told = f"{wrong(file)}1 fout en geen waarschuwingen in {files}.\n{elsewhere(plans)}"
    assert outcome == (1, told, "")


@pytest.mark.parametrize("stand", [".", "plans", "docs/beelden"])
def test_everything_is_checked_where_no_part_of_the_plans_is_meant(
    kompas: Kompas, two: Path, monkeypatch: pytest.MonkeyPatch, stand: str
) -> None:
    """Above, among and beside the plans."""
    (two / "docs/beelden").mkdir(parents=True)
    monkeypatch.chdir(two / stand)
    outcome = kompas("check")
    first = os.path.relpath(two / "plans/minimaal/profiel.yaml")
    assert outcome.out.startswith(wrong(first))
    assert outcome.out.endswith("\n2 fouten en geen waarschuwingen in 4 bestanden.\n")


def test_the_part_that_is_good_is_good_whatever_stands_elsewhere(kompas: Kompas, two: Path) -> None:
    """The exit code is about what was asked for; the line below tells of the rest."""
    shutil.copy(two / "plans/minimaal/profiel.yaml", two / "plans/tweede/profiel.yaml")
    profiel = two / "plans/minimaal/profiel.yaml"
    profiel.write_text(profiel.read_text("utf-8").replace("naan:", "naam:", 1), "utf-8")
    outcome = kompas("check", "plans/minimaal")
    assert (outcome.code, outcome.out.splitlines()[-1] + "\n") == (0, elsewhere("plans"))


def test_a_file_in_no_plans_is_told(kompas: Kompas, folder: Path) -> None:
    """There is nothing to judge it by."""
    (folder / "los.yaml").write_text("naam: Los\n", "utf-8")
    assert kompas("check", "los.yaml") == (2, "", "Dit kan niet: 'los.yaml' staat niet in een map met plannen.\n")


def test_a_project_ends_where_its_repository_begins(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plans above it are of somebody else."""
    (folder / "ander/.git").mkdir(parents=True)
    monkeypatch.chdir(folder / "ander")
    assert kompas("check") == (2, "", "Dit kan niet: De map 'plans' bestaat niet.\n")


def test_what_is_new_comes_into_the_plans_from_wherever_it_is_asked(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing comes where one happens to stand."""
    monkeypatch.chdir(folder / "plans/minimaal")
    assert kompas("new", "gemeente", "Duinstad").out.startswith("Gemaakt: ../duinstad/profiel.yaml\n")
    assert (folder / "plans/duinstad/profiel.yaml").is_file()
    assert not (folder / "plans/minimaal/plans").exists()


@pytest.mark.parametrize(
    ("written", "expected"),
    [("2400-01-01", date(2400, 1, 1)), ("!ENV [DAG, ]", date.today()), ("morgen", date.today())],  # noqa: DTZ011
)
def test_a_check_uses_the_day_of_the_site_beside_the_plans(folder: Path, written: str, expected: date) -> None:
    """Else a site could be built of what the check refuses; who types a day gets that day."""
    assert day_for("plans", None) == date.today()  # noqa: DTZ011
    (folder / "basis.yml").write_text(SETTINGS.format(day=written), "utf-8")
    (folder / "mkdocs.yml").write_text("INHERIT: basis.yml\nsite_name: Duinstad\n", "utf-8")
    assert day_for("plans", None) == expected
    assert day_for(str(folder / "plans"), None) == expected
    assert day_for("plans", date(2026, 10, 1)) == date(2026, 10, 1)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_what_completes_our_commands(folder: Path, shell: str) -> None:
    """The line in ``--help`` gives the script; the program then answers in the form of that shell."""
    python = [sys.executable, "-c", "import sys; from uitvoeringskompas.cli import main; sys.exit(main())"]
    ask = {"COMP_WORDS": "kompas check-", "COMP_CWORD": "1" if shell != "fish" else "check-"}
    answers = []
    for wish in ("source", "complete"):
        environment = {**os.environ, **ask, "_KOMPAS_COMPLETE": f"{shell}_{wish}"}
        done = subprocess.run(python, cwd=folder, env=environment, capture_output=True, text=True, check=True)
        answers.append(done.stdout)
    assert f"_KOMPAS_COMPLETE={shell}_complete " in answers[0]
    expected = {
        "bash": "plain,check-site\n",
        "zsh": "plain\ncheck-site\nControleer of een gebouwde site compleet is.\n",
        "fish": "plain,check-site\tControleer of een gebouwde site compleet is.\n",
    }
    assert answers[1] == expected[shell]
