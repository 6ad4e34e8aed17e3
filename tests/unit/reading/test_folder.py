"""What stands where in the plans: the kind of a file follows from its place, and what stands elsewhere is told."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.plans import Reading, read_plans
from uitvoeringskompas.vast import replace

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
    programma = Place(path=GOOD[4], kind=Kind.PROGRAMMA, publisher="houten", jaar=2018, programma="sport")
    places = [
        programma,
        replace(programma, path=GOOD[5], kind=Kind.INTERVENTIE, id="beweegcoach"),
        replace(programma, path=GOOD[8], kind=Kind.EVALUATIE, id="evaluatie-2019", jaar_van_evaluatie=2019),
        replace(programma, path=GOOD[7], kind=Kind.EVALUATIE, id="evaluatie"),
        replace(programma, path=GOOD[6], kind=Kind.VOORTGANG, id="2018-07-01"),
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
    [
        *(
            "README.md",
            "houten/LEESMIJ.md",
            ".git/config",
            "houten/.DS_Store",
            "houten/profiel.yaml~",
            "houten/Thumbs.db",
        ),
        *("houten/~$plan.docx", "~$begroting.xlsx", "houten/~WRL0003.tmp", "houten/.~lock.acties.ods#"),
        *("__MACOSX/houten/._profiel.yaml", "houten/ehthumbs.db", "houten/desktop.ini"),
    ],
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


CASES = json.loads((Path(__file__).parent / "cases" / "misplaced.json").read_text(encoding="utf-8"))
MISPLACED = [(case["file"], case["messages"]) for case in CASES]


@pytest.mark.parametrize(("name", "messages"), MISPLACED, ids=[name[:40] for name, _ in MISPLACED])
def test_what_does_not_belong_where_it_stands_is_told_with_the_right_place(
    plans: Path, name: str, messages: list[str]
) -> None:
    """The other files are read all the same."""
    write(plans, name)
    reading = read_plans(plans)
    assert told(reading) == messages
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
        "Dit bestand is te groot: ruim 47 MB, het maximum is 1 MB. Haal weg wat er niet in hoort, of verdeel het "
        "over meer bestanden."
    )
    assert told(read_plans(plans)) == [f"plans/houten/profiel.yaml:1:1: fout: {message} [bestand-te-groot]"]


def test_what_may_not_be_read_is_told(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests may run as root, who may read everything; so the system is asked to refuse."""

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("uitvoeringskompas.reading.disk.os.open", refuse)
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
    """A file with a key twice can still be validated, and so can what was read of one with a broken line."""
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
    assert [document.place.id for document in reading.damaged] == ["dubbel", "kapot"]
    assert [place.id for place in reading.unread] == ["dubbel", "kapot"]
