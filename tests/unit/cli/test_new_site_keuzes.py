"""What somebody chooses for a new site: for whom it is, in which frame, under which licence, with a form or not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.unit.cli.conftest import Kompas, files_in


def test_a_regio_and_the_frame_of_material_are_asked_for(kompas: Kompas, folder: Path) -> None:
    """What pip installs follows: Material comes only where it is used."""
    assert kompas("new", "site", "Regio 'De Kust' #1", "kust", "--soort", "regio", "--raam", "material").code == 0
    assert "soort: regio\nnaam: \"Regio 'De Kust' #1\"\n" in "".join(
        line
        for line in (folder / "kust/plans/regio-de-kust-1/profiel.yaml").read_text("utf-8").splitlines(keepends=True)
        if line[0] not in "#\n"
    )
    settings = (folder / "kust/mkdocs.yml").read_text("utf-8")
    assert "site_name: \"Regio 'De Kust' #1\"\n" in settings
    assert "\n  name: material\n" in settings
    assert "peildatum" not in settings
    packages = (folder / "kust/requirements.txt").read_text("utf-8")
    assert "\nmkdocs-material==" in packages
    kompas("new", "site", "Almere")
    assert "mkdocs-material" not in (folder / "almere/requirements.txt").read_text("utf-8")


def test_the_licence_that_is_chosen_comes_whole_and_without_one_the_readme_asks(
    kompas: Kompas, folder: Path, project: Path
) -> None:
    for place, options in (("met", ["--licentie", "CC0-1.0"]), ("zonder", [])):
        kompas("new", "site", "Almere", place, *options)
    chosen, asked = ((folder / place / "README.md").read_text("utf-8") for place in ("met", "zonder"))
    assert (folder / "met/LICENSE").read_bytes() == (project / "LICENSES/CC0-1.0.txt").read_bytes()
    assert "- [ ] De plannen staan onder de licentie CC0-1.0 (`LICENSE`)." in chosen
    assert not (folder / "zonder/LICENSE").exists()
    assert "- [ ] Wat mag een ander met jullie teksten? Kies een licentie" in asked


@pytest.mark.parametrize(
    ("words", "again", "over"),
    [
        ([], "kompas new site almere nieuw", "`.vscode/` over, en dien"),
        (
            ["--raam", "material", "--formulier"],
            "kompas new site almere nieuw --raam material --formulier",
            "`.vscode/` over, en `package.json` en `package-lock.json`, en dien",
        ),
    ],
)
def test_the_readme_says_how_a_later_version_comes(
    kompas: Kompas, folder: Path, words: list[str], again: str, over: str
) -> None:
    """The same choices, in a folder of its own, give the same files of that version."""
    kompas("new", "site", "Gemeente Almere", *words)
    readme = (folder / "almere/README.md").read_text("utf-8")
    assert f"\n    {again}\n\n" in readme
    assert over in readme
    assert kompas(*again.split()[1:]).code == 0
    same = [*(".github/workflows/publiceren.yml", ".gitlab-ci.yml", "requirements.txt")]
    assert [(folder / "nieuw" / file).read_bytes() for file in same] == [
        (folder / "almere" / file).read_bytes() for file in same
    ]


def test_a_form_brings_its_setting_and_what_npm_installs(kompas: Kompas, folder: Path) -> None:
    """Without it nothing of npm is there, and the README says how it may come later."""
    kompas("new", "site", "Almere", "met", "--formulier")
    kompas("new", "site", "Almere", "zonder")
    assert sorted({*files_in(folder / "met")} - {*files_in(folder / "zonder")}) == [
        *(".npmrc", "package-lock.json", "package.json"),
    ]
    settings = {place: yaml.safe_load(_plain(folder / place / "mkdocs.yml")) for place in ("met", "zonder")}
    options = {place: found["plugins"][-1]["uitvoeringskompas"] for place, found in settings.items()}
    assert {place: found.get("beheer") for place, found in options.items()} == {"met": True, "zonder": None}
    readmes = [(folder / place / "README.md").read_text("utf-8") for place in ("met", "zonder")]
    assert ["typ één keer `npm ci`" in text for text in readmes] == [True, False]
    assert ["De site kan een formulier krijgen" in text for text in readmes] == [False, True]


def _plain(settings: Path) -> str:
    """Return settings without the tag by which MkDocs asks the environment."""
    return settings.read_text("utf-8").replace("!ENV ", "")
