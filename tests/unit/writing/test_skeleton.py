"""A new file shows every field that may stand in it, at every depth, as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from textwrap import indent

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.skeleton import write_skeleton

FILLED: Mapping[Kind, tuple[str, Mapping[str, str]]] = {
    Kind.PROFIEL: (
        "stad/profiel.yaml",
        {"soort": " gemeente", "naam": " Stad", "inleiding": " Welkom.", "herkomst": " eigen"},
    ),
    Kind.PARTIJEN: ("stad/partijen.yaml", {"partijen": "\n  - id: ggd\n    naam: GGD\n    soort: ggd"}),
    Kind.INDICATOREN: ("stad/indicatoren.yaml", {"indicatoren": "\n  - id: eenzaam\n    naam: Eenzaam"}),
    Kind.NOTA: ("stad/notas/nota.yaml", {"titel": " Nota", "periode": "\n  van: 2027", "status": " concept"}),
    Kind.PROGRAMMA: (
        "stad/2027/gezond/programma.yaml",
        {
            "titel": " Gezond",
            "samenvatting": " Samen.",
            "reikwijdte": "\n  soort: totaal",
            "looptijd": "\n  van: 2027",
            "status": " concept",
        },
    ),
    Kind.INTERVENTIE: (
        "stad/2027/gezond/interventies/wandelen.yaml",
        {"titel": " Wandelen", "soort": " interventie", "wat": " Lopen.", "status": " niet_gestart"},
    ),
    Kind.VOORTGANG: (
        "stad/2027/gezond/voortgang/2027-07-01.yaml",
        {"peildatum": " 2027-07-01", "samenvatting": " Halverwege."},
    ),
    Kind.EVALUATIE: ("stad/2027/gezond/evaluatie.yaml", {"peildatum": " 2027-12-31", "samenvatting": " Klaar."}),
}
"""Where a file of each kind stands, and what stands in it from the start."""

BLOCK = re.compile(r"^#\n(?:# [A-ZÀ-Þ].*\n(?:# [^\n]*\n)*?)?(# [a-z_]+:.*\n(?:#   .*\n)*)", re.MULTILINE)


def skeleton(kind: Kind) -> str:
    """Return a new file of a kind."""
    return write_skeleton(KNOWLEDGE, kind, FILLED[kind][1])


def read(kind: Kind, text: str) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return what a text of this kind says, and all that reading and its schema have against it."""
    path = FILLED[kind][0]
    place = place_of(tuple(path.split("/")))
    assert place is not None
    reading = read_content(text.encode(), place, path)
    problems = KNOWLEDGE.validate(reading.document) if reading.document else ()
    return reading.document, (*reading.problems, *problems)


def keys_in(data: Value, above: str = "") -> Iterator[str]:
    """Yield the path of every key, whatever list it stands in."""
    for found in data if isinstance(data, list) else [data]:
        if isinstance(found, dict):
            for key, value in found.items():
                yield f"{above}{key}"
                yield from keys_in(value, f"{above}{key}.")


def keys_of(shape: Shape) -> Iterator[str]:
    """Yield the path of every field at every depth."""
    for veld in shape.velden.values():
        yield veld.pad
        if veld.shape:
            yield from keys_of(veld.shape)


@pytest.mark.parametrize("kind", FILLED)
def test_a_block_of_any_field_makes_a_valid_file_when_its_hashes_go(kind: Kind) -> None:
    """One at a time, and all at once: then every field of the schema stands there, and nothing else."""
    text = skeleton(kind)
    blocks = BLOCK.findall(text)
    keys = [block[2 : block.index(":")] for block in blocks]
    assert keys == [key for key in KNOWLEDGE.register.shapes[kind].velden if key not in FILLED[kind][1]]
    for key, block in zip(keys, blocks, strict=True):
        document, problems = read(kind, text.replace(block, block.replace("# ", "", 1).replace("\n# ", "\n")))
        assert (key, problems) == (key, ())
        assert document is not None
        assert key in document.data


@pytest.mark.parametrize("kind", FILLED)
def test_all_that_a_schema_knows_stands_in_a_new_file_in_its_true_shape(kind: Kind) -> None:
    """Also what else may stand in a field that is filled: behind a hash where it would be written."""
    text = skeleton(kind)
    for block in BLOCK.findall(text):
        text = text.replace(block, block.replace("# ", "", 1).replace("\n# ", "\n"))
    for _ in range(2):  # the reason that there is no value has a hash of its own
        text = re.sub(r"^( +)# ", r"\1", text, flags=re.MULTILINE)
    document, problems = read(kind, text)
    assert problems == ()
    assert document is not None
    assert sorted(set(keys_in(document.data))) == sorted(set(keys_of(KNOWLEDGE.register.shapes[kind])))


def test_nested_keys_stand_below_each_other_and_a_list_has_an_item() -> None:
    """An example of it that an editor can leave standing: of a moment no reader makes anything else."""
    planning = """#
# Planning. Wanneer het gebeurt. Ook een globale planning mag.
# planning:
#   van: 2026-Q1
#   tot_en_met: "2026-12"
#   grens: uiterlijk
#   doorlopend: true
#   voorwaarde: Na 8 aanmeldingen
#   omschrijving: Na de zomer
#   mijlpalen:
#     - moment: "2026-04"
#       titel: Eerste groep begint
#       gehaald_op: 2026-04-12
#
"""
    assert planning in skeleton(Kind.INTERVENTIE)
    assert indent("soort: totaal\n# prioriteit: mentale-gezondheid\n", "  ") in skeleton(Kind.PROGRAMMA)
