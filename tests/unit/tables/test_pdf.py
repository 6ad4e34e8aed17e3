"""The ruled tables of a PDF: merged cells, words cut at the end of a line, tables over pages, and what is no table."""

from __future__ import annotations

from pathlib import Path
from zlib import compress

import pytest

from tests.unit.tables.pdfmaker import lines_of, write, write_pdf
from tests.unit.tables.werkmappen import read, read_good, texts, told
from uitvoeringskompas.tables.grenzen import GRENZEN
from uitvoeringskompas.tables.pdf.afbreken import find_koppelwoorden, join_regels
from uitvoeringskompas.vast import replace

WIDE = (120, 120, 120)
KOP = ["Actie", "Trekker", "Kosten"]


def test_a_ruled_table_with_merged_cells_and_two_header_rows_is_read(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [["Actie", "Kosten", None], ["", "2026", "2027"], ["Vitaal", "€ 1.234,50", "PM"]]
    werkmap = read_good(write_pdf(tmp_path / "plan.pdf", lines_of(rows, WIDE)))
    assert texts(werkmap) == [["Actie", "Kosten", "Kosten"], ["", "2026", "2027"], ["Vitaal", "€ 1.234,50", "PM"]]
    blad = werkmap.bladen[0]
    assert [str(werkmap.location(blad, cel)) for cel in blad.cellen()][:2] == [
        "plan.pdf: bladzijde 1, tabel 1, rij 1, kolom 1",
        "plan.pdf: bladzijde 1, tabel 1, rij 1, kolom 2",
    ]
    assert (blad.rijen[0][1].breedte, blad.rijen[0][2].bedekt) == (2, True)


REGELS = [
    ("Vitaal op\nSchool", "Vitaal op School"),
    ("ge-\nmeente", "gemeente"),
    ("JOGG-\naanpak", "JOGG-aanpak"),
    ("2026-\n2029", "2026-2029"),
    ("sport-\nen beweegteam", "sport- en beweegteam"),
    ("e-\nhealth", "e-health"),
    ("GGD/\nSportbedrijf", "GGD/Sportbedrijf"),
    ("GGD /\nSportbedrijf", "GGD / Sportbedrijf"),
    ("regio -\nwijk", "regio - wijk"),
    ("ouder-\nkind", "ouder-kind"),
    ("• een\n• twee\nen drie", "• een\n• twee en drie"),
    ("", ""),
]


@pytest.mark.parametrize(("lines", "tekst"), REGELS)
def test_words_cut_at_the_end_of_a_line_are_one_again(lines: str, tekst: str) -> None:
    assert join_regels(lines, find_koppelwoorden(["de ouder-kind band"])) == tekst


def test_a_table_over_three_pages_is_one_and_each_join_is_told(tmp_path: Path) -> None:
    pages = [
        [KOP, ["Vitaal", "GGD", "€ 1.000"], ["Een lange naam", "Sportbedrijf", "€ 2.000"]],
        [KOP, ["", "en de GGD", ""], ["JOGG", "GGD", "PM"]],
        [KOP, ["Rookvrij", "GGD", "€ 500"]],
    ]
    lezing = read(write_pdf(tmp_path / "plan.pdf", *(lines_of(rows, WIDE) for rows in pages)))
    assert texts(lezing.werkmap) == [
        KOP,
        ["Vitaal", "GGD", "€ 1.000"],
        ["Een lange naam", "Sportbedrijf en de GGD", "€ 2.000"],
        ["JOGG", "GGD", "PM"],
        ["Rookvrij", "GGD", "€ 500"],
    ]
    on = "en is als één tabel gelezen. De kop die daar opnieuw staat, is weggelaten. Kijk of dat klopt."
    at = "plan.pdf: bladzijde 1, tabel 1, rij"
    assert told(lezing) == [
        f"{at} 4: waarschuwing: Deze tabel gaat verder op bladzijde 2, {on} [tabel-over-bladzijden]",
        (
            f"{at} 3: waarschuwing: Deze rij was afgebroken aan het eind van bladzijde 1, en is met de rij bovenaan "
            "bladzijde 2 samengevoegd. Kijk of dat klopt. [tabel-rij-samengevoegd]"
        ),
        f"{at} 5: waarschuwing: Deze tabel gaat verder op bladzijde 3, {on} [tabel-over-bladzijden]",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["Vitaal", "GGD", "€ 1.000"], ["", "JOGG", "€ 2.000"]),
        (["Vitaal", "", "€ 1.000"], ["", "JOGG", ""]),
        (["Vitaal", "GGD", "€ 1.000"], ["Rookvrij", "", ""]),
    ],
)
def test_rows_of_two_pages_that_may_be_two_rows_stay_two(first: list[str], second: list[str], tmp_path: Path) -> None:
    pages = [lines_of([KOP, first], WIDE), lines_of([KOP, second], WIDE)]
    assert texts(read(write_pdf(tmp_path / "plan.pdf", *pages)).werkmap) == [KOP, first, second]


