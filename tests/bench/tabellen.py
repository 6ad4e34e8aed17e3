"""What tables cost: one of 1,000 rows that is imported, and plans as a workbook (``make bench``).

Each is put beside the bare library on the same cells in the same run: reading them with openpyxl, and writing them with
it. CPU seconds of whole processes, the least of three runs, and the largest memory of any.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook

RUNS = 3
ROWS = 1_000
MOST_LINES = 500  # a budget holds no more
PROGRAMMA = "voorbeeldstad/2026/gezondheid"
"""The largest programme here, as a workbook in at most a second, and all of its publisher."""
UITGEVER = "voorbeeldstad"
KOP = ("Actie", "Wat gaan we doen", "Trekker", "Partners", "Kosten 2027", "Planning", "Resultaat")
READ = (
    "import openpyxl, sys; [[c.value for c in r] for w in openpyxl.load_workbook(sys.argv[1]) for r in w.iter_rows()]"
)
COPY = """
import openpyxl, sys
old, new = openpyxl.load_workbook(sys.argv[1]), openpyxl.Workbook()
for sheet in old:
    copy = new.create_sheet(sheet.title)
    for row in sheet.iter_rows(values_only=True):
        copy.append(row)
new.save(sys.argv[2])
"""


def measure(command: list[str], folder: Path, made: Path | None = None) -> tuple[float, float]:
    """Return the least CPU seconds and the largest MB of a command; what it made goes before each run."""
    seconds, peak = [], 0.0
    for _ in range(RUNS):
        if made is not None:
            subprocess.run(["rm", "-rf", str(made)], check=True)
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, command
        seconds.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss / 1024)
    return min(seconds), peak


def write_table(place: Path) -> None:
    """Write a table as a gemeente has it."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Acties"
    sheet.append(KOP)
    for number in range(ROWS):
        kosten = 1000 + number if number < MOST_LINES else None
        rest = ("Samen wandelen in de wijk.", "gemeente", "GGD", kosten, "Q2 2027", "20 deelnemers")
        sheet.append((f"Wandelgroep {number}", *rest))
    book.save(place)


def tell(wat: str, ours: tuple[float, float], bare: tuple[float, float]) -> None:
    """Print what we cost, beside the library alone."""
    ratio = f"openpyxl alone {bare[0]:5.2f} s   ratio {ours[0] / bare[0]:4.1f}"
    sys.stdout.write(f"{wat:<46} {ours[0]:6.2f} s {ours[1]:5.0f} MB   {ratio}\n")


def main(plans: Path) -> None:
    """Measure and tell."""
    kompas = [sys.executable, "-m", "uitvoeringskompas"]
    with TemporaryDirectory() as name:
        folder = Path(name)
        table, boek = folder / "acties.xlsx", folder / "boek.xlsx"
        write_table(table)
        start = [*kompas, "new", "gemeente", "Proefstad"]
        subprocess.run(start, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        ours = measure([*kompas, "import", "acties.xlsx", "--naar", "proefstad/2027/gezondheid", "--proef"], folder)
        tell(
            f"import a table of {ROWS} rows (--proef)", ours, measure([sys.executable, "-c", READ, str(table)], folder)
        )
        for pad, eind in product((PROGRAMMA, UITGEVER), (".xlsx", ".ods")):
            made = folder / f"boek-{len(pad)}{eind}"
            ours = measure([*kompas, "export", "tabel", pad, str(made), "--plans", str(plans)], folder, made)
            boek = made if eind == ".xlsx" else boek
            bare = measure([sys.executable, "-c", COPY, str(boek), str(folder / "bare.xlsx")], folder)
            tell(f"export {pad} as {eind}", ours, bare)
        begin = measure([*kompas, "--version"], folder)
        sys.stdout.write(f"{'of which starting kompas':<46} {begin[0]:6.2f} s\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
