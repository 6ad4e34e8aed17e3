"""What ``kompas new`` writes and nobody replaces never goes public, whatever was begun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.unit.cli.conftest import Kompas
from uitvoeringskompas.cli.new import new
from uitvoeringskompas.model.sjabloon import count_sjabloonzinnen

PAD = "2028/gezond"
PROGRAMMA = ("programma", "minimaal", "2028", "Gezond")
BEGUN = {
    "gemeente": ("gemeente", "Duinstad aan Zee"),
    "programma": PROGRAMMA,
    "interventie": ("interventie", "minimaal", PAD, "Samen wandelen"),
    "voortgang": ("voortgang", "minimaal", PAD, "2028-07-01"),
    "evaluatie": ("evaluatie", "minimaal", PAD),
    "jaar": ("jaar", "minimaal", "2029"),
    "nota": ("nota", "minimaal", "2024", "2027", "Samen gezond"),
    "doel": ("doel", "minimaal", PAD, "Minder jongeren roken"),
    "partij": ("partij", "minimaal", "Welzijn Kleindorp", "--soort", "welzijn"),
    "indicator": ("indicator", "minimaal", "Jongeren die roken", "--eenheid", "procent van de jongeren"),
}
WITH_SENTENCES = ("gemeente", "programma", "interventie", "voortgang", "evaluatie", "jaar")
"""What begins with a text that the editor must replace; the others hold what was typed, and nothing else."""
OURS = ("Dit programma is in voorbereiding.", "Het gaat verder waar")
"""Sentences that a new year may keep: they are true."""


def texts(data: Any) -> Iterator[str]:  # noqa: ANN401 -- plain data
    """Yield every text in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for each in data.values() if isinstance(data, dict) else data:
            yield from texts(each)


def test_every_command_that_begins_something_is_tried() -> None:
    """A new one writes sentences of its own; a whole project has the profile of ``gemeente``, in its own folder."""
    assert set(BEGUN) == set(new.later) - {"site"}


def begin(name: str, kompas: Kompas, folder: Path) -> set[Path]:
    """Begin something, in a programme that was begun before it when it needs one; return the files that it made."""
    if name not in {"gemeente", "programma"}:
        assert kompas("new", *PROGRAMMA).code == 0
    before = set((folder / "plans").rglob("*.yaml"))
    assert kompas("new", *BEGUN[name]).code == 0
    return set((folder / "plans").rglob("*.yaml")) - before


def told_of(file: Path, folder: Path, out: str) -> list[str]:
    """Return how bad it is that the file holds sentences of ours, once for each line that says so."""
    start = f"{file.relative_to(folder).as_posix()}:"
    lines = [line for line in out.splitlines() if line.startswith(start) and line.endswith("[sjabloon-staat-er-nog]")]
    return [line.split(": ")[1] for line in lines]


@pytest.mark.parametrize("name", BEGUN)
def test_every_sentence_that_nobody_typed_is_known(name: str, kompas: Kompas, folder: Path) -> None:
    """There is one list of them, for who writes and for who checks."""
    before = {file: file.read_text("utf-8") for file in (folder / "plans").rglob("*.yaml")}
    made = begin(name, kompas, folder)
    made |= {file for file, text in before.items() if file.read_text("utf-8") != text}
    said = [text for file in made for text in texts(yaml.safe_load(file.read_text("utf-8"))) if " " in text]
    typed = {*BEGUN[name], *PROGRAMMA}
    ours = [text for text in said if text not in typed and not text.startswith(OURS)]
    assert {text for text in ours if not count_sjabloonzinnen(text)} == set()


@pytest.mark.parametrize("name", WITH_SENTENCES)
def test_a_new_file_is_remarked_in_a_concept_and_refused_after_it(name: str, kompas: Kompas, folder: Path) -> None:
    """The look ahead says so too."""
    made = begin(name, kompas, folder)
    now, later = kompas("check", "--alles"), kompas("check", "--alles", "--status", "ter_vaststelling")
    assert {tuple(told_of(file, folder, now.out)) for file in made} == {("waarschuwing",)}
    assert {tuple(told_of(file, folder, later.out)) for file in made} == {("fout",)}
    assert (now.code, later.code) == (0, 1)


def test_a_programme_that_goes_to_the_college_cannot_be_published_with_our_sentences(
    kompas: Kompas, folder: Path
) -> None:
    """Each file says how many are left, and where."""
    kompas("new", *PROGRAMMA)
    place = folder / f"plans/minimaal/{PAD}/programma.yaml"
    text = place.read_text("utf-8")
    line = next(number for number, each in enumerate(text.splitlines(), 1) if each.startswith("samenvatting:"))
    place.write_text(text.replace("status: concept", "status: ter_vaststelling"), "utf-8")
    outcome = kompas("check")
    assert outcome.code == 1
    assert outcome.out.splitlines()[0] == (
        f"plans/minimaal/{PAD}/programma.yaml:{line}:15: fout: In dit bestand staat nog 1 zin van het sjabloon, op "
        f"regel {line}. Schrijf daar wat bij jullie zo is. [sjabloon-staat-er-nog]"
    )
