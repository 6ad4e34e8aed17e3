"""``kompas import``: a table in a file becomes plans, all or nothing, and is told cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.unit.cli.conftest import Kompas

KOP = ("Nr", "Actie", "Trekker", "Planning", "Kosten 2027", "Resultaat", "Contact")
RIJEN = (
    (1, "Beweegcoach", "Sportbedrijf", "2e helft 2027", "€ 25.000,-", "20 deelnemers", "Team Sport"),
    (2, "Valtraining", "GGD", "medio 2027", "PM", "", ""),
    (3, "Samen eten", "gemeente + JOGG", "doorlopend", "2 x € 1.500", "12 avonden", ""),
)
NAAR = ("--naar", "duinstad/2027/gezond", "--peildatum", "2026-11-28")
GEEN_BEDRAG = (
    "Hier is geen bedrag zeker uit te lezen. Zet in de cel één bedrag (25.000), of PM of n.t.b., en de rest van de "
    "tekst in een kolom met opmerkingen."
)
COACH = "plans/duinstad/2027/gezond/interventies/beweegcoach.yaml"
PROGRAMMA = "plans/duinstad/2027/gezond/programma.yaml"
KOPPELING = "tabellen/duinstad/2027/gezond/koppeling.yaml"


@pytest.fixture
def tabel(folder: Path) -> Path:
    """Return a table of three actions."""
    return _write(folder, RIJEN)


def _write(folder: Path, rijen: Iterable[tuple[str | int, ...]]) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Acties"
    for row, rij in enumerate((KOP, *rijen), start=1):
        for column, value in enumerate(rij, start=1):
            sheet.cell(row, column).value = value
    workbook.save(folder / "acties.xlsx")
    return folder / "acties.xlsx"


def _files(folder: Path) -> dict[str, bytes]:
    """Return all that stands in the project but the table."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".xlsx")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_without_a_place_to_go_it_shows_how_the_table_is_read(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """And what to type next; nothing is made."""
    before = _files(folder)
    assert kompas("import", tabel.name) == (
        0,
        (
            "Zo leest kompas acties.xlsx:\n"
            "\n"
            "‘Acties’ gaat over: interventies, activiteiten of maatregelen.\n"
            "  A   Nr                            het nummer in het document\n"
            "  B   Actie                         de titel\n"
            "  C   Trekker                       wie trekker is\n"
            "  D   Planning                      wanneer het is\n"
            "  E   Kosten 2027                   wat het kost, in 2027\n"
            "  F   Resultaat                     wat het moet opleveren\n"
            "  G   Contact                       wordt niet gelezen\n"
            "\n"
            "Er is nog niets gemaakt. Klopt het? Typ dan: kompas import acties.xlsx --naar GEMEENTE/JAAR/PROGRAMMA\n"
        ),
        "",
    )
    assert _files(folder) == before


def test_rows_become_a_programme_of_a_gemeente_that_was_not_there(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """What is made passes the check, and of each cell that is not in it the place and the reason are told."""
    code, told, complaints = kompas("import", tabel.name, *NAAR, "--titel", "Gezond in Duinstad")
    assert (code, complaints) == (0, "")
    assert re.sub(r"\d+(?= nieuwe waarsch)", "✱", told.partition("wordt niet gelezen\n\n")[2]) == (
        "Gemaakt: plans/duinstad/profiel.yaml\n"
        "Gemaakt: plans/duinstad/partijen.yaml\n"
        f"Gemaakt: {PROGRAMMA}\n"
        f"Gemaakt: {COACH}\n"
        "Gemaakt: plans/duinstad/2027/gezond/interventies/valtraining.yaml\n"
        "Gemaakt: plans/duinstad/2027/gezond/interventies/samen-eten.yaml\n"
        "Dit geeft geen nieuwe fouten en ✱ nieuwe waarschuwingen. Lees ze met: kompas check\n"
        "\n"
        "De tabel heeft 25 cellen: 16 in de plannen, 7 als kop, 2 niet (helemaal).\n"
        "\n"
        "Niet in de plannen:\n"
        f"  {GEEN_BEDRAG}\n"
        "    Acties!E4  ‘2 x € 1.500’\n"
        "\n"
        '  Van deze kolom ("Contact") is niet bekend wat die betekent. Zet dat in de koppeling.\n'
        "    Acties!G2  ‘Team Sport’\n"
        "\n"
        "Het hele verslag staat in tabellen/duinstad/2027/gezond/verslag.txt.\n"
        f"Klopt een kolom niet? Verander {KOPPELING} en typ dezelfde opdracht nog eens.\n"
    )
    assert "titel: Gezond in Duinstad\n" in (folder / PROGRAMMA).read_text("utf-8")
    assert kompas("check", "--peildatum", "2026-11-28").code == 0


def test_a_table_that_changed_says_what_changed_in_the_plans(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """In the sentences of kompas diff; the same table again changes nothing at all."""
    kompas("import", tabel.name, *NAAR)
    before = _files(folder)
    assert "Er verandert niets in de plannen.\n" in kompas("import", tabel.name, *NAAR).out
    assert _files(folder) == before
    _write(folder, [(1, "Beweegcoach", "Sportbedrijf", "2e helft 2027", "€ 30.000", "25 deelnemers", ""), *RIJEN[1:]])
    told = kompas("import", tabel.name, *NAAR).out
    assert "begroot gaat van € 25.000 naar € 30.000 (€ 5.000 meer).\n" in told.replace("\N{NO-BREAK SPACE}", " ")
    assert f"Aangevuld: {COACH}\nAangevuld: {PROGRAMMA}\n" in told
    changed = {path for path, content in _files(folder).items() if content != before[path]}
    beside = {f"tabellen/duinstad/2027/gezond/{name}" for name in ("herkomst.json", "verslag.txt")}
    assert changed == {COACH, PROGRAMMA, *beside}


def test_the_mapping_is_kept_corrected_and_used_the_next_time(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """A column that nobody read, or that was read as something else."""
    kompas("import", tabel.name, *NAAR)
    kept = folder / KOPPELING
    text = kept.read_text("utf-8")
    line = next(line for line in text.splitlines() if "kop: Contact" in line)
    kept.write_text(text.replace(line, line.replace("betekenis: overslaan", "betekenis: opmerking")), "utf-8")
    assert kompas("import", tabel.name, *NAAR).code == 0
    assert "{bij: titel, soort: toelichting, tekst: Team Sport}" in (folder / COACH).read_text("utf-8")
    kept.write_text("bladen: [{blad: Acties, onderwerp: acties}]\n", "utf-8")
    before = _files(folder)
    code, _, complaints = kompas("import", tabel.name, *NAAR)
    assert code == 1
    assert complaints.startswith(f"{KOPPELING}:1:")
    assert complaints.endswith("Er is niets veranderd.\n")
    assert _files(folder) == before


def test_a_mapping_can_be_made_and_looked_at_before_anything_else(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """And a trial shows all and writes nothing."""
    assert kompas("import", tabel.name, "--koppeling", "kolommen.yaml") == (
        0,
        "Gemaakt: kolommen.yaml\nKijk na wat elke kolom betekent, en typ dezelfde opdracht nog eens.\n",
        "",
    )
    before = _files(folder)
    told = kompas("import", tabel.name, *NAAR, "--koppeling", "kolommen.yaml", "--proef").out
    assert f"Dit zou kompas maken: {COACH}\n" in told
    assert "Er is niets geschreven: dit was een proef.\n" in told
    assert _files(folder) == before


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("niets.xlsx",), 1, "niets.xlsx:1:1: fout: "),
        (("acties.xlsx", "--naar", "duinstad"), 2, "'duinstad' is geen programma. Schrijf gemeente, jaar en map"),
        (("acties.xlsx", "--naar", "Duin Stad/2027/x"), 2, "'Duin Stad' is geen naam van een map onder plans"),
        (("acties.xlsx", "--koppeling", "plans"), 2, "plans"),
    ],
)
def test_what_cannot_be_done_is_said_in_dutch(
    kompas: Kompas, tabel: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    """A file that is not there, a place that is none."""
    assert tabel.exists()
    done = kompas("import", *arguments)
    assert done.code == code
    assert told in done.err


def test_a_workbook_of_ours_goes_back_where_it_came_from(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """Nothing was typed in it, so nothing changes; it says itself which programme that is."""
    kompas("import", tabel.name, *NAAR)
    assert kompas("export", "tabel", "duinstad/2027/gezond", "boek.xlsx").code == 0
    before = _files(folder)
    told = kompas("import", "boek.xlsx")
    assert (told.code, told.out) == (
        0,
        "Er verandert niets in duinstad/2027/gezond.\nControleer alles met: kompas check\n",
    )
    assert _files(folder) == before


def test_nothing_is_written_when_the_plans_would_hold_an_error(kompas: Kompas, folder: Path, tabel: Path) -> None:
    """As with a file of the programme that is broken already, or one that is changed by a link."""
    kompas("import", tabel.name, *NAAR)
    (folder / COACH).write_text("titel: [\n", "utf-8")
    before = _files(folder)
    done = kompas("import", tabel.name, *NAAR)
    assert done.code == 1
    assert done.err.startswith(f"{COACH}:")
    assert done.err.endswith("Er is niets veranderd.\n")
    assert _files(folder) == before
