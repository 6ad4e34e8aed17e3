"""Installed as a wheel in an empty environment, with what it says it needs and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tomllib
import venv
from hashlib import sha256
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.integration.project import QUIET, make_project, pages_in
from tests.locks import SOURCE_ONLY
from tests.sourcecode import PROJECT


def run(command: list[str], folder: Path) -> str:
    """Run a command outside the checkout; fail with everything that it wrote."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | QUIET
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def required_by(requirements: list[str], *, extra: str = "") -> set[str]:
    """Give the names of all distributions that these requirements bring along, as they are installed here."""
    found: set[str] = set()
    todo = [Requirement(text) for text in requirements]
    while todo:
        requirement = todo.pop()
        name = canonicalize_name(requirement.name)
        if name in found | SOURCE_ONLY or (requirement.marker and not requirement.marker.evaluate({"extra": extra})):
            continue
        found.add(name)
        todo += map(Requirement, distribution(name).requires or [])
    return found


def lend(names: set[str], packages: Path) -> None:
    """Put installed distributions in another environment without the internet: a link to each of their files on top."""
    for name in names:
        files = distribution(name).files or []
        home = Path(str(distribution(name).locate_file("")))
        for entry in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            if not (packages / entry).exists():
                (packages / entry).symlink_to(home / entry)


def asked_by_wheel(packages: Path) -> list[str]:
    """Give what the installed wheel says that it needs, with each extra."""
    metadata = next(packages.glob("uitvoeringskompas-*.dist-info/METADATA")).read_text("utf-8")
    lines = (line.partition("Requires-Dist: ")[2] for line in metadata.partition("\n\n")[0].splitlines())
    return [line for line in lines if line]


def packages_of(environment: Path) -> Path:
    """Give the folder of an environment where its packages are."""
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(environment)}))


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of programs of an empty environment in which the wheel was installed."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run(
        [*pip, "wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(PROJECT)],
        folder,
    )
    venv.create(folder / "env", with_pip=False)
    packages = packages_of(folder / "env")
    wheel = next(folder.glob("uitvoeringskompas-*.whl"))
    run([*pip, "--python", str(folder / "env"), "install", "--no-index", "--no-deps", str(wheel)], folder)
    lend(required_by(asked_by_wheel(packages)), packages)
    return folder / "env" / "bin"


def test_whoever_has_a_theme_gets_no_material_over_it() -> None:
    """MaterialX, the fork, writes into the same package as Material; so only who asks for Material gets it."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    for requirements in (project["dependencies"], project["optional-dependencies"]["dev"]):
        assert not [name for name in required_by(requirements) if name.startswith("mkdocs-material")]


def test_a_folder_with_plans_and_five_lines_becomes_a_site(environment: Path, tmp_path: Path) -> None:
    """With ``kompas`` beside it, and everything from the wheel: schemas, code lists, templates and files."""
    project = make_project(tmp_path)
    run([str(environment / "python"), "-m", "mkdocs", "build", "--strict"], project)
    assert ">Minimaal</h1>" in pages_in(project / "site")["index.html"]
    assert (project / "site/assets/uitvoeringskompas/stijl.css").stat().st_size > 1000
    kompas = str(environment / "kompas")
    assert "\nGeen fouten en 12 waarschuwingen in 2 bestanden.\n" in run([kompas, "check"], project)
    assert run([kompas, "check-site", "site"], project).startswith("Alles in orde: ")
    where = "import uitvoeringskompas; print(uitvoeringskompas.__file__)"
    assert run([str(environment / "python"), "-c", where], project).startswith(str(environment.parent))


def test_git_tells_a_change_by_the_program_that_is_installed(environment: Path, tmp_path: Path) -> None:
    """By its schemas and code lists, which travel in the wheel."""
    project = make_project(tmp_path)
    run(["git", "init", "--quiet"], project)
    run([str(environment / "kompas"), "git"], project)
    run(["git", "add", "."], project)
    profiel = project / "plans" / "minimaal" / "profiel.yaml"
    profiel.write_text(profiel.read_text("utf-8").replace("naam: Minimaal", "naam: Kleinstad"), "utf-8")
    assert "\n-Profiel ‘Minimaal’\n+Profiel ‘Kleinstad’\n" in run(["git", "diff"], project)


def test_a_new_site_is_made_with_the_wheel_that_is_installed_and_shows_nobody_elses_plans(
    environment: Path, tmp_path: Path
) -> None:
    """From nothing to a site: pip would take this very file again, and every page is of the gemeente or of ours."""
    kompas = str(environment / "kompas")
    run([kompas, "new", "site", "Gemeente Nieuwdorp"], tmp_path)
    project = tmp_path / "nieuwdorp"
    wheel = next(environment.parents[1].glob("uitvoeringskompas-*.whl"))
    with ZipFile(wheel) as archive:
        carried = {name.partition("/_data/")[2] for name in archive.namelist()}
    assert {"npm/package.json", "npm/package-lock.json", "LICENSES/CC0-1.0.txt", "LICENSES/EUPL-1.2.txt"} <= carried
    packages = (project / "requirements.txt").read_text("utf-8")
    version = wheel.name.split("-")[1]
    digest = sha256(wheel.read_bytes()).hexdigest()
    assert f"\nuitvoeringskompas=={version} \\\n    --hash=sha256:{digest}\n" in packages
    assert run([kompas, "check", "--format", "github"], project).startswith(
        "::warning file=plans/nieuwdorp/profiel.yaml"
    )
    run([str(environment / "python"), "-m", "mkdocs", "build", "--strict"], project)
    pages = pages_in(project / "site")
    assert ">Gemeente Nieuwdorp<" in pages["index.html"]
    assert [page for page in pages if page.startswith(("voorbeeldstad/", "almere/", "houten/"))] == []


def test_material_comes_when_it_is_asked_for(environment: Path, tmp_path: Path) -> None:
    """Until then MkDocs itself says which themes there are, ours too: it reads the theme before any plugin."""
    run([str(environment / "kompas"), "new", "site", "Nieuwdorp", "--raam", "material"], tmp_path)
    project = tmp_path / "nieuwdorp"
    command = [str(environment / "python"), "-m", "mkdocs", "build", "--strict"]
    with pytest.raises(AssertionError, match=r"name: 'material'\. The available .* uitvoeringskompas"):
        run(command, project)
    packages = packages_of(environment.parent)
    lend(required_by(asked_by_wheel(packages), extra="material"), packages)
    run(command, project)
    assert "md-header" in pages_in(project / "site")["index.html"]
