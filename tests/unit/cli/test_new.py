"""``kompas new``: what it makes is valid at once, explains itself, and never stands in the way of what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas

PROGRAMMA = ("new", "programma", "minimaal", "2028", "Gezond: samen #1")
STEMS = (
    *("gedeeld", "profiel", "partijen", "indicatoren", "nota", "programma"),
    *("interventie", "voortgang", "evaluatie", "site"),
)


def test_a_gemeente_gets_a_profile_and_the_settings_that_its_editor_needs(kompas: Kompas, folder: Path) -> None:
    """The name of the folder can stand in an address; a gemeente that CBS knows gets its code."""
    made = [".vscode/settings.json", ".vscode/extensions.json", *(f".vscode/schema/{n}.schema.json" for n in STEMS)]
    assert kompas("new", "gemeente", "Súdwest-Fryslân") == (
        0,
        "".join(f"Gemaakt: {file}\n" for file in ["plans/sudwest-fryslan/profiel.yaml", *made])
        + "Vul het profiel in. Begin daarna een programma met: kompas new programma\n"
        "Controleer daarna alles met: kompas check\n",
        "",
    )
    lines = (folder / "plans/sudwest-fryslan/profiel.yaml").read_text("utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [
        "soort: gemeente",
        "naam: Súdwest-Fryslân",
        "code: GM1900",
        "inleiding: Vertel hier in een paar zinnen wie jullie zijn en wat mensen op deze pagina vinden.",
        "herkomst: eigen",
    ]
    assert kompas("check").code == 0


def test_every_kind_passes_the_check_and_becomes_a_page(kompas: Kompas, folder: Path) -> None:
    """From nothing to a site, with names that YAML could take for something else."""
    pad = "2028/gezond-samen-1"
    assert [
        kompas("new", "gemeente", "Regio 'De Kust'", "--soort", "regio").code,
        kompas(*PROGRAMMA).code,
        kompas("new", "interventie", "minimaal", pad, '\'s Avonds wandelen: "samen"').code,
        kompas("new", "interventie", "minimaal", pad, "2028").code,
        kompas("new", "voortgang", "minimaal", pad, "2028-07-01").code,
        kompas("new", "evaluatie", "minimaal", pad).code,
        kompas("new", "evaluatie", "minimaal", pad, "--jaar", "2028", "--peildatum", "2029-02-01").code,
    ] == [0] * 7
    checked = kompas("check", "--alles")
    assert (checked.code, checked.err, checked.out.count(": fout: ")) == (0, "", 0)
    assert checked.out.endswith(" in 9 bestanden.\n")
    outcome = kompas("export", "site", "uit")
    assert (outcome.code, outcome.err) == (0, "")
    assert "&#39;s Avonds wandelen: &#34;samen&#34;" in (
        folder / f"uit/minimaal/{pad}/interventies/s-avonds-wandelen-samen/index.html"
    ).read_text("utf-8")


def test_a_fresh_concept_asks_for_one_screen(kompas: Kompas) -> None:
    """With eight interventies there are more than fifty warnings; those of one kind are one line."""
    kompas(*PROGRAMMA)
    for naam in ("Dansen", "Fietsen", "Koken", "Lopen", "Roeien", "Schaken", "Wandelen", "Zwemmen"):
        kompas("new", "interventie", "minimaal", "2028/gezond-samen-1", naam)
    checked, every = kompas("check").out.splitlines(), kompas("check", "--alles").out.splitlines()
    assert len(every) > 50
    assert sum(1 + len(line) // 100 for line in checked) <= 24
    assert any('Bij 8 interventies ontbreekt "hoe", zie ook fietsen.yaml:5' in line for line in checked)
    assert checked[-1].endswith("Bekijk ze allemaal met: kompas check --alles")


def test_a_field_explains_itself(kompas: Kompas, folder: Path) -> None:
    """What is required stands there with its explanation; what may be added waits behind a hash."""
    kompas(*PROGRAMMA)
    text = (folder / "plans/minimaal/2028/gezond-samen-1/programma.yaml").read_text("utf-8")
    assert (
        "# Status (verplicht). In welke fase het programma zit. Voorbeeld: concept. Kies uit: concept, "
        "ter_vaststelling,\n# vastgesteld, in_uitvoering, geevalueerd, ingetrokken, onbekend.\n"
        "status: concept\n"
    ) in text
    assert (
        "#\n# Risico's. Wat het programma kan hinderen.\n# risicos:\n#   - id: te-weinig-vrijwilligers\n"
        "#     titel: Te weinig vrijwilligers voor de wandelgroepen\n"
    ) in text
    uncommented = text.replace("# risicos:\n#   - id: te-weinig-vr", "risicos:\n  - id: te-weinig-vr")
    uncommented = uncommented.replace("#     titel: Te weinig vr", "    titel: Te weinig vr")
    (folder / "plans/minimaal/2028/gezond-samen-1/programma.yaml").write_text(uncommented, "utf-8")
    assert kompas("check").code == 0


def test_a_report_has_a_line_for_every_interventie(kompas: Kompas, folder: Path) -> None:
    """And the look back on a longer programme ends with its last year."""
    kompas(*PROGRAMMA)
    place = folder / "plans/minimaal/2028/gezond-samen-1"
    programma = (place / "programma.yaml").read_text("utf-8")
    (place / "programma.yaml").write_text(programma.replace("tot_en_met: 2028", "tot_en_met: 2030"), "utf-8")
    for naam in ("Wandelen", "Koken"):
        kompas("new", "interventie", "minimaal", "2028/gezond-samen-1", naam)
    kompas("new", "evaluatie", "minimaal", "2028/gezond-samen-1")
    text = (place / "evaluatie.yaml").read_text("utf-8")
    assert "\npeildatum: 2030-12-31\n" in text
    named = [line for line in text.splitlines() if line.startswith("  - interventie: ")]
    assert named == ["  - interventie: koken", "  - interventie: wandelen"]
    for moment in ("2028-najaar", "2029"):
        kompas("new", "voortgang", "minimaal", "2028/gezond-samen-1", moment)
    assert "\npeildatum: 2028-najaar\n" in (place / "voortgang/2028-najaar.yaml").read_text("utf-8")
    assert '\npeildatum: "2029"\n' in (place / "voortgang/2029.yaml").read_text("utf-8")
    assert kompas("check").code == 0


def test_the_look_back_on_a_programme_without_named_end_asks_up_to_when(kompas: Kompas, folder: Path) -> None:
    """No last day is made up for it."""
    kompas(*PROGRAMMA)
    place = folder / "plans/minimaal/2028/gezond-samen-1"
    programma = (place / "programma.yaml").read_text("utf-8")
    (place / "programma.yaml").write_text(programma.replace("  tot_en_met: 2028\n", ""), "utf-8")
    outcome = kompas("new", "evaluatie", "minimaal", "2028/gezond-samen-1")
    assert (outcome.code, outcome.out) == (2, "")
    assert "2028/gezond-samen-1 noemt geen laatste jaar. Typ met --peildatum tot en met wanneer" in outcome.err
    assert kompas("new", "evaluatie", "minimaal", "2028/gezond-samen-1", "--peildatum", "2029-najaar").code == 0
    assert kompas("check").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("gemeente", "Minimaal"),
            (
                "plans/minimaal/profiel.yaml:1:1: fout: Dit bestaat al en blijft zoals het is. Kies een andere naam, "
                "of pas het bestand zelf aan. [nieuw-bestaat-al]\n"
            ),
        ),
        (
            ("programma", "minimaaal", "2028", "Gezond"),
            (
                "plans/minimaaal/profiel.yaml:1:1: fout: Dit bestand is er niet, dus er kan niets bij komen. Bedoel je "
                "'minimaal'? Maak het eerst met kompas new. [nieuw-hoort-nergens]\n"
            ),
        ),
        (
            ("voortgang", "minimaal", "2026/gezond", "2026-07-01"),
            (
                "plans/minimaal/2026/gezond/programma.yaml:1:1: fout: Dit bestand is er niet, dus er kan niets bij "
                "komen. Bedoel je 'gezondheid'? Maak het eerst met kompas new. [nieuw-hoort-nergens]\n"
            ),
        ),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_made(
    kompas: Kompas, folder: Path, arguments: tuple[str, ...], message: str
) -> None:
    """With exit code 1, and the name that was perhaps meant."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert kompas("new", *arguments) == (1, "", f"{message}Er is niets gemaakt.\n")
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_id_is_used_once_a_year(kompas: Kompas) -> None:
    """Over all programmes of that year, because the same id in another year is the same interventie."""
    kompas(*PROGRAMMA)
    kompas("new", "programma", "minimaal", "2028", "Jeugd")
    kompas("new", "interventie", "minimaal", "2028/jeugd", "Wandelen")
    assert kompas("new", "interventie", "minimaal", "2028/gezond-samen-1", "Wandelen") == (
        1,
        "",
        (
            "plans/minimaal/2028/jeugd/interventies/wandelen.yaml:1:1: fout: In 2028 is er al een interventie met het "
            "kenmerk wandelen. Kies een andere naam. [nieuw-bestaat-al]\nEr is niets gemaakt.\n"
        ),
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("gemeente", "Uitleg"),
            "NAAM: 'uitleg' is een adres van de site zelf. Kies een andere naam, zoals gemeente-uitleg.",
        ),
        (("gemeente", "../../weg"), "NAAM: '../../weg' lijkt op een pad. Geef alleen de naam."),
        (("gemeente", "!!!"), "NAAM: In de naam staat geen letter of cijfer. Kies een andere naam."),
        (
            ("gemeente", "Stad\u202e"),
            "NAAM: In de naam staat een onzichtbaar teken, of een spatie aan het begin of het eind.",
        ),
        (("gemeente", "a" * 301), "NAAM: De naam is te lang: 301 tekens, het maximum is 300."),
        (
            ("programma", "../minimaal", "2028", "X"),
            (
                "GEMEENTE: '../minimaal' is geen naam van een map onder plans: kleine letters, cijfers en losse "
                "streepjes, en niet langer dan 80 tekens. Bedoel je 'minimaal'?"
            ),
        ),
        (("programma", "minimaal", "28", "X"), "JAAR: '28' is geen jaar. Schrijf vier cijfers, zoals 2028."),
        (
            ("voortgang", "minimaal", "2026/../../x", "2026-07-01"),
            "PROGRAMMA: '2026/../../x' is geen programma. Schrijf het jaar en de map, zoals 2026/gezondheid.",
        ),
        (
            ("voortgang", "minimaal", "2026/gezondheid", "1 juli"),
            (
                "PEILDATUM: '1 juli' is geen datum. Schrijf een dag (2026-03-15), maand (2026-03), "
                'kwartaal (2026-Q1), seizoen (2026-najaar) of jaar ("2026").'
            ),
        ),
    ],
)
def test_a_wrong_name_is_refused_in_dutch(
    kompas: Kompas, folder: Path, arguments: tuple[str, ...], message: str
) -> None:
    """Before anything is looked at on disk."""
    before = sorted(folder.rglob("*"))
    outcome = kompas("new", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.splitlines()[-1] == f"Dit kan niet: {message}"
    assert sorted(folder.rglob("*")) == before


def test_nothing_is_written_through_a_link(
    kompas: Kompas, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A link in the plans could lead anywhere."""
    elsewhere = tmp_path_factory.mktemp("elders")
    (folder / "plans/minimaal/2026/gezondheid/interventies").symlink_to(elsewhere, target_is_directory=True)
    assert kompas("new", "interventie", "minimaal", "2026/gezondheid", "Wandelen") == (
        1,
        "",
        (
            "plans/minimaal/2026/gezondheid/interventies:1:1: fout: Dit is een koppeling (symlink), en daar schrijft "
            "kompas niet doorheen. Haal de koppeling weg. [nieuw-koppeling]\nEr is niets gemaakt.\n"
        ),
    )
    assert list(elsewhere.iterdir()) == []


def test_settings_that_are_there_stay_as_they_are(kompas: Kompas, folder: Path) -> None:
    """Nobody's editor is changed behind their back, and plans elsewhere bring no settings into this folder."""
    (folder / ".vscode").mkdir()
    assert "settings.json" not in kompas("new", "gemeente", "Kuststad").out
    assert list((folder / ".vscode").iterdir()) == []
    (folder / ".vscode").rmdir()
    assert "settings.json" not in kompas("new", "gemeente", "Kuststad", "--plans", ".").out


def test_the_settings_name_every_schema_that_was_written(kompas: Kompas, folder: Path) -> None:
    """The language server reads them from the folder of the gemeente itself, without the internet."""
    kompas("new", "gemeente", "Kuststad")
    schemas = json.loads((folder / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert [name for name in schemas if not (folder / name).is_file()] == []
    assert schemas["./.vscode/schema/programma.schema.json"] == "plans/*/*/*/programma.yaml"


def test_names_that_differ_in_a_sign_or_a_number_do_not_stand_in_each_others_way(kompas: Kompas) -> None:
    """An id is for ever; of two names that an address cannot keep apart the second is refused aloud."""
    made = [
        kompas("new", "programma", "minimaal", "2028", naam) for naam in ("1,5 jaar", "15 jaar", "≥ 18", "18+", "18")
    ]
    assert [outcome.code for outcome in made] == [0] * 5
    again = kompas("new", "programma", "minimaal", "2028", "1.5 jaar")
    assert (again.code, "plans/minimaal/2028/1-5-jaar/programma.yaml" in again.err + again.out) == (1, True)
