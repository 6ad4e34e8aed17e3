"""The programs themselves on plans with errors: ``kompas check`` tells them all, ``mkdocs build`` publishes nothing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import uitvoeringskompas
from tests.integration.project import FIVE_LINES, generate
from tests.problems.cases import PEILDATUM, expected_file, make_plans

CASES = (
    "diepte-te-veel-niveaus",
    "fouten-in-veel-bestanden",
    "huisstijl-bestanden",
    "huisstijl-svg",
    "plek-koppeling-naar-buiten",
    "regels-van-een-eigen-programma",
    "yaml-verwijzing-in-verwijzing",
)
CHECKED = (
    "fouten-in-veel-bestanden",
    "diepte-te-veel-niveaus",
    "plek-naam-die-geen-tekst-is",
    "tekst-omgekeerd",
    "yaml-verwijzing-in-verwijzing",
)
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "PYTHONPATH": str(Path(uitvoeringskompas.__file__).resolve().parent.parent),
}
STOPPED = "\nDe site is niet gebouwd: verbeter eerst de fouten hierboven. De vorige site staat er nog.\n"


@pytest.mark.parametrize("name", CHECKED)
def test_the_program_says_the_same_in_a_terminal_that_knows_no_utf_8(name: str, tmp_path: Path) -> None:
    """The same text, the same exit code, nothing on the standard error."""
    make_plans(name, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "uitvoeringskompas", "check", "--peildatum", PEILDATUM],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout.decode("utf-8"), done.stderr) == (
        1,
        expected_file(name).read_text("utf-8"),
        b"",
    )


def make_previous_site(site: Path) -> None:
    """Make what an earlier build, and the branch on which it is published, left in the folder."""
    for file in ("index.html", "duinstad/2026/index.html", "assets/uitvoeringskompas/site.json", ".git/HEAD", "CNAME"):
        path = site / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"vorige {file}\r\n\0".encode())
    (site / "actueel").symlink_to("duinstad")


def fingerprint(folder: Path) -> str:
    """Give one hash of all names, links, times of change and bytes in a folder."""
    digest = hashlib.sha256()
    for place, _, files in sorted(os.walk(folder)):
        for path in (Path(place), *(Path(place) / file for file in sorted(files))):
            status = path.lstat()
            digest.update(f"{path.relative_to(folder)} {status.st_mode} {status.st_mtime_ns}\n".encode())
            digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


@pytest.mark.parametrize("name", CASES)
def test_plans_with_an_error_are_not_published(name: str, tmp_path: Path) -> None:
    """Every error stands in the terminal as in ``kompas check``; the previous site is the same to the byte."""
    make_plans(name, tmp_path)
    make_previous_site(tmp_path / "site")
    (tmp_path / "mkdocs.yml").write_text(FIVE_LINES, "utf-8")
    before, beside = fingerprint(tmp_path / "site"), sorted(tmp_path.iterdir())
    done = generate(tmp_path)
    *errors, summary = expected_file(name).read_text("utf-8").splitlines(keepends=True)
    assert (done.returncode, done.stdout) == (1, STOPPED)
    assert done.stderr.startswith("".join(line for line in errors if ": fout: " in line))
    assert [line for line in done.stderr.splitlines() if "Traceback" in line or line.startswith("  File")] == []
    assert summary.strip() in done.stderr
    assert (fingerprint(tmp_path / "site"), sorted(tmp_path.iterdir())) == (before, beside)


def test_without_a_folder_of_plans_nothing_is_built(tmp_path: Path) -> None:
    """MkDocs itself looks first, before it knows any plugin: its own sentence names the setting and the folder."""
    make_previous_site(tmp_path / "site")
    (tmp_path / "mkdocs.yml").write_text(FIVE_LINES, "utf-8")
    before = fingerprint(tmp_path)
    done = generate(tmp_path)
    assert (done.returncode, done.stdout) == (1, "\nAborted with a configuration error!\n")
    assert done.stderr == (
        f"ERROR   -  Config value 'docs_dir': The path '{tmp_path}/plans' isn't an existing directory.\n"
    )
    assert fingerprint(tmp_path) == before
