"""R and LibreOffice read the data of a whole site: the same answer as in the plans. Run by `make test-extra`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.extra.libreoffice import resave
from tests.gegevenssite import Gegevenssite, count_bedragen, write_gegevenssite

LEES = {
    "csv": 'lees <- function(naam) read.csv(file.path("tabellen", paste0(naam, ".csv")), na.strings = "")',
    "rekenblad": 'lees <- function(naam) read.csv2(file.path("rekenblad", paste0(naam, ".csv")), na.strings = "", '
    'fileEncoding = "UTF-8-BOM")',
    "xlsx": """
KOLOMMEN <- list(programma_begroting_regels = c("boven", "uitgever", "stroom", "jaar", "begroot", "geen_bedrag"),
                 programma = c("sleutel", "titel"))
blad <- function(pad, naam) {
  tabellen <- readxl::read_excel(pad, sheet = "Tabellen")
  bladnaam <- tabellen$blad[tabellen$tabel == naam]
  if (length(bladnaam) == 0) return(NULL)
  as.data.frame(readxl::read_excel(pad, sheet = bladnaam))[KOLOMMEN[[naam]]]
}
lees <- function(naam) {
  gevonden <- lapply(sort(Sys.glob("uitgevers/*.xlsx")), blad, naam = naam)
  do.call(rbind, gevonden)
}""",
    "json": """
lees <- function(naam) {
  paden <- sort(Sys.glob("uitgevers/*/*/*.json"))
  gevonden <- lapply(paden, function(pad) {
    programma <- jsonlite::fromJSON(pad, simplifyVector = FALSE)
    sleutel <- programma$sleutel
    if (naam == "programma") return(data.frame(sleutel = sleutel, titel = programma$programma$titel))
    regels <- programma$programma$begroting$regels
    een <- function(regel, veld) if (is.null(regel[[veld]])) NA else regel[[veld]]
    if (length(regels) == 0) return(NULL)
    velden <- c("stroom", "jaar", "begroot", "geen_bedrag")
    tabel <- as.data.frame(setNames(lapply(velden, function(veld) sapply(regels, een, veld = veld)), velden))
    cbind(tabel, boven = sleutel, uitgever = programma$uitgever$sleutel)
  })
  do.call(rbind, gevonden)
}""",
}
VRAAG = """
regels <- merge(lees("programma_begroting_regels"), lees("programma")[c("sleutel", "titel")],
                by.x = "boven", by.y = "sleutel")
uitgaven <- regels[is.na(regels$stroom) | regels$stroom != "inkomsten", ]
kolommen <- uitgaven[c("uitgever", "titel", "jaar", "begroot", "geen_bedrag")]
write.table(kolommen, quote = FALSE, sep = "\\t", na = "", row.names = FALSE, col.names = FALSE)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Gegevenssite:
    """Return the site with its data in every form."""
    return write_gegevenssite(tmp_path_factory.mktemp("site"))


@pytest.mark.parametrize("vorm", LEES)
def test_r_gives_the_answer_of_the_plans(vorm: str, site: Gegevenssite, tmp_path: Path) -> None:
    script = tmp_path / "vraag.R"
    script.write_text(f"{LEES[vorm]}\n{VRAAG}", encoding="utf-8")
    done = subprocess.run(
        ["Rscript", "--vanilla", str(script)], cwd=site.data, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert count_bedragen(_lines(done.stdout)) == site.bedragen


def _lines(told: str) -> Iterator[tuple[str, str, int | None, int | None, str | None]]:
    for line in told.splitlines():
        uitgever, titel, jaar, begroot, geen_bedrag = line.split("\t")
        yield uitgever, titel, int(jaar), int(begroot) if begroot else None, geen_bedrag or None


@pytest.mark.parametrize("eind", ["xlsx", "ods"])
def test_libreoffice_keeps_every_cell_of_a_workbook(eind: str, site: Gegevenssite, tmp_path: Path) -> None:
    """Also in the other format: a date stays a date, an amount an amount, and a text that begins with = a text."""
    path = tmp_path / f"boek.{eind}"
    path.write_bytes((site.data / "uitgevers" / f"voorbeeldstad.{eind}").read_bytes())
    before = _cells(path)
    assert len(before) > 50
    for kind in ("xlsx", "ods"):
        assert _cells(resave(path, kind)) == before


def _cells(path: Path) -> dict[str, list[list[object]]]:
    """Return the rows of each sheet; numbers that are whole are the same in both formats."""
    book = CalamineWorkbook.from_path(str(path))
    return {naam: [list(rij) for rij in book.get_sheet_by_name(naam).to_python()] for naam in book.sheet_names}
