"""``kompas export voorstel``: the site as it is and as a proposal makes it, in one folder to look at."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from uitvoeringskompas.cli import main

DAY = "2026-01-01"
PROFIEL = "minimaal/profiel.yaml"
INTERVENTIES = "kleindorp/2026/gezondheid/interventies"
GONE = "buurtkoffie"
_LINKS = re.compile(r'<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"#?]*)')


def begin(folder: Path, project: Path, *publishers: str) -> Repository:
    """Make a repository with small plans on main, and stand on a branch."""
    repository = Repository(folder)
    for slug in publishers:
        shutil.copytree(project / "tests" / "golden" / "plans" / slug, repository.plans / slug)
    repository.commit("begin", DAY)
    repository.git("switch", "--quiet", "--create", "idee")
    return repository


@pytest.fixture
def repository(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give a repository with the smallest plans, and stand in it."""
    monkeypatch.chdir(tmp_path)
    return begin(tmp_path, project, "minimaal")


@pytest.fixture(scope="module")
def folder(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a proposal in which a gemeente gets another name, and an interventie another file."""
    repository = begin(tmp_path_factory.mktemp("stad"), project, "minimaal", "kleindorp")
    change(repository, PROFIEL, "naam: Minimaal", "naam: Kleinstad")
    old = repository.plans / INTERVENTIES / f"{GONE}.yaml"
    old.rename(old.with_stem("heel-anders"))
    for path in (repository.plans / "kleindorp" / "2026").rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace(GONE, "heel-anders"), "utf-8")
    repository.commit("idee", DAY)
    elsewhere = tmp_path_factory.mktemp("elders") / "uitgepakt"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(repository.root)
        assert export("main...idee") == 0
    shutil.move(repository.root / "bekijken", elsewhere)
    return elsewhere


def change(repository: Repository, path: str, old: str, new: str) -> None:
    """Change one piece of a file of the plans."""
    file = repository.plans / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def export(*arguments: str) -> int:
    """Write the proposal to the folder ``bekijken``."""
    return main(["export", "voorstel", "bekijken", *arguments, "--peildatum", "2026-10-01"])


def addresses(folder: Path) -> set[str]:
    """List the pages in a folder."""
    return {path.parent.relative_to(folder).as_posix() for path in folder.rglob("*.html")}


def dead_links(folder: Path) -> list[str]:
    """List every link in the folder that names no file in it."""
    found = []
    for page in folder.rglob("*.html"):
        for href in _LINKS.findall(page.read_text("utf-8")):
            if not href or ":" in href:
                continue
            target = Path(os.path.normpath(page.parent / href))
            if not (target.is_file() and target.is_relative_to(folder)):
                found.append(f"{page.relative_to(folder)}: {href}")
    return found


def test_a_proposal_is_looked_at_without_a_server(folder: Path) -> None:
    """Every link names a file, also when the folder stands elsewhere; of what stays the same there is one page."""
    assert dead_links(folder) == []
    now, then = addresses(folder / "nu"), addresses(folder / "straks")
    assert {"leidraad", "begrippen", "kleindorp/2025/gezondheid"} <= then - now
    assert "Kleinstad" in (folder / "straks" / "minimaal" / "index.html").read_text("utf-8")
    assert "Kleinstad" not in (folder / "nu" / "minimaal" / "index.html").read_text("utf-8")


def test_the_first_page_tells_what_changes_and_leads_to_each_page_before_and_after(folder: Path) -> None:
    """And each of both leads to the other, and back."""
    front, now, then = (
        (folder / page / "index.html").read_text("utf-8") for page in (".", "nu/minimaal/2026", "straks/minimaal/2026")
    )
    assert "<h1>Wat dit voorstel verandert</h1>" in front
    assert "<li>Profiel" not in front  # what it comes down to, and not every change
    assert 'href="nu/minimaal/2026/index.html">Zo is het nu</a>' in front
    assert 'href="straks/minimaal/2026/index.html">Zo wordt het</a>' in front
    assert (
        "<strong>Zo is deze pagina nu. Het voorstel verandert haar.</strong> "
        '<a href="../../../straks/minimaal/2026/index.html">Bekijk hoe zij wordt</a> '
        '<a href="../../../index.html">Alle pagina’s die veranderen</a>'
    ) in now
    assert (
        '<strong>Zo wordt deze pagina.</strong> <a href="../../../nu/minimaal/2026/index.html">Bekijk hoe zij nu is</a>'
    ) in then
    assert all('<meta name="robots" content="noindex">' in page for page in (front, now, then))
    assert "Voorbeeldweergave" in then
    assert "Voorbeeldweergave" not in now


def test_a_page_that_comes_and_one_that_goes_have_one_side(folder: Path) -> None:
    """Under another id it is another page, whatever it is called."""
    gone, come = (f"kleindorp/2026/gezondheid/interventies/{stem}" for stem in (GONE, "heel-anders"))
    assert gone in addresses(folder / "nu") - addresses(folder / "straks")
    assert come in addresses(folder / "straks") - addresses(folder / "nu")
    front = (folder / "index.html").read_text("utf-8")
    assert "is er niet meer" in front
    assert "is er nog niet" in front
    assert "Door het voorstel verdwijnt zij." in (folder / "nu" / gone / "index.html").read_text("utf-8")
    assert "Deze pagina is nieuw." in (folder / "straks" / come / "index.html").read_text("utf-8")


def test_what_is_wrong_in_a_proposal_stands_on_the_first_page(repository: Repository) -> None:
    """There is something to look at all the same: of everything that is right."""
    change(repository, PROFIEL, "naam: Minimaal", "naam: Minimaal\nnaampje: x")
    assert export("HEAD") == 0
    front = (repository.root / "bekijken" / "index.html").read_text("utf-8")
    assert "Nieuw in de controle" in front
    assert re.search(r"<li>Fout in plans/minimaal/profiel\.yaml:\d+:1: [^<]*naampje", front)


def test_what_git_does_not_know_is_told_and_nothing_is_written(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export("main...weg") == 2
    assert capsys.readouterr().err.startswith("Dit kan niet: ")
    assert not (repository.root / "bekijken").exists()


def test_a_folder_of_somebody_else_is_left_alone_and_an_earlier_one_of_ours_is_replaced(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = repository.root / "bekijken"
    assert export("HEAD") == 0
    (folder / "oud.html").write_text("oud", "utf-8")
    assert export("HEAD") == 0
    assert not (folder / "oud.html").exists()
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "brief.txt").write_text("van mij", "utf-8")
    told = capsys.readouterr().out
    assert told.startswith("Het voorstel staat in 'bekijken': geen pagina's zijn anders. Open daar index.html.\n")
    assert export("HEAD") == 2
    assert capsys.readouterr().err == (
        "Dit kan niet: In 'bekijken' staat al iets anders dan een site van Uitvoeringskompas. "
        "Kies een lege of nieuwe map.\n"
    )
    assert (folder / "brief.txt").read_text("utf-8") == "van mij"
