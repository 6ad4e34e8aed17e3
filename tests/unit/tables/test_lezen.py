"""A file that cannot be read as a table: every reason is told in Dutch, and nothing comes out of the room but that."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.tables.formaten import FORMATEN
from tests.unit.tables.werkmappen import change_parts, new_blad, pack, read, told, write_xlsx
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.tables.grenzen import GRENZEN
from uitvoeringskompas.tables.lezen import LEZERS
from uitvoeringskompas.vast import replace

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook(folder: Path, naam: str = "acties.xlsx") -> Path:
    """Write a workbook of three rows and two columns."""
    book, sheet = new_blad()
    for row in (["Actie", "Kosten"], ["Vitaal", 25000], ["JOGG", 5000]):
        sheet.append(row)
    return write_xlsx(folder, book, naam)


def written(naam: str, inhoud: bytes) -> Callable[[Path], Path]:
    """Return what writes a file of these bytes."""

    def write(folder: Path) -> Path:
        (folder / naam).write_bytes(inhoud)
        return folder / naam

    return write


def with_part(naam: str, inhoud: bytes) -> Callable[[Path], Path]:
    """Return what writes a workbook with one part more."""
    return lambda folder: change_parts(workbook(folder), {naam: inhoud})


def cut(folder: Path) -> Path:
    """Write the first half of a workbook."""
    path = workbook(folder)
    path.write_bytes(path.read_bytes()[:3000])
    return path


REFUSED: list[tuple[Callable[[Path], Path], str]] = [
    (lambda folder: folder / "weg.xlsx", "Dit bestand is er niet. Kijk of je de naam en de map goed hebt getypt"),
    (lambda folder: folder, "Dit bestand is niet te openen: het is geen gewoon bestand."),
    (written("leeg.xlsx", b""), "In dit bestand staat niets. Kijk of je het goede bestand hebt gekozen."),
    (written("leeg.csv", b"\n;;\n"), "In dit bestand staat niets."),
    (written("plan.pages", b"x"), "De naam eindigt op .pages, en dat lezen we niet. Sla de tabel op als .xlsx,"),
    (written("plan", b"x"), "De naam zegt niet wat voor bestand dit is. Sla de tabel op als .xlsx, .ods,"),
    (written("plan.xlsm", b"x"), "In dit bestand zitten macro's: een programma dat meereist met de tabel."),
    (
        written("plan.xls", OLE),
        "Dit is een bestand in de oude vorm .xls, en die lezen we niet. Open het in Word, Excel ",
    ),
    (written("plan.doc", OLE), "Dit is een bestand in de oude vorm .doc, en die lezen we niet."),
    (written("plan.xlsx", OLE), "De naam eindigt op .xlsx, maar dit is een oud Office-bestand (.xls of .doc)."),
    (written("plan.xlsx", b"a;b\n"), "De naam eindigt op .xlsx, maar dit is gewone tekst (.csv)."),
    (written("plan.csv", b"%PDF-1.7\n"), "De naam eindigt op .csv, maar dit is een PDF."),
    (lambda folder: workbook(folder).rename(folder / "plan.csv"), "De naam eindigt op .csv, maar dit is een Excel-"),
    (lambda folder: pack(folder / "plan.xlsx", {"x.txt": b"x"}), "De naam eindigt op .xlsx, maar dit is een ingepakte"),
    (
        written("plan.xlsx", OLE + bytes(20) + "EncryptedPackage".encode("utf-16-le")),
        "Dit bestand is beveiligd met een wachtwoord. Open het, sla het op zonder wachtwoord en probeer dat bestand.",
    ),
    (with_part("xl/vbaProject.bin", b"x"), "In dit bestand zitten macro's"),
    (with_part("xl/externalLinks/externalLink1.xml", b"<x/>"), "Deze werkmap haalt waarden uit een andere werkmap"),
    (with_part("xl/extra.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'), "In dit bestand staan afkortingen die een "),
    (with_part("xl/extra.xml", "<x/>".encode("utf-16")), "Dit bestand is beschadigd"),
    (with_part("xl/workbook.xml", b"<workbook"), "Dit bestand is beschadigd: het zou een Excel-werkmap (.xlsx) zijn"),
    (cut, "Dit bestand is beschadigd: het zou een Excel-werkmap (.xlsx) zijn, maar het is niet te lezen."),
]


@pytest.mark.parametrize(("write", "said"), REFUSED)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(
    write: Callable[[Path], Path], said: str, tmp_path: Path
) -> None:
    lezing = read(write(tmp_path))
    assert lezing.werkmap is None
    assert [problem.message[: len(said)] for problem in lezing.problems] == [said]
    assert [problem.severity for problem in lezing.problems] == [Severity.FOUT]


def test_a_pipe_is_refused_without_waiting_for_its_other_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "acties.csv")
    message = (
        "acties.csv:1:1: fout: Dit bestand is niet te openen: het is geen gewoon bestand. Sluit het in andere "
        "programma's en probeer het opnieuw. [tabel-bestand-onleesbaar]"
    )
    assert told(read(tmp_path / "acties.csv")) == [message]


@pytest.mark.parametrize(
    ("library", "naam"),
    [("openpyxl", "xlsx"), ("odfdo", "ods"), ("mammoth", "docx"), ("docx", "docx"), ("pdfplumber", "pdf")],
)
def test_a_library_that_is_not_installed_is_told(
    library: str, naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The libraries for tables are an extra: who has them not reads a sentence that says what to install."""
    path = FORMATEN[naam](tmp_path, [["Actie", "Kosten"]])
    for module in [module for module in sys.modules if module.startswith(("uitvoeringskompas.tables.", library))]:
        if module.split(".")[0] == library or module.endswith(f".{LEZERS[naam][0]}"):
            monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    message = (
        f"acties.{naam}:1:1: fout: Voor tabellen is nog iets nodig. Installeer het met: pip install "
        "'uitvoeringskompas[tabellen]'. [tabel-niet-geinstalleerd]"
    )
    assert told(read(path)) == [message]


