"""``kompas new site``: a whole project in an empty folder, or nothing; what was typed is only ever a name."""

from __future__ import annotations

import re
import shlex
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from tests.unit.cli.conftest import Kompas, Outcome, files_in
from uitvoeringskompas import __version__

WHEEL = f"uitvoeringskompas-{__version__}-py3-none-any.whl"
AT = f"https://git.example.org/stad/kompas/releases/download/v{__version__}/{WHEEL}"
FETCH = "Haal dat bestand op, of laat de optie weg."
ADD = f"Zet die erachter: {AT}#sha256=… Zij staat in SHA256SUMS."
USAGE = "Gebruik: kompas new site [OPTIES] NAAM [MAP]\n"
FILES = """\
.gitattributes
.github/ISSUE_TEMPLATE/wijziging.yml
.github/dependabot.yml
.github/pull_request_template.md
.github/workflows/controleren.yml
.github/workflows/opmerking.yml
.github/workflows/publiceren.yml
.github/workflows/voorstel.yml
.gitignore
.gitlab-ci.yml
.gitlab/issue_templates/Ik wil een wijziging voorstellen.md
.gitlab/merge_request_templates/Default.md
.vscode/extensions.json
.vscode/schema/evaluatie.schema.json
.vscode/schema/gedeeld.schema.json
.vscode/schema/indicatoren.schema.json
.vscode/schema/interventie.schema.json
.vscode/schema/nota.schema.json
.vscode/schema/partijen.schema.json
.vscode/schema/profiel.schema.json
.vscode/schema/programma.schema.json
.vscode/schema/site.schema.json
.vscode/schema/voortgang.schema.json
.vscode/settings.json
CODEOWNERS
README.md
mkdocs.yml
plans/nieuwdorp/profiel.yaml
renovate.json
requirements.txt
"""


@pytest.fixture(autouse=True)
def _in_the_autumn_of_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the day on which a programme for the next year is begun."""
    monkeypatch.setattr(import_module("uitvoeringskompas.cli.new.site"), "today", lambda: date(2026, 11, 28))


MADE = """\
Gemaakt: nieuwdorp, met 30 bestanden.
Let op: Nieuwdorp staat niet in de lijst van gemeenten van het CBS. In het profiel staat daarom geen code.
Doe nu dit:
1. Ga naar de map: cd nieuwdorp
2. Vul plans/nieuwdorp/profiel.yaml in, en begin een programma: kompas new programma nieuwdorp 2027 "Gezond leven"
3. Controleer met kompas check, en bekijk de site met: mkdocs serve
4. Lees in README.md hoe je samenwerkt en publiceert.
"""


def test_a_gemeente_gets_a_whole_project_and_reads_what_to_do_now(kompas: Kompas, folder: Path) -> None:
    """Only its own plans are in it."""
    assert kompas("new", "site", "Gemeente Nieuwdorp") == Outcome(0, MADE, "")
    assert "".join(f"{file}\n" for file in files_in(folder / "nieuwdorp")) == FILES
    assert "\nnaam: Nieuwdorp\n" in (folder / "nieuwdorp/plans/nieuwdorp/profiel.yaml").read_text("utf-8")


def test_what_is_advised_and_what_the_readme_shows_works_right_away(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the folder that was made, and without a file of settings more."""
    assert 'kompas new programma almere 2027 "Gezond leven"\n' in kompas("new", "site", "Almere").out
    monkeypatch.chdir(folder / "almere")
    before = files_in(folder / "almere")
    typed = re.findall(r"^\| `kompas (.+?)` \|", Path("README.md").read_text("utf-8"), re.MULTILINE)
    assert [line.split()[:2] for line in typed] == [
        *(["new", "programma"], ["new", "interventie"], ["check"], ["diff", "main"], ["new", "jaar"])
    ]
    assert [kompas(*shlex.split(line)).code for line in typed if not line.startswith("diff")] == [0, 0, 0, 0]
    checked = kompas("check", "--alles")
    assert (checked.code, checked.err, checked.out.count(": fout: ")) == (0, "", 0)
    assert checked.out.endswith(" waarschuwingen in 5 bestanden.\n")
    made = {file for file in files_in(folder / "almere") if not file.startswith(".cache/")} - {*before}
    assert sorted(made) == [
        "plans/almere/2027/gezond-leven/interventies/samen-wandelen.yaml",
        "plans/almere/2027/gezond-leven/programma.yaml",
        "plans/almere/2028/gezond-leven/interventies/samen-wandelen.yaml",
        "plans/almere/2028/gezond-leven/programma.yaml",
    ]
    assert "\ncode: GM0034\n" in (folder / "almere/plans/almere/profiel.yaml").read_text("utf-8")


NO_CODE = "staat niet in de lijst van gemeenten van het CBS. In het profiel staat daarom geen code."
GONE = "werd op 1 januari 2019 verdeeld over Het Hogeland en Westerkwartier, en is nu dus geen gemeente meer."


@pytest.mark.parametrize(
    ("naam", "told"),
    [
        ("Almere", ""),
        ("Gemeente 's-Gravenhage", ""),
        ("Nieuwegien", f"Let op: Nieuwegien {NO_CODE} Bedoel je 'Nieuwegein'?\n"),
        ("gemeente Winsum", f"Let op: Winsum {GONE}\n"),
    ],
)
def test_a_place_that_is_no_gemeente_is_told(kompas: Kompas, naam: str, told: str) -> None:
    """It may be a name of one's own, so the project is made."""
    outcome = kompas("new", "site", naam, "map")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.partition("bestanden.\n")[2].partition("Doe nu dit:\n")[0] == told


