"""What stands where in the plans: the kind of a file follows from its place, and what stands elsewhere is told."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from uitvoeringskompas.reading import Kind, Place, Reading, read_plans

GOOD = (
    "houten/profiel.yaml",
    "houten/partijen.yaml",
    "houten/indicatoren.yaml",
    "houten/notas/nota-2018.yaml",
    "houten/2018/sport/programma.yaml",
    "houten/2018/sport/interventies/beweegcoach.yaml",
    "houten/2018/sport/voortgang/2018-07-01.yaml",
    "houten/2018/sport/evaluatie.yaml",
    "houten/2018/sport/evaluatie-2019.yaml",
)


@pytest.fixture(name="plans")
def plans_fixture(tmp_path: Path) -> Path:
    """Return a folder of plans with one file of every kind."""
    plans = tmp_path / "plans"
    for name in GOOD:
        write(plans, name)
    return plans


def write(plans: Path, name: str, text: str = "a: 1\n") -> None:
    """Write a file and the folders it stands in."""
    path = plans / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def told(reading: Reading) -> list[str]:
    """Return the problems as an editor reads them."""
    return [str(problem) for problem in reading.problems]


def test_the_place_of_a_file_says_what_it_is(plans: Path) -> None:
    """Publisher, year, programme and id come from the names of folders and file."""
    reading = read_plans(plans)
    programma = {"publisher": "houten", "jaar": 2018, "programma": "sport"}
    places = [
        Place(path=GOOD[5], kind=Kind.INTERVENTIE, id="beweegcoach", **programma),
        Place(path=GOOD[8], kind=Kind.EVALUATIE, id="evaluatie-2019", jaar_van_evaluatie=2019, **programma),
        Place(path=GOOD[7], kind=Kind.EVALUATIE, id="evaluatie", **programma),
        Place(path=GOOD[4], kind=Kind.PROGRAMMA, **programma),
        Place(path=GOOD[6], kind=Kind.VOORTGANG, id="2018-07-01", **programma),
        Place(path=GOOD[2], kind=Kind.INDICATOREN, publisher="houten"),
        Place(path=GOOD[3], kind=Kind.NOTA, publisher="houten", id="nota-2018"),
        Place(path=GOOD[1], kind=Kind.PARTIJEN, publisher="houten"),
        Place(path=GOOD[0], kind=Kind.PROFIEL, publisher="houten"),
    ]
    assert told(reading) == []
    assert sorted(document.place.path for document in reading.documents) == sorted(GOOD)
    assert {document.place.path: document.place for document in reading.documents} == {p.path: p for p in places}
    assert reading.file_count == len(GOOD)


@pytest.mark.parametrize(
    "name",
    ["README.md", "houten/LEESMIJ.md", ".git/config", "houten/.DS_Store", "houten/profiel.yaml~", "houten/Thumbs.db"],
)
def test_what_editors_and_systems_leave_behind_is_left_alone(plans: Path, name: str) -> None:
    """Hidden files, Markdown and leftovers are not read and not told about."""
    write(plans, name, "titel: [")
    assert told(read_plans(plans)) == []


def test_an_empty_folder_counts_as_absent(plans: Path) -> None:
    """Git does not know it, so a colleague does not have it."""
    (plans / "bunnik" / "2020" / "jeugd" / "interventies").mkdir(parents=True)
    (plans / "Wat Dan Ook").mkdir()
    assert told(read_plans(plans)) == []


MISPLACED = (
    (
        "profiel.yaml",
        (
            "plans/profiel.yaml:1:1: fout: Op deze plek hoort geen profiel.yaml. De dichtstbijzijnde plek "
            "die er wel is: <gemeente>/profiel.yaml. Zet het bestand daar. [plek-onbekend]"
        ),
    ),
    (
        "houten/profile.yaml",
        (
            "plans/houten/profile.yaml:1:1: fout: Op deze plek hoort geen profile.yaml. De dichtstbijzijnde "
            "plek die er wel is: houten/profiel.yaml. Zet het bestand daar. [plek-onbekend]"
        ),
    ),
    (
        "houten/2018/programma.yaml",
        (
            "plans/houten/2018/programma.yaml:1:1: fout: Op deze plek hoort geen programma.yaml. De "
            "dichtstbijzijnde plek die er wel is: houten/2018/<programma>/programma.yaml. Zet het bestand "
            "daar. [plek-onbekend]"
        ),
    ),
    (
        "houten/2018/sport/beweegcoach.yaml",
        (
            "plans/houten/2018/sport/beweegcoach.yaml:1:1: fout: Op deze plek hoort geen beweegcoach.yaml. "
            "De dichtstbijzijnde plek die er wel is: houten/2018/sport/interventies/beweegcoach.yaml. Zet "
            "het bestand daar. [plek-onbekend]"
        ),
    ),
    (
        "houten/2018/sport/interventie/beweegcoach.yaml",
        (
            "plans/houten/2018/sport/interventie:1:1: fout: Op deze plek hoort geen map interventie; wat "
            "erin staat, is niet gelezen. De dichtstbijzijnde map die er wel mag zijn: "
            "houten/2018/sport/interventies. Zet de bestanden daar. [plek-onbekende-map]"
        ),
    ),
    (
        "houten/nota/gezond.yaml",
        (
            "plans/houten/nota:1:1: fout: Op deze plek hoort geen map nota; wat erin staat, is niet gelezen. "
            "De dichtstbijzijnde map die er wel mag zijn: houten/notas. Zet de bestanden daar. "
            "[plek-onbekende-map]"
        ),
    ),
    (
        "houten/notas/gezond.yml",
        (
            "plans/houten/notas/gezond.yml:1:1: fout: De naam eindigt op .yml. Noem het bestand gezond.yaml. "
            "[plek-extensie]"
        ),
    ),
    (
        "houten/notas/gezond.YAML",
        (
            "plans/houten/notas/gezond.YAML:1:1: fout: De naam eindigt op .YAML. Noem het bestand "
            "gezond.yaml. [plek-extensie]"
        ),
    ),
    (
        "houten/begroting.xlsx",
        (
            "plans/houten/begroting.xlsx:1:1: fout: Dit bestand hoort niet in de map met plannen: daar staan "
            "alleen YAML-bestanden (.yaml) en toelichtingen (.md). Zet het ergens anders. "
            "[plek-vreemd-bestand]"
        ),
    ),
    (
        "houten/notas/Nota Gezondheid.yaml",
        (
            "plans/houten/notas/Nota Gezondheid.yaml:1:1: fout: De naam Nota Gezondheid kan niet in een "
            "adres: gebruik kleine letters, cijfers en losse streepjes. Noem het nota-gezondheid.yaml. "
            "[plek-naam]"
        ),
    ),
    (
        "Súdwest-Fryslân/profiel.yaml",
        (
            "plans/Súdwest-Fryslân:1:1: fout: De naam Súdwest-Fryslân kan niet in een adres: gebruik kleine "
            "letters, cijfers en losse streepjes. Noem het sudwest-fryslan. [plek-naam]"
        ),
    ),
    (
        "houten/2018/sport/interventies/---.yaml",
        (
            "plans/houten/2018/sport/interventies/---.yaml:1:1: fout: De naam --- kan niet in een adres: "
            "gebruik kleine letters, cijfers en losse streepjes. Kies een andere naam. [plek-naam]"
        ),
    ),
    (
        "themas/profiel.yaml",
        (
            "plans/themas:1:1: fout: De map mag niet themas heten: dat adres is van de site zelf. Kies een "
            "andere naam, zoals gemeente-themas. [plek-gereserveerd]"
        ),
    ),
    (
        "houten/2018/sport/voortgang/juli.yaml",
        (
            "plans/houten/2018/sport/voortgang/juli.yaml:1:1: fout: Een voortgang heet naar de peildatum, "
            "zoals 2026-07-01.yaml, maar juli is geen datum. Geef het bestand zo'n naam. [plek-datum]"
        ),
    ),
    (
        "houten/2018/sport/voortgang/2018-02-30.yaml",
        (
            "plans/houten/2018/sport/voortgang/2018-02-30.yaml:1:1: fout: Een voortgang heet naar de "
            "peildatum, zoals 2026-07-01.yaml, maar 2018-02-30 is geen datum. Geef het bestand zo'n naam. "
            "[plek-datum]"
        ),
    ),
    (
        "bunnik/partijen.yaml",
        (
            "plans/bunnik/profiel.yaml:1:1: fout: Dit bestand ontbreekt. Elke gemeente of regio heeft een "
            "profiel.yaml met ten minste soort, naam en herkomst. Maak het, of haal de map weg. "
            "[plek-profiel-ontbreekt]"
        ),
    ),
    (
        "houten/2019/jeugd/interventies/coach.yaml",
        (
            "plans/houten/2019/jeugd/programma.yaml:1:1: fout: Dit bestand ontbreekt. In deze map staan wel "
            "andere bestanden, en die horen bij een programma. Maak programma.yaml, of verplaats de andere "
            "bestanden. [plek-programma-ontbreekt]"
        ),
    ),
    (
        "houten/notas/NOTA-2018.yaml",
        (
            "plans/houten/notas/NOTA-2018.yaml:1:1: fout: De naam NOTA-2018 kan niet in een adres: gebruik "
            "kleine letters, cijfers en losse streepjes. Noem het nota-2018.yaml. "
            "[plek-naam]|plans/houten/notas/nota-2018.yaml:1:1: fout: De namen NOTA-2018.yaml en "
            "nota-2018.yaml verschillen alleen in hoofdletters of accenten. Op sommige computers is dat "
            "hetzelfde bestand. Geef een van de twee een andere naam. [plek-zelfde-naam]"
        ),
    ),
    (
        f"houten/notas/{'a' * 90}.yaml",
        (
            f"plans/houten/notas/{'a' * 90}.yaml:1:1: fout: De naam is te lang: 90 tekens, het maximum is 80. "
            f"Noem het {'a' * 80}.yaml. [plek-naam]"
        ),
    ),
)


@pytest.mark.parametrize(("name", "messages"), MISPLACED, ids=[name[:40] for name, _ in MISPLACED])
def test_what_does_not_belong_where_it_stands_is_told_with_the_right_place(
    plans: Path, name: str, messages: str
) -> None:
    """The other files are read all the same."""
    write(plans, name)
    reading = read_plans(plans)
    assert told(reading) == messages.split("|")
    assert {*GOOD} <= {document.place.path for document in reading.documents}


def test_names_that_differ_only_in_the_form_of_an_accent_are_one(plans: Path) -> None:
    """A Mac and a Linux computer write é in two ways."""
    write(plans, "houten/notas/cafe\u0301.yaml")
    write(plans, "houten/notas/caf\u00e9.yaml")
    codes = [problem.code for problem in read_plans(plans).problems]
    assert sorted(codes) == ["plek-naam", "plek-naam", "plek-zelfde-naam"]


LINK = "Dit is een koppeling (symlink) naar {where}, en die wordt niet gevolgd. Zet het bestand zelf hier neer."


@pytest.mark.parametrize(
    ("name", "target", "where"),
    [
        ("houten/notas/buiten.yaml", "/etc/passwd", "een plek buiten de map met plannen"),
        ("houten/notas/map", "..", "iets anders"),
        ("houten/2019", "2018", "iets anders"),
        ("bunnik", "/", "een plek buiten de map met plannen"),
        ("houten/notas/kring.yaml", "kring.yaml", "iets anders"),
        ("houten/notas/weg.yaml", "bestaat-niet.yaml", "iets anders"),
        ("houten/notas/leesmij.txt", "/etc/hostname", "een plek buiten de map met plannen"),
    ],
)
def test_links_are_never_followed(plans: Path, name: str, target: str, where: str) -> None:
    """A link may leave the plans, go round in circles or give a file two names."""
    (plans / name).symlink_to(target)
    reading = read_plans(plans)
    assert told(reading) == [f"plans/{name}:1:1: fout: {LINK.format(where=where)} [plek-koppeling]"]
    assert len(reading.documents) == len(GOOD)


def make_fifo(path: Path) -> None:
    """Make a FIFO that nobody writes to."""
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    """Make a socket that nobody listens at."""
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.bind(path.name)


@pytest.mark.parametrize("make", [make_fifo, make_socket])
def test_a_thing_that_is_no_file_is_not_opened(
    plans: Path, make: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening a FIFO would wait for ever."""
    monkeypatch.chdir(plans)
    make(plans / "houten" / "notas" / "pijp.yaml")
    message = "Dit is geen gewoon bestand. Haal het weg uit de map met plannen."
    assert told(read_plans(plans)) == [f"plans/houten/notas/pijp.yaml:1:1: fout: {message} [bestand-geen-bestand]"]


