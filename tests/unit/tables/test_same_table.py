"""One table in every kind of file, and files of every kind that broke on their way."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.unit.tables.formaten import FORMATEN
from tests.unit.tables.werkmappen import read, read_good, texts
from uitvoeringskompas.tables.lezen import LEZERS

TABEL = [
    ["Actie", "Trekker", "Kosten 2027", "Planning", "Stand"],
    ["Vitaal op School, één team", "gemeente + JOGG", "€ 25.000,-", "2e helft 2027", ""],
    ["0-4 jaar", "GGD/Sportbedrijf", "PM", "Q2", "n.t.b."],
    ["Rookvrij", "", "nvt (bestaande formatie)", "01-03-2027", "WAAR"],
]


@pytest.mark.parametrize("formaat", FORMATEN)
def test_the_same_table_in_each_format_gives_the_same_cells(formaat: str, tmp_path: Path) -> None:
    """Text that somebody typed says the same wherever it was typed, and no format makes a number of it."""
    werkmap = read_good(FORMATEN[formaat](tmp_path, TABEL))
    assert texts(werkmap) == TABEL
    assert {cel.waarde for blad in werkmap.bladen for cel in blad.cellen()} == {None}


def test_every_format_is_written_here() -> None:
    assert sorted(FORMATEN) == sorted(LEZERS)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_a_broken_file_is_read_or_told_and_never_raises(formaat: str, tmp_path: Path) -> None:
    """Files lose their end or get other bits on their way: what comes out is a table, or a reason in Dutch."""
    path = FORMATEN[formaat](tmp_path, TABEL)
    whole = path.read_bytes()
    for number in range(12):
        path.write_bytes(break_bytes(whole, Random(number)))  # noqa: S311 -- no secret depends on it
        lezing = read(path)
        assert (lezing.werkmap is None) == any(problem.is_error for problem in lezing.problems)


def break_bytes(whole: bytes, chance: Random) -> bytes:
    """Return a file without its end, or with some bits turned."""
    if chance.random() < 0.3:
        return whole[: chance.randrange(1, len(whole))]
    changed = bytearray(whole)
    for _ in range(chance.choice((1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)
