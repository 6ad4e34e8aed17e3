"""The command, run as a user types it, in a folder with the plans of the golden pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

import pytest

from uitvoeringskompas.cli import main


class Outcome(NamedTuple):
    """What a command gave back: its exit code and what it wrote."""

    code: int
    out: str
    err: str


Kompas: TypeAlias = Callable[..., Outcome]


def files_in(folder: Path) -> list[str]:
    """List every file of a folder, as git and its hosts call them."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def folder(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder with the smallest plans in it, and stand there."""
    shutil.copytree(project / "tests" / "golden" / "plans" / "minimaal", tmp_path / "plans" / "minimaal")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """Give the site of the smallest plans, written once."""
    site = tmp_path_factory.mktemp("geschreven") / "uit"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project / "tests" / "golden")
        shutil.copytree("plans/minimaal", site.parent / "plans" / "minimaal")
        patch.chdir(site.parent)
        assert main(["export", "site", "uit"]) == 0
    return site


@pytest.fixture
def written(folder: Path, exported: Path) -> Path:
    """Give the folder of a site that was written before, beside its plans."""
    return shutil.copytree(exported, folder / "uit")


@pytest.fixture
def kompas(folder: Path, capsys: pytest.CaptureFixture[str]) -> Kompas:  # noqa: ARG001 -- where the command runs
    """Run ``kompas`` with these arguments."""

    def run(*arguments: str) -> Outcome:
        code = main(arguments)
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return run
