"""``kompas new`` nota, doel, partij and indicator: in the lists that are there, and never over anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas

AFTER = "Controleer daarna alles met: kompas check\n"


def lines_of(path: Path) -> list[str]:
    """Return the lines of a file that are no explanation."""
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.lstrip().startswith("#")]


def test_a_party_is_made_with_its_file_and_the_next_one_goes_behind_it(kompas: Kompas, folder: Path) -> None:
    """What an editor typed in between stays."""
    assert kompas("new", "partij", "minimaal", "Sport, Bewegen", "--soort", "sport").code == 0
    file = folder / "plans/minimaal/partijen.yaml"
    file.write_text(file.read_text("utf-8").replace("soort: sport", "soort: sport  # onze eigen club"), "utf-8")
    assert kompas("new", "partij", "minimaal", "GGD Kust", "--soort", "ggd", "--kenmerk", "ggd") == (
        0,
        f"Aangevuld: plans/minimaal/partijen.yaml\nVerwijs naar de partij met: ggd\n{AFTER}",
        "",
    )
    assert lines_of(file) == [
        "partijen:",
        "  - id: sport-bewegen",
        '    naam: "Sport, Bewegen"',
        "    soort: sport  # onze eigen club",
        "  - id: ggd",
        "    naam: GGD Kust",
        "    soort: ggd",
    ]


def test_an_indicator_a_nota_and_goals_pass_the_check(kompas: Kompas, folder: Path) -> None:
    """A goal stands in a programme or in a nota."""
    assert [
        kompas("new", "indicator", "minimaal", "Jongeren die roken", "--eenheid", "% van de jongeren").code,
        kompas("new", "nota", "minimaal", "2024", "2027", "Samen gezond").code,
        kompas("new", "doel", "minimaal", "samen-gezond", "Gezond oud worden").code,
        kompas("new", "doel", "minimaal", "2026/gezondheid", "In 2028: minder roken").code,
    ] == [0] * 4
    checked = kompas("check")
    assert (checked.code, checked.out.count(": fout: ")) == (0, 0)
    assert lines_of(folder / "plans/minimaal/notas/samen-gezond.yaml") == [
        "titel: Samen gezond",
        "periode:",
        "  van: 2024",
        "  tot_en_met: 2027",
        "status: concept",
        "doelen:",
        "  - id: gezond-oud-worden",
        "    titel: Gezond oud worden",
    ]


def test_a_nota_of_which_nobody_names_the_last_year_gets_none(kompas: Kompas, folder: Path) -> None:
    assert kompas("new", "nota", "minimaal", "2018", "geen", "Samen gezond").code == 0
    assert lines_of(folder / "plans/minimaal/notas/samen-gezond.yaml") == [
        "titel: Samen gezond",
        "periode:",
        "  van: 2018",
        "status: concept",
    ]
    assert kompas("check").code == 0


ZWOLLE = [
    "soort: gemeente",
    "naam: Zwolle",
    "code: GM0193",
    "herkomst: openbare_bron",
    "overgenomen_door: Redactie",
    "bronnen:",
    "  - id: plan-van-aanpak-2024",
    "    titel: Plan van aanpak 2024",
    '    url: "https://zwolle.example/plan.pdf"',
]
BROKEN = "partijen:\n  - {id: a, id: b}\n"
KNOWN = "partijen:\n  - {id: ggd, naam: GGD, soort: ggd}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            KNOWN,
            (
                'plans/minimaal/partijen.yaml:2:10: fout: Het kenmerk "ggd" staat hier al. Kies een andere naam, of '
                "geef een ander kenmerk met --kenmerk. [nieuw-bestaat-al]\n"
            ),
        ),
        (
            BROKEN,
            (
                'plans/minimaal/partijen.yaml:2:13: fout: De sleutel "id" staat hier voor de tweede keer (de eerste '
                "staat op regel 2). Haal er een weg, of voeg ze samen. [yaml-dubbele-sleutel]\n"
            ),
        ),
        (
            "{bronnen: []}\n",
            (
                "plans/minimaal/partijen.yaml:1:1: fout: In dit bestand kan kompas niets bijschrijven. Zet het er zelf "
                'in, onder "partijen". [nieuw-niet-leesbaar]\n'
                "    partijen:\n      - id: ggd\n        naam: GGD\n        soort: ggd\n"
            ),
        ),
    ],
)
def test_a_file_that_cannot_take_it_stays_as_it_is(kompas: Kompas, folder: Path, text: str, message: str) -> None:
    """An editor reads why, and what to write by hand."""
    file = folder / "plans/minimaal/partijen.yaml"
    file.write_text(text, "utf-8")
    assert kompas("new", "partij", "minimaal", "GGD", "--soort", "ggd") == (1, "", f"{message}Er is niets gemaakt.\n")
    assert file.read_text("utf-8") == text
    assert sorted(path.name for path in file.parent.iterdir()) == ["2026", "partijen.yaml", "profiel.yaml"]


def test_nothing_is_written_through_a_link(kompas: Kompas, folder: Path) -> None:
    """Whatever stands elsewhere stays as it is."""
    elsewhere = folder / "elders.yaml"
    elsewhere.write_text("partijen: []\n", "utf-8")
    (folder / "plans/minimaal/partijen.yaml").symlink_to(elsewhere)
    outcome = kompas("new", "partij", "minimaal", "GGD", "--soort", "ggd")
    assert (outcome.code, "[nieuw-koppeling]" in outcome.err) == (1, True)
    assert elsewhere.read_text("utf-8") == "partijen: []\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("partij", "minimaal", "GGD"), "Er ontbreekt iets: --soort."),
        (
            ("partij", "minimaal", "School", "--soort", "school"),
            "--soort: 'school' kan niet. Bedoel je 'onderwijs'? Kies uit: gemeente, afdeling,",
        ),
        (("partij", "minimaal", "GGD", "--soort", "ggd", "--kenmerk", "G G"), "--kenmerk: 'G G' is geen kenmerk."),
        (("nota", "minimaal", "2027", "2024", "Nota"), "2024 ligt voor 2027."),
        (("doel", "minimaal", "../x", "Doel"), "PLEK: '../x' is geen programma of nota."),
        (("gemeente", "Zwolle", "--bron", "Plan"), "--door, --bron en --url horen bij --herkomst openbare_bron."),
    ],
)
def test_what_was_typed_wrong_is_refused_in_dutch(kompas: Kompas, arguments: tuple[str, ...], message: str) -> None:
    """Before anything is written."""
    outcome = kompas("new", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err


def test_what_is_taken_over_says_so_and_makes_nothing_up(kompas: Kompas, folder: Path) -> None:
    """Where the document has to be read there are dots, which a check refuses."""
    bron = ("--bron", "Plan van aanpak 2024", "--url", "https://zwolle.example/plan.pdf", "--door", "Redactie")
    kompas("new", "gemeente", "Zwolle", "--herkomst", "openbare_bron", *bron)
    kompas("new", "programma", "zwolle", "2024", "Gezond", "--herkomst", "openbare_bron")
    profiel = lines_of(folder / "plans/zwolle/profiel.yaml")
    assert [line for line in profiel if not line.startswith("overgenomen_op")] == ZWOLLE
    programma = folder / "plans/zwolle/2024/gezond/programma.yaml"
    told = lines_of(programma)
    assert told[:5] == ["titel: Gezond", "samenvatting: …", "reikwijdte:", "  soort: …", "looptijd:"]
    assert told[5:7] == ["  van: 2024", "status: onbekend"]  # a last year only when the document names one
    assert "  stand: niet_gezien" in told
    assert "herkomst: openbare_bron" in told
    outcome = kompas("check")
    dots = programma.read_text("utf-8").count("…")
    assert (outcome.code, outcome.out.count("[yaml-niet-ingevuld]")) == (1, dots)
    text = programma.read_text("utf-8").replace("soort: …", "soort: totaal")
    programma.write_text(
        text.replace("status: …", "status: concept").replace(": …", ": De bron zegt het niet."), "utf-8"
    )
    assert kompas("check").code == 0
