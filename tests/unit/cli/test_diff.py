"""``kompas diff``: what changed between years, folders and revisions of git, in sentences and with an exit code."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Outcome
from tests.unit.history.repository import Repository
from uitvoeringskompas import resources
from uitvoeringskompas.cli import main

DAY = "2026-01-01"
PROFIEL = "minimaal/profiel.yaml"
PROGRAMMA = "minimaal/2026/gezondheid/programma.yaml"
Diff = Callable[..., Outcome]


@pytest.fixture
def repository(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give a repository with the smallest plans on main, and stand in it."""
    repository = Repository(tmp_path)
    shutil.copytree(project / "tests" / "golden" / "plans", repository.plans, dirs_exist_ok=True)
    repository.commit("begin", DAY)
    monkeypatch.chdir(tmp_path)
    return repository


@pytest.fixture
def diff(repository: Repository, capsys: pytest.CaptureFixture[str]) -> Diff:  # noqa: ARG001 -- where the command runs
    """Run ``kompas diff`` with these arguments."""

    def run(*arguments: str) -> Outcome:
        code = main(["diff", "--peildatum", "2026-10-01", *arguments])
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return run


def change(repository: Repository, path: str, old: str, new: str) -> None:
    """Change one piece of a file of the plans."""
    file = repository.plans / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_two_equal_revisions_end_with_zero(diff: Diff) -> None:
    code, out, err = diff("main", "HEAD")
    assert (code, err) == (0, "")
    assert out.startswith("Van main naar HEAD\n\nEr is niets veranderd.\nControle: fouten van 0 naar 0, ")


def test_a_change_is_one_sentence_and_ends_with_one(diff: Diff, repository: Repository) -> None:
    change(repository, PROFIEL, "naam: Minimaal", "naam: Kleinstad")
    repository.commit("naam", DAY)
    code, out, err = diff("HEAD~1", "HEAD")
    assert (code, err) == (1, "")
    assert out.splitlines()[:4] == [
        "Van HEAD~1 naar HEAD",
        "",
        "minimaal: 1 wijziging",
        "  - Profiel ‘Kleinstad’: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’.",
    ]


def test_without_a_second_name_the_plans_as_they_are_now_are_compared(diff: Diff, repository: Repository) -> None:
    change(repository, PROFIEL, "naam: Minimaal", "naam: Kleinstad")
    code, out, _ = diff("HEAD")
    assert (code, out.splitlines()[0]) == (1, "Van HEAD naar plans (nu)")


def test_three_dots_leave_out_what_main_did_since(diff: Diff, repository: Repository) -> None:
    repository.git("switch", "--quiet", "--create", "voorstel")
    change(repository, PROFIEL, "naam: Minimaal", "naam: Kleinstad")
    repository.commit("voorstel", DAY)
    repository.git("switch", "--quiet", "main")
    change(repository, PROGRAMMA, "titel:", "namen: [Ander]\ntitel:")
    repository.commit("intussen", DAY)
    own = [line for line in diff("main...voorstel").out.splitlines() if line.startswith("  - ")]
    both = [line for line in diff("main..voorstel").out.splitlines() if line.startswith("  - ")]
    assert own == ["  - Profiel ‘Kleinstad’: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’."]
    assert len(both) == 2


def test_two_years_and_two_folders_are_compared_too(diff: Diff, repository: Repository) -> None:
    code, out, _ = diff("kleindorp/2025", "kleindorp/2026")
    assert code == 1
    assert "  - Interventie ‘Koffie in de buurt’ heet nu ‘Buurtkoffie met spreekuur’.\n" in out
    assert "Controle:" not in out
    assert diff("kleindorp/2026", "kleindorp/2026") == (
        0,
        "Van kleindorp/2026 naar kleindorp/2026\n\nEr is niets veranderd.\n",
        "",
    )
    shutil.copytree(repository.plans, repository.root / "kopie")
    assert diff("plans", "kopie").code == 0


def test_a_revision_that_does_not_validate_says_what_is_not_compared(diff: Diff, repository: Repository) -> None:
    change(repository, PROFIEL, "naam: Minimaal", "naan: Kleinstad")
    change(repository, PROGRAMMA, "status: concept", "status: ter_vaststelling")
    repository.commit("fout", DAY)
    code, out, err = diff("HEAD~1", "HEAD")
    assert (code, err) == (1, "")
    assert "  Let op: Het bestand minimaal/profiel.yaml heeft fouten in HEAD en is daarom niet vergeleken.\n" in out
    assert "‘Status’ was concept en is nu ter vaststelling.\n" in out
    assert "Niet alles is vergeleken: een bestand met fouten telt niet mee.\n" in out
    assert "Controle: fouten van 0 naar 1, " in out


def test_a_program_reads_json(diff: Diff, repository: Repository) -> None:
    change(repository, PROFIEL, "naam: Minimaal", "naam: Kleinstad")
    data = json.loads(diff("HEAD", "--format", "json").out)
    assert (data["gelijk"], data["onvolledig"], data["controle"]["fouten"]) == (False, False, [0, 0])
    wijziging = data["gemeenten"][0]["dingen"][0]["wijzigingen"][0]
    assert (wijziging["veld"], wijziging["voor"], wijziging["na"]) == ("naam", "Minimaal", "Kleinstad")
    assert wijziging["plek"].startswith("plans/minimaal/profiel.yaml:")


