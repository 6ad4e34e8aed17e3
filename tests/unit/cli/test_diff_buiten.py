"""``kompas diff`` says first that more than plans changed, in every form that it writes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Outcome
from tests.unit.history.repository import Repository
from uitvoeringskompas.cli import main

DAY = "2026-01-01"
PROFIEL = "minimaal/profiel.yaml"
MARK = "<!-- uitvoeringskompas: verschil -->"


@pytest.fixture
def repository(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give a repository with the smallest plans and the settings of a site, and stand in it."""
    repository = Repository(tmp_path)
    shutil.copytree(project / "tests" / "golden" / "plans" / "minimaal", repository.plans / "minimaal")
    (tmp_path / "mkdocs.yml").write_text("site_name: Kleinstad\n", "utf-8")
    repository.commit("begin", DAY)
    monkeypatch.chdir(tmp_path)
    return repository


def propose(repository: Repository, *names: str, plans: bool = False) -> None:
    """Commit these files beside the plans, and with ``plans`` a change of those too."""
    for name in names:
        file = repository.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Anders.\n", "utf-8")
    if plans:
        profiel = repository.plans / PROFIEL
        profiel.write_text(profiel.read_text("utf-8").replace("naam: Minimaal", "naam: Kleinstad"), "utf-8")
    repository.commit("voorstel", DAY)


def run(capsys: pytest.CaptureFixture[str], form: str, *sides: str) -> Outcome:
    """Compare the proposal with what it changes, or these sides."""
    code = main(["diff", "--peildatum", "2026-10-01", "--format", form, *(sides or ("HEAD~1..HEAD",))])
    written = capsys.readouterr()
    return Outcome(code, written.out, written.err)


def test_the_first_line_names_files_beside_the_plans(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    propose(repository, ".github/workflows/publiceren.yml", "mkdocs.yml", "schema/nieuw.json", plans=True)
    zin = (
        "Dit voorstel wijzigt ook 3 bestanden buiten de plannen: ‘.github/workflows/publiceren.yml’, ‘mkdocs.yml’ en "
        "‘schema/nieuw.json’; laat die door een ontwikkelaar nakijken."
    )
    text = run(capsys, "text")
    assert (text.code, text.out.splitlines()[:2]) == (1, [zin, "Van HEAD~1 naar HEAD"])
    markdown = run(capsys, "markdown").out.splitlines()
    plain = zin.replace("plannen:", "plannen\\:")
    assert markdown[:4] == [MARK, f"**{plain}**", "", "## Wat verandert er in de plannen"]
    data = json.loads(run(capsys, "json").out)
    assert next(iter(data)) == "buiten_de_plannen"
    assert data["buiten_de_plannen"] == {
        "zin": zin,
        "bestanden": [
            {"pad": ".github/workflows/publiceren.yml", "wat": "toegevoegd"},
            {"pad": "mkdocs.yml", "wat": "gewijzigd"},
            {"pad": "schema/nieuw.json", "wat": "toegevoegd"},
        ],
    }


def test_a_proposal_of_plans_alone_says_nothing_of_it(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    propose(repository, plans=True)
    assert run(capsys, "text").out.splitlines()[0] == "Van HEAD~1 naar HEAD"
    assert run(capsys, "markdown").out.splitlines()[:2] == [MARK, "## Wat verandert er in de plannen"]
    assert json.loads(run(capsys, "json").out)["buiten_de_plannen"] == {"zin": "", "bestanden": []}


def test_a_proposal_without_plans_is_not_told_as_nothing(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    propose(repository, "mkdocs.yml")
    code, out, _ = run(capsys, "text")
    head = "Dit voorstel wijzigt alleen 1 bestand buiten de plannen"
    assert (code, out.splitlines()[:4]) == (
        1,
        [
            f"{head}: ‘mkdocs.yml’; laat dat door een ontwikkelaar nakijken.",
            "Van HEAD~1 naar HEAD",
            "",
            "In de plannen is niets veranderd.",
        ],
    )
    assert json.loads(run(capsys, "json").out)["gelijk"] is False


def test_of_many_files_ten_are_named_and_the_others_counted(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    propose(repository, *(f"schema/{number:02}.json" for number in range(40)))
    zin = run(capsys, "text").out.splitlines()[0]
    assert zin.endswith("‘schema/09.json’ en nog 30 andere; laat die door een ontwikkelaar nakijken.")
    assert len(json.loads(run(capsys, "json").out)["buiten_de_plannen"]["bestanden"]) == 40


def test_a_name_cannot_write_lines_markup_or_calls(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    propose(repository, "a\nEr is niets veranderd.\n", "b\u202e’ <b>@iemand</b> [c](d) `e` **f**", "-->", plans=True)
    named = (
        "‘-->’, ‘a\\x0aEr is niets veranderd.\\x0a’ en "
        "‘b\\u202e\\u2019 <b>@iemand</b> [c](d) `e` **f**’; laat die door een ontwikkelaar nakijken."
    )
    assert run(capsys, "text").out.splitlines()[0].endswith(f"plannen: {named}")
    line = run(capsys, "markdown").out.splitlines()[1]
    joiner = "\N{WORD JOINER}"
    assert line.endswith(
        f"&lt;b&gt;\\@{joiner}iemand&lt;/b&gt; \\[c\\]\\(d\\) \\`e\\` \\*\\*f\\*\\*’; "
        "laat die door een ontwikkelaar nakijken.**"
    )


def test_of_a_folder_it_is_not_known(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    propose(repository, "mkdocs.yml")
    code, out, _ = run(capsys, "json", "HEAD~1")
    assert (code, json.loads(out)["buiten_de_plannen"]) == (0, None)
