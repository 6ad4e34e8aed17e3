"""The same problems for a program and for a build server, and what each exit code stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.problems.cases import FOLDER, PEILDATUM, SOUND, make_plans
from uitvoeringskompas.cli import main

CASE = "regels-van-een-eigen-programma"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder, and stand there."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("form", ["json", "github"])
def test_the_whole_output_for_machines(
    form: str, folder: Path, capsys: pytest.CaptureFixture[str], *, renew_golden: bool
) -> None:
    """Errors and a warning, in one case, with their explanations."""
    make_plans(CASE, folder)
    code = main(["check", "--format", form, "--peildatum", PEILDATUM])
    written = capsys.readouterr()
    expected = FOLDER / CASE / f"verwacht.{form}"
    if renew_golden:
        expected.write_text(written.out, "utf-8")
    assert (code, written.out, written.err) == (1, expected.read_text("utf-8"), "")


WHOLE = "Alles in orde: 11 bestanden gecontroleerd, geen fouten en geen waarschuwingen.\n"
FORM = "Schrijf jjjj-mm-dd, zoals 2026-03-31."
USAGE = "Gebruik: kompas check [OPTIES] [PAD]\n"


@pytest.mark.parametrize(
    ("name", "typed", "outcome"),
    [
        (SOUND, [], (0, WHOLE, "")),
        (SOUND, ["--format", "github"], (0, WHOLE, "")),
        ("plek-pijp", [], (1, (FOLDER / "plek-pijp" / "verwacht.txt").read_text("utf-8"), "")),
        (SOUND, ["plannen"], (2, "", "Dit kan niet: De map 'plannen' bestaat niet.\n")),
        (SOUND, ["plans/duinstad/profiel.yaml"], (0, WHOLE.replace("11 bestanden", "1 bestand"), "")),
        (
            SOUND,
            ["--peildatum", "2026-02-30"],
            (2, "", f"{USAGE}Dit kan niet: --peildatum: '2026-02-30' is geen datum. {FORM}\n"),
        ),
        (SOUND, ["--stil"], (2, "", f"{USAGE}Dit kan niet: De optie '--stil' bestaat niet.\n")),
    ],
)
def test_an_exit_code_tells_what_happened(
    name: str, typed: list[str], outcome: tuple[int, str, str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """0: nothing keeps the plans from being published; 1: an error does; 2: the command cannot be done."""
    make_plans(name, folder)
    code = main(["check", *typed])
    written = capsys.readouterr()
    assert (code, written.out, written.err) == outcome