def test_who_has_no_git_is_told(kompas: Kompas, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of it is started to make a project."""
    monkeypatch.setenv("PATH", str(tmp_path))
    told = "Let op: Git staat niet op deze computer. Je hebt het nodig om samen te werken: https://git-scm.com\n"
    assert told in kompas("new", "site", "Almere").out


def test_a_name_is_only_a_name_in_every_file(kompas: Kompas, folder: Path) -> None:
    """It draws nothing in the README and is one text in YAML."""
    naam = 'Dorp [x](https://kwaad.example) <b> `: "${{ 1 }}" [[map]]'
    assert kompas("new", "site", naam, "dorp").code == 0
    readme = (folder / "dorp/README.md").read_text("utf-8")
    escaped = re.sub(r"[^\w ]", lambda sign: f"\\{sign[0]}", naam)
    assert readme.splitlines()[0] == f"# Gemeente {escaped}"
    first = next(line for line in (folder / "dorp/mkdocs.yml").read_text("utf-8").splitlines() if line[0] != "#")
    assert yaml.safe_load(first) == {"site_name": f"Gemeente {naam}"}
    elsewhere = [file for file in files_in(folder / "dorp") if "kwaad" in (folder / "dorp" / file).read_text("utf-8")]
    assert elsewhere == ["README.md", "mkdocs.yml", f"plans/{elsewhere[-1].split('/')[1]}/profiel.yaml"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["../kwaad"], "NAAM: '../kwaad' lijkt op een pad. Geef alleen de naam."),
        (
            ["Gemeente uitleg"],
            "NAAM: 'uitleg' is een adres van de site zelf. Kies een andere naam, zoals gemeente-uitleg.",
        ),
        (["Almere", "--raam", "hout"], "--raam: 'hout' kan niet. Kies uit: eigen, material."),
        (["Almere", "--licentie", "MIT"], "--licentie: 'MIT' kan niet. Kies uit: CC0-1.0, EUPL-1.2."),
        (
            ["Almere", "--uitgave", "nee.whl"],
            f"--uitgave: 'nee.whl' is niet het bestand {WHEEL} van de uitgave. {FETCH}",
        ),
        (
            ["Almere", "--uitgave", f"https://mij:geheim@git.example.org/{WHEEL}"],
            f"--uitgave: dit is geen adres van {WHEEL}. Kopieer het adres van dat bestand bij de uitgave.",
        ),
        (
            ["Almere", "--uitgave", AT],
            f"--uitgave: van dit adres is de hash niet bekend. {ADD}",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_dutch(kompas: Kompas, folder: Path, words: list[str], told: str) -> None:
    """And nothing is made."""
    before = sorted(folder.rglob("*"))
    assert kompas("new", "site", *words) == (2, "", f"{USAGE}Dit kan niet: {told}\n")
    assert sorted(folder.rglob("*")) == before


TAKEN = (
    "In deze map staat al iets. Een nieuw project begint in een lege map: geef achter de naam een andere. Heb je al "
    "een project? Dan komt er een gemeente bij met: kompas new gemeente."
)
LINK = "Dit is een koppeling (symlink), en daar schrijft kompas niet doorheen. Geef een andere map."
FILE = "Dit is een bestand, en een project heeft een map nodig. Geef een andere naam."


@pytest.mark.parametrize(
    ("place", "told"), [("plans", TAKEN), ("koppeling", LINK), ("nergens", LINK), ("bestand", FILE)]
)
def test_nothing_is_written_over_what_is_there(kompas: Kompas, folder: Path, place: str, told: str) -> None:
    """A folder with something in it, a link (also one that leads nowhere) and a file stay as they are."""
    (folder / "leeg").mkdir()
    (folder / "koppeling").symlink_to("leeg")
    (folder / "nergens").symlink_to("er-is-niets")
    (folder / "bestand").write_text("van mij", "utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert kompas("new", "site", "Almere", place) == (
        1,
        "",
        f"{place}:1:1: fout: {told} [nieuw-bestaat-al]\nEr is niets gemaakt.\n",
    )
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_repository_without_files_is_an_empty_folder(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cloned an empty project of a git host begins in it."""
    (folder / "kloon/.git").mkdir(parents=True)
    monkeypatch.chdir(folder / "kloon")
    said = kompas("new", "site", "Almere", "./").out
    assert said.startswith("Gemaakt: deze map, met 30 bestanden.\nDoe nu dit:\n1. Vul plans/almere/profiel.yaml in")


def test_when_a_file_cannot_be_written_nothing_stays(
    kompas: Kompas, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full at the last file leaves no half project."""
    real = Path.open

    def full(self: Path, *arguments: str, **options: str) -> object:
        if self.name == "voortgang.schema.json":
            raise OSError(28, "No space left on device", str(self))
        return real(self, *arguments, **options)  # type: ignore[call-overload]  # handed on as it came

    monkeypatch.setattr(Path, "open", full)
    assert kompas("new", "site", "Almere").code == 2
    assert not (folder / "almere").exists()
