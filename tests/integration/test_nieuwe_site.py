"""A project as `kompas new site` makes it, on a git host: its own workflows, for a proposal and for publishing."""

from __future__ import annotations

import re
import shutil
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integration.proposal import run, write_program
from tests.sourcecode import TESTS
from tests.unit.history.repository import Repository
from uitvoeringskompas.cli import main

DAY = "2026-01-05"
PROFIEL = "nieuwdorp/profiel.yaml"
PYTHON = """\
#!/bin/sh
case "$*" in "-m pip "*) sha256sum requirements.txt > "{log}"; exit ;; esac
exec "{python}" "$@"
"""
KOMPAS = """\
#!/bin/sh
exec "{python}" -m uitvoeringskompas "$@"
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give a repository with a new project, on a machine where pip only says what it would have installed."""
    repository = Repository(tmp_path / "host")
    (repository.plans).rmdir()
    assert main(["new", "site", "Gemeente Nieuwdorp", str(repository.root)]) == 0
    repository.commit("Begin", DAY)
    programs = tmp_path / "bin"
    write_program(programs / "python", PYTHON.format(python=sys.executable, log=tmp_path / "geinstalleerd"))
    write_program(programs / "kompas", KOMPAS.format(python=sys.executable))
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    return repository


def commands_of(project: Repository, workflow: str, job: str) -> dict[str, str]:
    """Return what the steps of a job run, by their names."""
    found: Any = yaml.safe_load((project.root / ".github" / "workflows" / workflow).read_text("utf-8"))
    return {step["name"]: step["run"] for step in found["jobs"][job]["steps"] if "run" in step}


def test_what_a_proposal_changes_is_told_by_the_program_of_the_main_branch(project: Repository, tmp_path: Path) -> None:
    """The steps of the comment, in their order: nothing of the proposal is installed, run or checked out."""
    packages = (project.root / "requirements.txt").read_text("utf-8")
    project.git("switch", "--quiet", "--create", "idee")
    profiel = project.plans / PROFIEL
    profiel.write_text(profiel.read_text("utf-8").replace("naam: Nieuwdorp", "naam: Nieuwstad"), "utf-8")
    (project.root / "requirements.txt").write_text(f"{packages}kwaad==1\n", "utf-8")
    head = project.commit("idee", DAY)
    project.git("switch", "--quiet", "main")
    base = project.git("rev-parse", "HEAD")
    checkout = tmp_path / "checkout"
    run(f"git clone --quiet --depth=1 'file://{project.root}' '{checkout}'", tmp_path)
    steps = commands_of(project, "opmerking.yml", "verschil")
    assert list(steps) == [
        *("Installeer kompas van de hoofdtak", "Haal de objecten van het voorstel"),
        *("Vergelijk de plannen", "Maak de site zoals die wordt"),
    ]
    for name in list(steps)[:-1]:  # the last one takes long, and is the command that our own workflow runs
        run(steps[name], checkout, BASE_SHA=base, HEAD_SHA=head, GH_TOKEN="")
    assert steps["Maak de site zoals die wordt"] == "kompas export voorstel build/voorbeeld huidig...voorstel"
    assert run(f"sha256sum --check --strict '{tmp_path / 'geinstalleerd'}'", checkout) == "requirements.txt: OK\n"
    text, body = ((checkout / "build/voorstel" / f"verschil.{form}").read_text("utf-8") for form in ("txt", "md"))
    assert text.startswith("Dit voorstel wijzigt ook 1 bestand buiten de plannen: ‘requirements.txt’; ")
    assert "  - Profiel ‘Nieuwstad’: ‘Naam’ was ‘Nieuwdorp’ en is nu ‘Nieuwstad’.\n" in text
    assert "‘Naam’ was ‘Nieuwdorp’ en is nu ‘Nieuwstad’" in body
    assert run("git status --porcelain && git rev-parse HEAD", checkout) == f"{base}\n"


def test_with_more_gemeenten_the_sound_ones_are_published_and_the_error_is_told(
    project: Repository, tmp_path: Path
) -> None:
    """In one line of base64, whatever a plan says; with one gemeente left an error keeps the old site."""
    shutil.copytree(TESTS / "golden/plans/minimaal", project.plans / "minimaal")
    project.commit("Erbij", DAY)
    project.write(PROFIEL, "onzin: 1\n")
    project.commit("Fout", DAY)
    build = commands_of(project, "publiceren.yml", "bouwen")["Bouw de website"]
    output = tmp_path / "uitvoer"
    given = {"GITHUB_OUTPUT": str(output), "SITE_URL": "https://nieuwdorp.example/", "NO_MKDOCS_2_WARNING": "1"}
    run(build, project.root, **given)
    (told,) = re.findall(r"^gaten=(\S+)\n$", output.read_text("utf-8"))
    assert "plans/nieuwdorp/profiel.yaml:1:1: fout: " in b64decode(told).decode("utf-8")
    assert "Dit is niet de nieuwste versie." in (project.root / "site/nieuwdorp/index.html").read_text("utf-8")
    before = (project.root / "site/index.html").read_bytes()
    shutil.rmtree(project.plans / "minimaal")
    output.unlink()
    with pytest.raises(AssertionError, match="De vorige site staat er nog"):
        run(build, project.root, **given)
    assert not output.exists()
    assert (project.root / "site/index.html").read_bytes() == before
