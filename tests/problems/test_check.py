"""``kompas check`` on everything that can be wrong in a folder of plans: the whole text that an editor reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.problems.cases import FOLDER, NAMES, PEILDATUM, expected_file, make_plans
from uitvoeringskompas.cli import main


def has_errors(text: str) -> bool:
    """Tell whether a text that ``kompas check`` printed tells of an error."""
    return ": fout: " in text


@pytest.mark.parametrize("name", NAMES)
def test_an_editor_reads_everything_that_is_wrong(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    renew_golden: bool,
) -> None:
    """All of it at once, in the order of the files, and nothing else; exit code 1 when something forbids publishing."""
    make_plans(name, tmp_path)
    monkeypatch.chdir(tmp_path)
    code = main(["check", "--alles", "--peildatum", PEILDATUM])
    written = capsys.readouterr()
    if renew_golden:
        expected_file(name).write_text(written.out, "utf-8")
    assert written.out == expected_file(name).read_text("utf-8")
    assert (code, written.err) == (int(has_errors(written.out)), "")


def test_every_folder_is_a_case() -> None:
    """A folder with an expected text but without plans (or the other way round) would never be looked at."""
    with_text = {path.parent.name for path in FOLDER.glob("*/verwacht.txt")}
    assert with_text == set(NAMES)
