"""From a messy table to a page, by the real programs: what a person has to type, and what comes of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from openpyxl import Workbook

from tests.unit.history.repository import Repository

TITEL = "Uitvoeringsprogramma gezondheid 2027-2028, concept"
NAAR = ("--naar", "duinstad/2027/gezond", "--titel", "Gezond in Duinstad")
KOP = ("Nr", "Actie", "Doel", "Trekker", "Partners", "Planning", "Kosten 2027", "Kosten 2028", "Resultaat", "Status")
RIJEN = tuple(
    tuple(rij.split("|"))
    for rij in (
        "1|Beweegcoach|Meer bewegen|Sportbedrijf|GGD, JOGG|2e helft 2027|€ 25.000,-|25k|20 deelnemers|loopt",
        "2|Valtraining|Minder vallen|GGD/Sportbedrijf||medio 2027|PM|n.t.b.|80% doet mee|",
        "3|Rookvrij spelen|Minder rokers|gemeente + JOGG||Q2 2027|nvt (bestaande formatie)||12 plekken|niet gestart",
        "4|Samen eten|Minder eenzaam|Welzijn Duinstad||doorlopend|5.000|5.000||",
        "5|Wandelgroepen|Meer bewegen|Welzijn Duinstad|Wijkraad|voorjaar 2027|€ 10.000 - € 15.000||5 groepen|",
        "6|Koele plekken||gemeente||2027-2028|€ 0,5 mln|||",
        "7|Mantelzorgcafé|Minder eenzaam|Welzijn Duinstad||mrt '27|2 x € 1.500|||",
        "8|Training sleutelfiguren||GGD|||||10 mensen|afgerond",
    )
)
TOTAAL = ("", "Totaal", "", "", "", "", "555.000", "30.000", "", "")
OVER = {
    "€ 10.000 - € 15.000": "Hier is geen bedrag zeker uit te lezen.",
    "2 x € 1.500": "Hier is geen bedrag zeker uit te lezen.",
    "Totaal": "Dit is een totaal.",
    "555.000": "Dit is een totaal.",
    "30.000": "Dit is een totaal.",
}
"""What no plan can say for sure, and how the reason begins."""


def _as_workbook(folder: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Acties"
    for row, rij in enumerate(((TITEL,), KOP, *RIJEN, TOTAAL), start=1):
        for column, text in enumerate(rij, start=1):
            sheet.cell(row, column).value = text or None
    workbook.save(folder / "acties.xlsx")
    return folder / "acties.xlsx"


def _as_text(folder: Path) -> Path:
    """Write it as Excel does in Dutch: semicolons, and the signs of Windows."""
    lines = [";".join(f'"{text}"' for text in rij) for rij in ((TITEL, *[""] * 9), KOP, *RIJEN, TOTAAL)]
    (folder / "acties.csv").write_bytes("\r\n".join(lines).encode("cp1252"))
    return folder / "acties.csv"


def _as_document(folder: Path) -> Path:
    document = docx.Document()
    document.add_heading(TITEL)
    table = document.add_table(rows=0, cols=len(KOP))
    for rij in (KOP, *RIJEN, TOTAAL):
        for cell, text in zip(table.add_row().cells, rij, strict=True):
            cell.text = text
    document.save(str(folder / "acties.docx"))
    return folder / "acties.docx"


class Walk(NamedTuple):
    """What somebody typed, which of it went wrong, and what was said."""

    typed: list[str]
    wrong: list[str]
    said: dict[str, str]


def _walk(folder: Path, tabel: Path) -> Walk:
    """Go from the table to the page: import, check, propose, and publish."""
    repository = Repository(folder / "project")
    (repository.root / "README.md").write_text("Duinstad\n", "utf-8")
    repository.commit("begin", "2026-11-01")
    repository.git("switch", "--quiet", "--create", "tabel")
    walk = Walk([], [], {})
    _type(walk, repository.root, "import", str(tabel), *NAAR)
    _type(walk, repository.root, "check")
    repository.commit("Ons programma uit de tabel", "2026-11-02")
    walk.typed.append("git commit")
    _type(walk, repository.root, "diff", "main...tabel", good=1)
    _type(walk, repository.root, "export", "site", "site")
    return walk


def _type(walk: Walk, folder: Path, *arguments: str, good: int = 0) -> None:
    command = [sys.executable, "-m", "uitvoeringskompas", *arguments]
    own = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(command, cwd=folder, env=os.environ | own, capture_output=True, text=True, check=False)
    walk.typed.append(f"kompas {arguments[0]}")
    walk.said[arguments[0]] = done.stdout
    if done.returncode != good or done.stderr:
        walk.wrong.append(done.stdout + done.stderr)


def _plans(folder: Path) -> Mapping[str, bytes]:
    root = folder / "project" / "plans"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.yaml"))}


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Walk]:
    """Go the whole way with a workbook of Excel."""
    folder = tmp_path_factory.mktemp("tabel")
    return folder, _walk(folder, _as_workbook(folder))


def test_a_person_types_five_commands_and_no_line_of_yaml(walked: tuple[Path, Walk]) -> None:
    """From the table to a site; nothing goes wrong on the way."""
    _, walk = walked
    assert walk.wrong == []
    assert walk.typed == ["kompas import", "kompas check", "git commit", "kompas diff", "kompas export"]


def test_eight_rows_are_eight_interventies_in_the_same_files_from_each_format(
    walked: tuple[Path, Walk], tmp_path: Path
) -> None:
    """Whether somebody had it in Excel, as text, or in Word."""
    first = _plans(walked[0])
    assert sum("/interventies/" in path for path in first) == len(RIJEN)
    for make in (_as_text, _as_document):
        folder = tmp_path / make.__name__
        (folder / "project" / "plans").mkdir(parents=True)
        walk = Walk([], [], {})
        _type(walk, folder / "project", "import", str(make(folder)), *NAAR)
        assert walk.wrong == []
        assert _plans(folder) == first


def test_what_is_in_no_plan_is_told_with_the_reason(walked: tuple[Path, Walk]) -> None:
    """Of every other cell the words stand in the plans, or what they come to."""
    lines = walked[1].said["import"].splitlines()
    for tekst, waarom in OVER.items():
        place = next(number for number, line in enumerate(lines) if line.endswith(f"‘{tekst}’"))
        reason = next(line for line in reversed(lines[:place]) if not line.startswith("    "))
        assert reason.strip().startswith(waarom)


def test_the_proposal_and_the_page_say_what_the_table_says(walked: tuple[Path, Walk]) -> None:
    """In the sentences of the comparison, and on the page that everybody can read."""
    folder, walk = walked
    assert "Gezond in Duinstad" in walk.said["diff"]
    page = (folder / "project" / "site" / "duinstad" / "2027" / "gezond" / "index.html").read_text("utf-8")
    assert [rij[1] for rij in RIJEN if rij[1] not in page] == []