def test_what_an_editor_writes_calls_nobody_in_a_comment(diff: Diff, repository: Repository) -> None:
    change(repository, PROFIEL, "naam: Minimaal", 'naam: "<img src=x> @iemand #1 [klik](https://x.example) `a`"')
    out = diff("HEAD", "--format", "markdown").out
    assert (
        "‘Naam’ was ‘Minimaal’ en is nu ‘&lt;img src\\=x&gt; \\@\N{WORD JOINER}iemand \\#\N{WORD JOINER}1 "
        "\\[klik\\]\\(https\\://x.example\\) \\`a\\`’." in out
    )
    assert out.startswith("<!-- uitvoeringskompas: verschil -->\n## Wat verandert er in de plannen\n")


def test_a_comment_fits_at_the_git_host(diff: Diff, repository: Repository) -> None:
    for number in range(600):
        titel = f"Interventie met een lange naam die veel plaats vraagt in een opmerking, nummer {number}"
        text = f"titel: {titel}\nsoort: activiteit\nwat: Iets.\nstatus: loopt\n"
        repository.write(f"minimaal/2026/gezondheid/interventies/nummer-{number}.yaml", text)
    out = diff("HEAD", "--format", "markdown").out
    assert len(out) < 60_000
    assert "_Dit is niet alles. Het hele verschil staat in het bestand bij deze controle._" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["weg"], "'weg' is geen map, geen revisie van git en geen jaar, zoals voorbeeldstad/2026."),
        (["main...weg"], "De revisie 'weg' bestaat niet in git."),
        (
            ["--", "--output=x"],
            "'--output=x' is geen map, geen revisie van git en geen jaar, zoals voorbeeldstad/2026.",
        ),
        (["--", "--help...HEAD"], "De revisie '--help' bestaat niet in git."),
        (["kleindorp/1999", "kleindorp/2026"], "Van 'kleindorp' is er niets over 1999. Wel over: 2025, 2026."),
        (
            ["kleindorp/2026", "minimaal/2026"],
            (
                "'kleindorp' en 'minimaal' volgen niet op elkaar. Gaat de een verder na de ander? "
                "Zet dat dan in het profiel van de nieuwste, zoals vervangt: [kleindorp]."
            ),
        ),
        (
            ["kleindorp/2026", "main"],
            (
                "'kleindorp/2026' is geen jaar van een gemeente, geen map en geen revisie. "
                "Vergelijk een jaar met een jaar."
            ),
        ),
        (["main", "HEAD", "--plans", "weg"], "De map 'weg' bestaat niet."),
    ],
)
def test_what_is_not_there_is_said_in_dutch(diff: Diff, arguments: list[str], sentence: str) -> None:
    assert diff(*arguments) == (2, "", f"Dit kan niet: {sentence}\n")


def test_without_a_repository_years_can_still_be_compared(diff: Diff, repository: Repository) -> None:
    shutil.rmtree(repository.root / ".git")
    assert diff("kleindorp/2025", "kleindorp/2026").code == 1
    assert diff("main...HEAD") == (2, "", "Dit kan niet: De map met plannen staat niet in git.\n")


def test_each_revision_is_judged_by_the_guideline_that_stood_in_it(
    diff: Diff, repository: Repository, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two guidelines live in one process: a checkout holds plans and guideline, and both changed in one commit."""
    for name in ("schema", "site_templates"):
        shutil.copytree(project / name, repository.root / name)
    monkeypatch.setattr(resources, "CHECKOUT", repository.root)
    repository.commit("met leidraad", DAY)
    leidraad = repository.root / "schema" / "leidraad.yaml"
    text = leidraad.read_text("utf-8")
    before, rule, after = text.partition("code: A1-samenvatting-lang")
    strict = after.replace("{concept: informatie", "{concept: fout", 1).replace("waarde: 120}", "waarde: 18}", 1)
    leidraad.write_text(before + rule + strict, "utf-8")
    repository.commit("strenger", DAY)
    told = [
        "In de plannen is niets veranderd.",
        "Controle: fouten van 0 naar 1, waarschuwingen van 137 naar 137; 1 nieuw en 0 opgelost.",
        "Ook de leidraad is veranderd: elke kant is gecontroleerd met de leidraad die toen gold.",
    ]
    assert diff("HEAD~1", "HEAD").out.splitlines()[3:] == told
    leidraad.write_text("bronnen: [", "utf-8")
    repository.commit("stuk", DAY)
    leidraad.write_text(text, "utf-8")
    told[1] = "Controle: fouten van 0 naar 0, waarschuwingen van 137 naar 137; 0 nieuw en 0 opgelost."
    told[2] = "Een leidraad van toen is niet te gebruiken; daar is gecontroleerd met de leidraad van nu."
    assert diff("HEAD~2", "HEAD").out.splitlines()[3:] == told


def test_links_and_huge_files_of_a_revision_are_not_read(diff: Diff, repository: Repository) -> None:
    (repository.plans / "minimaal" / "partijen.yaml").symlink_to("/etc/passwd")
    repository.write("minimaal/indicatoren.yaml", "# " + "x" * 2_000_000)
    repository.commit("vreemd", DAY)
    code, out, err = diff("HEAD~1", "HEAD")
    assert (code, err) == (1, "")
    assert "minimaal/indicatoren.yaml heeft fouten in HEAD" in out
    assert "root:" not in out
