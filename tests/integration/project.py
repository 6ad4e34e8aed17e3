"""A gemeente's project: a folder with plans and a five-line ``mkdocs.yml``, built by the real program."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.sourcecode import TESTS

FIVE_LINES = """\
site_name: Proef
docs_dir: plans
theme:
  name: uitvoeringskompas
plugins: [uitvoeringskompas]
"""
GUEST = FIVE_LINES.replace("name: uitvoeringskompas", "name: material")
"""The same in the frame of Material."""

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
PROFIEL = Path("plans/minimaal/profiel.yaml")
_SHOWN_ELSEWHERE = re.compile(r"(^|/)inbedden/[a-z0-9-]+/[a-z]+/[a-z0-9-]+/index\.html$")
_MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)


def make_project(folder: Path, *publishers: str, settings: str = FIVE_LINES) -> Path:
    """Make a project with the plans of some publishers of the golden pages."""
    for publisher in publishers or ("minimaal",):
        shutil.copytree(TESTS / "golden" / "plans" / publisher, folder / "plans" / publisher)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder


def generate(project: Path, *arguments: str, program: str = "mkdocs") -> subprocess.CompletedProcess[str]:
    """Run ``mkdocs build --strict`` (or another program) in the project."""
    command = [sys.executable, "-m", program, "build", "--strict", *arguments]
    return subprocess.run(command, cwd=project, env=os.environ | QUIET, capture_output=True, text=True, check=False)


def build(project: Path, *arguments: str, program: str = "mkdocs") -> Path:
    """Build the site; fail with everything that the program wrote when that does not succeed."""
    done = generate(project, *arguments, program=program)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


@contextmanager
def interruptible() -> Iterator[None]:
    """Start a program that an interruption ends; in the background we ourselves may have been told to ignore that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def pages_in(site: Path) -> Mapping[str, str]:
    """Give the HTML of every page by its file; what only another site shows, in a frame of its own, is no page."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {file: path.read_text("utf-8") for file, path in files.items() if not _SHOWN_ELSEWHERE.search(file)}


def contents_in(site: Path) -> Mapping[str, str]:
    """Give the ``<main>`` of every page by its file; the error page has no counterpart elsewhere."""
    return {file: _MAIN.findall(html)[0] for file, html in pages_in(site).items() if file != "404.html"}
