"""What is published is whole and the same everywhere, on whatever disk and machine it was built."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.project import FIVE_LINES, GUEST, QUIET, build, make_project
from tests.unit.adapters.folders import contents_of, write

REVERSED = """\
import os
listed, scanned = os.listdir, os.scandir
os.listdir = lambda *of: sorted(listed(*of), reverse=True)
class Scanned:
    def __init__(self, *of):
        with scanned(*of) as entries:
            self.entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))
    def __iter__(self): return self.entries
    def __next__(self): return next(self.entries)
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass
os.scandir = Scanned
"""
"""A disk that names what it holds in another order."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with the smallest plans."""
    return make_project(tmp_path, settings=GUEST)


def run(project: Path, before: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build in a project after another command of the shell, in an environment of its own."""
    command = ["bash", "-c", f'{before}; exec "$0" -m mkdocs build --strict', sys.executable]
    variables = os.environ | QUIET | environment
    return subprocess.run(command, cwd=project, env=variables, check=False, capture_output=True, text=True)


def files_in(site: Path) -> dict[str, tuple[str, bytes]]:
    """Read what everybody may do with what is in a site, and what is in it."""
    return {
        path.relative_to(site).as_posix(): (oct(path.stat().st_mode), path.read_bytes() if path.is_file() else b"")
        for path in site.rglob("*")
    }


def test_a_disk_that_takes_no_more_ends_the_build_with_a_sentence(project: Path) -> None:
    """Here no file may become larger than 40 kB; the previous site stays, and nothing else."""
    write(project / "site", {"index.html": "oud"})
    done = run(project, "ulimit -f 40")
    assert (done.returncode, done.stdout.strip()) == (
        1,
        "De site kon niet worden geschreven: dat is te groot voor de schijf. De vorige site staat er nog.",
    )
    assert "Traceback" not in done.stderr
    assert contents_of(project / "site") == {"index.html": "oud"}
    assert list(project.glob(".*")) == []


def test_the_same_plans_give_the_same_bytes_anywhere(tmp_path: Path) -> None:
    """In another folder, zone, language, order of names and on another day; everybody may read them all the same."""
    settings = FIVE_LINES.replace("docs_dir: plans\n", "site_url: https://zorg.example/\n").replace(
        "[uitvoeringskompas]", "[search, {uitvoeringskompas: {peildatum: 2026-10-01}}]"
    )
    here, there = (make_project(tmp_path / name, settings=settings) for name in ("hier", "een map/dáár"))
    for project in (here, there):
        (project / "docs").mkdir()
        (project / "docs/over.md").write_text("# Over ons\n")
    (tmp_path / "sitecustomize.py").write_text(REVERSED)
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    machine = {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "POSIX",
        "PYTHONHASHSEED": "777",
        "SOURCE_DATE_EPOCH": "1000000000",
    }
    done = run(there, "umask 077", PYTHONPATH=path, **machine)
    assert done.returncode == 0, done.stdout + done.stderr
    one, other = files_in(build(here)), files_in(there / "site")
    assert [name for name in one | other if one.get(name) != other.get(name)] == []
    assert {mode for mode, _ in one.values()} == {"0o40755", "0o100644"}
