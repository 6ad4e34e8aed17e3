"""``kompas export tabel``: a programme as a workbook, never over what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.cli import main

PAD = "kleindorp/2026/gezondheid"
HOW = "Typ gemeente/jaar/programma, of alleen gemeente voor alles."


def export(plans: Path, *arguments: str) -> int:
    """Run the command on these plans."""
    return main(["export", "tabel", *arguments, "--plans", str(plans)])


@pytest.fixture
def plans(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give small plans; the command runs in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return project / "tests" / "golden" / "plans"


def test_a_programme_is_written_and_never_over_what_is_there(plans: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(plans, PAD, "boek.xlsx") == 0
    assert capsys.readouterr().out == "In 'boek.xlsx' staan 5 bestanden van ‘Uitvoeringsprogramma gezondheid 2026’.\n"
    before = Path("boek.xlsx").read_bytes()
    assert export(plans, PAD, "boek.xlsx") == 2
    assert capsys.readouterr().err == (
        "Dit kan niet: 'boek.xlsx' bestaat al en blijft zoals het is. Kies een andere naam.\n"
    )
    assert Path("boek.xlsx").read_bytes() == before


def test_a_whole_gemeente_is_written_and_goes_back(plans: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(plans, "kleindorp", "boek.ods") == 0
    assert capsys.readouterr().out == "In 'boek.ods' staan 14 bestanden van ‘Kleindorp’.\n"
    assert main(["import", "boek.ods", "--proef", "--plans", str(plans)]) == 0
    assert capsys.readouterr().out == ("Er verandert niets in kleindorp.\nEr is niets geschreven: dit was een proef.\n")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ((PAD, "boek.txt"), "'boek.txt' is geen naam van een werkboek. Laat hem eindigen op .xlsx of .ods."),
        (("kleindorp/2031", "a.xlsx"), f"'kleindorp/2031' staat niet in '{{}}'. {HOW}"),
        (("kleindorp/2026/x", "a.xlsx"), f"'kleindorp/2026/x' staat niet in '{{}}'. {HOW}"),
        (("../weg", "a.xlsx"), f"'../weg' staat niet in '{{}}'. {HOW}"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(
    plans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: tuple[str, str], told: str
) -> None:
    assert export(plans, *typed) == 2
    assert capsys.readouterr().err == f"Dit kan niet: {told.format(plans)}\n"
    assert list(tmp_path.iterdir()) == []


def test_without_the_libraries_it_says_what_to_install(
    plans: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise ModuleNotFoundError

    monkeypatch.setattr("uitvoeringskompas.cli.export.tabel.write_werkboek", refuse)
    assert export(plans, PAD, "boek.xlsx") == 2
    assert capsys.readouterr().err == (
        "Dit kan niet: Voor tabellen is nog iets nodig. "
        "Installeer het met: pip install 'uitvoeringskompas[tabellen]'.\n"
    )
