"""The files of the check and preview beside a form: all from what is installed, and each what it should be."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.voorproef.assets import Voorproefbron, list_preview_assets
from uitvoeringskompas.voorproef.pyodide import VERSION, PyodideError, read_pyodide, require_pyodide


@pytest.fixture
def bron(tmp_path: Path) -> Voorproefbron:
    """Give a source with two plans, and beside them what is no plan."""
    for name in (
        "duinstad/profiel.yaml",
        "duinstad/notities.txt",
        "README.md",
        ".git/config",
        "duinstad/huisstijl/a.svg",
    ):
        (tmp_path / "plans" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "plans" / name).write_text(name, "utf-8")
    return Voorproefbron(
        plans=tmp_path / "plans", texts=KNOWLEDGE.texts, pyodide=tmp_path / "pyodide", site_title="Gezond Duinstad"
    )


def test_all_of_it_stands_in_one_folder(bron: Voorproefbron) -> None:
    """So a site without a form, or a visitor who does not open it, has nothing to do with it."""
    assert {asset.address for asset in list_preview_assets(bron)} == {
        f"beheer/voorproef/{name}"
        for name in (
            *("cms.js", "instellingen.json", "paneel.css", "paneel.js", "plannen.zip", "proef.js", "programma.zip"),
            *("pyodide/pyodide-lock.json", "pyodide/pyodide.asm.js", "pyodide/pyodide.asm.wasm"),
            *("pyodide/pyodide.js", "pyodide/python_stdlib.zip", "werker.js"),
        )
    }


def test_of_the_folder_of_plans_only_the_plans_go_along(bron: Voorproefbron) -> None:
    """As they were written; what lies beside them is nobody's business."""
    found = {asset.address: asset for asset in list_preview_assets(bron)}["beheer/voorproef/plannen.zip"]
    with zipfile.ZipFile(BytesIO(found.read())) as archive:
        assert archive.namelist() == ["plans/duinstad/huisstijl/a.svg", "plans/duinstad/profiel.yaml"]


@pytest.mark.parametrize(("peildatum", "written"), [(None, None), (date(2026, 10, 1), "2026-10-01")])
def test_the_worker_is_told_where_the_site_is_and_which_day(
    bron: Voorproefbron, peildatum: date | None, written: str | None
) -> None:
    """Without a day of the site it is today for who writes."""
    told = Voorproefbron(
        plans=bron.plans, texts=bron.texts, pyodide=bron.pyodide, site_title=bron.site_title, peildatum=peildatum
    )
    found = {asset.address: asset for asset in list_preview_assets(told)}["beheer/voorproef/instellingen.json"]
    assert json.loads(found.read()) == {
        "map": "plans",
        "peildatum": written,
        "titel": "Gezond Duinstad",
        "wortel": "../../",
    }


def test_a_file_of_pyodide_that_is_not_there_is_told_with_what_to_do(tmp_path: Path) -> None:
    """In Dutch, to who builds the site."""
    with pytest.raises(PyodideError) as told:
        require_pyodide(tmp_path)
    assert str(told.value) == (
        "Voor de controle in het formulier is het npm-pakket pyodide 314.0.7 nodig. "
        f'"pyodide-lock.json" staat niet in {tmp_path.as_posix()}. Haal het pakket op met: npm ci --ignore-scripts'
    )


def test_a_file_of_pyodide_that_is_another_one_is_not_published(tmp_path: Path) -> None:
    """Whatever came in its place."""
    (tmp_path / "pyodide.mjs").write_text("export {};\n", "utf-8")
    with pytest.raises(PyodideError) as told:
        read_pyodide(tmp_path, "pyodide.mjs")
    assert str(told.value) == (
        f'"pyodide.mjs" in {tmp_path.as_posix()} is niet het bestand uit het npm-pakket pyodide 314.0.7, dus wordt het '
        "niet gepubliceerd. Haal de map node_modules weg en doe daarna: npm ci --ignore-scripts"
    )


def test_the_version_whose_hashes_we_know_is_the_one_that_is_installed(project: Path) -> None:
    """A newer version asks for new hashes, in one place."""
    lock = json.loads((project / "package-lock.json").read_text("utf-8"))
    assert lock["packages"]["node_modules/pyodide"]["version"] == VERSION