def test_a_name_that_is_no_text_is_shown_with_escapes(plans: Path) -> None:
    """Bytes of another encoding, and characters that would break the line or the terminal."""
    (plans / os.fsdecode(b"houten/notas/caf\xe9.yaml")).write_text("a: 1\n")
    (plans / "houten/notas/a\nb\x1b[31m.yaml").write_text("a: 1\n")
    strange = "a\\nb\\x1b[31m"
    rule = "kan niet in een adres: gebruik kleine letters, cijfers en losse streepjes."
    assert told(read_plans(plans)) == [
        f"plans/houten/notas/{strange}.yaml:1:1: fout: De naam {strange} {rule} Noem het a-b-31m.yaml. [plek-naam]",
        f"plans/houten/notas/caf\\udce9.yaml:1:1: fout: De naam caf\\udce9 {rule} Noem het caf.yaml. [plek-naam]",
    ]


def test_a_file_of_more_than_a_mebibyte_is_refused_before_reading(plans: Path) -> None:
    """A file of 50 MB takes no memory; this one is only a hole on the disk."""
    with (plans / "houten/profiel.yaml").open("r+b") as stream:
        stream.truncate(50_000_000)
    message = (
        "Dit bestand is te groot: 48828 KiB, het maximum is 1024 KiB. Haal weg wat er niet in hoort, of verdeel het "
        "over meer bestanden."
    )
    assert told(read_plans(plans)) == [f"plans/houten/profiel.yaml:1:1: fout: {message} [bestand-te-groot]"]