def test_reading_loads_no_library_before_it_is_asked() -> None:
    asked = "import sys, uitvoeringskompas.tables.lezen; print(sorted({*sys.argv[1:]} & {*sys.modules}))"
    libraries = ["openpyxl", "odfdo", "mammoth", "docx", "pdfplumber", "python_calamine"]
    found = subprocess.run([sys.executable, "-c", asked, *libraries], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


MORE = "Haal weg wat er niet in hoort, of verdeel het over meer bestanden."


@pytest.mark.parametrize(
    ("grens", "most", "said"),
    [
        ("grootte", 2048, f"Dit bestand is groter dan 2 kB. {MORE} [tabel-te-groot]"),
        ("uitgepakt", 2048, f"Uitgepakt is dit bestand groter dan 2 kB. {MORE} [tabel-te-groot]"),
        ("delen", 5, f"Dit bestand heeft meer dan 5 onderdelen. {MORE} [tabel-te-veel]"),
        ("bladen", 0, f"Dit bestand heeft meer dan 0 bladen. {MORE} [tabel-te-veel]"),
        ("rijen", 2, f"Dit bestand heeft meer dan 2 rijen op een blad. {MORE} [tabel-te-veel]"),
        ("kolommen", 1, f"Dit bestand heeft meer dan 1 kolommen op een blad. {MORE} [tabel-te-veel]"),
        ("cellen", 5, f"Dit bestand heeft meer dan 5 gevulde cellen. {MORE} [tabel-te-veel]"),
        ("tekens", 5, f"Dit bestand heeft meer dan 5 tekens in een cel. {MORE} [tabel-te-veel]"),
    ],
)
def test_more_than_is_read_is_refused(grens: str, most: int, said: str, tmp_path: Path) -> None:
    path = workbook(tmp_path)
    assert told(read(path, replace(GRENZEN, **{grens: most}))) == [f"acties.xlsx:1:1: fout: {said}"]
    assert told(read(path)) == []