def test_a_table_of_another_shape_on_the_next_page_stands_apart(tmp_path: Path) -> None:
    pages = [lines_of([KOP, ["a", "b", "c"]], WIDE), lines_of([KOP, ["d", "e", "f"]], (60, 120, 180))]
    werkmap = read_good(write_pdf(tmp_path / "plan.pdf", *pages))
    assert [blad.naam for blad in werkmap.bladen] == ["bladzijde 1, tabel 1", "bladzijde 2, tabel 1"]


SCAN = (
    "plan.pdf:1:1: fout: Dit is een scan: een foto van een tekst, waarin geen letters staan. Vraag om het "
    "document waarvan "
    "de PDF is gemaakt (Word of Excel), of laat er in een scanprogramma tekst van maken (OCR). [tabel-scan]"
)
EMPTY = "plan.pdf:1:1: fout: In dit bestand staat niets. Kijk of je het goede bestand hebt gekozen. [tabel-leeg]"
NO_TABLE = (
    "plan.pdf:1:1: fout: In deze PDF staat geen tabel. Zet je acties in een tabel met lijnen, of neem een "
    "ander bestand. "
    "[tabel-geen-tabel]"
)
PICTURE = (
    "plan.pdf: bladzijde 2: waarschuwing: Deze bladzijde is een plaatje (een scan). Wat erop staat, is niet gelezen. "
    "[tabel-bladzijde-plaatje]"
)
IMAGE = "q 500 0 0 700 40 40 cm /I1 Do Q"


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([IMAGE], [SCAN]),
        ([""], [EMPTY]),
        ([write("Alleen tekst.", 40, 700)], [NO_TABLE]),
        ([lines_of([KOP, ["a", "b", "c"]], WIDE, upright=False)], [NO_TABLE]),
        ([lines_of([["een kader"]], [200])], [NO_TABLE]),
        ([lines_of([KOP], WIDE), IMAGE], [PICTURE]),
    ],
)
def test_what_is_no_ruled_table_is_told(pages: list[str], said: list[str], tmp_path: Path) -> None:
    assert told(read(write_pdf(tmp_path / "plan.pdf", *pages))) == said


def test_a_file_with_a_password_or_without_its_end_is_refused(tmp_path: Path) -> None:
    password = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<41> <41>]"
    page = lines_of([KOP], WIDE)
    locked = write_pdf(tmp_path / "slot.pdf", page, more=password)
    assert [problem.code for problem in read(locked).problems] == ["tabel-versleuteld"]
    (tmp_path / "half.pdf").write_bytes(b"%PDF-1.4\n")
    assert [problem.code for problem in read(tmp_path / "half.pdf").problems] == ["tabel-beschadigd"]


def test_letters_that_were_printed_twice_to_look_bold_are_read_once(tmp_path: Path) -> None:
    page = lines_of([KOP, ["Vitaal", "GGD", "PM"]], WIDE)
    assert texts(read_good(write_pdf(tmp_path / "plan.pdf", f"{page}\n{page}"))) == [KOP, ["Vitaal", "GGD", "PM"]]


def test_more_behind_its_compression_than_is_read_is_refused(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "plan.pdf", lines_of([KOP], WIDE))
    packed = b"9 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + compress(b"x" * 3000) + b"\nendstream\nendobj\n"
    path.write_bytes(path.read_bytes() + packed)
    assert told(read(path)) == []
    assert [each.code for each in read(path, replace(GRENZEN, uitgepakt=2000)).problems] == ["tabel-te-groot"]


@pytest.mark.parametrize("grens", ["bladzijden", "lijnen", "bladen", "rijen", "kolommen", "cellen"])
def test_more_than_is_read_is_refused(grens: str, tmp_path: Path) -> None:
    pages = [lines_of([KOP, ["a", "b", "c"]], WIDE), lines_of([KOP, ["d", "e", "f"]], (60, 120, 180))]
    path = write_pdf(tmp_path / "plan.pdf", *pages)
    assert [each.code for each in read(path, replace(GRENZEN, **{grens: 1})).problems] == ["tabel-te-veel"]