def test_what_may_not_be_read_is_told(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests may run as root, who may read everything; so the system is asked to refuse."""

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("uitvoeringskompas.reading.source.os.open", refuse)
    reading = read_plans(plans)
    message = "Dit is niet te lezen: je hebt geen rechten om dit te lezen. Herstel dat en probeer het opnieuw."
    assert told(reading)[-1] == f"plans/houten/profiel.yaml:1:1: fout: {message} [bestand-onleesbaar]"
    assert len(reading.problems) == len(GOOD)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The name is the one that was asked for."""
    message = "Deze map is er niet. Geef de map op waarin de plannen staan."
    assert told(read_plans(tmp_path / "plannen", shown_as="../plannen")) == [
        f"../plannen:1:1: fout: {message} [plek-geen-map]"
    ]


def test_a_folder_without_a_plan_is_told(tmp_path: Path) -> None:
    """A site without a single publisher is never meant."""
    message = "In deze map staat geen enkel plan. Begin met een map voor je gemeente en daarin een profiel.yaml."
    (tmp_path / "README.md").write_text("# Plannen\n")
    assert told(read_plans(tmp_path, shown_as="plans")) == [f"plans:1:1: fout: {message} [plek-geen-plannen]"]


def test_a_broken_file_hides_no_other_and_is_known_to_be_there(plans: Path) -> None:
    """A file with a key twice can still be validated; a file that cannot be read to its end cannot."""
    write(plans, "houten/notas/kapot.yaml", "titel: Doel: minder\n")
    write(plans, "houten/notas/dubbel.yaml", "titel: a\ntitel: b\n")
    write(plans, "houten/notas/waarschuwing.yaml", "titel: a # b\n")
    reading = read_plans(plans)
    assert [problem.code for problem in reading.problems] == [
        "yaml-dubbele-sleutel",
        "yaml-dubbele-punt",
        "yaml-opmerking",
    ]
    assert len(reading.documents) == len(GOOD) + 1
    assert [document.place.id for document in reading.damaged] == ["dubbel"]
    assert [place.id for place in reading.unread] == ["dubbel", "kapot"]
