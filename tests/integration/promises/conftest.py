"""One site that many promises are read on: built once, by the real program, from a repository that is not trusted."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import build, contents_in, make_project, pages_in
from tests.sourcecode import PROJECT, TESTS
from tests.unit.history.repository import Repository

README = (PROJECT / "README.md").read_text("utf-8")
FENCE = re.compile(r"^```(?:yaml|jinja)\n(.*?)^```", re.MULTILINE | re.DOTALL)
OPTIONS = """\
  - uitvoeringskompas:
      peildatum: 2026-10-01
      namen: true
repo_url: https://github.com/proefstad/plannen
site_url: https://gezond.proefstad.example/plannen/
"""
MAIN = '{% extends "base.html" %}{% block announce %}<p class="van-ons">Bericht van ons</p>{% endblock %}'
"""What another theme or plugin does: it fills a block that Material has."""

SPY = """\
#!/bin/sh
printf '%s\\n' "$*" >> "{log}"
exec "{git}" "$@"
"""
COACH = "proefstad/2026/leefstijl/interventies/coach.yaml"
COACH_BEFORE = "proefstad/2026/leefstijl/interventies/stopcoach.yaml"
METINGEN = "proefstad/metingen/sporten.csv"
LESSEN = "proefstad/2026/leefstijl/interventies/lessen.yaml"


@dataclass(frozen=True, kw_only=True, slots=True)
class Built:
    """A built project: its folder, its pages as files and as trees of what stands in ``<main>``, what git was asked."""

    project: Path
    html: Mapping[str, str]
    pages: Mapping[str, lxml.html.HtmlElement]
    asked_of_git: tuple[str, ...]

    def __getitem__(self, address: str) -> lxml.html.HtmlElement:
        """Give the content of the page at an address."""
        return self.pages[f"{address}index.html"]

    def below(self, address: str) -> Mapping[str, lxml.html.HtmlElement]:
        """Give every page at or below an address."""
        return {file: page for file, page in self.pages.items() if file.startswith(address)}


def settings_of_readme() -> tuple[str, str, str]:
    """Return what the README gives: ``mkdocs.yml`` of a guest and of our own frame, and a template of a site itself."""
    guest, host, template = FENCE.findall(README)
    return guest, host, template


def make_repository(root: Path) -> Repository:
    """Return a project whose coach got another name, with a file that is not committed and settings that do harm."""
    _, settings, template = settings_of_readme()
    settings = settings.replace("name: uitvoeringskompas", "name: uitvoeringskompas, custom_dir: eigen")
    make_project(root, "minimaal", "kleindorp", settings=settings.replace("  - uitvoeringskompas\n", OPTIONS))
    own = root / "eigen" / "uitvoeringskompas" / "pages"
    own.mkdir(parents=True)
    (own / "begrippen.html.jinja").write_text(template, "utf-8")
    (root / "eigen" / "main.html").write_text(MAIN, "utf-8")
    shutil.copytree(TESTS / "integration" / "promises" / "plans", root / "plans", dirs_exist_ok=True)
    repository = Repository(root)
    tell_history(repository)
    sign(repository)
    write_program(root / "kwaad", f'#!/bin/sh\ntouch "{root}/gestart"\n')
    for setting in ("gpg.program", "core.fsmonitor", "diff.external", "core.pager"):
        repository.git("config", setting, str(root / "kwaad"))
    return repository


def tell_history(repository: Repository) -> None:
    """Commit the plans in two steps; one file stays out."""
    lessen = (repository.plans / LESSEN).read_text("utf-8")
    (repository.plans / LESSEN).unlink()
    repository.move(COACH, COACH_BEFORE)
    coach = (repository.plans / COACH_BEFORE).read_text("utf-8")
    repository.write(COACH_BEFORE, coach.replace("helpt jongeren", "helpt scholieren"))
    metingen = (repository.plans / METINGEN).read_bytes()
    (repository.plans / METINGEN).write_bytes(metingen.replace(b"31,50", b"31,00"))
    repository.commit("Begin", "2025-12-01", name="Janneke Jansen")
    (repository.plans / METINGEN).write_bytes(metingen)
    repository.move(COACH_BEFORE, COACH)
    repository.write(COACH, coach)
    repository.commit("Vraag het aan jan@proefstad.example", "2026-02-03", name="Piet Pietersen")
    repository.write(LESSEN, lessen)


def sign(repository: Repository) -> None:
    """Put a signature on the last commit; who looks at it starts the program that the repository names."""
    repository.git("config", "log.showSignature", "true")
    head, _, message = repository.git("cat-file", "commit", "HEAD").partition("\n\n")
    signed = f"{head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n{message}\n"
    (repository.root / "commit").write_text(signed, "utf-8")
    repository.git("update-ref", "HEAD", repository.git("hash-object", "-t", "commit", "-w", "commit"))


def write_program(place: Path, text: str) -> None:
    """Write a program that can be run."""
    place.write_text(text, "utf-8")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build the site of three gemeenten, in a repository, as the README says."""
    folder = tmp_path_factory.mktemp("beloften")
    root = folder / "project"
    make_repository(root)
    (folder / "bin").mkdir()
    git = shutil.which("git")
    write_program(folder / "bin" / "git", SPY.format(log=folder / "git.log", git=git))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}")
        site = build(root)
    trees = {file: lxml.html.fromstring(html) for file, html in contents_in(site).items()}
    asked = tuple((folder / "git.log").read_text("utf-8").splitlines())
    return Built(project=root, html=pages_in(site), pages=trees, asked_of_git=asked)
